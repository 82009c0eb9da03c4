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
 * Ambient: no drums and hardly a pulse; long pads over a pedal, and loops of seven, eleven and
 * thirteen beats that never meet the bar in the same way twice.
 */
final class Ambient {
    private Ambient() {}

    static Genre genre() {
        return new Genre(profile(), style(), AmbientSound::palette, AmbientSound.mastering());
    }

    static GenreProfile profile() {
        return new GenreProfile(
                new GenreName("ambient"),
                "Ambient",
                List.of(
                        "ambient",
                        "ambient music",
                        "drone ambient",
                        "space ambient",
                        "meditation music",
                        "sleep music"),
                50,
                70,
                90,
                List.of(
                        Key.of("F", Mode.LYDIAN),
                        Key.of("D", Mode.MAJOR),
                        Key.of("Eb", Mode.MAJOR),
                        Key.of("G", Mode.MIXOLYDIAN),
                        Key.of("A", Mode.MINOR),
                        Key.of("D", Mode.MINOR)),
                List.of(TimeSignature.COMMON),
                192,
                List.of(SYNTH_PAD, PIANO, CHOIR, BELLS));
    }

    static Style style() {
        return new Style(
                forms(),
                scenes(),
                changes(),
                new Style.ByMode("IVmaj9 | IVmaj9", "VImaj7 | VImaj7"),
                new Style.ByMode("Imaj9", "i9"),
                new Feel(0.5, 0.5, false, 22, 0.14, 24),
                List.of(pad(), drone(), lead(), chimes(), loop(), choir()),
                List.of(),
                5.2);
    }

    private static List<Form> forms() {
        List<Form.Plan> arch =
                List.of(
                        Form.plan(SectionKind.INTRO, 8, 0.2, 1),
                        Form.plan(SectionKind.A, 16, 0.38, 0),
                        Form.plan(SectionKind.B, 16, 0.52, 2),
                        Form.plan(SectionKind.A, 8, 0.4, 3),
                        Form.plan(SectionKind.OUTRO, 8, 0.18, 1));
        List<Form.Plan> tide =
                List.of(
                        Form.plan(SectionKind.INTRO, 8, 0.22, 1),
                        Form.plan(SectionKind.A, 12, 0.36, 0),
                        Form.plan(SectionKind.B, 12, 0.48, 2),
                        Form.plan(SectionKind.A, 12, 0.42, 3),
                        Form.plan(SectionKind.B, 12, 0.54, 3),
                        Form.plan(SectionKind.OUTRO, 8, 0.18, 1));
        return List.of(new Form(arch, 1, 3), new Form(tide, 1, 3));
    }

    private static List<Scene> scenes() {
        return List.of(
                Scene.of(SectionKind.A, "pad", "drone", "lead@2", "chimes", "loop@8"),
                Scene.of(SectionKind.INTRO, "pad", "drone", "chimes@4"),
                Scene.of(SectionKind.B, "pad", "drone", "lead", "chimes@4", "loop", "choir"),
                Scene.of(SectionKind.OUTRO, "pad", "drone", "chimes"));
    }

    private static List<Changes> changes() {
        return List.of(
                new Changes(
                                List.of(SectionKind.INTRO, SectionKind.A, SectionKind.OUTRO),
                                List.of(
                                        "Imaj9 | IVmaj9/5 | Imaj9 | bIIImaj9/V | IVmaj9 | IVmaj9 | ii9 | Iadd9",
                                        "Iadd9 | ii7/7 | Imaj9 | ii7/7 | IVmaj9 | bVImaj7/V | Iadd9 | Iadd9",
                                        "Imaj9 | vi9 | IVmaj9 | bVImaj9/V | Imaj9 | iii7 | IVmaj9 | V7sus4"),
                                List.of(
                                        "i9 | VImaj7/3 | i9 | bVmaj7/V | VImaj7 | iv9 | i9 | i9",
                                        "iadd9 | iv9/5 | iadd9 | bVmaj7/V | iadd9 | iv9 | VImaj7 | v7",
                                        "i9 | VImaj7 | IIImaj7 | iv9 | i9 | VImaj7 | bVmaj7/V | v7"))
                        .with(Colour.RENEWS),
                new Changes(
                                List.of(SectionKind.B),
                                List.of(
                                        "IVmaj9 | vi9 | Imaj9 | bIIImaj9/V | IVmaj9 | vi9 | V7sus4 | V7sus4",
                                        "vi9 | iii7 | IVmaj9 | bVImaj9/V",
                                        "ii9 | IVmaj9 | bIIImaj9/V | Imaj9"),
                                List.of(
                                        "VImaj7 | IIImaj7 | i9 | VII | VImaj7 | bVmaj7/V | i9 | VII",
                                        "iv9 | VImaj7 | bVmaj7/V | i9"))
                        .with(Colour.RENEWS));
    }

