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
 * Metal: palm-muted riffs on two guitars and a bass in unison, double kick under them, choruses
 * that ring, a breakdown at half the pace.
 */
final class Metal {
    /** Riffs that both guitars and the bass play: chugs, gallops, chords that ring. */
    private static final List<Graded<Pattern>> FIGURES =
            List.of(
                    new Graded<>(0, Pattern.of("X--- ---- ---- ---- | x--- ---- 2--- ----")),
                    new Graded<>(0.62, Pattern.of("X--. m.mm ..m. mm.. | X--. m.mm 2--- 3-2-")),
                    new Graded<>(0.62, Pattern.of("X-m. ..m. m.mm .... | X-m. ..m. m.mm x-2-")),
                    new Graded<>(0.62, Pattern.of("m.mm ..X- ..m. mmmm | m.mm ..X- ..2- --x-")),
                    new Graded<>(0.76, Pattern.of("m.mm m.mm m.mm x-x- | m.mm m.mm 3-x- 2-x-")),
                    new Graded<>(0.76, Pattern.of("mmmm x-mm mmmm 2-x- | mmmm x-mm mmmm 3-2-")),
                    new Graded<>(0.76, Pattern.of("m.mm x-m. mmx- mmx- | m.mm x-m. 3--- 2---")),
                    new Graded<>(0.76, Pattern.of("a.mm c.mm b.mm a-mm | a.mm d.mm c-b- x---")),
                    new Graded<>(0.86, Pattern.of("X--- --x- --x- x--- | x--- --x- x-x- x-x-")),
                    new Graded<>(0.86, Pattern.of("X-mm x-mm x-mm x-mm | X-mm x-mm x-x- 2-3-")),
                    new Graded<>(0.86, Pattern.of("X--- ---- x-mm mmmm | x--- ---- x-x- x-x-")));

    private Metal() {}

    static Genre genre() {
        return new Genre(profile(), style(), MetalSound::palette, MetalSound.mastering());
    }

    static GenreProfile profile() {
        return new GenreProfile(
                new GenreName("metal"),
                "Metal",
                List.of(
                        "metal music",
                        "heavy metal",
                        "thrash",
                        "thrash metal",
                        "death metal",
                        "black metal",
                        "power metal",
                        "metalcore",
                        "djent",
                        "nu metal",
                        "speed metal",
                        "progressive metal"),
                80,
                160,
                220,
                List.of(
                        Key.of("E", Mode.MINOR),
                        Key.of("E", Mode.PHRYGIAN),
                        Key.of("F#", Mode.MINOR),
                        Key.of("F", Mode.MINOR),
                        Key.of("E", Mode.HARMONIC_MINOR),
                        Key.of("G", Mode.MINOR)),
                List.of(TimeSignature.COMMON),
                156,
                List.of(DRUMS, ELECTRIC_BASS, ELECTRIC_GUITAR));
    }

    static Style style() {
        return new Style(
                forms(),
                scenes(),
                changes(),
                new Style.ByMode("bVI | bVII", "VI | bII"),
                new Style.ByMode("I", "i"),
                new Feel(0.5, 0.5, false, 2, 0.06, 4),
                List.of(drums(), bass(), left(), right(), lead(), solo()),
                List.of(),
                2.4);
    }

    private static List<Form> forms() {
        return List.of(
                new Form(
                        List.of(
                                Form.plan(SectionKind.INTRO, 8, 0.66, 2),
                                Form.plan(SectionKind.VERSE, 16, 0.8, 0),
                                Form.plan(SectionKind.CHORUS, 8, 0.89, 1),
                                Form.plan(SectionKind.VERSE, 16, 0.82, 3),
                                Form.plan(SectionKind.CHORUS, 8, 0.9, 3),
                                Form.plan(SectionKind.BREAKDOWN, 8, 0.66, 4),
                                Form.plan(SectionKind.SOLO, 16, 0.9, 5),
                                Form.plan(SectionKind.CHORUS, 16, 0.95, 3),
                                Form.plan(SectionKind.OUTRO, 8, 0.7, 2)),
                        3,
                        5),
                new Form(
                        List.of(
                                Form.plan(SectionKind.INTRO, 8, 0.5, 3),
                                Form.plan(SectionKind.GROOVE, 8, 0.8, 2),
                                Form.plan(SectionKind.VERSE, 16, 0.79, 0),
                                Form.plan(SectionKind.CHORUS, 8, 0.88, 1),
                                Form.plan(SectionKind.VERSE, 8, 0.81, 4),
                                Form.plan(SectionKind.CHORUS, 8, 0.9, 4),
                                Form.plan(SectionKind.SOLO, 16, 0.88, 5),
                                Form.plan(SectionKind.BREAKDOWN, 8, 0.68, 4),
                                Form.plan(SectionKind.CHORUS, 16, 0.95, 4)),
                        4,
                        6));
    }

