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
 * Funk: everything leans on the one, drums and bass interlock, guitar and clavinet chop sixteenths
 * around each other, horns answer. No part plays all the time.
 */
final class Funk {
    private Funk() {}

    static Genre genre() {
        return new Genre(profile(), style(), FunkSound::palette, FunkSound.mastering());
    }

    static GenreProfile profile() {
        return new GenreProfile(
                new GenreName("funk"),
                "Funk",
                List.of(
                        "funk music",
                        "p-funk",
                        "p funk",
                        "funk rock",
                        "funk groove",
                        "70s funk",
                        "slap bass funk",
                        "funk jam",
                        "jazz funk",
                        "boogie funk"),
                90,
                104,
                120,
                List.of(
                        Key.of("E", Mode.DORIAN),
                        Key.of("D", Mode.DORIAN),
                        Key.of("A", Mode.DORIAN),
                        Key.of("E", Mode.MIXOLYDIAN),
                        Key.of("G", Mode.MIXOLYDIAN),
                        Key.of("C", Mode.DORIAN)),
                List.of(TimeSignature.COMMON),
                175,
                List.of(DRUMS, ELECTRIC_BASS, ELECTRIC_GUITAR, ELECTRIC_PIANO, TRUMPET, SAXOPHONE));
    }

    static Style style() {
        return new Style(
                forms(),
                scenes(),
                changes(),
                new Style.ByMode("IV9 | V7sus4", "VII | IV9"),
                new Style.ByMode("I9", "i9"),
                new Feel(0.5, 0.56, false, 5, 0.1, 6),
                List.of(drums(), percussion(), bass(), guitar(), clav(), horns(), lead(), organ()),
                List.of(),
                2);
    }

    private static List<Form> forms() {
        return List.of(
                new Form(
                        List.of(
                                Form.plan(SectionKind.INTRO, 4, 0.54, 2),
                                Form.plan(SectionKind.A, 16, 0.72, 0),
                                Form.plan(SectionKind.B, 8, 0.86, 1),
                                Form.plan(SectionKind.A, 16, 0.75, 3),
                                Form.plan(SectionKind.BREAKDOWN, 8, 0.5, 4),
                                Form.plan(SectionKind.A, 16, 0.88, 3),
                                Form.plan(SectionKind.OUTRO, 8, 0.8, 2)),
                        1,
                        4),
                new Form(
                        List.of(
                                Form.plan(SectionKind.INTRO, 8, 0.52, 2),
                                Form.plan(SectionKind.A, 16, 0.7, 0),
                                Form.plan(SectionKind.B, 8, 0.85, 1),
                                Form.plan(SectionKind.A, 8, 0.74, 3),
                                Form.plan(SectionKind.SOLO, 16, 0.78, 4),
                                Form.plan(SectionKind.B, 8, 0.88, 3),
                                Form.plan(SectionKind.BREAKDOWN, 8, 0.48, 4),
                                Form.plan(SectionKind.A, 16, 0.9, 3),
                                Form.plan(SectionKind.OUTRO, 4, 0.8, 2)),
                        1,
                        6));
    }

    private static List<Scene> scenes() {
        return List.of(
                Scene.of(SectionKind.A, "drums", "bass", "guitar", "clav@4", "horns@8", "lead@4"),
                Scene.of(SectionKind.INTRO, "drums", "bass@2", "guitar@2"),
                Scene.of(
                        SectionKind.B,
                        "drums",
                        "percussion",
                        "bass",
                        "guitar",
                        "horns",
                        "organ",
                        "lead"),
                Scene.of(SectionKind.SOLO, "drums", "percussion", "bass", "guitar", "clav", "lead"),
                Scene.of(SectionKind.BREAKDOWN, "drums", "bass", "clav@4", "percussion@4"),
                Scene.of(
                        SectionKind.OUTRO,
                        "drums",
                        "percussion",
                        "bass",
                        "guitar",
                        "clav",
                        "horns",
                        "lead"));
    }

    private static List<Changes> changes() {
        return List.of(
                new Changes(
                                List.of(
                                        SectionKind.A,
                                        SectionKind.INTRO,
                                        SectionKind.SOLO,
                                        SectionKind.BREAKDOWN,
                                        SectionKind.OUTRO),
                                List.of(
                                        "I9 | IV9",
                                        "I9 | I9 | IV9 | I9 bVII9",
                                        "I9 IV9 | I9 | I9 IV9 | V7sus4"),
                                List.of(
                                        "i7 | IV9",
                                        "i9 IV9 | i9 IV9",
                                        "i7 | i7 | IV9 | i7 VII",
                                        "i7 IV9 | i7 | i7 IV9 | v7"))
                        .with(Colour.RENEWS),
                new Changes(
                                List.of(SectionKind.B),
                                List.of(
                                        "IV9 | I9 | bVII9 | IV9",
                                        "vi7 | II9 | IV9 | V7sus4",
                                        "bVII9 | IV9 | I9 | I9"),
                                List.of(
                                        "VII | IV9 | i7 | i7",
                                        "iv7 | i7 | VImaj7 | V7",
                                        "VImaj7 | v7 | iv9 | v7"))
                        .with(Colour.RENEWS));
    }

