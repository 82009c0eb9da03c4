package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.*;

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
 * Synthwave: an analogue bass in sixteenths, a big gated snare on two and four, an arpeggio over
 * warm pads, a singing lead, toms at the ends of phrases.
 */
final class Synthwave {
    private Synthwave() {}

    static Genre genre() {
        return new Genre(profile(), style(), SynthwaveSound::palette, SynthwaveSound.mastering());
    }

    static GenreProfile profile() {
        return new GenreProfile(
                new GenreName("synthwave"),
                "Synthwave",
                List.of(
                        "synthwave",
                        "retrowave",
                        "outrun",
                        "darksynth",
                        "dreamwave",
                        "80s synth",
                        "retro synth"),
                80,
                100,
                118,
                List.of(
                        Key.of("A", Mode.MINOR),
                        Key.of("D", Mode.MINOR),
                        Key.of("E", Mode.MINOR),
                        Key.of("F#", Mode.MINOR),
                        Key.of("C", Mode.MAJOR)),
                List.of(TimeSignature.COMMON),
                200,
                List.of(DRUMS, SYNTH_BASS, SYNTH_PAD, SYNTH_LEAD, SYNTH_PLUCK));
    }

    static Style style() {
        return new Style(
                forms(),
                scenes(),
                changes(),
                new Style.ByMode("IV | V", "VI | VII"),
                new Style.ByMode("Iadd9", "iadd9"),
                new Feel(0.5, 0.51, false, 3, 0.08, 4),
                List.of(
                        drums(), bass(), lead(), pad(), arp(), stabs(), counter(), riser(),
                        impact()),
                List.of(),
                3);
    }

    private static List<Form> forms() {
        List<Form.Plan> song =
                List.of(
                        Form.plan(SectionKind.INTRO, 8, 0.4, 1),
                        Form.plan(SectionKind.VERSE, 16, 0.62, 2),
                        Form.plan(SectionKind.CHORUS, 16, 0.86, 0),
                        Form.plan(SectionKind.VERSE, 16, 0.65, 3),
                        Form.plan(SectionKind.CHORUS, 16, 0.9, 3),
                        Form.plan(SectionKind.BRIDGE, 8, 0.45, 4),
                        Form.plan(SectionKind.CHORUS, 16, 0.96, 4),
                        Form.plan(SectionKind.OUTRO, 8, 0.42, 1));
        List<Form.Plan> drive =
                List.of(
                        Form.plan(SectionKind.INTRO, 8, 0.42, 1),
                        Form.plan(SectionKind.VERSE, 8, 0.62, 2),
                        Form.plan(SectionKind.CHORUS, 16, 0.84, 0),
                        Form.plan(SectionKind.VERSE, 16, 0.66, 3),
                        Form.plan(SectionKind.BUILD, 4, 0.7, 5),
                        Form.plan(SectionKind.CHORUS, 16, 0.95, 3),
                        Form.plan(SectionKind.OUTRO, 8, 0.45, 1));
        return List.of(new Form(song, 3, 5), new Form(drive, 3, 6));
    }

    private static List<Scene> scenes() {
        return List.of(
                Scene.of(
                        SectionKind.CHORUS,
                        "drums",
                        "bass",
                        "lead",
                        "pad",
                        "arp",
                        "stabs",
                        "counter@8",
                        "impact"),
                Scene.of(SectionKind.INTRO, "arp", "pad", "bass@4", "drums@4"),
                Scene.of(SectionKind.VERSE, "drums", "bass", "arp", "pad@8", "lead@8"),
                Scene.build(SectionKind.BUILD, "drums", "bass", "pad", "arp", "riser"),
                Scene.of(SectionKind.BRIDGE, "pad", "arp", "lead", "bass@4", "riser"),
                Scene.of(SectionKind.OUTRO, "drums", "bass", "arp", "pad"));
    }

