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
 * Bossa nova: nylon guitar in syncopated sevenths, the clave on the rim, root and fifth below, a
 * soft flute.
 */
final class BossaNova {
    private BossaNova() {}

    static Genre genre() {
        return new Genre(profile(), style(), BossaNovaSound::palette, BossaNovaSound.mastering());
    }

    static GenreProfile profile() {
        return new GenreProfile(
                new GenreName("bossa_nova"),
                "Bossa nova",
                List.of("bossa nova", "bossa", "brazilian jazz", "lounge bossa", "bossanova"),
                110,
                128,
                150,
                List.of(
                        Key.of("F", Mode.MAJOR),
                        Key.of("C", Mode.MAJOR),
                        Key.of("D", Mode.MAJOR),
                        Key.of("G", Mode.MAJOR),
                        Key.of("D", Mode.MINOR),
                        Key.of("A", Mode.MINOR)),
                List.of(TimeSignature.COMMON, new TimeSignature(2, 4)),
                142,
                List.of(NYLON_GUITAR, FLUTE, UPRIGHT_BASS, DRUMS));
    }

    static Style style() {
        return new Style(
                forms(),
                scenes(),
                changes(),
                new Style.ByMode("ii7 | V13", "iim7b5 | V7b9"),
                new Style.ByMode("I6/9", "i6"),
                new Feel(0.5, 0.5, false, 5, 0.13, 5),
                List.of(guitar(), bass(), drums(), lead(), keys()),
                List.of(pad(), counter()),
                3);
    }

    private static List<Form> forms() {
        List<Form.Plan> song =
                List.of(
                        Form.plan(SectionKind.INTRO, 4, 0.36, 3),
                        Form.plan(SectionKind.A, 16, 0.46, 0),
                        Form.plan(SectionKind.A, 16, 0.52, 4),
                        Form.plan(SectionKind.B, 16, 0.6, 1),
                        Form.plan(SectionKind.A, 16, 0.55, 2),
                        Form.plan(SectionKind.OUTRO, 8, 0.36, 2));
        List<Form.Plan> trio =
                List.of(
                        Form.plan(SectionKind.INTRO, 8, 0.38, 3),
                        Form.plan(SectionKind.A, 16, 0.48, 0),
                        Form.plan(SectionKind.B, 8, 0.58, 1),
                        Form.plan(SectionKind.SOLO, 16, 0.62, 4),
                        Form.plan(SectionKind.B, 8, 0.6, 5),
                        Form.plan(SectionKind.A, 16, 0.54, 2),
                        Form.plan(SectionKind.OUTRO, 4, 0.36, 2));
        return List.of(new Form(song, 1, 5), new Form(trio, 1, 6));
    }

    private static List<Scene> scenes() {
        return List.of(
                Scene.of(SectionKind.A, "guitar", "bass", "drums", "lead"),
                Scene.of(SectionKind.INTRO, "guitar", "drums", "bass@4"),
                Scene.of(SectionKind.B, "guitar", "bass", "drums", "lead", "keys"),
                Scene.of(SectionKind.SOLO, "guitar", "bass", "drums", "lead", "keys"),
                Scene.of(SectionKind.OUTRO, "guitar", "bass", "drums", "lead", "keys"));
    }

    private static List<Changes> changes() {
        return List.of(
                new Changes(
                                List.of(
                                        SectionKind.A,
                                        SectionKind.INTRO,
                                        SectionKind.SOLO,
                                        SectionKind.OUTRO),
                                List.of(
                                        "Imaj7 | Imaj7 | II9 | II9 | ii7 | V13 | Imaj7 | bII7",
                                        "Imaj7 | Imaj7 | bIIIo7 | bIIIo7 | ii7 | V7b9 | iii7 | VI7",
                                        "I6/9 | vi9 | ii9 | V13 | iii7 | bIIIo7 | ii7 | V7b9",
                                        "Imaj9 | Imaj9 | v7 | I9 | IVmaj7 | iv6 | iii7 VI7 | ii7 V13"),
                                List.of(
                                        "i6 | i6 | iim7b5 | V7b9 | i7 | IV9 | bII7 | V7b9",
                                        "i9 | iv9 | VII9 | IIImaj7 | VImaj7 | iim7b5 | V7b9 | i6",
                                        "i6 | VII9 | VImaj7 | V7b9 | iv9 | VII9 | IIImaj7 | V7b9"))
                        .with(Colour.RENEWS),
                new Changes(
                                List.of(SectionKind.B),
                                List.of(
                                        "IVmaj7 | IVmaj7 | iv7 | bVII9 | iii7 | VI7b9 | ii9 | V13",
                                        "bIIImaj7 | bVI7 | ii7 | V9 | bIIImaj7 | bVImaj7 | ii9 | V7b9",
                                        "IVmaj9 | bVII9 | Imaj7 | vi9 | II9 | II9 | ii7 | V7b9"),
                                List.of(
                                        "iv9 | VII9 | IIImaj9 | VImaj7 | iim7b5 | V7b9 | i7 | i7",
                                        "VImaj7 | VII9 | v7 | i9 | iv9 | VII9 | iim7b5 | V7b9"))
                        .with(Colour.RENEWS));
    }

