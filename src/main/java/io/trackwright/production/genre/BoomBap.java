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
 * Boom bap: hard kick and snare with the swing of a sampling drum machine, a jazz loop chopped over
 * them, a round bass behind the kick, horn stabs for a hook.
 */
final class BoomBap {
    private BoomBap() {}

    static Genre genre() {
        return new Genre(profile(), style(), BoomBapSound::palette, BoomBapSound.mastering());
    }

    static GenreProfile profile() {
        return new GenreProfile(
                new GenreName("boom_bap"),
                "Boom bap",
                List.of(
                        "boom bap",
                        "boombap",
                        "hip hop",
                        "rap beat",
                        "golden age hip hop",
                        "east coast hip hop",
                        "old school hip hop"),
                80,
                90,
                100,
                List.of(
                        Key.of("A", Mode.MINOR),
                        Key.of("C", Mode.MINOR),
                        Key.of("D", Mode.DORIAN),
                        Key.of("E", Mode.MINOR),
                        Key.of("G", Mode.DORIAN)),
                List.of(TimeSignature.COMMON),
                170,
                List.of(DRUMS, UPRIGHT_BASS, ELECTRIC_PIANO, VIBRAPHONE, TRUMPET, VINYL_NOISE));
    }

    static Style style() {
        return new Style(
                forms(),
                scenes(),
                changes(),
                new Style.ByMode("ii9 | V13", "iv7 | V7"),
                new Style.ByMode("Imaj9", "i9"),
                new Feel(0.56, 0.62, false, 6, 0.12, 9),
                List.of(drums(), percussion(), bass(), sample(), lead(), stabs(), pad(), texture()),
                List.of(),
                2.8);
    }

    private static List<Form> forms() {
        List<Form.Plan> sixteens =
                List.of(
                        Form.plan(SectionKind.INTRO, 4, 0.36, 1),
                        Form.plan(SectionKind.VERSE, 16, 0.62, 0),
                        Form.plan(SectionKind.CHORUS, 8, 0.82, 0),
                        Form.plan(SectionKind.VERSE, 16, 0.66, 3),
                        Form.plan(SectionKind.CHORUS, 8, 0.85, 3),
                        Form.plan(SectionKind.VERSE, 16, 0.7, 4),
                        Form.plan(SectionKind.CHORUS, 8, 0.88, 4),
                        Form.plan(SectionKind.OUTRO, 4, 0.4, 1));
        List<Form.Plan> hookFirst =
                List.of(
                        Form.plan(SectionKind.INTRO, 4, 0.38, 1),
                        Form.plan(SectionKind.CHORUS, 8, 0.78, 2),
                        Form.plan(SectionKind.VERSE, 16, 0.62, 0),
                        Form.plan(SectionKind.CHORUS, 8, 0.84, 0),
                        Form.plan(SectionKind.VERSE, 16, 0.66, 3),
                        Form.plan(SectionKind.BRIDGE, 8, 0.44, 4),
                        Form.plan(SectionKind.CHORUS, 8, 0.88, 3),
                        Form.plan(SectionKind.OUTRO, 4, 0.4, 1));
        return List.of(new Form(sixteens, 3, 5), new Form(hookFirst, 2, 4));
    }

    private static List<Scene> scenes() {
        return List.of(
                Scene.of(SectionKind.VERSE, "drums", "bass", "sample", "lead@8", "texture"),
                Scene.of(SectionKind.INTRO, "sample", "lead", "texture", "drums@2"),
                Scene.of(
                        SectionKind.CHORUS,
                        "drums",
                        "percussion",
                        "bass",
                        "sample",
                        "lead",
                        "stabs",
                        "pad",
                        "texture"),
                Scene.of(
                        SectionKind.BRIDGE,
                        "bass",
                        "sample",
                        "lead",
                        "percussion",
                        "pad",
                        "texture"),
                Scene.of(SectionKind.OUTRO, "drums", "bass", "sample", "texture"));
    }

