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
 * Swing: head, solos, head over functional changes; walking bass, ride cymbal, rootless comping, a
 * horn in front.
 */
final class JazzSwing {
    private JazzSwing() {}

    static Genre genre() {
        return new Genre(profile(), style(), JazzSwingSound::palette, JazzSwingSound.mastering());
    }

    static GenreProfile profile() {
        return new GenreProfile(
                new GenreName("jazz_swing"),
                "Jazz (swing)",
                List.of(
                        "jazz",
                        "swing",
                        "swing jazz",
                        "bebop",
                        "hard bop",
                        "cool jazz",
                        "jazz trio",
                        "jazz quartet",
                        "big band"),
                110,
                140,
                240,
                List.of(
                        Key.of("Bb", Mode.MAJOR),
                        Key.of("F", Mode.MAJOR),
                        Key.of("Eb", Mode.MAJOR),
                        Key.of("C", Mode.MINOR),
                        Key.of("G", Mode.MINOR)),
                List.of(TimeSignature.COMMON, new TimeSignature(3, 4), new TimeSignature(5, 4)),
                180,
                List.of(SAXOPHONE, PIANO, UPRIGHT_BASS, DRUMS));
    }

    static Style style() {
        return new Style(
                forms(),
                scenes(),
                changes(),
                new Style.ByMode("ii7 | V13", "iim7b5 | V7b9"),
                new Style.ByMode("I6/9", "i6"),
                new Feel(0.5, 0.5, true, 7, 0.16, 6),
                List.of(drums(), bass(), chords(), lead()),
                List.of(counter()),
                2.8);
    }

    private static List<Form> forms() {
        List<Form.Plan> standard =
                List.of(
                        Form.plan(SectionKind.INTRO, 4, 0.4, 3),
                        Form.plan(SectionKind.HEAD, 16, 0.58, 0),
                        Form.plan(SectionKind.BRIDGE, 8, 0.66, 4),
                        Form.plan(SectionKind.HEAD, 8, 0.62, 5),
                        Form.plan(SectionKind.SOLO, 32, 0.82, 1),
                        Form.plan(SectionKind.BRIDGE, 8, 0.7, 6),
                        Form.plan(SectionKind.HEAD, 8, 0.64, 2),
                        Form.plan(SectionKind.OUTRO, 4, 0.5, 2));
        List<Form.Plan> early =
                List.of(
                        Form.plan(SectionKind.HEAD, 16, 0.46, 0),
                        Form.plan(SectionKind.BRIDGE, 8, 0.6, 4),
                        Form.plan(SectionKind.HEAD, 8, 0.58, 5),
                        Form.plan(SectionKind.SOLO, 16, 0.74, 1),
                        Form.plan(SectionKind.SOLO, 16, 0.88, 3),
                        Form.plan(SectionKind.HEAD, 16, 0.62, 2),
                        Form.plan(SectionKind.OUTRO, 4, 0.48, 2));
        return List.of(new Form(standard, 4, 7), new Form(early, 3, 5));
    }

    private static List<Scene> scenes() {
        return List.of(
                Scene.of(SectionKind.HEAD, "drums", "bass", "chords", "lead", "counter"),
                Scene.of(SectionKind.INTRO, "drums", "bass", "chords"),
                Scene.of(SectionKind.BRIDGE, "drums", "bass", "chords", "lead"),
                Scene.of(SectionKind.SOLO, "drums", "bass", "chords", "lead"),
                Scene.of(SectionKind.OUTRO, "drums", "bass", "chords", "lead"));
    }