    private static Voice pad() {
        return Voice.of("pad", Role.PAD, SYNTH_PAD, STRINGS, ORGAN)
                .range(50, 74)
                .level(0.62)
                .plays(new Idiom.Pad(Voicing.FULL));
    }

    private static Voice drone() {
        return Voice.of("drone", Role.BASS, SYNTH_BASS, DOUBLE_BASS, SUB_BASS)
                .range(33, 50)
                .level(0.5)
                .plays(
                        new Idiom.Bass(
                                List.of(
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        "R--- ---- ---- ---- | ---- ---- ---- ----")),
                                        new Graded<>(
                                                0.45,
                                                Pattern.of(
                                                        "R--- ---- ---- ---- | 5--- ---- ---- ----"))),
                                false,
                                0.4));
    }

    private static Voice lead() {
        return Voice.of("lead", Role.LEAD, PIANO, ELECTRIC_PIANO, VIBRAPHONE, NYLON_GUITAR)
                .range(60, 86)
                .level(0.56)
                .late(15)
                .plays(
                        new Idiom.Melody(
                                Pattern.all(
                                        "x--- --x- x--- ---- | x--- x--- ---- ----",
                                        ".... x--- --x- x--- | x--- ---- x--- ....",
                                        "x--- x--- ---- --x- | x--- x--- ---- ----",
                                        ".... ..x- x--- x--- | ---- x--- x--- ----",
                                        "x--- ---- x-x- x--- | ---- x--- x--- ...."),
                                Pattern.all(
                                        "x--- --x- x--- ---- | x--- ---- ---- ----",
                                        ".... x--- --x- x--- | x--- ---- ---- ----"),
                                true,
                                false,
                                0.1));
    }

    /** Seven beats against the four. */
    private static Voice chimes() {
        return Voice.of("chimes", Role.OSTINATO, CELESTA, VIBRAPHONE, MUSIC_BOX)
                .range(67, 91)
                .level(0.4)
                .plays(
                        new Idiom.Ostinato(
                                List.of(
                                        new Graded<>(
                                                0,
                                                Pattern.of("0--- ---- ---- 2--- ---- ---- ----")),
                                        new Graded<>(
                                                0,
                                                Pattern.of("2--- ---- 1--- ---- ---- ---- ----")),
                                        new Graded<>(
                                                0.35,
                                                Pattern.of("0--- ---- 2--- --1- ---- ---- ----")),
                                        new Graded<>(
                                                0.35,
                                                Pattern.of(
                                                        "2--- --0- ---- ---- 1--- ---- ----")))));
    }

    /** Eleven or thirteen beats: a plucked echo of the bells that drifts away from them. */
    private static Voice loop() {
        return Voice.of("loop", Role.ARPEGGIO, HARP, NYLON_GUITAR, SYNTH_PLUCK)
                .range(55, 79)
                .level(0.42)
                .plays(
                        new Idiom.Ostinato(
                                List.of(
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        "0--- ---- 1--- ---- 2--- ---- ---- ---- ---- ---- ----")),
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        "2--- ---- ---- 0--- ---- ---- 1--- ---- ---- ---- ---- ---- ----")))));
    }

    private static Voice choir() {
        return Voice.of("choir", Role.COUNTER, CHOIR, STRINGS, FLUTE)
                .range(55, 74)
                .level(0.44)
                .plays(new Idiom.Counter());
    }
}
