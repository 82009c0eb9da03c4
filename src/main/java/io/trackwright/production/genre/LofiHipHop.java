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
 * Lo-fi hip hop: a lazy swung kit, ninth chords on an electric piano, round bass, a sparse tune,
 * vinyl crackle.
 */
final class LofiHipHop {
    private LofiHipHop() {}

    static Genre genre() {
        return new Genre(profile(), style(), LofiHipHopSound::palette, LofiHipHopSound.mastering());
    }

    static GenreProfile profile() {
        return new GenreProfile(
                new GenreName("lofi_hip_hop"),
                "Lo-fi hip hop",
                List.of(
                        "lofi",
                        "lo-fi",
                        "lo fi",
                        "lofi hip hop",
                        "lo-fi hip hop",
                        "chillhop",
                        "lofi beats",
                        "study beats",
                        "chill beats"),
                60,
                78,
                90,
                List.of(
                        Key.of("Db", Mode.MAJOR),
                        Key.of("Eb", Mode.MAJOR),
                        Key.of("F", Mode.MAJOR),
                        Key.of("A", Mode.MINOR),
                        Key.of("F", Mode.MINOR)),
                List.of(TimeSignature.COMMON),
                150,
                List.of(DRUMS, ELECTRIC_PIANO, ELECTRIC_BASS, JAZZ_GUITAR, VINYL_NOISE));
    }

    static Style style() {
        return new Style(
                forms(),
                scenes(),
                changes(),
                new Style.ByMode("ii9 | V13", "VImaj7 | v7"),
                new Style.ByMode("Imaj9", "i9"),
                new Feel(0.54, 0.62, false, 9, 0.18, 14),
                List.of(drums(), bass(), chords(), lead(), pad(), texture()),
                List.of(counter(), hands()),
                3.0);
    }

    private static List<Form> forms() {
        List<Form.Plan> loop =
                List.of(
                        Form.plan(SectionKind.INTRO, 4, 0.3, 1),
                        Form.plan(SectionKind.A, 16, 0.6, 0),
                        Form.plan(SectionKind.B, 8, 0.7, 2),
                        Form.plan(SectionKind.A, 16, 0.64, 3),
                        Form.plan(SectionKind.B, 8, 0.74, 4),
                        Form.plan(SectionKind.OUTRO, 4, 0.32, 1));
        List<Form.Plan> broken =
                List.of(
                        Form.plan(SectionKind.INTRO, 4, 0.28, 1),
                        Form.plan(SectionKind.A, 8, 0.56, 0),
                        Form.plan(SectionKind.A, 8, 0.62, 3),
                        Form.plan(SectionKind.B, 8, 0.7, 2),
                        Form.plan(SectionKind.BREAKDOWN, 4, 0.35, 4),
                        Form.plan(SectionKind.A, 16, 0.68, 5),
                        Form.plan(SectionKind.OUTRO, 8, 0.32, 1));
        return List.of(new Form(loop, 1, 3), new Form(broken, 2, 5));
    }

    private static List<Scene> scenes() {
        return List.of(
                Scene.of(SectionKind.A, "drums", "bass", "chords", "lead", "texture"),
                Scene.of(SectionKind.INTRO, "chords", "texture", "drums@1"),
                Scene.of(SectionKind.B, "drums", "bass", "chords", "pad", "lead", "texture"),
                Scene.of(SectionKind.BREAKDOWN, "drums@2", "chords", "bass", "pad", "texture"),
                Scene.of(SectionKind.OUTRO, "drums", "chords", "bass", "lead", "texture"));
    }

