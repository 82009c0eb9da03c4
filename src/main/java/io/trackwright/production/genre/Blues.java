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
 * Blues: twelve bars, three chords, a shuffle. The bass walks or boogies, the guitar answers itself
 * in blue notes.
 */
final class Blues {
    private Blues() {}

    static Genre genre() {
        return new Genre(profile(), style(), BluesSound::palette, BluesSound.mastering());
    }

    static GenreProfile profile() {
        return new GenreProfile(
                new GenreName("blues"),
                "Blues",
                List.of(
                        "12 bar blues",
                        "12-bar blues",
                        "twelve bar blues",
                        "delta blues",
                        "chicago blues",
                        "texas blues",
                        "slow blues",
                        "blues shuffle",
                        "blues rock",
                        "electric blues",
                        "boogie woogie"),
                60,
                108,
                140,
                List.of(
                        Key.of("E", Mode.MAJOR),
                        Key.of("A", Mode.MAJOR),
                        Key.of("G", Mode.MAJOR),
                        Key.of("C", Mode.MAJOR),
                        Key.of("A", Mode.MINOR),
                        Key.of("Bb", Mode.MAJOR),
                        Key.of("B", Mode.MINOR)),
                List.of(TimeSignature.COMMON, new TimeSignature(12, 8)),
                151,
                List.of(DRUMS, ELECTRIC_BASS, ELECTRIC_GUITAR, PIANO, ORGAN));
    }

    static Style style() {
        return new Style(
                forms(),
                scenes(),
                changes(),
                new Style.ByMode("I7 IV7 | I7 V7", "i7 iv7 | i7 V7"),
                new Style.ByMode("I7", "i7"),
                new Feel(0.5, 0.5, true, 6, 0.1, 8),
                List.of(drums(), bass(), boogie(), piano(), lead(), solo(), organ()),
                List.of(),
                2.4);
    }

    private static List<Form> forms() {
        return List.of(
                new Form(
                        List.of(
                                Form.plan(SectionKind.INTRO, 4, 0.6, 2),
                                Form.plan(SectionKind.VERSE, 12, 0.62, 0),
                                Form.plan(SectionKind.VERSE, 12, 0.66, 1),
                                Form.plan(SectionKind.SOLO, 12, 0.8, 2),
                                Form.plan(SectionKind.SOLO, 12, 0.86, 3),
                                Form.plan(SectionKind.VERSE, 12, 0.78, 2),
                                Form.plan(SectionKind.OUTRO, 4, 0.7, 2)),
                        3,
                        5,
                        12),
                new Form(
                        List.of(
                                Form.plan(SectionKind.INTRO, 4, 0.62, 2),
                                Form.plan(SectionKind.VERSE, 12, 0.58, 0),
                                Form.plan(SectionKind.VERSE, 12, 0.64, 1),
                                Form.plan(SectionKind.SOLO, 12, 0.82, 2),
                                Form.plan(SectionKind.VERSE, 12, 0.68, 3),
                                Form.plan(SectionKind.SOLO, 12, 0.9, 3),
                                Form.plan(SectionKind.VERSE, 12, 0.8, 2),
                                Form.plan(SectionKind.OUTRO, 4, 0.66, 2)),
                        3,
                        5,
                        12));
    }

    private static List<Scene> scenes() {
        return List.of(
                Scene.of(SectionKind.VERSE, "drums", "bass", "guitar", "piano", "lead"),
                Scene.of(SectionKind.INTRO, "drums@1", "bass@1", "guitar", "lead"),
                Scene.of(SectionKind.SOLO, "drums", "bass", "guitar", "piano", "organ", "solo"),
                Scene.of(SectionKind.OUTRO, "drums", "bass", "guitar", "piano", "lead"));
    }

