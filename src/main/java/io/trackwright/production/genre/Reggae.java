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
 * Reggae: one drop, the skank between the beats, an organ that bubbles, and a bass that carries the
 * tune and often leaves the first beat empty.
 */
final class Reggae {
    private Reggae() {}

    static Genre genre() {
        return new Genre(profile(), style(), ReggaeSound::palette, ReggaeSound.mastering());
    }

    static GenreProfile profile() {
        return new GenreProfile(
                new GenreName("reggae"),
                "Reggae",
                List.of(
                        "reggae music",
                        "roots reggae",
                        "dub",
                        "dub reggae",
                        "rocksteady",
                        "lovers rock",
                        "rockers reggae"),
                60,
                75,
                90,
                List.of(
                        Key.of("A", Mode.MINOR),
                        Key.of("G", Mode.MAJOR),
                        Key.of("C", Mode.MAJOR),
                        Key.of("E", Mode.MINOR),
                        Key.of("D", Mode.MAJOR),
                        Key.of("A", Mode.MAJOR),
                        Key.of("D", Mode.DORIAN)),
                List.of(TimeSignature.COMMON),
                230,
                List.of(DRUMS, ELECTRIC_BASS, ELECTRIC_GUITAR, ORGAN, PIANO, SAXOPHONE, TROMBONE));
    }

    static Style style() {
        return new Style(
                forms(),
                scenes(),
                changes(),
                new Style.ByMode("IV | V", "VI | VII"),
                new Style.ByMode("I", "i"),
                new Feel(0.51, 0.58, false, 6, 0.1, 9),
                List.of(drums(), percussion(), bass(), skank(), bubble(), piano(), lead(), horns()),
                List.of(),
                2.4);
    }

    private static List<Form> forms() {
        return List.of(
                new Form(
                        List.of(
                                Form.plan(SectionKind.INTRO, 4, 0.5, 2),
                                Form.plan(SectionKind.VERSE, 16, 0.6, 1),
                                Form.plan(SectionKind.CHORUS, 8, 0.78, 0),
                                Form.plan(SectionKind.VERSE, 16, 0.63, 3),
                                Form.plan(SectionKind.CHORUS, 8, 0.8, 3),
                                Form.plan(SectionKind.BREAKDOWN, 8, 0.4, 4),
                                Form.plan(SectionKind.CHORUS, 8, 0.84, 3),
                                Form.plan(SectionKind.OUTRO, 4, 0.55, 2)),
                        3,
                        5),
                new Form(
                        List.of(
                                Form.plan(SectionKind.INTRO, 8, 0.52, 2),
                                Form.plan(SectionKind.VERSE, 16, 0.58, 1),
                                Form.plan(SectionKind.CHORUS, 8, 0.78, 0),
                                Form.plan(SectionKind.VERSE, 8, 0.62, 3),
                                Form.plan(SectionKind.CHORUS, 8, 0.8, 3),
                                Form.plan(SectionKind.SOLO, 8, 0.7, 5),
                                Form.plan(SectionKind.BREAKDOWN, 8, 0.38, 4),
                                Form.plan(SectionKind.CHORUS, 16, 0.86, 3),
                                Form.plan(SectionKind.OUTRO, 4, 0.5, 2)),
                        3,
                        5));
    }

    private static List<Scene> scenes() {
        return List.of(
                Scene.of(
                        SectionKind.CHORUS,
                        "drums",
                        "percussion",
                        "bass",
                        "skank",
                        "organ",
                        "piano",
                        "lead",
                        "horns"),
                Scene.of(SectionKind.INTRO, "drums", "skank", "organ@2", "bass@2"),
                Scene.of(SectionKind.VERSE, "drums", "bass", "skank", "organ", "lead@2", "piano@8"),
                Scene.of(
                        SectionKind.SOLO,
                        "drums",
                        "percussion",
                        "bass",
                        "skank",
                        "organ",
                        "lead",
                        "piano"),
                Scene.of(SectionKind.BREAKDOWN, "drums", "bass", "skank@2", "percussion"),
                Scene.of(SectionKind.OUTRO, "drums", "bass", "skank", "organ", "horns"));
    }

