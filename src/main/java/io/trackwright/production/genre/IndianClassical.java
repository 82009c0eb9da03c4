package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.*;

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
 * Hindustani music: a raga over Sa and Pa, slow and free, then to the cycle of sixteen, then fast.
 * No chord ever changes.
 */
final class IndianClassical {
    private IndianClassical() {}

    static Genre genre() {
        return new Genre(
                profile(),
                style(),
                IndianClassicalSound::palette,
                IndianClassicalSound.mastering());
    }

    /** All on D, where the tabla is tuned; each mode is a thaat: Yaman, Khamaj, Kafi … */
    static GenreProfile profile() {
        return new GenreProfile(
                new GenreName("indian_classical"),
                "Indian classical",
                List.of(
                        "indian classical",
                        "hindustani",
                        "raga",
                        "raag",
                        "sitar",
                        "tabla",
                        "indian",
                        "carnatic",
                        "tanpura"),
                40,
                80,
                200,
                List.of(
                        Key.of("D", Mode.LYDIAN), Key.of("D", Mode.MIXOLYDIAN),
                        Key.of("D", Mode.DORIAN), Key.of("D", Mode.MAJOR),
                        Key.of("D", Mode.PHRYGIAN), Key.of("D", Mode.DOUBLE_HARMONIC)),
                List.of(
                        TimeSignature.COMMON,
                        new TimeSignature(7, 8),
                        new TimeSignature(6, 8),
                        new TimeSignature(5, 4)),
                180,
                List.of(SITAR, FLUTE, TANPURA, TABLA));
    }

    static Style style() {
        return new Style(
                forms(),
                scenes(),
                changes(),
                new Style.ByMode("Imaj7", "i7"),
                new Style.ByMode("Imaj7", "i7"),
                new Feel(0.5, 0.5, false, 9, 0.16, 0),
                List.of(sitar(), tanpura(), tabla(), bansuri(), chikari()),
                List.of(pad()),
                3);
    }

    private static List<Form> forms() {
        List<Form.Plan> raga =
                List.of(
                        Form.plan(SectionKind.INTRO, 8, 0.28, 2),
                        Form.plan(SectionKind.THEME, 16, 0.46, 0),
                        Form.plan(SectionKind.GROOVE, 24, 0.64, 1),
                        Form.plan(SectionKind.CLIMAX, 8, 0.86, 3),
                        Form.plan(SectionKind.CODA, 4, 0.7, 4));
        List<Form.Plan> dialogue =
                List.of(
                        Form.plan(SectionKind.INTRO, 8, 0.26, 2),
                        Form.plan(SectionKind.THEME, 12, 0.44, 0),
                        Form.plan(SectionKind.A, 8, 0.5, 4),
                        Form.plan(SectionKind.GROOVE, 16, 0.66, 1),
                        Form.plan(SectionKind.CLIMAX, 12, 0.84, 3),
                        Form.plan(SectionKind.CODA, 4, 0.5, 4));
        return List.of(new Form(raga, 1, 3), new Form(dialogue, 1, 4));
    }

    private static List<Scene> scenes() {
        return List.of(
                Scene.of(SectionKind.THEME, "tanpura", "sitar", "tabla"),
                Scene.of(SectionKind.INTRO, "tanpura", "bansuri"),
                Scene.of(SectionKind.A, "tanpura", "bansuri", "tabla"),
                Scene.of(SectionKind.GROOVE, "tanpura", "sitar", "tabla"),
                Scene.of(SectionKind.CLIMAX, "tanpura", "sitar", "tabla", "chikari"),
                Scene.of(SectionKind.CODA, "tanpura", "sitar", "bansuri", "tabla"));
    }

    /**
     * One drone; the entries only give each part of the piece a theme of its own. The seventh is
     * there for the melody to rest on; nobody plays the chord.
     */
    private static List<Changes> changes() {
        return List.of(
                drone(SectionKind.THEME, SectionKind.A),
                drone(SectionKind.INTRO, SectionKind.CODA),
                drone(SectionKind.GROOVE),
                drone(SectionKind.CLIMAX));
    }

