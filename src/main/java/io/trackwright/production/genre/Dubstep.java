package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.*;
import static io.trackwright.music.theory.InstrumentFamily.SUB_DROP;

import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.GenreProfile;
import io.trackwright.music.compose.Changes;
import io.trackwright.music.compose.Feel;
import io.trackwright.music.compose.Form;
import io.trackwright.music.compose.Graded;
import io.trackwright.music.compose.Groove;
import io.trackwright.music.compose.Groove.Lane;
import io.trackwright.music.compose.Idiom;
import io.trackwright.music.compose.Pattern;
import io.trackwright.music.compose.Scene;
import io.trackwright.music.compose.Style;
import io.trackwright.music.compose.Voice;
import io.trackwright.music.compose.Voicing;
import io.trackwright.music.score.DrumSound;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.TimeSignature;
import java.util.List;

/**
 * Dubstep: 140 felt as 70, one snare on the third beat, space; a sub under a bass that wobbles at
 * changing rates and is answered by a growl.
 */
final class Dubstep {
    private Dubstep() {}

    static Genre genre() {
        return new Genre(profile(), style(), DubstepSound::palette, DubstepSound.mastering());
    }

    static GenreProfile profile() {
        return new GenreProfile(
                new GenreName("dubstep"),
                "Dubstep",
                List.of("dubstep", "brostep", "riddim", "riddim dubstep", "deep dubstep"),
                138,
                140,
                145,
                List.of(
                        Key.of("F", Mode.MINOR),
                        Key.of("E", Mode.MINOR),
                        Key.of("F#", Mode.MINOR),
                        Key.of("G", Mode.MINOR),
                        Key.of("E", Mode.PHRYGIAN)),
                List.of(TimeSignature.COMMON),
                151,
                List.of(DRUMS, SUB_BASS, SYNTH_BASS, REESE_BASS, SYNTH_PAD));
    }

    static Style style() {
        return new Style(
                forms(),
                scenes(),
                changes(),
                new Style.ByMode("IV | V", "VI | VII"),
                new Style.ByMode("Iadd9", "iadd9"),
                new Feel(0.5, 0.56, false, 3, 0.09, 5),
                List.of(
                        drums(), sub(), wobble(), growl(), lead(), pad(), keys(), riser(), impact(),
                        drop()),
                List.of(),
                2.6);
    }

    private static List<Form> forms() {
        List<Form.Plan> classic =
                List.of(
                        Form.plan(SectionKind.INTRO, 16, 0.46, 1),
                        Form.plan(SectionKind.BUILD, 8, 0.6, 2),
                        Form.plan(SectionKind.DROP, 16, 0.92, 0),
                        Form.plan(SectionKind.BREAKDOWN, 16, 0.4, 3),
                        Form.plan(SectionKind.BUILD, 8, 0.64, 3),
                        Form.plan(SectionKind.DROP, 16, 0.97, 3),
                        Form.plan(SectionKind.OUTRO, 8, 0.6, 1));
        List<Form.Plan> deep =
                List.of(
                        Form.plan(SectionKind.INTRO, 8, 0.44, 1),
                        Form.plan(SectionKind.GROOVE, 16, 0.62, 4),
                        Form.plan(SectionKind.DROP, 16, 0.86, 0),
                        Form.plan(SectionKind.BREAKDOWN, 8, 0.4, 3),
                        Form.plan(SectionKind.BUILD, 8, 0.62, 2),
                        Form.plan(SectionKind.DROP, 16, 0.95, 3),
                        Form.plan(SectionKind.OUTRO, 8, 0.6, 1));
        return List.of(new Form(classic, 3, 6), new Form(deep, 3, 6));
    }

    private static List<Scene> scenes() {
        return List.of(
                Scene.of(SectionKind.DROP, "drums", "sub", "wobble", "growl", "lead@8", "impact"),
                Scene.of(SectionKind.INTRO, "pad", "lead", "keys", "sub@4", "drums@4", "riser"),
                Scene.of(SectionKind.GROOVE, "drums", "sub", "pad", "keys@8", "lead@8"),
                Scene.build(SectionKind.BUILD, "drums", "pad", "keys", "riser"),
                Scene.of(SectionKind.BREAKDOWN, "pad", "keys", "lead", "sub@8", "sub_drop"),
                Scene.of(SectionKind.OUTRO, "drums", "sub", "wobble", "pad", "keys"));
    }