    private static List<Changes> changes() {
        return List.of(
                new Changes(
                                List.of(SectionKind.CHORUS, SectionKind.BUILD),
                                List.of(
                                        "IVmaj7 | V | vi7 | Iadd9",
                                        "Iadd9 | V | vi7 | IVmaj7",
                                        "vi7 | IVmaj7 | Iadd9 | Vsus4"),
                                List.of(
                                        "VImaj7 | VII | i7 | iadd9",
                                        "iadd9 | VImaj7 | III | VII",
                                        "VImaj7 | VII | i7 | IIImaj7",
                                        "iadd9 | VII | VImaj7 | v7"))
                        .with(Colour.BORROWS),
                new Changes(
                                List.of(
                                        SectionKind.VERSE,
                                        SectionKind.INTRO,
                                        SectionKind.BRIDGE,
                                        SectionKind.OUTRO),
                                List.of("Iadd9 | vi7 | IVmaj7 | V", "vi7 | iii7 | IVmaj7 | Vsus4"),
                                List.of(
                                        "iadd9 | i7 | VImaj7 | VII",
                                        "iadd9 | VImaj7 | iv7 | VII",
                                        "i7 | IIImaj7 | VII | iv7",
                                        "iadd9 | v7 | VImaj7 | iv7"))
                        .with(Colour.RENEWS));
    }