    private static Changes drone(SectionKind... kinds) {
        return new Changes(List.of(kinds), List.of("Imaj7"), List.of("i7"));
    }

    private static Voice sitar() {
        return Voice.of("sitar", Role.LEAD, SITAR, STEEL_GUITAR, NYLON_GUITAR, VIOLIN)
                .range(57, 81)
                .level(0.76)
                .plays(
                        Idiom.Melody.raga(
                                Pattern.all(
                                        "x--- x-x- x--x x-x- | x--- --x- x-x- x---",
                                        "x-x- x-xx x--- x-x- | x-x- x--- x--- x-xx",
                                        "x--- x-xx x-x- x--- | x-xx x-x- x--- x---",
                                        "xxxx x-x- x--- x-x- | x--- x-x- x-x- x---",
                                        "x--x x-x- xxx- x-x- | x--- x--- x-xx x---"),
                                0.55));
    }

    private static Voice bansuri() {
        return Voice.of("bansuri", Role.LEAD, FLUTE, CLARINET, VIOLIN)
                .range(62, 84)
                .level(0.68)
                .late(10)
                .plays(
                        Idiom.Melody.raga(
                                Pattern.all(
                                        "x--- x-x- x--x x-x- | x--- --x- x-x- x---",
                                        "x-x- x-xx x--- x-x- | x-x- x--- x--- x-xx",
                                        "x--- x-xx x-x- x--- | x-xx x-x- x--- x---",
                                        "xxxx x-x- x--- x-x- | x--- x-x- x-x- x---",
                                        "x--x x-x- xxx- x-x- | x--- x--- x-xx x---"),
                                0.7));
    }

    /** Pa, Sa, Sa, low Sa and a breath: five beats that keep no time with the tabla. */
    private static Voice tanpura() {
        return Voice.of(
                        "tanpura",
                        Role.OSTINATO,
                        TANPURA,
                        SITAR,
                        STEEL_GUITAR,
                        NYLON_GUITAR,
                        SYNTH_PAD)
                .range(38, 62)
                .level(0.56)
                .plays(
                        new Idiom.Ostinato(
                                List.of(new Graded<>(0, Pattern.of("2--- 3--- 3--- 0--- ----")))));
    }

