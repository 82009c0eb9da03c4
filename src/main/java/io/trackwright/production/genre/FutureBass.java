package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.*;
import static io.trackwright.music.theory.InstrumentFamily.SUB_DROP;

import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.GenreProfile;
import io.trackwright.music.compose.Changes;
import io.trackwright.music.compose.Changes.Colour;
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
 * Future bass: sevenths and ninths on supersaws in bursts that swell against the kick, a chopped
 * voice for a hook, half-time drums with busy hats, a long sub.
 */
final class FutureBass {
    private FutureBass() {}

    static Genre genre() {
        return new Genre(profile(), style(), FutureBassSound::palette, FutureBassSound.mastering());
    }

    static GenreProfile profile() {
        return new GenreProfile(
                new GenreName("future_bass"),
                "Future bass",
                List.of(
                        "future bass",
                        "futurebass",
                        "kawaii bass",
                        "kawaii future bass",
                        "melodic bass"),
                130,
                150,
                175,
                List.of(
                        Key.of("Ab", Mode.MAJOR),
                        Key.of("Eb", Mode.MAJOR),
                        Key.of("F", Mode.MAJOR),
                        Key.of("Db", Mode.MAJOR),
                        Key.of("F", Mode.MINOR)),
                List.of(TimeSignature.COMMON),
                147,
                List.of(DRUMS, SUB_BASS, SUPERSAW, VOCALS, SYNTH_PLUCK));
    }

    static Style style() {
        return new Style(
                forms(),
                scenes(),
                changes(),
                new Style.ByMode("IVmaj7 | V", "VImaj7 | VII"),
                new Style.ByMode("Imaj9", "iadd9"),
                new Feel(0.5, 0.55, false, 3, 0.09, 4),
                List.of(
                        drums(), sub(), saws(), chops(), keys(), arp(), pad(), riser(), impact(),
                        drop()),
                List.of(),
                2.4);
    }

    private static List<Form> forms() {
        List<Form.Plan> song =
                List.of(
                        Form.plan(SectionKind.INTRO, 8, 0.36, 1),
                        Form.plan(SectionKind.VERSE, 16, 0.52, 3),
                        Form.plan(SectionKind.BUILD, 8, 0.64, 2),
                        Form.plan(SectionKind.DROP, 16, 0.92, 0),
                        Form.plan(SectionKind.VERSE, 16, 0.54, 4),
                        Form.plan(SectionKind.BUILD, 8, 0.66, 4),
                        Form.plan(SectionKind.DROP, 16, 0.97, 4),
                        Form.plan(SectionKind.OUTRO, 4, 0.4, 1));
        List<Form.Plan> wide =
                List.of(
                        Form.plan(SectionKind.INTRO, 8, 0.36, 1),
                        Form.plan(SectionKind.BUILD, 8, 0.6, 2),
                        Form.plan(SectionKind.DROP, 16, 0.9, 0),
                        Form.plan(SectionKind.BREAKDOWN, 16, 0.42, 3),
                        Form.plan(SectionKind.BUILD, 8, 0.66, 3),
                        Form.plan(SectionKind.DROP, 16, 0.97, 3),
                        Form.plan(SectionKind.OUTRO, 8, 0.4, 1));
        return List.of(new Form(song, 4, 7), new Form(wide, 3, 6));
    }

    private static List<Scene> scenes() {
        return List.of(
                Scene.of(SectionKind.DROP, "drums", "sub", "saws", "chops", "arp@8", "impact"),
                Scene.of(SectionKind.INTRO, "pad", "keys", "chops@4", "riser"),
                Scene.of(SectionKind.VERSE, "keys", "drums", "sub", "arp@8", "pad@8", "chops@8"),
                Scene.build(SectionKind.BUILD, "drums", "pad", "keys", "arp", "riser"),
                Scene.of(
                        SectionKind.BREAKDOWN,
                        "pad",
                        "keys",
                        "chops",
                        "arp@8",
                        "sub@8",
                        "sub_drop"),
                Scene.of(SectionKind.OUTRO, "pad", "keys", "chops"));
    }