    private static List<Changes> changes() {
        return List.of(
                new Changes(
                                List.of(SectionKind.A, SectionKind.INTRO, SectionKind.OUTRO),
                                List.of(
                                        "Imaj9 | vi9 | ii9 | V13",
                                        "ii9 | V13 | Imaj9 | vi9",
                                        "IVmaj9 | iii7 | vi9 | ii9 V13",
                                        "Imaj7 | iii7 | IVmaj9 | iv6",
                                        "IVmaj7 | V7/vi | vi9 | Imaj7"),
                                List.of(
                                        "i9 | iv9 | VImaj7 | v7",
                                        "i9 | VImaj9 | iv9 | VII9",
                                        "iv9 | VII9 | IIImaj7 | VImaj7",
                                        "VImaj7 | v7 | i9 | iv9",
                                        "i9 | v7 | VImaj7 | iim7b5 V7b9"))
                        .with(Colour.TURNS, Colour.BORROWS),
                new Changes(
                                List.of(SectionKind.B, SectionKind.BREAKDOWN),
                                List.of(
                                        "IVmaj9 | iv6 | iii7 | vi9",
                                        "vi9 | V7/ii | ii9 | V13",
                                        "ii9 | iii7 | IVmaj9 | V7sus4"),
                                List.of(
                                        "VImaj9 | VII9 | i9 | i9",
                                        "iv9 | v7 | VImaj7 | VII9",
                                        "VImaj7 | VII9 | IIImaj7 | iv9"))
                        .with(Colour.TURNS, Colour.BORROWS));
    }

