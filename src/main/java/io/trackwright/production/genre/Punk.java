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
import io.trackwright.music.score.DrumSound;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.TimeSignature;
import java.util.List;

/**
 * Punk: three chords in downstrokes, a bass that never stops, the snare between the beats, and it
 * is over before it bores.
 */
final class Punk {
    /** Downstrokes: every eighth of the bar, muted only in the bridge. */
    private static final Idiom DOWNSTROKES =
            new Idiom.Riff(
                    List.of(
                            new Graded<>(0, Pattern.of("X--- ---- ---- ----")),
                            new Graded<>(
                                    0.5, Pattern.of("m.m. m.m. m.m. m.m. | m.m. m.m. m.m. x-x-")),
                            new Graded<>(0.68, Pattern.of("x-x- x-x- x-x- x-x-")),
                            new Graded<>(
                                    0.68, Pattern.of("X-x- x-x- x-x- x-x- | x-x- x-x- X--- X---")),
                            new Graded<>(0.84, Pattern.of("X-x- x-x- X-x- x-x-")),
                            new Graded<>(0.84, Pattern.of("X-x- x-X- x-x- X-x-"))),
                    true);

    private Punk() {}

    static Genre genre() {
        return new Genre(profile(), style(), PunkSound::palette, PunkSound.mastering());
    }

    static GenreProfile profile() {
        return new GenreProfile(
                new GenreName("punk"),
                "Punk",
                List.of(
                        "punk rock",
                        "pop punk",
                        "skate punk",
                        "hardcore punk",
                        "street punk",
                        "punk music",
                        "old school punk",
                        "melodic hardcore"),
                150,
                180,
                220,
                List.of(
                        Key.of("A", Mode.MAJOR),
                        Key.of("E", Mode.MAJOR),
                        Key.of("G", Mode.MAJOR),
                        Key.of("D", Mode.MAJOR),
                        Key.of("E", Mode.MINOR)),
                List.of(TimeSignature.COMMON),
                123,
                List.of(DRUMS, ELECTRIC_BASS, ELECTRIC_GUITAR));
    }

    static Style style() {
        return new Style(
                forms(),
                scenes(),
                changes(),
                new Style.ByMode("IV | V", "VI | VII"),
                new Style.ByMode("I", "i"),
                new Feel(0.5, 0.5, false, 4, 0.07, 5),
                List.of(drums(), bass(), left(), right(), lead(), shout()),
                List.of(),
                1.8);
    }

