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
 * Country: boom-chick. The bass goes from root to fifth, the snare is a train or answers on two and
 * four, acoustic guitar in between, licks in the gaps, a fiddle above.
 */
final class Country {
    private Country() {}

    static Genre genre() {
        return new Genre(profile(), style(), CountrySound::palette, CountrySound.mastering());
    }

    static GenreProfile profile() {
        return new GenreProfile(
                new GenreName("country"),
                "Country",
                List.of(
                        "country music",
                        "country song",
                        "country ballad",
                        "country rock",
                        "honky tonk",
                        "honky-tonk",
                        "outlaw country",
                        "bluegrass",
                        "americana",
                        "western swing"),
                80,
                112,
                140,
                List.of(
                        Key.of("G", Mode.MAJOR),
                        Key.of("D", Mode.MAJOR),
                        Key.of("A", Mode.MAJOR),
                        Key.of("C", Mode.MAJOR),
                        Key.of("E", Mode.MAJOR),
                        Key.of("E", Mode.MINOR)),
                List.of(TimeSignature.COMMON, new TimeSignature(3, 4)),
                154,
                List.of(DRUMS, ELECTRIC_BASS, STEEL_GUITAR, ELECTRIC_GUITAR, VIOLIN));
    }

    static Style style() {
        return new Style(
                forms(),
                scenes(),
                changes(),
                new Style.ByMode("IV | V7", "iv | V7"),
                new Style.ByMode("I", "i"),
                new Feel(0.5, 0.53, false, 5, 0.1, 11),
                List.of(drums(), bass(), strum(), banjo(), lead(), picker(), fiddle(), steel()),
                List.of(),
                2.2);
    }

    private static List<Form> forms() {
        return List.of(
                new Form(
                        List.of(
                                Form.plan(SectionKind.INTRO, 4, 0.6, 2),
                                Form.plan(SectionKind.VERSE, 16, 0.56, 1),
                                Form.plan(SectionKind.CHORUS, 8, 0.76, 0),
                                Form.plan(SectionKind.VERSE, 16, 0.6, 3),
                                Form.plan(SectionKind.CHORUS, 8, 0.78, 3),
                                Form.plan(SectionKind.SOLO, 8, 0.74, 4),
                                Form.plan(SectionKind.CHORUS, 8, 0.84, 3),
                                Form.plan(SectionKind.OUTRO, 4, 0.6, 2)),
                        3,
                        5),
                new Form(
                        List.of(
                                Form.plan(SectionKind.INTRO, 8, 0.62, 2),
                                Form.plan(SectionKind.VERSE, 16, 0.54, 1),
                                Form.plan(SectionKind.CHORUS, 8, 0.75, 0),
                                Form.plan(SectionKind.SOLO, 8, 0.72, 4),
                                Form.plan(SectionKind.VERSE, 16, 0.6, 3),
                                Form.plan(SectionKind.CHORUS, 8, 0.78, 3),
                                Form.plan(SectionKind.BRIDGE, 8, 0.5, 5),
                                Form.plan(SectionKind.CHORUS, 16, 0.85, 3),
                                Form.plan(SectionKind.OUTRO, 4, 0.6, 2)),
                        4,
                        6));
    }

    private static List<Scene> scenes() {
        return List.of(
                Scene.of(
                        SectionKind.CHORUS,
                        "drums",
                        "bass",
                        "acoustic",
                        "banjo",
                        "lead",
                        "fiddle",
                        "steel"),
                Scene.of(SectionKind.INTRO, "acoustic", "drums@1", "bass@1", "picker"),
                Scene.of(
                        SectionKind.VERSE,
                        "drums",
                        "bass",
                        "acoustic",
                        "lead",
                        "fiddle@8",
                        "banjo@8"),
                Scene.of(SectionKind.SOLO, "drums", "bass", "acoustic", "banjo", "picker", "steel"),
                Scene.of(SectionKind.BRIDGE, "drums", "bass", "acoustic", "steel", "lead"),
                Scene.of(
                        SectionKind.OUTRO,
                        "drums",
                        "bass",
                        "acoustic",
                        "banjo",
                        "picker",
                        "fiddle"));
    }