    private static List<Changes> changes() {
        return List.of(
                new Changes(
                        List.of(SectionKind.VERSE, SectionKind.SOLO),
                        List.of(
                                "I6 | IV7 | I6 | I7 | IV7 | IV7 | I6 | I7 | V7 | IV7 | I6 | V7",
                                "I | IV7 | I6 | I7 | IV7 | #ivo7 | I6 | VI7 | ii7 | V7 | I6 IV7 | I V7",
                                "I | I6 | I | I7 | IV7 | IV7 | I | I7 | V7 | IV7 | I IV7 | I6 V7"),
                        List.of(
                                "i7 | iv7 | i7 | i7 | iv7 | iv7 | i7 | i7 | VI7 | V7 | i7 iv7 | i7 V7",
                                "i7 | i7 | i7 | i7 | iv7 | iv7 | i7 | i7 | v7 | iv7 | i7 iv7 | i7 V7")),
                new Changes(
                        List.of(SectionKind.INTRO, SectionKind.OUTRO),
                        List.of("V7 | IV7 | I IV7 | I V7", "I6 I7 | IV7 iv6 | I V7 | I6 V7"),
                        List.of("VI7 | V7 | i7 iv7 | i7 V7", "i7 iv7 | i7 V7 | i7 iv7 | i7 V7")));
    }

