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
 * Rock: a kit hit hard, two guitars left and right that hold back in the verse and open in the
 * chorus, a bass in eighths under them.
 */
final class Rock {
    /** Riffs that both guitars play: verses half muted, choruses wide open. */
    private static final Idiom RIFF =
            new Idiom.Riff(
                    List.of(
                            new Graded<>(0, Pattern.of("X--- ---- ---- x---")),
                            new Graded<>(0.45, Pattern.of("x-m. m.m. m.m. x-m.")),
                            new Graded<>(0.45, Pattern.of("x--. m.m. m.x- m.m.")),
                            new Graded<>(0.45, Pattern.of("x-m. m.x- m.m. x-x-")),
                            new Graded<>(0.6, Pattern.of("X--- c-d- a-m. x-x-")),
                            new Graded<>(0.6, Pattern.of("X-x- m.a- c-d- c-a-")),
                            new Graded<>(0.6, Pattern.of("X--x --m. c-a- x---")),
                            new Graded<>(0.78, Pattern.of("X--- x-x- x--- x-x-")),
                            new Graded<>(0.78, Pattern.of("X--x --x- --x- x-x-")),
                            new Graded<>(0.78, Pattern.of("X-x- x-x- x-x- x-x-")),
                            new Graded<>(0.78, Pattern.of("X--- ---x --x- x---"))),
                    true);

    private Rock() {}

    static Genre genre() {
        return new Genre(profile(), style(), RockSound::palette, RockSound.mastering());
    }

    static GenreProfile profile() {
        return new GenreProfile(
                new GenreName("rock"),
                "Rock",
                List.of(
                        "rock music",
                        "rock song",
                        "hard rock",
                        "classic rock",
                        "indie rock",
                        "alternative rock",
                        "alt rock",
                        "garage rock",
                        "stoner rock",
                        "southern rock",
                        "pop rock",
                        "grunge",
                        "rock and roll",
                        "rock n roll",
                        "arena rock",
                        "rock anthem"),
                100,
                124,
                160,
                List.of(
                        Key.of("E", Mode.MINOR),
                        Key.of("A", Mode.MINOR),
                        Key.of("A", Mode.MAJOR),
                        Key.of("D", Mode.MAJOR),
                        Key.of("G", Mode.MAJOR),
                        Key.of("E", Mode.MIXOLYDIAN),
                        Key.of("D", Mode.MINOR)),
                List.of(TimeSignature.COMMON),
                155,
                List.of(DRUMS, ELECTRIC_BASS, ELECTRIC_GUITAR, ORGAN));
    }

    static Style style() {
        return new Style(
                forms(),
                scenes(),
                changes(),
                new Style.ByMode("IV | V", "VI | VII"),
                new Style.ByMode("I", "i"),
                new Feel(0.5, 0.51, false, 5, 0.09, 8),
                List.of(drums(), bass(), rhythm(), second(), lead(), solo(), organ()),
                List.of(),
                2.4);
    }

    private static List<Form> forms() {
        return List.of(
                new Form(
                        List.of(
                                Form.plan(SectionKind.INTRO, 4, 0.66, 2),
                                Form.plan(SectionKind.VERSE, 16, 0.52, 1),
                                Form.plan(SectionKind.CHORUS, 8, 0.86, 0),
                                Form.plan(SectionKind.VERSE, 16, 0.56, 3),
                                Form.plan(SectionKind.CHORUS, 8, 0.88, 3),
                                Form.plan(SectionKind.SOLO, 8, 0.82, 4),
                                Form.plan(SectionKind.CHORUS, 16, 0.94, 3),
                                Form.plan(SectionKind.OUTRO, 4, 0.7, 2)),
                        3,
                        5),
                new Form(
                        List.of(
                                Form.plan(SectionKind.INTRO, 8, 0.64, 3),
                                Form.plan(SectionKind.VERSE, 16, 0.5, 1),
                                Form.plan(SectionKind.PRE_CHORUS, 4, 0.62, 2),
                                Form.plan(SectionKind.CHORUS, 8, 0.87, 0),
                                Form.plan(SectionKind.VERSE, 8, 0.55, 4),
                                Form.plan(SectionKind.PRE_CHORUS, 4, 0.64, 4),
                                Form.plan(SectionKind.CHORUS, 8, 0.9, 4),
                                Form.plan(SectionKind.SOLO, 8, 0.83, 5),
                                Form.plan(SectionKind.CHORUS, 16, 0.95, 4)),
                        4,
                        7));
    }