    private static List<Changes> changes() {
        return List.of(
                new Changes(
                                List.of(
                                        SectionKind.VERSE,
                                        SectionKind.INTRO,
                                        SectionKind.SOLO,
                                        SectionKind.OUTRO),
                                List.of(
                                        "I | I | IV | I | I | I | V | V | I | I7 | IV | I | I | V | I | I",
                                        "I | IV | I | V | I | IV | V | I",
                                        "I | I | IV | IV | I | V | I | V",
                                        "I | vi | IV | V"),
                                List.of(
                                        "i | VII | VI | VII",
                                        "i | iv | i | V | i | iv | V | i",
                                        "i | III | VII | i"))
                        .with(Colour.TURNS),
                new Changes(
                                List.of(SectionKind.CHORUS, SectionKind.BRIDGE),
                                List.of(
                                        "IV | I | V | I | IV | I | V/V | V",
                                        "I | V | vi | IV",
                                        "IV | V | I | vi | IV | V | I | I7",
                                        "I | IV | V | I"),
                                List.of(
                                        "VI | III | VII | i",
                                        "iv | VII | III | VI",
                                        "VI | VII | i | VII"))
                        .with(Colour.TURNS, Colour.RENEWS));
    }

    private static Voice drums() {
        Lane two = Lane.of(DrumSound.KICK, "X... .... x... ....", 0.82);
        Lane back = Lane.of(DrumSound.SNARE, ".... X... .... X...", 0.78);
        Lane hats = Lane.of(DrumSound.CLOSED_HAT, "x.x. x.x. x.x. x.x.", 0.48);
        Lane brushes = Lane.of(DrumSound.BRUSH_SNARE, "ggXg ggXg ggXg ggXg", 0.62);
        Groove soft = Groove.of(two, Lane.of(DrumSound.BRUSH_SNARE, "x... X... x... X.x.", 0.5));
        Groove train =
                Groove.of(two, brushes)
                        .turning(Lane.of(DrumSound.BRUSH_SNARE, "ggXg ggXg ggXg gxXx", 0.62));
        Groove twoBeat =
                Groove.of(two, hats, Lane.of(DrumSound.SIDE_STICK, ".... X... .... X...", 0.66))
                        .turning(Lane.of(DrumSound.KICK, "X... .... x.x. ....", 0.82));
        Groove fullTrain =
                Groove.of(
                                Lane.of(DrumSound.KICK, "X... x... X... x...", 0.82),
                                Lane.of(DrumSound.SNARE, "ggXg ggXg ggXg ggXg", 0.66))
                        .turning(Lane.of(DrumSound.SNARE, "ggXg ggXg ggXg xxXx", 0.66));
        Groove backbeat =
                Groove.of(two, back, Lane.of(DrumSound.CLOSED_HAT, "x.x. x.x. x.x. x.x.", 0.5))
                        .turning(Lane.of(DrumSound.KICK, "X... ..x. x.x. ....", 0.84));
        return Voice.of("drums", Role.DRUMS, DRUMS)
                .level(0.8)
                .late(2)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(0, soft),
                                        new Graded<>(0.45, train),
                                        new Graded<>(0.45, twoBeat),
                                        new Graded<>(0.72, fullTrain),
                                        new Graded<>(0.72, backbeat)),
                                List.of(
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, "x.xx X...", 0.7),
                                                Lane.of(DrumSound.KICK, "X... X...", 0.82)),
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, "xxxx X...", 0.66),
                                                Lane.of(DrumSound.KICK, ".... X...", 0.82)),
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, "x.X.", 0.7),
                                                Lane.of(DrumSound.KICK, "X...", 0.82)),
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, "x.x. ....", 0.7),
                                                Lane.of(DrumSound.LOW_TOM, ".... x.X.", 0.76),
                                                Lane.of(DrumSound.KICK, "X... X...", 0.8))),
                                0.12));
    }

    private static Voice bass() {
        return Voice.of("bass", Role.BASS, ELECTRIC_BASS, UPRIGHT_BASS)
                .range(28, 48)
                .level(0.88)
                .plays(
                        new Idiom.Bass(
                                List.of(
                                        new Graded<>(0, Pattern.of("R--- .... 5--- ....")),
                                        new Graded<>(
                                                0.45,
                                                Pattern.of(
                                                        "R--- .... 5--- .... | R--- .... 5--- ...A")),
                                        new Graded<>(
                                                0.45,
                                                Pattern.of(
                                                        "R--- .... 5--- .... | R--- .... 5--- A---")),
                                        new Graded<>(
                                                0.72,
                                                Pattern.of(
                                                        "R--- .... 5--- .... | R--- ..R- 5--- A---")),
                                        new Graded<>(
                                                0.72,
                                                Pattern.of(
                                                        "R--- ..5- R--- 5--- | R--- ..5- R--- A---"))),
                                false,
                                0.04));
    }

    private static Voice strum() {
        return Voice.of("acoustic", Role.CHORDS, STEEL_GUITAR, NYLON_GUITAR, PIANO)
                .range(45, 71)
                .level(0.72)
                .plays(
                        new Idiom.Comping(
                                List.of(
                                        new Graded<>(0, Pattern.of("x--- x--- x--- x-x-")),
                                        new Graded<>(0.45, Pattern.of("g-.. X-g- g-.. X-gx")),
                                        new Graded<>(0.45, Pattern.of("x--- X-x- ..x- X-x-")),
                                        new Graded<>(0.45, Pattern.of("x-.. X-gg x-.. X-gg")),
                                        new Graded<>(0.72, Pattern.of("x-xx X-xx x-xx X-xx")),
                                        new Graded<>(0.72, Pattern.of("x-x- X-xx ..x- X-xx"))),
                                Voicing.FULL));
    }

    private static Voice banjo() {
        return Voice.of("banjo", Role.ARPEGGIO, STEEL_GUITAR, NYLON_GUITAR)
                .range(55, 81)
                .level(0.62)
                .plays(
                        new Idiom.Arpeggio(
                                List.of(
                                        new Graded<>(0, "0.2.1.3."),
                                        new Graded<>(0.6, "02310231"),
                                        new Graded<>(0.6, "30213021")),
                                4,
                                false,
                                false));
    }

    private static Voice lead() {
        return Voice.of("lead", Role.LEAD, ELECTRIC_GUITAR, VIOLIN, STEEL_GUITAR)
                .range(55, 79)
                .level(0.78)
                .late(2)
                .plays(
                        new Idiom.Melody(
                                Pattern.all(
                                        "x-x- x--- x-x- x--- | x--- --x- x--- ....",
                                        "..x- x-x- x--- x-x- | x--- x--- ---- ....",
                                        "x--- x-x- x-x- x-.. | x-x- x--- x--- ....",
                                        "x-xx x-x- x--- x--- | x-xx x-x- x--- ....",
                                        "x--- --x- x-x- x--- | x--- ---- .... ...."),
                                Pattern.all(
                                        "x-x- x-x- x--- x--- | x--- ---- ---- ....",
                                        "x-xx x-x- x-x- x--- | ---- ---- ---- ...."),
                                true,
                                false,
                                0.15));
    }

    private static Voice picker() {
        return Voice.of("picker", Role.LEAD, ELECTRIC_GUITAR, VIOLIN, STEEL_GUITAR)
                .range(55, 84)
                .level(0.86)
                .plays(
                        new Idiom.Melody(
                                Pattern.all(
                                        "xxxx x-x- x-xx x-x- | xxxx x-x- x--- ....",
                                        "x-xx x-xx x-x- x-x- | x-xx xxxx x--- ....",
                                        "xx-x x-xx xxxx x--- | x-x- x-xx x-x- x---"),
                                Pattern.all(
                                        "xxxx x-x- x-x- x--- | x--- ---- ---- ....",
                                        "x-xx x-xx x--- x--- | ---- ---- .... ...."),
                                true,
                                false,
                                0));
    }

    private static Voice fiddle() {
        return Voice.of("fiddle", Role.COUNTER, VIOLIN, ORGAN, FLUTE)
                .range(62, 84)
                .level(0.6)
                .late(6)
                .plays(new Idiom.Counter());
    }

    private static Voice steel() {
        return Voice.of("steel", Role.PAD, STRINGS, ORGAN)
                .range(57, 79)
                .level(0.5)
                .plays(new Idiom.Pad(Voicing.TRIAD));
    }
}