    private static List<Changes> changes() {
        return List.of(
                new Changes(
                                List.of(SectionKind.VERSE, SectionKind.INTRO, SectionKind.OUTRO),
                                List.of(
                                        "ii9 | V13 | Imaj9 | vi7",
                                        "Imaj9 | IVmaj7 | Imaj9 | IVmaj7",
                                        "vi9 | ii9 | vi9 | V13"),
                                List.of(
                                        "i9 | iv9 | i9 | iv9",
                                        "i9 | VImaj7 | VII | i9",
                                        "i9 | i9 | iv9 | v7",
                                        "i7 | iv7 | VImaj7 | v7"))
                        .with(Colour.RENEWS),
                new Changes(
                                List.of(SectionKind.CHORUS, SectionKind.BRIDGE),
                                List.of("IVmaj7 | iii7 | ii9 | V13", "ii9 | iii7 | IVmaj7 | V13"),
                                List.of(
                                        "VImaj7 | VII | i9 | i9",
                                        "iv9 | v7 | i9 | VImaj7",
                                        "VImaj7 | v7 | iv9 | i9"))
                        .with(Colour.TURNS));
    }

    private static Voice drums() {
        Lane snare = Lane.of(DrumSound.SNARE, ".... X... .... X...", 0.9);
        Lane ghosted = Lane.of(DrumSound.SNARE, ".... X..g .... X... | .... X..g .g.. X..g", 0.9);
        Lane eighths = Lane.of(DrumSound.CLOSED_HAT, "x.x. x.x. x.x. x.x.", 0.5);
        Lane skipping = Lane.of(DrumSound.CLOSED_HAT, "x.xg x.x. x.xg x.x.", 0.5);
        Lane open = Lane.of(DrumSound.OPEN_HAT, ".... .... .... .... | .... .... .... ..x.", 0.44);
        Groove start = Groove.of(eighths, Lane.of(DrumSound.KICK, "X... .... ..x. ....", 0.86));
        Groove classic =
                Groove.of(Lane.of(DrumSound.KICK, "X... ...g ..x. ....", 0.92), snare, eighths)
                        .turning(Lane.of(DrumSound.KICK, "X... ..x. ..x. .x..", 0.92));
        Groove doubled =
                Groove.of(
                                Lane.of(
                                        DrumSound.KICK,
                                        "X..x .... .gx. .... | X..x ...g ..x. ....",
                                        0.92),
                                ghosted,
                                eighths)
                        .turning(Lane.of(DrumSound.SNARE, ".... X... .... X.gx", 0.9));
        Groove broken =
                Groove.of(Lane.of(DrumSound.KICK, "X... ...x .xx. ...g", 0.92), ghosted, skipping)
                        .turning(Lane.of(DrumSound.KICK, "X... ..x. .xx. .x..", 0.92));
        Groove hook =
                Groove.of(
                                Lane.of(
                                        DrumSound.KICK,
                                        "X..g ...x ..x. .... | X..x ...x ..x. .g..",
                                        0.94),
                                ghosted,
                                skipping,
                                open)
                        .turning(Lane.of(DrumSound.SNARE, ".... X..g .g.. X.xx", 0.88));
        return Voice.of("drums", Role.DRUMS, DRUMS)
                .level(0.94)
                .late(8)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(0, start),
                                        new Graded<>(0.5, classic),
                                        new Graded<>(0.5, doubled),
                                        new Graded<>(0.5, broken),
                                        new Graded<>(0.75, hook),
                                        new Graded<>(0.75, broken)),
                                List.of(
                                        Groove.of(
                                                Lane.of(DrumSound.KICK, "..x.", 0.9),
                                                Lane.of(DrumSound.SNARE, "X..x", 0.86)),
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, ".gx. X.xx", 0.82),
                                                Lane.of(DrumSound.KICK, "x... ....", 0.9)),
                                        Groove.of(Lane.of(DrumSound.KICK, "x...", 0.9))),
                                0.3));
    }

    private static Voice percussion() {
        return Voice.of("percussion", Role.PERCUSSION, PERCUSSION)
                .level(0.7)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(
                                                0,
                                                Groove.of(
                                                        Lane.of(
                                                                DrumSound.SHAKER,
                                                                "xgxg xgxg xgxg xgxg",
                                                                0.4))),
                                        new Graded<>(
                                                0,
                                                Groove.of(
                                                        Lane.of(
                                                                DrumSound.TAMBOURINE,
                                                                ".... x... .... x...",
                                                                0.42),
                                                        Lane.of(
                                                                DrumSound.SHAKER,
                                                                "x.x. x.x. x.x. x.x.",
                                                                0.34)))),
                                List.of(),
                                0.1));
    }

    private static Voice bass() {
        return Voice.of("bass", Role.BASS, UPRIGHT_BASS, ELECTRIC_BASS, SUB_BASS)
                .range(28, 50)
                .level(0.84)
                .late(6)
                .plays(
                        new Idiom.Bass(
                                List.of(
                                        new Graded<>(0, Pattern.of("R--- ---. ..R- --..")),
                                        new Graded<>(
                                                0.5,
                                                Pattern.of(
                                                        "R--- ..R- --R- ..5. | R--- ..R- --R- .7A-")),
                                        new Graded<>(
                                                0.5,
                                                Pattern.of(
                                                        "R-.R --.. ..R- .... | R-.R --.. ..5- 7-A-")),
                                        new Graded<>(
                                                0.5,
                                                Pattern.of(
                                                        "R--. ...R .RR- .... | R--. ...R .RO- 7-5-")),
                                        new Graded<>(
                                                0.75,
                                                Pattern.of(
                                                        "R--R ..O- .7R- ..5- | R--R ..O- .7R- 5-A-")),
                                        new Graded<>(
                                                0.75,
                                                Pattern.of(
                                                        "R-.. ..rR --R- .O7. | R-.. ..rR --5- ..A-"))),
                                true,
                                0.1));
    }

    private static Voice sample() {
        return Voice.of("sample", Role.CHORDS, ELECTRIC_PIANO, PIANO, JAZZ_GUITAR)
                .range(52, 75)
                .level(0.64)
                .late(6)
                .plays(
                        new Idiom.Comping(
                                List.of(
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        "x--- ---- ..x- --.. | x--- --x- ---- ....")),
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        "x--x ---- --.. .... | x--x ---- ..x- x-..")),
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        "x-.. ..x- ---- ..x. | x-.. ..x- ---- ....")),
                                        new Graded<>(
                                                0.75,
                                                Pattern.of(
                                                        "x--x ..x- .... x-.. | x--x ..x- ..x- x--x"))),
                                Voicing.ROOTLESS));
    }

    private static Voice lead() {
        return Voice.of("lead", Role.LEAD, VIBRAPHONE, JAZZ_GUITAR, FLUTE, PIANO)
                .range(60, 82)
                .level(0.66)
                .late(8)
                .plays(
                        new Idiom.Melody(
                                Pattern.all(
                                        "..xx x-.x --x- .... | ..xx x-.x --.. ....",
                                        "x-.x ..x- x--- .... | x-.x ..x- ..x- x---",
                                        ".x-x x--- ..x- x-.. | .x-x x--- ---- ....",
                                        "x--- x-x. .x-x --.. | x--- --.. .... ....",
                                        "..x- .x-x x-x- --.. | ..x- .x-x x--- ----"),
                                Pattern.all(
                                        "..xx x-.x --x- .... | x--- ---- ---- ....",
                                        "x-.x ..x- x--x --.. | x--- ---- .... ...."),
                                true,
                                false,
                                0.2));
    }

    private static Voice stabs() {
        return Voice.of("stabs", Role.CHORDS, TRUMPET, SAXOPHONE, ORGAN)
                .range(60, 79)
                .level(0.6)
                .plays(
                        new Idiom.Comping(
                                List.of(
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        "X... .... .... .... | .... ..x. ..x. ....")),
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        "..x. ..X- .... .... | .... .... .... ....")),
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        ".... .... ..xX --.. | .... .... .... ...."))),
                                Voicing.SHELL));
    }

    private static Voice pad() {
        return Voice.of("pad", Role.PAD, STRINGS, SYNTH_PAD)
                .range(57, 79)
                .level(0.42)
                .plays(new Idiom.Pad(Voicing.ROOTLESS));
    }

    private static Voice texture() {
        return Voice.of("texture", Role.TEXTURE, VINYL_NOISE)
                .range(48, 72)
                .level(0.5)
                .plays(new Idiom.Texture());
    }
}