    private static List<Scene> scenes() {
        return List.of(
                Scene.of(
                        SectionKind.VERSE,
                        "drums",
                        "bass",
                        "guitar-left",
                        "guitar-right",
                        "lead@8"),
                Scene.of(SectionKind.INTRO, "guitar-left", "guitar-right@4", "bass@4", "drums@4"),
                Scene.of(SectionKind.GROOVE, "drums", "bass", "guitar-left", "guitar-right"),
                Scene.of(
                        SectionKind.CHORUS, "drums", "bass", "guitar-left", "guitar-right", "lead"),
                Scene.of(SectionKind.BREAKDOWN, "drums", "bass", "guitar-left", "guitar-right"),
                Scene.of(SectionKind.SOLO, "drums", "bass", "guitar-left", "guitar-right", "solo"),
                Scene.of(
                        SectionKind.OUTRO, "drums", "bass", "guitar-left", "guitar-right", "lead"));
    }

    private static List<Changes> changes() {
        return List.of(
                new Changes(
                                List.of(
                                        SectionKind.VERSE,
                                        SectionKind.INTRO,
                                        SectionKind.GROOVE,
                                        SectionKind.BREAKDOWN,
                                        SectionKind.OUTRO),
                                List.of(
                                        "I | I | bVI | bVII",
                                        "I | bII | I | bVII",
                                        "I | bVII | I | bVI"),
                                List.of(
                                        "i | i | VI | VII",
                                        "i | bII | i | VII",
                                        "i | VI | i | bII",
                                        "i | i | iv | VI"))
                        .with(Colour.RENEWS),
                new Changes(
                        List.of(SectionKind.CHORUS, SectionKind.SOLO),
                        List.of("vi | IV | I | V", "I | V | bVI | bVII"),
                        List.of(
                                "i | VI | III | VII",
                                "VI | VII | i | v",
                                "i | VII | VI | VII",
                                "i | iv | VI | V")));
    }