    private static Voice drums() {
        Lane four = Lane.of(DrumSound.KICK, "X... x... X... x...", 0.9);
        Lane one = Lane.of(DrumSound.KICK, "X... .... X.x. ....", 0.9);
        Lane snare = Lane.of(DrumSound.SNARE, ".... X... .... X...", 0.92);
        Lane eighths = Lane.of(DrumSound.CLOSED_HAT, "x.x. x.x. x.x. x.x.", 0.52);
        Lane sixteenths = Lane.of(DrumSound.CLOSED_HAT, "xgxg xgxg xgxg xgxg", 0.5);
        Lane open = Lane.of(DrumSound.OPEN_HAT, "..x. ..x. ..x. ..x.", 0.4);
        Groove start = Groove.of(Lane.of(DrumSound.KICK, "X... .... X... ....", 0.84), eighths);
        Groove verse =
                Groove.of(one, snare, eighths)
                        .turning(Lane.of(DrumSound.KICK, "X... ..x. X... ....", 0.9));
        Groove driving =
                Groove.of(four, snare, eighths)
                        .turning(Lane.of(DrumSound.SNARE, ".... X... .... X.x.", 0.9));
        Groove full =
                Groove.of(four, snare, sixteenths)
                        .turning(Lane.of(DrumSound.SNARE, ".... X... .... X..x", 0.9));
        Groove bright =
                Groove.of(four, snare, open, Lane.of(DrumSound.CLAP, ".... x... .... x...", 0.55))
                        .turning(Lane.of(DrumSound.KICK, "X... x... X.x. x.x.", 0.9));
        return Voice.of("drums", Role.DRUMS, DRUMS)
                .level(0.92)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(0, start),
                                        new Graded<>(0.55, verse),
                                        new Graded<>(0.55, driving),
                                        new Graded<>(0.8, full),
                                        new Graded<>(0.8, bright)),
                                List.of(
                                        Groove.of(
                                                Lane.of(DrumSound.HIGH_TOM, "xx.. .... ....", 0.85),
                                                Lane.of(DrumSound.MID_TOM, "..xx xx.. ....", 0.85),
                                                Lane.of(DrumSound.LOW_TOM, ".... ..xx xxXX", 0.9)),
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, "X... ....", 0.9),
                                                Lane.of(DrumSound.HIGH_TOM, "..xx ....", 0.85),
                                                Lane.of(DrumSound.MID_TOM, ".... xx..", 0.85),
                                                Lane.of(DrumSound.LOW_TOM, ".... ..XX", 0.9)),
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, "x.xx XxXX", 0.85),
                                                Lane.of(DrumSound.KICK, "X... X...", 0.85))),
                                0));
    }

    private static Voice bass() {
        return Voice.of("bass", Role.BASS, SYNTH_BASS, ELECTRIC_BASS)
                .range(28, 52)
                .level(0.84)
                .plays(
                        new Idiom.Bass(
                                List.of(
                                        new Graded<>(0, Pattern.of("R-R- R-R- R-R- R-R-")),
                                        new Graded<>(
                                                0.55,
                                                Pattern.of(
                                                        "R-R- R-R- R-R- R-5- | R-R- R-R- R-O- 7-5-")),
                                        new Graded<>(
                                                0.55,
                                                Pattern.of(
                                                        "RrRr RrRr RrRr 5rRO | RrRr RrRr RrRr 5-7-")),
                                        new Graded<>(
                                                0.8,
                                                Pattern.of(
                                                        "RrOr Rr5r RrOr Rr7r | RrOr Rr5r RrOr 7r5A")),
                                        new Graded<>(
                                                0.8,
                                                Pattern.of(
                                                        "RrRO rRrO r5rO RrOr | RrRO rRrO r5rO 7-5-")),
                                        new Graded<>(
                                                0.8,
                                                Pattern.of(
                                                        "RrrR rrOr 5rrR rrO7 | RrrR rrOr 5rr7 r5OA"))),
                                false,
                                0));
    }

    private static Voice lead() {
        return Voice.of("lead", Role.LEAD, SYNTH_LEAD, SAXOPHONE, ELECTRIC_GUITAR)
                .range(62, 84)
                .level(0.78)
                .plays(
                        new Idiom.Melody(
                                Pattern.all(
                                        "x--- ---- x--- x-x- | x--- ---- ---- ....",
                                        "x--x --x- ---- x--- | x--x --x- ---- ----",
                                        "..x- x-x- x--- ---- | ..x- x-x- x--- x---",
                                        "x--- x--- x--- --x- | x--- ---- x--- ----",
                                        "x--- --x- x-x- x--- | ---- --x- x--- ----"),
                                Pattern.all(
                                        "x--- ---- x--- x--- | x--- ---- ---- ----",
                                        "x--x --x- x--- x--- | x--- ---- ---- ...."),
                                false,
                                false,
                                0.08));
    }

    private static Voice pad() {
        return Voice.of("pad", Role.PAD, SYNTH_PAD, STRINGS, CHOIR)
                .range(52, 76)
                .level(0.54)
                .plays(new Idiom.Pad(Voicing.FULL));
    }

    private static Voice arp() {
        return Voice.of("arp", Role.ARPEGGIO, SYNTH_PLUCK, BELLS)
                .range(60, 84)
                .level(0.52)
                .plays(
                        new Idiom.Arpeggio(
                                List.of(
                                        new Graded<>(0, "0.1.2.3.2.1.3.2."),
                                        new Graded<>(0, "0.2.1.3.0.2.3.1."),
                                        new Graded<>(0, "0.12.3.21.0.2.13"),
                                        new Graded<>(0.8, "0312031203120123"),
                                        new Graded<>(0.8, "3210321032103213"),
                                        new Graded<>(0.8, "0123210301232103"),
                                        new Graded<>(0.8, "0213021302130312")),
                                4,
                                false,
                                false));
    }

    private static Voice stabs() {
        return Voice.of("stabs", Role.CHORDS, SYNTH_STAB, SUPERSAW, ELECTRIC_PIANO)
                .range(54, 76)
                .level(0.56)
                .plays(
                        new Idiom.Comping(
                                List.of(
                                        new Graded<>(0, Pattern.of("x--. .... ..x- --..")),
                                        new Graded<>(0, Pattern.of("x-.x -.x- .... ....")),
                                        new Graded<>(0, Pattern.of("..x- ..x- .... x-.."))),
                                Voicing.TRIAD));
    }

    private static Voice counter() {
        return Voice.of("counter", Role.COUNTER, ELECTRIC_GUITAR, SYNTH_LEAD, STRINGS)
                .range(57, 76)
                .level(0.5)
                .plays(new Idiom.Counter());
    }

    private static Voice riser() {
        return Voice.of("riser", Role.TRANSITION, RISER)
                .range(36, 96)
                .level(0.5)
                .plays(new Idiom.Riser(4));
    }

    private static Voice impact() {
        return Voice.of("impact", Role.TRANSITION, IMPACT)
                .range(28, 60)
                .level(0.65)
                .plays(new Idiom.Impact());
    }
}