    private static Voice drums() {
        Lane sixteens = Lane.of(DrumSound.CLOSED_HAT, "xsxs xsxs xsxs xsxs", 0.72);
        Lane eighths = Lane.of(DrumSound.CLOSED_HAT, "x.x. x.x. x.x. x.x.", 0.7);
        Lane bark = Lane.of(DrumSound.OPEN_HAT, ".... .... .... ..x.", 0.5);
        Lane ghosts = Lane.of(DrumSound.SNARE, ".... X..g .g.g X..g", 0.82);
        Groove tight =
                Groove.of(
                        eighths,
                        Lane.of(DrumSound.KICK, "X... .... ..x. ....", 0.88),
                        Lane.of(DrumSound.SIDE_STICK, ".... x... .... x...", 0.6));
        Groove pocket =
                Groove.of(eighths, ghosts, Lane.of(DrumSound.KICK, "X.x. .... ..x. .x..", 0.9))
                        .turning(bark);
        Groove broken =
                Groove.of(sixteens, ghosts, Lane.of(DrumSound.KICK, "X.x. ..x. ..x. .x..", 0.9))
                        .turning(Lane.of(DrumSound.SNARE, ".... X..g .g.x ..Xg", 0.86), bark);
        Groove drummer =
                Groove.of(
                                eighths,
                                Lane.of(DrumSound.SNARE, ".... X..g .gx. .gXg", 0.86),
                                Lane.of(DrumSound.KICK, "X.x. ..x. .... .x..", 0.9),
                                bark)
                        .turning(Lane.of(DrumSound.KICK, "X.x. ..x. ..xx ....", 0.9));
        Groove full =
                Groove.of(
                        sixteens,
                        Lane.of(DrumSound.OPEN_HAT, "...x .... .... ..x.", 0.46),
                        ghosts,
                        Lane.of(DrumSound.KICK, "X..x ..x. .xx. ..x.", 0.9));
        return Voice.of("drums", Role.DRUMS, DRUMS)
                .level(0.86)
                .late(3)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(0, tight),
                                        new Graded<>(0.5, pocket),
                                        new Graded<>(0.66, pocket),
                                        new Graded<>(0.66, broken),
                                        new Graded<>(0.66, drummer),
                                        new Graded<>(0.84, broken),
                                        new Graded<>(0.84, full)),
                                List.of(
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, "x.gx .xgx", 0.78),
                                                Lane.of(DrumSound.KICK, "X... ..x.", 0.88)),
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, "X..g x.xx", 0.8),
                                                Lane.of(DrumSound.KICK, "..x. .x..", 0.88),
                                                Lane.of(DrumSound.OPEN_HAT, ".... ..x.", 0.5)),
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, "gxxX", 0.8),
                                                Lane.of(DrumSound.KICK, "X...", 0.88)),
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, "X.g. ....", 0.8),
                                                Lane.of(DrumSound.MID_TOM, "...x x...", 0.8),
                                                Lane.of(DrumSound.LOW_TOM, ".... .xx.", 0.84),
                                                Lane.of(DrumSound.KICK, "X... ...X", 0.85))),
                                0.35));
    }

    private static Voice percussion() {
        Groove tambourine = Groove.of(Lane.of(DrumSound.TAMBOURINE, "..x. X.x. ..x. X.x.", 0.5));
        Groove bell =
                Groove.of(
                        Lane.of(DrumSound.COWBELL, "x... x.x. ..x. x...", 0.42),
                        Lane.of(DrumSound.SHAKER, "xsxs xsxs xsxs xsxs", 0.36));
        return Voice.of("percussion", Role.PERCUSSION, PERCUSSION)
                .level(0.62)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(0, tambourine),
                                        new Graded<>(0.7, tambourine),
                                        new Graded<>(0.7, bell)),
                                List.of(),
                                0.05));
    }

    private static Voice bass() {
        return Voice.of("bass", Role.BASS, ELECTRIC_BASS, SYNTH_BASS)
                .range(28, 50)
                .level(0.9)
                .late(2)
                .plays(
                        new Idiom.Bass(
                                List.of(
                                        new Graded<>(0, Pattern.of("R-.. .... .... ..7O")),
                                        new Graded<>(
                                                0.5,
                                                Pattern.of(
                                                        "R-.. ..R. .rO. ..7. | R-.. ..R. .r5. 7.O.")),
                                        new Graded<>(
                                                0.5,
                                                Pattern.of(
                                                        "R-.R .... ..O. .7r. | R-.R .... ..5. .7rA")),
                                        new Graded<>(
                                                0.66,
                                                Pattern.of(
                                                        "R-.r ..O. .rR. .7.O | R-.r ..O. .r5. 7.rA")),
                                        new Graded<>(
                                                0.66,
                                                Pattern.of(
                                                        "R..R .rO. ..7. R.5. | R..R .rO. ..7r O.7.")),
                                        new Graded<>(
                                                0.66,
                                                Pattern.of(
                                                        "R-r. R.O. .r7. ..5. | R-r. R.O. r.45 7.O.")),
                                        new Graded<>(
                                                0.84,
                                                Pattern.of(
                                                        "RrO. .rR. O.r7 .5.O | RrO. .rR. O.7r 5.rA")),
                                        new Graded<>(
                                                0.84,
                                                Pattern.of(
                                                        "R.rO ..rO .R.7 .rO. | R.rO ..rO .57. OrrA"))),
                                false,
                                0.12));
    }

    private static Voice guitar() {
        return Voice.of("guitar", Role.CHORDS, ELECTRIC_GUITAR, JAZZ_GUITAR, ORGAN)
                .range(55, 76)
                .level(0.86)
                .plays(
                        new Idiom.Comping(
                                List.of(
                                        new Graded<>(0, Pattern.of("x... .... .... ..x.")),
                                        new Graded<>(0.5, Pattern.of("..x. .gx. ..x. .gx.")),
                                        new Graded<>(0.5, Pattern.of(".... x.gx .... xg..")),
                                        new Graded<>(0.66, Pattern.of("gs.x s.xg .sx. gsxg")),
                                        new Graded<>(
                                                0.66,
                                                Pattern.of(
                                                        "xg.x .gx. ggx. .gxg | xg.x .gx. .gxg x.xg")),
                                        new Graded<>(0.66, Pattern.of("..gx g.gx ..gx ggx.")),
                                        new Graded<>(0.84, Pattern.of("xssx gsxs gxsg xsxg")),
                                        new Graded<>(0.84, Pattern.of("xs.x gsx. gsxs gx.s"))),
                                Voicing.ROOTLESS));
    }

    private static Voice clav() {
        return Voice.of("clav", Role.OSTINATO, ELECTRIC_PIANO, ORGAN, PIANO)
                .range(48, 69)
                .level(0.8)
                .plays(
                        new Idiom.Comping(
                                List.of(
                                        new Graded<>(0, Pattern.of("x-.. ..x. .... ....")),
                                        new Graded<>(
                                                0.66,
                                                Pattern.of(
                                                        "x..x ..x. .x.. x.x. | x..x ..x. .xx. ..x.")),
                                        new Graded<>(
                                                0.66,
                                                Pattern.of(
                                                        ".xx. x..x .xx. ...x | .xx. x..x .x.x .x..")),
                                        new Graded<>(0.66, Pattern.of("x.x. .x.x ..x. .xx."))),
                                Voicing.SHELL));
    }

    private static Voice horns() {
        return Voice.of("horns", Role.COUNTER, TRUMPET, SAXOPHONE, TROMBONE)
                .range(57, 79)
                .level(0.78)
                .late(2)
                .plays(
                        new Idiom.Comping(
                                List.of(
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        ".... .... .... .... | .... .... .... ..x.")),
                                        new Graded<>(
                                                0.5,
                                                Pattern.of(
                                                        "X-.. .... .... .... | .... .... ..x. x-..")),
                                        new Graded<>(
                                                0.5,
                                                Pattern.of(
                                                        ".... .... ..x. .x-- | --.. .... .... ....")),
                                        new Graded<>(
                                                0.84,
                                                Pattern.of(
                                                        "X.x. .... .... ..x- | ---. ..x. .x.. x-..")),
                                        new Graded<>(
                                                0.84,
                                                Pattern.of(
                                                        "...x .x.. X--- .... | ...x .x.. x.x. X-.."))),
                                Voicing.FULL));
    }

    private static Voice lead() {
        return Voice.of("lead", Role.LEAD, SAXOPHONE, TRUMPET, ORGAN, ELECTRIC_GUITAR)
                .range(53, 77)
                .level(0.74)
                .late(6)
                .plays(
                        Idiom.Melody.blue(
                                Pattern.all(
                                        "..x- x.x. x-.x .x-- | .... ..x. x.x. x-..",
                                        "x.x. .x.x -.x- .... | x.x. .x.x ---- ....",
                                        "..xx .x.x x-.. .... | ..xx .x.x .x.x x---",
                                        "x-.x .x.. x.x. .x-- | --.. .... ..x. x.x.",
                                        ".x.x x... .x.x x--- | .x.x x.x. x--- ...."),
                                Pattern.all(
                                        "x.x. .x.x x--- ---- | ---- .... .... ....",
                                        "..x. x.x. x.x. .x-- | ---- ---- .... ...."),
                                0.2));
    }

    private static Voice organ() {
        return Voice.of("organ", Role.PAD, ORGAN, ELECTRIC_PIANO)
                .range(52, 74)
                .level(0.5)
                .plays(new Idiom.Pad(Voicing.ROOTLESS));
    }
}