    private static Voice drums() {
        Lane ride = Lane.of(DrumSound.RIDE, "x... x... x... x...", 0.76);
        Lane bell = Lane.of(DrumSound.RIDE_BELL, "x.x. x.x. x.x. x.x.", 0.62);
        Lane hats = Lane.of(DrumSound.CLOSED_HAT, "x.x. x.x. x.x. x.x.", 0.72);
        Lane china = Lane.of(DrumSound.CRASH, "x... x... x... x...", 0.62);
        Lane back = Lane.of(DrumSound.SNARE, ".... X... .... X...", 0.84);
        Lane roll = Lane.of(DrumSound.KICK, "xxxx xxxx xxxx xxxx", 0.78);
        Groove march =
                Groove.of(
                        Lane.of(DrumSound.KICK, "X... .... x... ....", 0.88),
                        Lane.of(DrumSound.LOW_TOM, "x... x... x... x.x.", 0.6),
                        Lane.of(DrumSound.SNARE, ".... .... X... ....", 0.8));
        Groove half =
                Groove.of(
                                china,
                                Lane.of(DrumSound.SNARE, ".... .... X... ....", 0.95),
                                Lane.of(DrumSound.KICK, "X..x x.xx ..x. xx..", 0.9))
                        .turning(Lane.of(DrumSound.KICK, "X..x x.xx .... xxxx", 0.9));
        Groove gallop =
                Groove.of(hats, back, Lane.of(DrumSound.KICK, "x.xx x.xx x.xx x.xx", 0.84))
                        .turning(Lane.of(DrumSound.KICK, "x.xx x.xx xxxx xxxx", 0.84));
        Groove thrash =
                Groove.of(
                                Lane.of(DrumSound.KICK, "x... x..x x... x..x", 0.9),
                                Lane.of(DrumSound.SNARE, "..X. ..X. ..X. ..X.", 0.85),
                                hats)
                        .turning(Lane.of(DrumSound.KICK, "x..x x..x xxxx xxxx", 0.88));
        Groove doubled =
                Groove.of(ride, back, roll)
                        .turning(Lane.of(DrumSound.SNARE, ".... X... .... X.xx", 0.9));
        Groove ringing =
                Groove.of(bell, back, roll)
                        .turning(Lane.of(DrumSound.SNARE, ".... X..x ..x. X.x.", 0.9));
        Groove blast =
                Groove.of(
                        Lane.of(DrumSound.KICK, "x.x. x.x. x.x. x.x.", 0.85),
                        Lane.of(DrumSound.SNARE, ".x.x .x.x .x.x .x.x", 0.72),
                        ride);
        return Voice.of("drums", Role.DRUMS, DRUMS)
                .level(0.92)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(0, march),
                                        new Graded<>(0.62, half),
                                        new Graded<>(0.76, gallop),
                                        new Graded<>(0.76, thrash),
                                        new Graded<>(0.86, doubled),
                                        new Graded<>(0.86, ringing),
                                        new Graded<>(0.93, doubled),
                                        new Graded<>(0.93, blast)),
                                List.of(
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, "xxxx xx..", 0.82),
                                                Lane.of(DrumSound.LOW_TOM, ".... ..xX", 0.9),
                                                Lane.of(DrumSound.KICK, "x.x. x.xx", 0.85)),
                                        Groove.of(
                                                Lane.of(DrumSound.HIGH_TOM, "xx.. ....", 0.85),
                                                Lane.of(DrumSound.MID_TOM, "..xx ....", 0.85),
                                                Lane.of(DrumSound.LOW_TOM, ".... xxxx", 0.9),
                                                Lane.of(DrumSound.KICK, "xxxx xxxx", 0.8)),
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, "X.xx X.xx XXXX", 0.85),
                                                Lane.of(DrumSound.KICK, "x..x x..x xxxx", 0.85)),
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, "XxXx", 0.88),
                                                Lane.of(DrumSound.KICK, "xxxx", 0.85))),
                                0.1));
    }

    private static Voice bass() {
        return Voice.of("bass", Role.BASS, ELECTRIC_BASS, SYNTH_BASS)
                .range(28, 47)
                .level(0.9)
                .plays(new Idiom.Riff(FIGURES, false));
    }

    private static Voice left() {
        return Voice.of("guitar-left", Role.CHORDS, ELECTRIC_GUITAR, STEEL_GUITAR, SYNTH_STAB)
                .range(40, 64)
                .level(0.96)
                .plays(new Idiom.Riff(FIGURES, true));
    }

    private static Voice right() {
        return Voice.of("guitar-right", Role.OSTINATO, ELECTRIC_GUITAR, STEEL_GUITAR, SYNTH_STAB)
                .range(40, 64)
                .level(0.96)
                .plays(new Idiom.Riff(FIGURES, true));
    }

    private static Voice lead() {
        return Voice.of("lead", Role.LEAD, ELECTRIC_GUITAR, SYNTH_LEAD, VIOLIN)
                .range(59, 81)
                .level(0.8)
                .plays(
                        new Idiom.Melody(
                                Pattern.all(
                                        "x--- ---- x--- x--- | x--- --x- x--- ----",
                                        "x--- x--- x-x- x--- | x--- ---- ---- ..x-",
                                        "x-x- x--- x-x- x--- | x--- x--- x--- ----",
                                        "x--- --x- --x- x--- | x--- --x- x--- x-x-"),
                                Pattern.all(
                                        "x--- x--- x--- x--- | x--- ---- ---- ----",
                                        "x--- --x- x--- x--- | ---- ---- ---- ...."),
                                false,
                                false,
                                0.1));
    }

    private static Voice solo() {
        return Voice.of("solo", Role.LEAD, ELECTRIC_GUITAR, SYNTH_LEAD, VIOLIN)
                .range(64, 88)
                .level(0.86)
                .plays(
                        new Idiom.Melody(
                                Pattern.all(
                                        "xxxx xxxx x--- x-x- | xxxx x-x- x--- ----",
                                        "x-xx x-xx xxxx xxxx | x--- ---- x-x- x---",
                                        "xxxx x--- xxxx x--- | xxxx xxxx x--- ----",
                                        "x--- --xx xxxx x-x- | x-xx xxxx x--- x---"),
                                Pattern.all(
                                        "xxxx xxxx xxxx x--- | x--- ---- ---- ----",
                                        "x-xx xxxx x-x- x--- | ---- ---- ---- ...."),
                                false,
                                false,
                                0));
    }
}