    private static List<Changes> changes() {
        return List.of(
                new Changes(
                                List.of(SectionKind.DROP, SectionKind.BUILD),
                                List.of(
                                        "IVmaj7 | V | vi7 | iii7",
                                        "IVmaj9 | V | iii7 | vi7",
                                        "vi9 | IVmaj7 | Iadd9 | V",
                                        "IVmaj9 | iii7 | vi9 | Imaj7"),
                                List.of(
                                        "VImaj7 | VII | i9 | v7",
                                        "VImaj7 | VII | v7 | i9",
                                        "i9 | VImaj7 | IIImaj7 | VII"))
                        .with(Colour.BORROWS),
                new Changes(
                                List.of(
                                        SectionKind.VERSE,
                                        SectionKind.INTRO,
                                        SectionKind.BREAKDOWN,
                                        SectionKind.OUTRO),
                                List.of(
                                        "Imaj9 | vi7 | IVmaj7 | V",
                                        "vi9 | iii7 | IVmaj9 | V",
                                        "IVmaj7 | Imaj9 | ii9 | vi7"),
                                List.of("i9 | VImaj7 | iv9 | VII", "i9 | v7 | VImaj7 | VII"))
                        .with(Colour.RENEWS));
    }

    private static Voice drums() {
        Lane snare = Lane.of(DrumSound.SNARE, ".... .... X... ....", 0.86);
        Lane clap = Lane.of(DrumSound.CLAP, ".... .... X... ....", 0.76);
        Lane kick = Lane.of(DrumSound.KICK, "X... ..x. ..x. ....", 0.92);
        Lane pushed = Lane.of(DrumSound.KICK, "X..x ..x. ..x. ...x", 0.92);
        Lane hats = Lane.of(DrumSound.CLOSED_HAT, "x.x. xxx. x.x. xxxx", 0.42);
        Lane rolls = new Lane(DrumSound.CLOSED_HAT, Pattern.rolls("2424 2426"), 0.42);
        Lane open = Lane.of(DrumSound.OPEN_HAT, ".... ..x. .... .... | .... ..x. .... ..x.", 0.42);
        Groove snaps =
                Groove.of(
                        Lane.of(DrumSound.SIDE_STICK, ".... .... x... ....", 0.5),
                        Lane.of(DrumSound.CLOSED_HAT, "..x. ..x. ..x. ..x.", 0.34));
        Groove verse =
                Groove.of(
                                Lane.of(DrumSound.KICK, "X... .... ..x. ....", 0.84),
                                Lane.of(DrumSound.CLAP, ".... .... x... ....", 0.62),
                                Lane.of(DrumSound.CLOSED_HAT, "x.x. x.x. x.x. x.xx", 0.36))
                        .turning(Lane.of(DrumSound.KICK, "X... ..x. ..x. ....", 0.84));
        Groove drop =
                Groove.of(kick, snare, clap, hats, open)
                        .turning(Lane.of(DrumSound.SNARE, ".... .... X... ..xx", 0.84));
        Groove rolling =
                Groove.of(pushed, snare, clap, rolls)
                        .turning(Lane.of(DrumSound.KICK, "X... ..x. .... ....", 0.92));
        return Voice.of("drums", Role.DRUMS, DRUMS)
                .level(0.92)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(0, snaps),
                                        new Graded<>(0.48, verse),
                                        new Graded<>(0.75, drop),
                                        new Graded<>(0.75, rolling)),
                                List.of(
                                        Groove.of(Lane.of(DrumSound.SNARE, "x..x x.xx", 0.72)),
                                        Groove.of(
                                                new Lane(
                                                        DrumSound.SNARE, Pattern.rolls("26"), 0.7)),
                                        Groove.of(
                                                Lane.of(DrumSound.HIGH_TOM, "x.x. ....", 0.7),
                                                Lane.of(DrumSound.LOW_TOM, "...x x.x.", 0.75))),
                                0.08));
    }

    private static Voice sub() {
        return Voice.of("sub", Role.BASS, SUB_BASS, SYNTH_BASS)
                .range(28, 50)
                .level(0.86)
                .plays(
                        new Idiom.Bass(
                                List.of(
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        "R--- ---- ---- ---- | R--- ---- ---- --5-")),
                                        new Graded<>(
                                                0.75,
                                                Pattern.of(
                                                        "R--- --R- --R- ---- | R--- --R- --5- --A-")),
                                        new Graded<>(
                                                0.75,
                                                Pattern.of(
                                                        "R--R --R- --R- ---- | R--R --5- --R- --o-"))),
                                true,
                                0.08));
    }

    private static Voice saws() {
        return Voice.of("saws", Role.CHORDS, SUPERSAW, SYNTH_STAB)
                .range(53, 79)
                .level(0.76)
                .plays(
                        new Idiom.Comping(
                                List.of(
                                        new Graded<>(0, Pattern.of("x--x --x- --x- x---")),
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        "x--- --x- --x- ---- | x--x --x- --x- x-xx")),
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        "x--x --x- ---- xxxx | x--x --x- ---- x-x-")),
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        "x--x --x- x.x. x--- | x--x --x- .xxx x-x-"))),
                                Voicing.FULL));
    }

    private static Voice chops() {
        return Voice.of("chops", Role.LEAD, VOCALS, SYNTH_LEAD, SYNTH_PLUCK)
                .range(60, 79)
                .level(0.72)
                .plays(
                        new Idiom.Melody(
                                Pattern.all(
                                        "x.x. .x-x --x- x... | x.x. .x-x --.. ....",
                                        "..x- x.xx --x- .x-. | ..x- x.xx --x- ----",
                                        "x--x --x- .xx. x-.. | x--x --x- x--- ....",
                                        "xx.x -.x- xx.x -... | xx.x -.x- x--- ..x-",
                                        "x-.x .x-. x-.x .x-. | x-.x .x-x x--- ...."),
                                Pattern.all(
                                        "x.x. .x-x --x- x... | x--- ---- ---- ....",
                                        "x--x --x- .xx- x--- | x--- ---- .... ...."),
                                true,
                                false,
                                0.08));
    }

    private static Voice keys() {
        return Voice.of("keys", Role.CHORDS, ELECTRIC_PIANO, PIANO, SYNTH_PLUCK)
                .range(53, 75)
                .level(0.6)
                .plays(
                        new Idiom.Comping(
                                List.of(
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        "x--- --x- ---- ---- | x--- --x- ---- x---")),
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        "x--x --x- ---- ---- | x--x --x- ---- --x-")),
                                        new Graded<>(0.6, Pattern.of("x--x --x- x--x --x-"))),
                                Voicing.FULL));
    }

    private static Voice arp() {
        return Voice.of("arp", Role.ARPEGGIO, SYNTH_PLUCK, BELLS, MUSIC_BOX)
                .range(67, 91)
                .level(0.5)
                .plays(
                        new Idiom.Arpeggio(
                                List.of(
                                        new Graded<>(0, "0.2.1.3."),
                                        new Graded<>(0.6, "3210321332103213"),
                                        new Graded<>(0.6, "0213.213021302.3")),
                                4,
                                false,
                                false));
    }

    private static Voice pad() {
        return Voice.of("pad", Role.PAD, SYNTH_PAD, STRINGS, CHOIR)
                .range(55, 79)
                .level(0.5)
                .plays(new Idiom.Pad(Voicing.FULL));
    }

    private static Voice riser() {
        return Voice.of("riser", Role.TRANSITION, RISER)
                .range(36, 96)
                .level(0.6)
                .plays(new Idiom.Riser(4));
    }

    private static Voice impact() {
        return Voice.of("impact", Role.TRANSITION, IMPACT)
                .range(28, 60)
                .level(0.75)
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