    private static List<Form> forms() {
        return List.of(
                new Form(
                        List.of(
                                Form.plan(SectionKind.INTRO, 4, 0.7, 2),
                                Form.plan(SectionKind.VERSE, 16, 0.74, 1),
                                Form.plan(SectionKind.CHORUS, 16, 0.9, 0),
                                Form.plan(SectionKind.VERSE, 16, 0.76, 3),
                                Form.plan(SectionKind.CHORUS, 16, 0.92, 3),
                                Form.plan(SectionKind.BRIDGE, 8, 0.54, 4),
                                Form.plan(SectionKind.CHORUS, 16, 0.97, 3)),
                        3,
                        5),
                new Form(
                        List.of(
                                Form.plan(SectionKind.INTRO, 8, 0.72, 2),
                                Form.plan(SectionKind.VERSE, 8, 0.7, 1),
                                Form.plan(SectionKind.CHORUS, 8, 0.9, 0),
                                Form.plan(SectionKind.VERSE, 16, 0.75, 3),
                                Form.plan(SectionKind.CHORUS, 16, 0.92, 3),
                                Form.plan(SectionKind.SOLO, 8, 0.86, 5),
                                Form.plan(SectionKind.BRIDGE, 8, 0.52, 4),
                                Form.plan(SectionKind.CHORUS, 16, 0.97, 3),
                                Form.plan(SectionKind.OUTRO, 4, 0.85, 2)),
                        3,
                        5));
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
                        "shout@8"),
                Scene.of(SectionKind.INTRO, "guitar-left", "guitar-right@2", "bass@2", "drums@2"),
                Scene.of(
                        SectionKind.VERSE,
                        "drums",
                        "bass",
                        "guitar-left",
                        "guitar-right@8",
                        "lead"),
                Scene.of(SectionKind.BRIDGE, "drums", "bass", "guitar-left", "guitar-right@4"),
                Scene.of(SectionKind.SOLO, "drums", "bass", "guitar-left", "guitar-right", "lead"),
                Scene.of(
                        SectionKind.OUTRO, "drums", "bass", "guitar-left", "guitar-right", "lead"));
    }

    private static List<Changes> changes() {
        return List.of(
                new Changes(
                                List.of(
                                        SectionKind.VERSE,
                                        SectionKind.INTRO,
                                        SectionKind.BRIDGE,
                                        SectionKind.SOLO),
                                List.of(
                                        "I | IV | V | IV",
                                        "I | I | IV | V",
                                        "I | bVII | IV | I",
                                        "I | V | IV | V"),
                                List.of(
                                        "i | VI | VII | i",
                                        "i | VII | VI | VII",
                                        "i | III | VII | iv"))
                        .with(Colour.RENEWS),
                new Changes(
                        List.of(SectionKind.CHORUS, SectionKind.OUTRO),
                        List.of(
                                "I | V | vi | IV",
                                "IV | V | I | vi",
                                "IV | I | V | vi",
                                "vi | IV | I | V"),
                        List.of("VI | VII | i | i", "i | VI | III | VII", "III | VII | i | VI")));
    }

    private static Voice drums() {
        Lane hats = Lane.of(DrumSound.CLOSED_HAT, "x.x. x.x. x.x. x.x.", 0.6);
        Lane open = Lane.of(DrumSound.OPEN_HAT, "x.x. x.x. x.x. x.x.", 0.5);
        Lane crash = Lane.of(DrumSound.CRASH, "x... x... x... x...", 0.38);
        Groove toms =
                Groove.of(
                        Lane.of(DrumSound.KICK, "X... x... X... x...", 0.88),
                        Lane.of(DrumSound.LOW_TOM, "x.x. x.x. x.x. x.x.", 0.6));
        Groove beat =
                Groove.of(
                                hats,
                                Lane.of(DrumSound.KICK, "X... .... x.x. ....", 0.9),
                                Lane.of(DrumSound.SNARE, ".... X... .... X...", 0.9))
                        .turning(Lane.of(DrumSound.SNARE, ".... X... .... X.X.", 0.9));
        Groove skate =
                Groove.of(
                                hats,
                                Lane.of(DrumSound.KICK, "X... x... X... x...", 0.9),
                                Lane.of(DrumSound.SNARE, "..X. ..X. ..X. ..X.", 0.86))
                        .turning(Lane.of(DrumSound.KICK, "X... x.x. X... x.x.", 0.9));
        Groove wide =
                Groove.of(
                                open,
                                Lane.of(DrumSound.KICK, "X... x... X... x...", 0.92),
                                Lane.of(DrumSound.SNARE, "..X. ..X. ..X. ..X.", 0.88))
                        .turning(Lane.of(DrumSound.SNARE, "..X. ..X. ..X. .XXX", 0.86));
        Groove bash =
                Groove.of(
                        crash,
                        open,
                        Lane.of(DrumSound.KICK, "X... .x.. X... x...", 0.92),
                        Lane.of(DrumSound.SNARE, "..X. ..X. ..X. ..X.", 0.88));
        return Voice.of("drums", Role.DRUMS, DRUMS)
                .level(0.92)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(0, toms),
                                        new Graded<>(0.5, toms),
                                        new Graded<>(0.6, beat),
                                        new Graded<>(0.68, skate),
                                        new Graded<>(0.84, wide),
                                        new Graded<>(0.84, bash)),
                                List.of(
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, "x.x. x.X.", 0.85),
                                                Lane.of(DrumSound.KICK, "X... X...", 0.9)),
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, "xxxx xxxx", 0.8),
                                                Lane.of(DrumSound.KICK, "X... X...", 0.9)),
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, "x.x. ....", 0.85),
                                                Lane.of(DrumSound.LOW_TOM, ".... x.X.", 0.9),
                                                Lane.of(DrumSound.KICK, "X... X...", 0.9)),
                                        Groove.of(Lane.of(DrumSound.SNARE, "XxXx", 0.86))),
                                0.05));
    }

    private static Voice bass() {
        return Voice.of("bass", Role.BASS, ELECTRIC_BASS, SYNTH_BASS)
                .range(28, 47)
                .level(0.92)
                .plays(
                        new Idiom.Bass(
                                List.of(
                                        new Graded<>(0, Pattern.of("R--- ---- ---- ----")),
                                        new Graded<>(0.5, Pattern.of("R.R. R.R. R.R. R.R.")),
                                        new Graded<>(
                                                0.6,
                                                Pattern.of(
                                                        "R-R- R-R- R-R- R-R- | R-R- R-R- R-R- R-A-")),
                                        new Graded<>(
                                                0.84,
                                                Pattern.of(
                                                        "R-R- R-R- R-R- R-R- | R-R- R-R- R-5- R-A-")),
                                        new Graded<>(0.84, Pattern.of("R-R- R-R- 5-5- R-R-"))),
                                false,
                                0));
    }

    private static Voice left() {
        return Voice.of("guitar-left", Role.CHORDS, ELECTRIC_GUITAR, STEEL_GUITAR, ORGAN)
                .range(40, 64)
                .level(0.97)
                .plays(DOWNSTROKES);
    }

    private static Voice right() {
        return Voice.of("guitar-right", Role.OSTINATO, ELECTRIC_GUITAR, STEEL_GUITAR, ORGAN)
                .range(40, 64)
                .level(0.97)
                .plays(DOWNSTROKES);
    }

    private static Voice lead() {
        return Voice.of("lead", Role.LEAD, ELECTRIC_GUITAR, SAXOPHONE, SYNTH_LEAD)
                .range(60, 79)
                .level(0.84)
                .plays(
                        new Idiom.Melody(
                                Pattern.all(
                                        "x-x- x-x- x--- x--- | x-x- x--- x--- ....",
                                        "x--- x-x- x-x- x--- | x--- ---- x-x- x-x-",
                                        "x-x- x--- x-x- x--- | x-x- x-x- x--- ----",
                                        "..x- x-x- x--- x--- | ..x- x-x- x--- ----"),
                                Pattern.all(
                                        "x-x- x-x- x--- x--- | x--- ---- ---- ....",
                                        "x--- x-x- x--- x--- | ---- ---- .... ...."),
                                false,
                                false,
                                0.1));
    }

    private static Voice shout() {
        return Voice.of("shout", Role.COUNTER, VOCALS, CHOIR, ELECTRIC_GUITAR)
                .range(55, 72)
                .level(0.7)
                .plays(new Idiom.Counter());
    }
}