    private static List<Changes> changes() {
        String rhythm = "Imaj7 vi7|ii7 V7|iii7 VI7|ii7 V7|Imaj7 I7|IVmaj7 iv6|Imaj7 vi7|ii7 V7";
        String minorRhythm =
                "i6 | iim7b5 V7b9 | i7 | i7 V7/iv | iv7 | VII9 | IIImaj7 | iim7b5 V7b9";
        return List.of(
                new Changes(
                                List.of(SectionKind.HEAD, SectionKind.SOLO),
                                List.of(
                                        rhythm,
                                        "ii7 | V7 | Imaj7 | vi7 | ii7 | V13 | Imaj7 | iii7 V7/ii",
                                        "Imaj7 | iv7 bVII9 | Imaj7 | ii7 V7 | iii7 | biiio7 | ii7 | V7b9",
                                        "Imaj7|V7/ii|ii7|V7|iii7 V7/ii|ii7 bII7|Imaj7|ii7 V7"),
                                List.of(
                                        minorRhythm,
                                        "i7 | iv7 | VII9 | IIImaj7 | VImaj7 | iim7b5 | V7b9 | i6",
                                        "i6 | i6 | iv7 | iv7 | iim7b5 | V7b9 | i6 | iim7b5 V7b9",
                                        "i7 | VImaj7 | iim7b5 | V7b9 | i7 | iv7 | iim7b5 V7b9 | i6"))
                        .with(Colour.RENEWS),
                new Changes(
                                List.of(SectionKind.BRIDGE),
                                List.of(
                                        "V7/vi | V7/vi | V7/ii | V7/ii | V7/V | V7/V | ii7 | V7",
                                        "IVmaj7 | iv6 | iii7 | V7/ii | ii7 | V7/V | ii7 | V7",
                                        "iii7 | V7/ii | ii7 | V7 | V7/IV | IVmaj7 | V7/V | ii7 V7"),
                                List.of(
                                        "iv7 | VII9 | IIImaj7 | VImaj7 | iim7b5 | V7b9 | i7 | V7b9",
                                        "V7/iv | iv7 | VII9 | IIImaj7 | VImaj7 | iv7 | iim7b5 | V7b9"))
                        .with(Colour.RENEWS),
                new Changes(
                                List.of(SectionKind.INTRO, SectionKind.OUTRO),
                                List.of("iii7 VI7 | ii7 V7", "Imaj7 vi7 | ii7 V13"),
                                List.of("i6 VImaj7 | iim7b5 V7b9", "iim7b5 | V7b9 | i6 | V7b9"))
                        .with(Colour.RENEWS));
    }