    private static List<Changes> changes() {
        return List.of(
                new Changes(
                        List.of(SectionKind.DROP, SectionKind.GROOVE, SectionKind.OUTRO),
                        List.of("vi | vi | IV | V", "I | I | bVII | IV"),
                        List.of(
                                "i | i | VI | VI",
                                "i | bII | i | VII",
                                "i | i | VI | VII",
                                "i | bII | i | i")),
                new Changes(
                        List.of(SectionKind.INTRO, SectionKind.BREAKDOWN, SectionKind.BUILD),
                        List.of("vi | IV | I | V", "IVmaj7 | V | vi | iii"),
                        List.of(
                                "iadd9 | VImaj7 | III | VII",
                                "VImaj7 | VII | iadd9 | v",
                                "iadd9 | iv | VImaj7 | v")));
    }

    private static Voice drums() {
        Lane snare = Lane.of(DrumSound.SNARE, ".... .... X... ....", 0.92);
        Lane clap = Lane.of(DrumSound.CLAP, ".... .... x... ....", 0.6);
        Lane kick = Lane.of(DrumSound.KICK, "X... ..x. .... ....", 0.94);
        Lane hat = Lane.of(DrumSound.CLOSED_HAT, "x..x ..x. ..x. x...", 0.46);
        Lane triplets = new Lane(DrumSound.CLOSED_HAT, Pattern.rolls("2323 2326"), 0.42);
        Lane open = Lane.of(DrumSound.OPEN_HAT, ".... .... .... .... | .... ..x. .... ..x.", 0.4);
        Groove light = Groove.of(hat, Lane.of(DrumSound.SIDE_STICK, ".... .... x... ....", 0.5));
        Groove half =
                Groove.of(kick, Lane.of(DrumSound.SNARE, ".... .... x... ....", 0.84), hat)
                        .turning(Lane.of(DrumSound.KICK, "X... ..x. .... x.x.", 0.92));
        Groove heavy =
                Groove.of(
                                Lane.of(
                                        DrumSound.KICK,
                                        "X... ..x. .... ..x. | X..x .... .... ....",
                                        0.95),
                                snare,
                                clap,
                                hat,
                                open)
                        .turning(
                                Lane.of(DrumSound.KICK, "X... ..x. ...x ..x.", 0.94),
                                Lane.of(DrumSound.SNARE, ".... .... X..g ..xx", 0.86));
        Groove stepping =
                Groove.of(
                                Lane.of(
                                        DrumSound.KICK,
                                        "X.x. .... .... ...x | X... ..x. ..x. ....",
                                        0.95),
                                snare,
                                clap,
                                triplets,
                                open)
                        .turning(Lane.of(DrumSound.SNARE, ".... .... X... X.xx", 0.86));
        return Voice.of("drums", Role.DRUMS, DRUMS)
                .level(0.94)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(0, light),
                                        new Graded<>(0.5, half),
                                        new Graded<>(0.75, heavy),
                                        new Graded<>(0.75, stepping)),
                                List.of(
                                        Groove.of(
                                                new Lane(
                                                        DrumSound.SNARE,
                                                        Pattern.rolls("36"),
                                                        0.75)),
                                        Groove.of(
                                                Lane.of(DrumSound.HIGH_TOM, "x.x. ....", 0.75),
                                                Lane.of(DrumSound.LOW_TOM, "...x x.x.", 0.8),
                                                Lane.of(DrumSound.SNARE, ".... ...X", 0.85)),
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, "X..x ..x.", 0.8),
                                                Lane.of(DrumSound.KICK, ".xx. x...", 0.85))),
                                0.12));
    }

    private static Voice sub() {
        return Voice.of("sub", Role.BASS, SUB_BASS, SYNTH_BASS)
                .range(28, 47)
                .level(0.88)
                .plays(
                        new Idiom.Bass(
                                List.of(
                                        new Graded<>(0, Pattern.of("R--- ---- ---- ----")),
                                        new Graded<>(
                                                0.5,
                                                Pattern.of(
                                                        "R--- --R- ..-- ---- | R--- ---- ..R- f---")),
                                        new Graded<>(
                                                0.75,
                                                Pattern.of(
                                                        "R--- ---- R--- ---- | R--- ---- 5--- --.."))),
                                false,
                                0.1));
    }

    /** The rate is written: strokes of each beat, from quarters to sixths. */
    private static Voice wobble() {
        return Voice.of("wobble", Role.MID_BASS, SYNTH_BASS)
                .range(40, 59)
                .level(0.82)
                .plays(
                        new Idiom.Bass(
                                List.of(
                                        new Graded<>(0, Pattern.rolls("1122 3000", 'R')),
                                        new Graded<>(0, Pattern.rolls("2230 1200", 'R')),
                                        new Graded<>(
                                                0.75, Pattern.rolls("1124 0033 1126 0000", 'R')),
                                        new Graded<>(
                                                0.75, Pattern.rolls("3342 1100 3336 2000", 'R')),
                                        new Graded<>(
                                                0.75, Pattern.rolls("2203 4100 2206 3300", 'R'))),
                                false,
                                0.12));
    }

    private static Voice growl() {
        return Voice.of("growl", Role.MID_BASS, REESE_BASS, SYNTH_BASS)
                .range(40, 59)
                .level(0.78)
                .plays(
                        new Idiom.Bass(
                                List.of(
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        ".... .... .... .... | .... ..R- --o- ----")),
                                        new Graded<>(
                                                0.75,
                                                Pattern.of(
                                                        ".... .... .... .... | .... .... ..R- o-f- | .... .... .... .... | R--o ..R- 7-5- R-A-")),
                                        new Graded<>(
                                                0.75,
                                                Pattern.of(
                                                        ".... .... .... .... | .... R--- o--. ..R- | .... .... .... .... | .... R-o- f-R- A---"))),
                                false,
                                0.3));
    }

    private static Voice lead() {
        return Voice.of("lead", Role.LEAD, SYNTH_LEAD, SYNTH_PLUCK, VOCALS)
                .range(62, 84)
                .level(0.64)
                .plays(
                        new Idiom.Melody(
                                Pattern.all(
                                        "x--- --x- ---- x-x- | x--- ---- ---- ....",
                                        "..x- x--- x--- ---- | ..x- x--- ---- x---",
                                        "x--- x--- --x- x--- | x--- ---- .... ....",
                                        "x-x- ---- x-x- ---- | x-x- --x- ---- ----"),
                                Pattern.all(
                                        "x--- --x- ---- x--- | x--- ---- ---- ....",
                                        "..x- x--- x--- ---- | x--- ---- ---- ...."),
                                true,
                                false,
                                0.2));
    }

    private static Voice pad() {
        return Voice.of("pad", Role.PAD, SYNTH_PAD, STRINGS, CHOIR)
                .range(52, 76)
                .level(0.5)
                .plays(new Idiom.Pad(Voicing.FULL));
    }

    private static Voice keys() {
        return Voice.of("keys", Role.ARPEGGIO, PIANO, SYNTH_PLUCK, ELECTRIC_PIANO)
                .range(58, 82)
                .level(0.52)
                .plays(
                        new Idiom.Arpeggio(
                                List.of(
                                        new Graded<>(0, "0.1.2..3..1...2."),
                                        new Graded<>(0, "0..2..1.3...2..."),
                                        new Graded<>(0.55, "0.2.1.3.0.2.3.2.")),
                                4,
                                false,
                                true));
    }

    private static Voice riser() {
        return Voice.of("riser", Role.TRANSITION, RISER)
                .range(36, 96)
                .level(0.6)
                .plays(new Idiom.Riser(8));
    }

    private static Voice impact() {
        return Voice.of("impact", Role.TRANSITION, IMPACT)
                .range(28, 60)
                .level(0.85)
                .plays(new Idiom.Impact());
    }

    /** Where the beat falls away, the floor does, too. */
    private static Voice drop() {
        return Voice.of("sub_drop", Role.TRANSITION, SUB_DROP)
                .range(24, 36)
                .level(0.7)
                .plays(new Idiom.Impact());
    }
}
