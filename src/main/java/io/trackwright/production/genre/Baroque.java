package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.*;

import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.GenreProfile;
import io.trackwright.music.compose.Changes;
import io.trackwright.music.compose.Changes.Colour;
import io.trackwright.music.compose.Feel;
import io.trackwright.music.compose.Form;
import io.trackwright.music.compose.Graded;
import io.trackwright.music.compose.Idiom;
import io.trackwright.music.compose.Pattern;
import io.trackwright.music.compose.Scene;
import io.trackwright.music.compose.Style;
import io.trackwright.music.compose.Voice;
import io.trackwright.music.compose.Voicing;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.TimeSignature;
import java.util.List;

/**
 * Baroque concerto: violins over a walking continuo, fifths falling in sequence, terraces of loud
 * and soft.
 */
final class Baroque {
    private Baroque() {}

    static Genre genre() {
        return new Genre(profile(), style(), BaroqueSound::palette, BaroqueSound.mastering());
    }

    static GenreProfile profile() {
        return new GenreProfile(
                new GenreName("baroque"),
                "Baroque",
                List.of(
                        "baroque",
                        "harpsichord",
                        "concerto grosso",
                        "baroque concerto",
                        "continuo",
                        "fugue",
                        "minuet",
                        "early music"),
                60,
                100,
                140,
                List.of(
                        Key.of("D", Mode.MAJOR),
                        Key.of("G", Mode.MAJOR),
                        Key.of("F", Mode.MAJOR),
                        Key.of("Bb", Mode.MAJOR),
                        Key.of("D", Mode.MINOR),
                        Key.of("A", Mode.MINOR),
                        Key.of("G", Mode.MINOR),
                        Key.of("E", Mode.MINOR)),
                List.of(
                        TimeSignature.COMMON,
                        new TimeSignature(3, 4),
                        new TimeSignature(6, 8),
                        new TimeSignature(12, 8)),
                115,
                List.of(VIOLIN, HARPSICHORD, CELLO, FLUTE));
    }

    static Style style() {
        return new Style(
                forms(),
                scenes(),
                changes(),
                new Style.ByMode("IV ii/3 | V7sus4 V7", "iv iim7b5 | V7sus4 V7"),
                new Style.ByMode("I", "I"),
                new Feel(0.5, 0.5, false, 5, 0.07, 13),
                List.of(violin(), continuo(), bass(), second(), figures(), solo(), viola()),
                List.of(),
                3);
    }

    private static List<Form> forms() {
        List<Form.Plan> concerto =
                List.of(
                        Form.plan(SectionKind.A, 8, 0.72, 0),
                        Form.plan(SectionKind.B, 12, 0.42, 1),
                        Form.plan(SectionKind.A, 8, 0.74, 3),
                        Form.plan(SectionKind.B, 12, 0.46, 3),
                        Form.plan(SectionKind.A, 8, 0.8, 2));
        List<Form.Plan> chamber =
                List.of(
                        Form.plan(SectionKind.A, 8, 0.7, 0),
                        Form.plan(SectionKind.B, 8, 0.4, 1),
                        Form.plan(SectionKind.A, 4, 0.72, 4),
                        Form.plan(SectionKind.BRIDGE, 8, 0.5, 3),
                        Form.plan(SectionKind.B, 8, 0.46, 5),
                        Form.plan(SectionKind.A, 12, 0.78, 2));
        return List.of(new Form(concerto, 1, 3), new Form(chamber, 1, 5));
    }

    private static List<Scene> scenes() {
        return List.of(
                Scene.of(SectionKind.A, "violin", "second", "viola", "continuo", "bass"),
                Scene.of(SectionKind.B, "solo", "figures", "bass"),
                Scene.of(SectionKind.BRIDGE, "violin", "figures", "bass", "second"));
    }