    private static Voice drums() {
        Lane ride = Lane.swung(DrumSound.RIDE, "x.. X.x x.. X.x", 0.6);
        Lane varied = Lane.swung(DrumSound.RIDE, "x.x X.. x.. X.x | x.. X.x x.x X.x", 0.6);
        Lane foot = Lane.swung(DrumSound.PEDAL_HAT, "... x.. ... x..", 0.5);
        Lane feather = Lane.swung(DrumSound.KICK, "x.. x.. x.. x..", 0.26);
        Lane sweep = Lane.swung(DrumSound.BRUSH_SNARE, "x.. X.g x.. X.g", 0.5);
        Groove brushes = Groove.of(sweep, foot, Lane.swung(DrumSound.KICK, "x.. ... x.. ...", 0.3));
        Groove head =
                Groove.of(
                                ride,
                                foot,
                                feather,
                                Lane.swung(
                                        DrumSound.SNARE, "... ..g ... ... | ..g ... ... ..x", 0.4))
                        .turning(Lane.swung(DrumSound.SNARE, "... ..x ... x.g", 0.42));
        Groove cross =
                Groove.of(
                        varied,
                        foot,
                        feather,
                        Lane.swung(DrumSound.SIDE_STICK, "... ... ... x..", 0.42));
        Groove solo =
                Groove.of(
                                varied,
                                foot,
                                feather,
                                Lane.swung(
                                        DrumSound.SNARE,
                                        ".....x...g..|..g.....x...|...x.g.....x|g.......xx..",
                                        0.46))
                        .turning(Lane.swung(DrumSound.KICK, "x.. x.x x.. x.x", 0.42));
        return Voice.of("drums", Role.DRUMS, DRUMS)
                .level(0.72)
                .late(4)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(0, brushes),
                                        new Graded<>(0.5, head),
                                        new Graded<>(0.5, cross),
                                        new Graded<>(0.72, solo)),
                                List.of(
                                        Groove.of(
                                                Lane.swung(DrumSound.SNARE, "x.x xgx", 0.5),
                                                Lane.swung(DrumSound.PEDAL_HAT, "... x..", 0.5)),
                                        Groove.of(
                                                Lane.swung(DrumSound.SNARE, "xgx ...", 0.5),
                                                Lane.swung(DrumSound.LOW_TOM, "... x.x", 0.55),
                                                Lane.swung(DrumSound.PEDAL_HAT, "... x..", 0.5)),
                                        Groove.of(
                                                Lane.swung(DrumSound.SNARE, "..x", 0.55),
                                                Lane.swung(DrumSound.RIDE, "x..", 0.55))),
                                0.5));
    }

    private static Voice bass() {
        return Voice.of("bass", Role.BASS, UPRIGHT_BASS, DOUBLE_BASS, ELECTRIC_BASS)
                .range(28, 50)
                .level(0.76)
                .late(-3)
                .plays(new Idiom.WalkingBass());
    }

    private static Voice chords() {
        return Voice.of(
                        "chords",
                        Role.CHORDS,
                        PIANO,
                        JAZZ_GUITAR,
                        VIBRAPHONE,
                        ELECTRIC_PIANO,
                        ORGAN)
                .range(50, 72)
                .level(0.56)
                .late(4)
                .plays(
                        new Idiom.Comping(
                                List.of(
                                        new Graded<>(
                                                0,
                                                Pattern.swung("x-- ... ... ..x | --- ... ..x ...")),
                                        new Graded<>(
                                                0,
                                                Pattern.swung("x-- --- x-- --- | x-- --- ..x ---")),
                                        new Graded<>(
                                                0.5,
                                                Pattern.swung(
                                                        "x--..x......|..x---.....x|.....x---...|..x...x--..g")),
                                        new Graded<>(
                                                0.5,
                                                Pattern.swung(
                                                        ".....x.....x|---.....x...|x--..x......|.....x.....x")),
                                        new Graded<>(
                                                0.72,
                                                Pattern.swung(
                                                        "..x.....x...|x--..x.....x|.....x...x..|..x---..x..x")),
                                        new Graded<>(
                                                0.72,
                                                Pattern.swung(
                                                        "x--..x.....x|...x-...x...|..x.....x...|x.x.....x..."))),
                                Voicing.ROOTLESS));
    }

    private static Voice lead() {
        return Voice.of(
                        "lead",
                        Role.LEAD,
                        SAXOPHONE,
                        TRUMPET,
                        CLARINET,
                        VIBRAPHONE,
                        JAZZ_GUITAR,
                        FLUTE,
                        PIANO)
                .range(53, 79)
                .level(0.72)
                .late(10)
                .plays(
                        new Idiom.Melody(
                                Pattern.allSwung(
                                        "..x x-x x-x --- | ..x x-- ..x ---",
                                        "x-x x-x --x --- | x-- ..x --- ...",
                                        "... x-x x-x x-- | ..x --- ... ...",
                                        "x-- x-x ..x --- | x-x x-- --- ...",
                                        "..x --x --- ..x | --x --- x-x ---"),
                                Pattern.allSwung(
                                        "..x x-x x-x --- | ..x --- --- ...",
                                        "x-x x-x x-- ..x | --- --- ... ..."),
                                false,
                                true,
                                0.08));
    }

    private static Voice counter() {
        return Voice.of("counter", Role.COUNTER, TRUMPET)
                .range(55, 76)
                .level(0.5)
                .late(8)
                .plays(new Idiom.Counter());
    }
}