    private static Voice drums() {
        Lane shuffle = Lane.swung(DrumSound.RIDE, "X.x X.x X.x X.x", 0.55);
        Lane hats = Lane.swung(DrumSound.CLOSED_HAT, "x.x x.x x.x x.x", 0.7);
        Lane back = Lane.swung(DrumSound.SNARE, "... X.. ... X..", 0.84);
        Lane ghost = Lane.swung(DrumSound.SNARE, "..g X.g ..g X.g", 0.84);
        Groove brushed =
                Groove.of(
                        Lane.swung(DrumSound.BRUSH_SNARE, "x.g X.g x.g X.g", 0.55),
                        Lane.swung(DrumSound.KICK, "x.. ... x.. ...", 0.6),
                        Lane.swung(DrumSound.PEDAL_HAT, "... x.. ... x..", 0.5));
        Groove closed =
                Groove.of(hats, back, Lane.swung(DrumSound.KICK, "X.. ... x.x ...", 0.86))
                        .turning(Lane.swung(DrumSound.KICK, "X.. ..x x.x ...", 0.86));
        Groove texas =
                Groove.of(hats, ghost, Lane.swung(DrumSound.KICK, "X.. x.. X.. x..", 0.82))
                        .turning(Lane.swung(DrumSound.SNARE, "..g X.g ..x X.x", 0.82));
        Groove riding =
                Groove.of(
                                shuffle,
                                ghost,
                                Lane.swung(DrumSound.KICK, "X.. x.x X.. x..", 0.84),
                                Lane.swung(DrumSound.PEDAL_HAT, "... x.. ... x..", 0.45))
                        .turning(Lane.swung(DrumSound.SNARE, "..g X.. x.. X.x", 0.84));
        return Voice.of("drums", Role.DRUMS, DRUMS)
                .level(0.84)
                .late(5)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(0, brushed),
                                        new Graded<>(0.5, closed),
                                        new Graded<>(0.5, texas),
                                        new Graded<>(0.72, riding),
                                        new Graded<>(0.72, texas)),
                                List.of(
                                        Groove.of(
                                                Lane.swung(DrumSound.SNARE, "x.x xxX", 0.78),
                                                Lane.swung(DrumSound.KICK, "X.. X..", 0.86)),
                                        Groove.of(
                                                Lane.swung(DrumSound.SNARE, "xxx ...", 0.76),
                                                Lane.swung(DrumSound.LOW_TOM, "... x.x", 0.8),
                                                Lane.swung(DrumSound.KICK, "X.. X..", 0.86)),
                                        Groove.of(
                                                Lane.swung(DrumSound.SNARE, "x.X", 0.8),
                                                Lane.swung(DrumSound.KICK, "X..", 0.86)),
                                        Groove.of(
                                                Lane.swung(DrumSound.HIGH_TOM, "xxx ...", 0.76),
                                                Lane.swung(DrumSound.LOW_TOM, "... xxX", 0.82),
                                                Lane.swung(DrumSound.KICK, "X.. X..", 0.84))),
                                0.3));
    }

    private static Voice bass() {
        return Voice.of("bass", Role.BASS, ELECTRIC_BASS, UPRIGHT_BASS)
                .range(28, 50)
                .level(0.88)
                .late(-2)
                .plays(
                        new Idiom.Bass(
                                List.of(
                                        new Graded<>(0, Pattern.swung("R-- 5-- R-- 5--")),
                                        new Graded<>(
                                                0.5,
                                                Pattern.swung("R-- R-- 5-- 6-- | R-- 6-- 5-- R--")),
                                        new Graded<>(
                                                0.5,
                                                Pattern.swung("R-- 3-- 5-- R-- | R-- 6-- 5-- R--")),
                                        new Graded<>(0.5, Pattern.swung("R-R R-R 5-5 6-R")),
                                        new Graded<>(
                                                0.72,
                                                Pattern.swung("R-R 3-R 5-R 6-R | O-O 7-R 6-R 5-A")),
                                        new Graded<>(
                                                0.72,
                                                Pattern.swung("R-R 3-R 5-6 R-A | R-R 3-R 5-6 7-R")),
                                        new Graded<>(
                                                0.72,
                                                Pattern.swung(
                                                        "R-- R-R 5-- 6-- | O-- O-R 5-- A--"))),
                                false,
                                0.08));
    }

    private static Voice boogie() {
        return Voice.of("guitar", Role.OSTINATO, ELECTRIC_GUITAR, STEEL_GUITAR, PIANO)
                .range(40, 66)
                .level(0.86)
                .plays(
                        new Idiom.Riff(
                                List.of(
                                        new Graded<>(0, Pattern.swung("x-x s-s x-x s-s")),
                                        new Graded<>(0.5, Pattern.swung("x-x s-s v-v s-s")),
                                        new Graded<>(0.5, Pattern.swung("x-x x-s s-x x-s")),
                                        new Graded<>(0.72, Pattern.swung("x-x s-s v-s s-x")),
                                        new Graded<>(
                                                0.72,
                                                Pattern.swung(
                                                        "X-x s-s v-v s-x | X-x s-s x-. c-c"))),
                                true));
    }

    private static Voice piano() {
        return Voice.of("piano", Role.CHORDS, PIANO, ORGAN, ELECTRIC_PIANO)
                .range(52, 76)
                .level(0.64)
                .late(4)
                .plays(
                        new Idiom.Comping(
                                List.of(
                                        new Graded<>(
                                                0,
                                                Pattern.swung("x-- --- --- --- | ..x --- ... ...")),
                                        new Graded<>(
                                                0.5,
                                                Pattern.swung("... x.x ... x.. | ... x.x ..x -..")),
                                        new Graded<>(
                                                0.5,
                                                Pattern.swung("..x -.. ..x -.. | ..x -.. .xx x..")),
                                        new Graded<>(0.72, Pattern.swung("..x x.x ..x x.x")),
                                        new Graded<>(
                                                0.72,
                                                Pattern.swung(
                                                        "x.x ..x ..x x.. | x.x ..x xxx x.."))),
                                Voicing.ROOTLESS));
    }

    private static Voice organ() {
        return Voice.of("organ", Role.PAD, ORGAN, STRINGS)
                .range(50, 72)
                .level(0.5)
                .plays(new Idiom.Pad(Voicing.ROOTLESS));
    }

    private static Voice lead() {
        return Voice.of("lead", Role.LEAD, ELECTRIC_GUITAR, SAXOPHONE, PIANO)
                .range(55, 79)
                .level(0.8)
                .late(12)
                .plays(
                        Idiom.Melody.blue(
                                Pattern.allSwung(
                                        "..x x-x x-- --- | ..x x-x x-- ...",
                                        "x-x x-- ..x x-- | x-x x-- --- ...",
                                        "... ..x x-x x-x | x-- --- ... ...",
                                        "x-- --x x-x x-- | x-- ... ... ...",
                                        "..x x.x x-x x-- | --- --- ... ..."),
                                Pattern.allSwung(
                                        "..x x-x x-x x-- | x-- --- --- ...",
                                        "x-x x-x x-- x-- | --- --- ... ..."),
                                0.2));
    }

    private static Voice solo() {
        return Voice.of("solo", Role.LEAD, ELECTRIC_GUITAR, SAXOPHONE, PIANO)
                .range(58, 84)
                .level(0.9)
                .late(10)
                .plays(
                        Idiom.Melody.blue(
                                Pattern.allSwung(
                                        "xxx x-x x-- ..x | x-x x-- x-- ...",
                                        "x-x xxx x-x x-- | ..x x-x xxx x--",
                                        "xxx xxx x-- x-- | x-x x-x x-- ...",
                                        "..x xxx x-x x-- | xxx x-x x-- --.",
                                        "x-- --x xxx x-x | x-- --- ..x x-x"),
                                Pattern.allSwung(
                                        "xxx x-x x-x x-- | x-- --- --- ...",
                                        "x-x xxx x-- x-- | --- --- ... ..."),
                                0.1));
    }
}