    private static List<Changes> changes() {
        return List.of(
                new Changes(
                                List.of(
                                        SectionKind.VERSE,
                                        SectionKind.INTRO,
                                        SectionKind.SOLO,
                                        SectionKind.BREAKDOWN,
                                        SectionKind.OUTRO),
                                List.of(
                                        "I | IV",
                                        "I | ii | I | ii",
                                        "I | IV | V | IV",
                                        "I | vi | ii | V",
                                        "ii | iii | ii | iii"),
                                List.of(
                                        "i | iv",
                                        "i | VII",
                                        "i | VII | VI | VII",
                                        "i | iv | i | v",
                                        "i | v | iv | v"))
                        .with(Colour.RENEWS),
                new Changes(
                                List.of(SectionKind.CHORUS),
                                List.of("I | V | vi | IV", "IV | V | I | vi", "I | IV | I | V"),
                                List.of(
                                        "VI | VII | i | i",
                                        "iv | VII | III | VI",
                                        "i | VI | VII | v",
                                        "VI | v | i | VII"))
                        .with(Colour.RENEWS));
    }

    private static Voice drums() {
        Lane hats = Lane.of(DrumSound.CLOSED_HAT, "x.x. x.x. x.x. x.xg", 0.62);
        Lane skip = Lane.of(DrumSound.CLOSED_HAT, "x.xg xgx. x.xg xgx.", 0.6);
        Lane rim = Lane.of(DrumSound.SIDE_STICK, ".... X... .... X...", 0.9);
        Lane drop = Lane.of(DrumSound.KICK, ".... X... .... X...", 0.92);
        Groove bare =
                Groove.of(hats, drop, Lane.of(DrumSound.SIDE_STICK, ".... x... .... x...", 0.82));
        Groove oneDrop =
                Groove.of(hats, drop, rim)
                        .turning(Lane.of(DrumSound.SIDE_STICK, ".... X..x ..x. X...", 0.7));
        Groove skipping =
                Groove.of(skip, drop, rim)
                        .turning(
                                Lane.of(DrumSound.OPEN_HAT, ".... .... .... ..x.", 0.4),
                                Lane.of(DrumSound.SIDE_STICK, "...x X... ..x. X...", 0.7));
        Groove rockers =
                Groove.of(skip, rim, Lane.of(DrumSound.KICK, "X... X... X... X...", 0.84))
                        .turning(Lane.of(DrumSound.SNARE, ".... .... .... ..xx", 0.6));
        Groove steppers =
                Groove.of(
                        hats,
                        Lane.of(DrumSound.KICK, "X... X... X... X...", 0.9),
                        Lane.of(DrumSound.SNARE, ".... X... .... X..g", 0.74),
                        Lane.of(DrumSound.OPEN_HAT, "..x. .... ..x. ....", 0.36));
        return Voice.of("drums", Role.DRUMS, DRUMS)
                .level(0.84)
                .late(6)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(0, bare),
                                        new Graded<>(0.45, oneDrop),
                                        new Graded<>(0.45, skipping),
                                        new Graded<>(0.76, oneDrop),
                                        new Graded<>(0.76, skipping),
                                        new Graded<>(0.76, rockers),
                                        new Graded<>(0.92, steppers)),
                                List.of(
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, "X.xx ..x.", 0.72),
                                                Lane.of(DrumSound.KICK, ".... X...", 0.9)),
                                        Groove.of(
                                                Lane.of(DrumSound.HIGH_TOM, "x.xx ....", 0.74),
                                                Lane.of(DrumSound.LOW_TOM, ".... x.x.", 0.8),
                                                Lane.of(DrumSound.SIDE_STICK, ".... ...x", 0.6)),
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, "xxx.", 0.75),
                                                Lane.of(DrumSound.KICK, "...X", 0.9)),
                                        Groove.of(
                                                Lane.of(DrumSound.SIDE_STICK, "x..x", 0.7),
                                                Lane.of(DrumSound.KICK, "X...", 0.88))),
                                0.2));
    }

    private static Voice percussion() {
        Groove shaker = Groove.of(Lane.of(DrumSound.SHAKER, "x.xg x.xg x.xg x.xg", 0.44));
        Groove wood =
                Groove.of(
                        Lane.of(DrumSound.SHAKER, "x.xg x.xg x.xg x.xg", 0.4),
                        Lane.of(DrumSound.WOODBLOCK, "...x ..x. .... x...", 0.34));
        return Voice.of("percussion", Role.PERCUSSION, PERCUSSION)
                .level(0.5)
                .plays(
                        new Idiom.Drums(
                                List.of(new Graded<>(0, shaker), new Graded<>(0.7, wood)),
                                List.of(),
                                0.1));
    }

    private static Voice bass() {
        return Voice.of("bass", Role.BASS, ELECTRIC_BASS, SUB_BASS, SYNTH_BASS)
                .range(28, 48)
                .level(0.94)
                .late(6)
                .plays(
                        new Idiom.Bass(
                                List.of(
                                        new Graded<>(0, Pattern.of("R--- --.. .... 5-..")),
                                        new Graded<>(
                                                0.45,
                                                Pattern.of(
                                                        "..R- R-3- 5--- .... | ..R- R-5- 3-R- ....")),
                                        new Graded<>(
                                                0.45,
                                                Pattern.of(
                                                        "R-.R -.5- ..R- 5-.. | R-.R -.3- 5-6- 5-..")),
                                        new Graded<>(
                                                0.45,
                                                Pattern.of(
                                                        "..R- ..R- 3-5- ..5- | ..R- ..R- 5-3- R-..")),
                                        new Graded<>(
                                                0.45,
                                                Pattern.of(
                                                        ".... R-R- 5-6- 5-3- | .... R-R- 5--- O-..")),
                                        new Graded<>(
                                                0.76,
                                                Pattern.of(
                                                        "..R- R-3- 5-R- 3-5- | ..R- R-5- O-7- 5-3-")),
                                        new Graded<>(
                                                0.76,
                                                Pattern.of(
                                                        "R-.R R-.. 5-.5 6-5- | R-.R R-.. O-7- 5-A-")),
                                        new Graded<>(0.92, Pattern.of("R-R- 3-3- 5-5- 3-A-"))),
                                false,
                                0.15));
    }

    private static Voice skank() {
        return Voice.of("skank", Role.CHORDS, ELECTRIC_GUITAR, PIANO, ORGAN)
                .range(55, 74)
                .level(0.86)
                .plays(
                        new Idiom.Comping(
                                List.of(
                                        new Graded<>(0, Pattern.of("..x. ..x. ..x. ..x.")),
                                        new Graded<>(0.45, Pattern.of("..X. ..x. ..X. ..x.")),
                                        new Graded<>(0.45, Pattern.of("..X. ..x. ..X. ..xg")),
                                        new Graded<>(
                                                0.76,
                                                Pattern.of(
                                                        "..X. ..x. ..X. ..x. | ..X. ..x. ..Xg ..xx"))),
                                Voicing.TRIAD));
    }

    private static Voice bubble() {
        return Voice.of("organ", Role.OSTINATO, ORGAN, PIANO, ELECTRIC_PIANO)
                .range(50, 69)
                .level(0.6)
                .plays(
                        new Idiom.Comping(
                                List.of(
                                        new Graded<>(0, Pattern.of("..x. ..x. ..x. ..x.")),
                                        new Graded<>(0.45, Pattern.of(".gxg .gxg .gxg .gxg")),
                                        new Graded<>(0.76, Pattern.of(".xxg .xxg .xxg .xxg"))),
                                Voicing.TRIAD));
    }

    private static Voice piano() {
        return Voice.of("piano", Role.ARPEGGIO, PIANO, ELECTRIC_PIANO)
                .range(58, 77)
                .level(0.6)
                .plays(
                        new Idiom.Comping(
                                List.of(
                                        new Graded<>(0, Pattern.of("..x. .... ..x. ....")),
                                        new Graded<>(0.6, Pattern.of("..x. ..x. ..x. ..x."))),
                                Voicing.TRIAD));
    }

    private static Voice lead() {
        return Voice.of("lead", Role.LEAD, SAXOPHONE, TRUMPET, FLUTE, ELECTRIC_GUITAR)
                .range(55, 79)
                .level(0.76)
                .late(10)
                .plays(
                        new Idiom.Melody(
                                Pattern.all(
                                        "..x- x-x- x--- .... | ..x- x-x- x--- ....",
                                        "x--- ..x- x-x- x--- | ---- .... ..x- x-..",
                                        "..x- x--- x-x- x-.. | x--- ---- .... ....",
                                        "x-x- ..x- x-.. x--- | --.. ..x- x-x- ....",
                                        ".... x-x- x--- x--- | .... x-x- x--- ...."),
                                Pattern.all(
                                        "..x- x-x- x--- x--- | x--- ---- ---- ....",
                                        "x-x- x--- x-x- x--- | ---- ---- .... ...."),
                                false,
                                false,
                                0.2));
    }

    private static Voice horns() {
        return Voice.of("horns", Role.COUNTER, TROMBONE, TRUMPET, CLARINET)
                .range(50, 70)
                .level(0.6)
                .late(8)
                .plays(new Idiom.Counter());
    }
}