    private static List<Changes> changes() {
        return List.of(
                new Changes(
                                List.of(SectionKind.A),
                                List.of(
                                        "I V/3 | vi iii/5 | IV I/3 | ii/3 V7 | I vi | V7/V V | IV/3 V7 | I",
                                        "I | V/3 | vi V7/V | V | I IV | viio/3 I/3 | ii/3 V7 | I",
                                        "I IV/3 | V7/3 I | IV I/3 | V | vi ii | V I | IV V7 | I"),
                                List.of(
                                        "i V/3 | VI III/5 | iv i/3 | iio/3 V7 | i VI | V7/V V | iv/3 V7 | i",
                                        "i | V/3 | i VII/3 | III | iv i/3 | iio/3 V | VI iio/3 | V7",
                                        "i v/3 | VI III/3 | iv i/3 | V | i iv | VII III | VI iio | V7"))
                        .with(Colour.RENEWS),
                new Changes(
                                List.of(SectionKind.B),
                                List.of(
                                        "I | IV | viio | iii | vi | ii | V7 | I",
                                        "vi | ii7 | V7 | Imaj7 | IVmaj7 ii/3 | V7/vi vi | V7/V V7 | I",
                                        "I IV | viio iii | vi ii | V7 I | V7/ii ii | V7 vi | IV ii/3 | V7"),
                                List.of(
                                        "i | iv | VII | III | VI | iio | V7 | i",
                                        "i | iv7 | VII7 | IIImaj7 | VImaj7 iv/3 | V7 VI | iio/3 V7 | i",
                                        "i iv | VII III | VI iio | V7 i | V7/iv iv | V VI | iio/3 V | V7"))
                        .with(Colour.RENEWS),
                new Changes(
                                List.of(SectionKind.BRIDGE),
                                List.of(
                                        "vi | V7/vi | vi ii | V7/iii iii | IV I/3 | ii V7/V | V | V7"),
                                List.of(
                                        "III | V7/III | III VI | iv V7/v | v III/3 | iv i/3 | iio/3 V | V7"))
                        .with(Colour.RENEWS));
    }

    private static Voice violin() {
        return Voice.of("violin", Role.LEAD, VIOLIN, OBOE, FLUTE)
                .range(62, 86)
                .level(0.74)
                .plays(line(0));
    }

    /** Motion that hardly stops: eighths and sixteenths, mostly by step. */
    private static Idiom.Melody line(double rest) {
        return new Idiom.Melody(
                Pattern.all(
                        "x-xx x-x- x-xx x-x- | x-x- xxxx x-x- x---",
                        "xxxx x-x- xxxx x-x- | x-xx x-xx x-x- x---",
                        "..xx x-x- x-x- x-xx | x-x- x-x- xxxx x---",
                        "x--x x-x- x--x x-x- | xxxx xxxx x-x- x---",
                        "x-x- xxxx x-x- xxxx | x-x- x-xx x--- ..x-"),
                Pattern.all(
                        "x-xx x-x- x-x- x--x | x--- ---- ---- ....",
                        "xxxx x-x- x-x- x--x | x--- ---- x--- ...."),
                false,
                false,
                rest);
    }

    private static Voice solo() {
        return Voice.of("solo", Role.LEAD, FLUTE, OBOE, VIOLIN)
                .range(64, 86)
                .level(0.74)
                .plays(line(0.1));
    }

    private static Voice continuo() {
        return Voice.of("continuo", Role.CHORDS, HARPSICHORD, ORGAN, PIANO)
                .range(52, 74)
                .level(0.58)
                .plays(
                        new Idiom.Comping(
                                List.of(
                                        new Graded<>(0, Pattern.of("x--- x--- x--- x---")),
                                        new Graded<>(0, Pattern.of("x--- x--- x--- x-x-")),
                                        new Graded<>(0, Pattern.of("x-x- x--- x-x- x---"))),
                                Voicing.FULL));
    }

    private static Voice figures() {
        return Voice.of("figures", Role.ARPEGGIO, HARPSICHORD, ORGAN, PIANO)
                .range(52, 79)
                .level(0.5)
                .plays(
                        new Idiom.Arpeggio(
                                List.of(
                                        new Graded<>(0, "0121"),
                                        new Graded<>(0, "02123121"),
                                        new Graded<>(0, "01232123")),
                                4,
                                false,
                                false));
    }

    /** Eighths that walk: chord tones, then a step into the next root. */
    private static Voice bass() {
        return Voice.of("bass", Role.BASS, CELLO, DOUBLE_BASS, UPRIGHT_BASS)
                .range(36, 57)
                .level(0.7)
                .plays(
                        new Idiom.Bass(
                                List.of(
                                        new Graded<>(0, Pattern.of("R--- 3--- 5--- S---")),
                                        new Graded<>(0, Pattern.of("R--- 5--- R--- S---")),
                                        new Graded<>(0.5, Pattern.of("R-O- 5-3- R-3- 5-S-")),
                                        new Graded<>(0.5, Pattern.of("R-3- 5-3- R-O- 5-S-")),
                                        new Graded<>(0.5, Pattern.of("R-R- 3-3- 5-5- R-S-"))),
                                false,
                                0));
    }

    private static Voice second() {
        return Voice.of("second", Role.COUNTER, VIOLIN, OBOE)
                .range(57, 79)
                .level(0.6)
                .plays(new Idiom.Counter(true));
    }

    private static Voice viola() {
        return Voice.of("viola", Role.PAD, VIOLA, STRINGS)
                .range(52, 74)
                .level(0.44)
                .plays(new Idiom.Pad(Voicing.SHELL));
    }
}