    private static List<Scene> scenes() {
        return List.of(
                Scene.of(
                        SectionKind.CHORUS,
                        "drums",
                        "bass",
                        "guitar-left",
                        "guitar-right",
                        "lead",
                        "organ"),
                Scene.of(SectionKind.INTRO, "guitar-left", "guitar-right@2", "bass@2", "drums@2"),
                Scene.of(
                        SectionKind.VERSE,
                        "drums",
                        "bass",
                        "guitar-left",
                        "guitar-right@8",
                        "lead"),
                Scene.of(
                        SectionKind.PRE_CHORUS,
                        "drums",
                        "bass",
                        "guitar-left",
                        "guitar-right",
                        "organ",
                        "lead"),
                Scene.of(
                        SectionKind.SOLO,
                        "drums",
                        "bass",
                        "guitar-left",
                        "guitar-right",
                        "organ",
                        "solo"),
                Scene.of(
                        SectionKind.OUTRO, "drums", "bass", "guitar-left", "guitar-right", "solo"));
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
                                        "I | bVII | IV | I",
                                        "I | IV | V | IV",
                                        "I | bVII | IV | bVII",
                                        "I | I | IV | V",
                                        "vi | V | IV | V"),
                                List.of(
                                        "i | VI | VII | i",
                                        "i | VII | VI | VII",
                                        "i | i | III | VII",
                                        "i | III | VII | IV",
                                        "i | iv | VI | VII"))
                        .with(Colour.RENEWS),
                new Changes(
                                List.of(SectionKind.CHORUS, SectionKind.PRE_CHORUS),
                                List.of(
                                        "I | V | vi | IV",
                                        "vi | IV | I | V",
                                        "IV | V | I | vi",
                                        "I | IV | vi | V"),
                                List.of(
                                        "i | VI | III | VII",
                                        "VI | VII | i | III",
                                        "III | VII | i | VI",
                                        "VI | III | VII | i"))
                        .with(Colour.RENEWS));
    }

    private static Voice drums() {
        Lane hats = Lane.of(DrumSound.CLOSED_HAT, "X.x. X.x. X.x. X.x.", 0.64);
        Lane open = Lane.of(DrumSound.OPEN_HAT, "x.x. x.x. x.x. x.x.", 0.5);
        Lane ride = Lane.of(DrumSound.RIDE, "x.x. x.x. x.x. x.x.", 0.55);
        Lane bell = Lane.of(DrumSound.RIDE_BELL, "x... x... x... x...", 0.42);
        Lane back = Lane.of(DrumSound.SNARE, ".... X... .... X...", 0.88);
        Groove sparse =
                Groove.of(
                        Lane.of(DrumSound.KICK, "X... .... x... ....", 0.85),
                        hats,
                        Lane.of(DrumSound.SIDE_STICK, ".... x... .... x...", 0.6));
        Groove verse =
                Groove.of(hats, back, Lane.of(DrumSound.KICK, "X... .... x.x. ....", 0.9))
                        .turning(Lane.of(DrumSound.KICK, "X... ..x. x.x. ....", 0.9));
        Groove pushed =
                Groove.of(hats, back, Lane.of(DrumSound.KICK, "X..x .... x.x. ..x.", 0.9))
                        .turning(Lane.of(DrumSound.SNARE, ".... X..g .... X.x.", 0.88));
        Groove chorus =
                Groove.of(open, back, Lane.of(DrumSound.KICK, "X... ..x. x.x. ....", 0.94))
                        .turning(Lane.of(DrumSound.KICK, "X..x ..x. x.x. ..x.", 0.94));
        Groove driving =
                Groove.of(ride, back, Lane.of(DrumSound.KICK, "X.x. ..x. x.x. ..x.", 0.94))
                        .turning(Lane.of(DrumSound.SNARE, ".... X... .... X..x", 0.88));
        Groove solo =
                Groove.of(
                        ride,
                        bell,
                        Lane.of(DrumSound.SNARE, ".... X..g .g.. X...", 0.88),
                        Lane.of(DrumSound.KICK, "X..x ..x. x..x ..x.", 0.94));
        return Voice.of("drums", Role.DRUMS, DRUMS)
                .level(0.9)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(0, sparse),
                                        new Graded<>(0.45, verse),
                                        new Graded<>(0.45, pushed),
                                        new Graded<>(0.6, pushed),
                                        new Graded<>(0.78, chorus),
                                        new Graded<>(0.78, driving),
                                        new Graded<>(0.84, driving),
                                        new Graded<>(0.84, chorus),
                                        new Graded<>(0.84, solo)),
                                List.of(
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, "x.x. xxXX", 0.82),
                                                Lane.of(DrumSound.KICK, "X... X...", 0.9)),
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, "xx.. ....", 0.82),
                                                Lane.of(DrumSound.HIGH_TOM, "..xx ....", 0.85),
                                                Lane.of(DrumSound.MID_TOM, ".... xx..", 0.85),
                                                Lane.of(DrumSound.LOW_TOM, ".... ..xX", 0.9),
                                                Lane.of(DrumSound.KICK, "X... X...", 0.85)),
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, "x..x ..x. X.xx", 0.82),
                                                Lane.of(DrumSound.LOW_TOM, ".... x..x ....", 0.88),
                                                Lane.of(DrumSound.KICK, "X... X... X...", 0.9)),
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, "..xX", 0.85),
                                                Lane.of(DrumSound.KICK, "X...", 0.9))),
                                0.3));
    }

    private static Voice bass() {
        return Voice.of("bass", Role.BASS, ELECTRIC_BASS, SYNTH_BASS)
                .range(28, 47)
                .level(0.86)
                .plays(
                        new Idiom.Bass(
                                List.of(
                                        new Graded<>(0, Pattern.of("R--- ---- ---- R---")),
                                        new Graded<>(
                                                0.45,
                                                Pattern.of(
                                                        "R-R- R-R- R-R- R-R- | R-R- R-R- R-R- 5-A-")),
                                        new Graded<>(0.45, Pattern.of("R--- R-R- R-.. R-5-")),
                                        new Graded<>(
                                                0.78,
                                                Pattern.of(
                                                        "R-R- R-R- R-R- R-R- | R-R- R-R- R-5- O-A-")),
                                        new Graded<>(0.78, Pattern.of("R-R- R-5- R-R- O-A-"))),
                                true,
                                0.05));
    }

    private static Voice rhythm() {
        return Voice.of("guitar-left", Role.CHORDS, ELECTRIC_GUITAR, STEEL_GUITAR, ORGAN)
                .range(40, 64)
                .level(0.95)
                .plays(RIFF);
    }

    private static Voice second() {
        return Voice.of("guitar-right", Role.OSTINATO, ELECTRIC_GUITAR, STEEL_GUITAR, ORGAN)
                .range(40, 64)
                .level(0.95)
                .plays(RIFF);
    }

    private static Voice lead() {
        return Voice.of("lead", Role.LEAD, ELECTRIC_GUITAR, SAXOPHONE, SYNTH_LEAD)
                .range(57, 79)
                .level(0.78)
                .late(4)
                .plays(
                        new Idiom.Melody(
                                Pattern.all(
                                        "x-x- x--- x-x- x--- | x--- --x- x--- ....",
                                        "..x- x-x- x--- --x- | x-x- x--- ---- ....",
                                        "x--- x-x- --x- x--- | x-x- x-x- x--- ....",
                                        "x--x --x- x--- x-x- | x--- ---- ..x- x-x-",
                                        "x-x- x-x- --x- --x- | x--- ---- .... ...."),
                                Pattern.all(
                                        "x-x- x--- x--- x--- | x--- ---- ---- ....",
                                        "..x- x-x- x-x- x--- | ---- ---- ---- ...."),
                                true,
                                false,
                                0.15));
    }

    private static Voice solo() {
        return Voice.of("solo", Role.LEAD, ELECTRIC_GUITAR, ORGAN, SYNTH_LEAD)
                .range(62, 86)
                .level(0.85)
                .plays(
                        Idiom.Melody.blue(
                                Pattern.all(
                                        "x-xx x-x- x--- x-x- | xxxx x-x- x--- --..",
                                        "x--- x-xx x-x- x--- | x-x- xxxx x-x- x---",
                                        "xx-x x-xx x-xx x--- | x--- ---x x-x- x-..",
                                        "x-x- xx-x --x- xxxx | x--- ---- x-xx x-x-"),
                                Pattern.all(
                                        "xxxx x-x- x--- x--- | x--- ---- ---- --..",
                                        "x-xx x-xx x-x- x--- | ---- ---- ---- ...."),
                                0));
    }

    private static Voice organ() {
        return Voice.of("organ", Role.PAD, ORGAN, STRINGS, SYNTH_PAD)
                .range(52, 76)
                .level(0.5)
                .plays(new Idiom.Pad(Voicing.TRIAD));
    }
}