    private static Voice drums() {
        Lane hats = Lane.of(DrumSound.CLOSED_HAT, "x.x. x.x. x.x. x.x.", 0.46);
        Lane loose = Lane.of(DrumSound.CLOSED_HAT, "x.g. x.xg x.g. x.x.", 0.48);
        Lane snare = Lane.of(DrumSound.SNARE, ".... x... .... x...", 0.72);
        Groove light = Groove.of(hats, Lane.of(DrumSound.SIDE_STICK, ".... x... .... x...", 0.5));
        Groove head =
                Groove.of(Lane.of(DrumSound.KICK, "x... ..x. ..x. ....", 0.8), snare, hats)
                        .turning(Lane.of(DrumSound.KICK, "x... ..x. ..x. .x..", 0.78));
        Groove lazy =
                Groove.of(Lane.of(DrumSound.KICK, "x..g .... .xx. ....", 0.8), snare, loose)
                        .turning(Lane.of(DrumSound.OPEN_HAT, ".... .... .... ..x.", 0.4));
        Groove boom =
                Groove.of(Lane.of(DrumSound.KICK, "x.....x...x.....", 0.82), snare, loose)
                        .turning(Lane.of(DrumSound.SNARE, ".... x..g .g.. x...", 0.72));
        Groove dense =
                Groove.of(
                                Lane.of(DrumSound.KICK, "x... ...x ..x. .g..", 0.82),
                                Lane.of(DrumSound.SNARE, ".... x..g .... x..g", 0.74),
                                loose)
                        .turning(Lane.of(DrumSound.OPEN_HAT, ".... .... ..x. ....", 0.4));
        return Voice.of("drums", Role.DRUMS, DRUMS)
                .level(0.8)
                .late(16)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(0, light),
                                        new Graded<>(0.4, head),
                                        new Graded<>(0.4, lazy),
                                        new Graded<>(0.4, boom),
                                        new Graded<>(0.68, dense),
                                        new Graded<>(0.68, lazy)),
                                List.of(
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, "x.g. gx..", 0.6),
                                                Lane.of(DrumSound.KICK, "..x. ...x", 0.7)),
                                        Groove.of(Lane.of(DrumSound.SNARE, "x..x", 0.6)),
                                        Groove.of(
                                                Lane.of(DrumSound.KICK, "x...", 0.7),
                                                Lane.of(DrumSound.SIDE_STICK, "..x.", 0.5))),
                                0.45));
    }

    private static Voice bass() {
        return Voice.of("bass", Role.BASS, ELECTRIC_BASS, UPRIGHT_BASS, SUB_BASS)
                .range(29, 52)
                .level(0.72)
                .late(8)
                .plays(
                        new Idiom.Bass(
                                List.of(
                                        new Graded<>(0, Pattern.of("R--- ---- ---- ----")),
                                        new Graded<>(0.45, Pattern.of("R--- --.R --5- --..")),
                                        new Graded<>(
                                                0.45,
                                                Pattern.of(
                                                        "R--- ---- ..R- 5--- | R--- ---- ..R- --A-")),
                                        new Graded<>(
                                                0.45,
                                                Pattern.of(
                                                        "R--- ..R- --R- ...5 | R--- ..R- --O- 7-A-")),
                                        new Graded<>(
                                                0.66,
                                                Pattern.of(
                                                        "R--. ..R- --R- .O5- | R--. ..R- --5- O-A-"))),
                                false,
                                0.15));
    }

    private static Voice chords() {
        return Voice.of("chords", Role.CHORDS, ELECTRIC_PIANO, PIANO, JAZZ_GUITAR, VIBRAPHONE)
                .range(50, 74)
                .level(0.62)
                .late(5)
                .plays(
                        new Idiom.Comping(
                                List.of(
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        "x--- ---- ---- --x- | ---- ---- --x- ----")),
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        "x--- ---- --x- ---- | x--- ---- ---- ----")),
                                        new Graded<>(
                                                0.45,
                                                Pattern.of(
                                                        "x--- --x- ---- ---- | x--- --x- ---- x---")),
                                        new Graded<>(
                                                0.45,
                                                Pattern.of(
                                                        "x--- ---x ---- ---- | x--- ---x --x- --x-")),
                                        new Graded<>(
                                                0.45,
                                                Pattern.of(
                                                        "x--- ---- --x- ---- | .x-- ---- --x- --g-")),
                                        new Graded<>(
                                                0.66,
                                                Pattern.of(
                                                        "x--x ---- x--- --x- | x--- --x- ---- --g-"))),
                                Voicing.FULL));
    }

    private static Voice lead() {
        return Voice.of("lead", Role.LEAD, JAZZ_GUITAR, VIBRAPHONE, FLUTE, MUSIC_BOX)
                .range(57, 79)
                .level(0.62)
                .late(12)
                .plays(
                        new Idiom.Melody(
                                Pattern.all(
                                        "..x- x-x- --x- ---- | x--- --x- ---- ....",
                                        "x-x- --x- ---. ..x- | x--x --x- ---- ....",
                                        "..xx x--- x-x- ---- | ..x- x--- ---- ....",
                                        "x--- x-x- x--- ---- | ..x- x-x- ---- ....",
                                        "..x- --x- x-x- --.. | x--- --x- x--- ...."),
                                Pattern.all(
                                        "..x- x-x- --x- ---- | x--- ---- ---- ....",
                                        "x-x- x--- x--- ---- | ---- ---- .... ...."),
                                true,
                                false,
                                0.25));
    }

    private static Voice pad() {
        return Voice.of("pad", Role.PAD, SYNTH_PAD, STRINGS)
                .range(55, 77)
                .level(0.4)
                .plays(new Idiom.Pad(Voicing.ROOTLESS));
    }

    private static Voice counter() {
        return Voice.of("counter", Role.COUNTER, STRINGS)
                .range(60, 79)
                .level(0.5)
                .plays(new Idiom.Counter());
    }

    private static Voice texture() {
        return Voice.of("texture", Role.TEXTURE, VINYL_NOISE)
                .range(48, 72)
                .level(0.5)
                .plays(new Idiom.Texture());
    }

    /** Where somebody asks for hands on skin: far behind the beat, and little of it. */
    private static Voice hands() {
        return Voice.of("hands", Role.PERCUSSION, HAND_DRUMS, PERCUSSION)
                .level(0.55)
                .late(14)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(
                                                0,
                                                Groove.of(
                                                        Lane.of(
                                                                DrumSound.OPEN_CONGA,
                                                                ".... ..x. .... .gx.",
                                                                0.5),
                                                        Lane.of(
                                                                DrumSound.LOW_CONGA,
                                                                "...x .... ..x. ....",
                                                                0.5),
                                                        Lane.of(
                                                                DrumSound.SHAKER,
                                                                "x.g. x.g. x.g. x.g.",
                                                                0.32)))),
                                List.of(),
                                0.1));
    }
}