    /** Chords against the clave, many of them pulled in before the bar. */
    private static Voice guitar() {
        return Voice.of("guitar", Role.CHORDS, NYLON_GUITAR, JAZZ_GUITAR, ELECTRIC_PIANO, PIANO)
                .range(50, 72)
                .level(0.66)
                .plays(
                        new Idiom.Comping(
                                List.of(
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        "x--- .-x- --.. x-.. | ..x- --x- --.. x---")),
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        "x-x- .-x- --x- .-x- | --x- .-x- --x- x-x-")),
                                        new Graded<>(
                                                0.5,
                                                Pattern.of(
                                                        "x-x- ..x- --x- ..x- | --.. x-.. x-x- ..x-")),
                                        new Graded<>(
                                                0.5,
                                                Pattern.of(
                                                        "x-.. x-x- --x- ..x- | --x- x-.. x-.. x-x-"))),
                                Voicing.ROOTLESS));
    }

    private static Voice bass() {
        return Voice.of("bass", Role.BASS, UPRIGHT_BASS, ELECTRIC_BASS)
                .range(28, 50)
                .level(0.74)
                .plays(
                        new Idiom.Bass(
                                List.of(
                                        new Graded<>(0, Pattern.of("R--- --5- 5--- --N-")),
                                        new Graded<>(
                                                0.5,
                                                Pattern.of(
                                                        "R--- --5- 5--- --N- | R--- --5- O--- --A-"))),
                                false,
                                0.05));
    }

    private static Voice drums() {
        Lane clave =
                Lane.of(DrumSound.SIDE_STICK, "x... ..x. .... x... | .... x... ..x. ....", 0.55);
        Lane kick = Lane.of(DrumSound.KICK, "x... ..g. x... ..g.", 0.42);
        Lane foot = Lane.of(DrumSound.PEDAL_HAT, ".... x... .... x...", 0.3);
        Lane hats = Lane.of(DrumSound.CLOSED_HAT, "x.g. x.g. x.g. x.g.", 0.26);
        Lane shaker = Lane.of(DrumSound.SHAKER, "x.g. x.g. x.g. x.g.", 0.34);
        return Voice.of("drums", Role.DRUMS, DRUMS)
                .level(0.72)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(0, Groove.of(shaker, foot, clave, kick)),
                                        new Graded<>(0.4, Groove.of(kick, clave, hats, foot)),
                                        new Graded<>(
                                                0.5, Groove.of(kick, clave, hats, foot, shaker))),
                                List.of(),
                                0));
    }

    private static Voice lead() {
        return Voice.of("lead", Role.LEAD, FLUTE, SAXOPHONE, VIBRAPHONE, PIANO)
                .range(64, 86)
                .level(0.64)
                .late(6)
                .plays(
                        new Idiom.Melody(
                                        Pattern.all(
                                                "x--- --x- --x- --x- | ---- --x- x--- ....",
                                                "..x- --x- --x- x--- | x--- --x- ---- ....",
                                                "x-x- --x- ---- x-x- | --x- ---- --x- ....",
                                                "x--- --x- --x- --x- | ---- ---- ..x- --x-",
                                                "..x- x-x- --x- --x- | x--- ---- ---- ...."),
                                        Pattern.all(
                                                "x-x- --x- --x- --x- | ---- ---- ---- ....",
                                                "..x- x-x- --x- x-x- | ---- ---- ---- ...."),
                                        false,
                                        false,
                                        0.2,
                                        0.12)
                                .leaning(0.45));
    }

    private static Voice keys() {
        return Voice.of("keys", Role.PAD, ELECTRIC_PIANO, STRINGS, VIBRAPHONE)
                .range(55, 79)
                .level(0.4)
                .plays(new Idiom.Pad(Voicing.ROOTLESS));
    }

    private static Voice pad() {
        return Voice.of("pad", Role.PAD, STRINGS)
                .range(55, 81)
                .level(0.36)
                .plays(new Idiom.Pad(Voicing.SHELL));
    }

    private static Voice counter() {
        return Voice.of("counter", Role.COUNTER, CLARINET, SAXOPHONE)
                .range(52, 74)
                .level(0.5)
                .plays(new Idiom.Counter());
    }
}