    /** Teentaal, four times four; the left hand is silent in the empty third part (khali). */
    private static Voice tabla() {
        Lane right = matras(DrumSound.HIGH_BONGO, "xxxx xxxx xxxx xxxx", 0.6);
        Lane edge = matras(DrumSound.MUTE_CONGA, "X..x x..x x..X x..x", 0.5);
        Lane left = matras(DrumSound.LOW_BONGO, "Xxxx xxxx x... .xxx", 0.72);
        Groove vilambit = Groove.of(right, edge, left);
        Groove filled =
                Groove.of(
                        Lane.of(
                                DrumSound.HIGH_BONGO,
                                "x... x.g. x.g. x... | x... x.g. x.gg x... | x... x.g. x.g. x..g | x.g. x.g. x.g. x.gg",
                                0.6),
                        edge,
                        left);
        Groove drut =
                Groove.of(
                                new Lane(
                                        DrumSound.HIGH_BONGO,
                                        new Pattern("xxxxxxxx|xxxxxxxx", 2),
                                        0.6),
                                new Lane(
                                        DrumSound.MUTE_CONGA,
                                        new Pattern("X..xx..x|x..Xx..x", 2),
                                        0.5),
                                new Lane(
                                        DrumSound.LOW_BONGO,
                                        new Pattern("Xxxxxxxx|x....xxx", 2),
                                        0.72))
                        .turning(
                                Lane.of(DrumSound.HIGH_BONGO, "X.xx .X.x x.X. xx..", 0.64),
                                Lane.of(DrumSound.LOW_BONGO, "X... .X.. ..X. ....", 0.76));
        Groove rela =
                Groove.of(
                                Lane.of(DrumSound.HIGH_BONGO, "x.xx x.xx x.gx x.xx", 0.6),
                                Lane.of(DrumSound.MUTE_CONGA, "X... ..x. x... ..x.", 0.5),
                                Lane.of(DrumSound.LOW_BONGO, "X..x x..x ...x X..x", 0.72))
                        .turning(
                                Lane.of(DrumSound.HIGH_BONGO, "X.xx .X.x x.X. xx..", 0.66),
                                Lane.of(DrumSound.LOW_BONGO, "X... .X.. ..X. ....", 0.78));
        return Voice.of("tabla", Role.PERCUSSION, TABLA, PERCUSSION)
                .level(0.85)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(0, vilambit),
                                        new Graded<>(0.48, filled),
                                        new Graded<>(0.6, drut),
                                        new Graded<>(0.8, rela)),
                                List.of(),
                                0,
                                List.of(rupak(), jhaptal())));
    }

    /** Seven: three, which are empty (khali), and twice two. */
    private static Idiom.Drums.Cycle rupak() {
        Groove theka =
                Groove.of(
                        sevenths(DrumSound.HIGH_BONGO, "x..x.. x..g.. x.x.x. ......", 0.6),
                        sevenths(DrumSound.MUTE_CONGA, "X..... ...x.. ..x... ......", 0.5),
                        sevenths(DrumSound.LOW_BONGO, "...... ...X.. ..X... ......", 0.72));
        Groove full =
                Groove.of(
                        sevenths(DrumSound.HIGH_BONGO, "x.gx.g x..x.g x.x.x. ......", 0.62),
                        sevenths(DrumSound.MUTE_CONGA, "X..... ...x.. ..x... ......", 0.5),
                        sevenths(DrumSound.LOW_BONGO, "...... ...X.x ..X.x. ......", 0.74));
        return new Idiom.Drums.Cycle(
                new TimeSignature(7, 8), List.of(new Graded<>(0, theka), new Graded<>(0.6, full)));
    }

    private static Lane sevenths(DrumSound sound, String steps, double level) {
        return new Lane(sound, new Pattern(steps, 6), level);
    }

    /** Ten: two, three, two, three; the left hand is silent at the sixth and seventh. */
    private static Idiom.Drums.Cycle jhaptal() {
        Groove theka =
                Groove.of(
                        matras(DrumSound.HIGH_BONGO, "xxxx xxxx", 0.6),
                        matras(DrumSound.MUTE_CONGA, ".x.X .x.X", 0.5),
                        matras(DrumSound.LOW_BONGO, "X.X. ..X.", 0.72));
        Groove full =
                Groove.of(
                        Lane.of(
                                DrumSound.HIGH_BONGO,
                                "x.g. x.gg x.g. x.g. | x.g. x.gg x.g. x.xg",
                                0.62),
                        matras(DrumSound.MUTE_CONGA, ".x.X .x.X", 0.5),
                        matras(DrumSound.LOW_BONGO, "XxXx ..Xx", 0.74));
        return new Idiom.Drums.Cycle(
                new TimeSignature(5, 4), List.of(new Graded<>(0, theka), new Graded<>(0.6, full)));
    }

    /** One stroke or rest for each beat of the cycle. */
    private static Lane matras(DrumSound sound, String beats, double level) {
        return new Lane(sound, new Pattern(beats, 1), level);
    }

    /** The high strings of the sitar, struck between the notes of the tune. */
    private static Voice chikari() {
        return Voice.of("chikari", Role.ARPEGGIO, SITAR, STEEL_GUITAR, HARP)
                .range(72, 91)
                .level(0.4)
                .plays(
                        new Idiom.Ostinato(
                                List.of(
                                        new Graded<>(0, Pattern.of(".0.0 .0.0 .0.0 .0.0")),
                                        new Graded<>(0, Pattern.of("..00 ..00 ..00 .0.0")))));
    }

    private static Voice pad() {
        return Voice.of("pad", Role.PAD, STRINGS, SYNTH_PAD)
                .range(50, 70)
                .level(0.36)
                .plays(new Idiom.Pad(Voicing.POWER));
    }
}
