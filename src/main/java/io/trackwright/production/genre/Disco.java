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
 * Disco: four on the floor with an open hat on every off-beat, a bass in octaves, sixteenth-note
 * guitar, strings that sweep over it all.
 */
final class Disco {
    private Disco() {}

    static Genre genre() {
        return new Genre(profile(), style(), DiscoSound::palette, DiscoSound.mastering());
    }

    static GenreProfile profile() {
        return new GenreProfile(
                new GenreName("disco"),
                "Disco",
                List.of(
                        "disco music",
                        "nu disco",
                        "nu-disco",
                        "italo disco",
                        "70s disco",
                        "disco funk",
                        "philly disco",
                        "euro disco"),
                110,
                118,
                130,
                List.of(
                        Key.of("A", Mode.MINOR),
                        Key.of("D", Mode.MINOR),
                        Key.of("E", Mode.MINOR),
                        Key.of("C", Mode.MAJOR),
                        Key.of("F", Mode.MAJOR),
                        Key.of("G", Mode.MINOR)),
                List.of(TimeSignature.COMMON),
                212,
                List.of(
                        DRUMS,
                        ELECTRIC_BASS,
                        ELECTRIC_PIANO,
                        ELECTRIC_GUITAR,
                        STRINGS,
                        VIOLIN,
                        TRUMPET));
    }

    static Style style() {
        return new Style(
                forms(),
                scenes(),
                changes(),
                new Style.ByMode("ii7 | V7sus4", "iv7 | V7"),
                new Style.ByMode("Imaj7", "i7"),
                new Feel(0.5, 0.52, false, 4, 0.08, 5),
                List.of(
                        drums(),
                        percussion(),
                        bass(),
                        keys(),
                        guitar(),
                        strings(),
                        lead(),
                        horns()),
                List.of(),
                2.2);
    }

    private static List<Form> forms() {
        return List.of(
                new Form(
                        List.of(
                                Form.plan(SectionKind.INTRO, 16, 0.5, 2),
                                Form.plan(SectionKind.VERSE, 16, 0.66, 1),
                                Form.plan(SectionKind.CHORUS, 16, 0.86, 0),
                                Form.plan(SectionKind.VERSE, 16, 0.68, 3),
                                Form.plan(SectionKind.CHORUS, 16, 0.9, 3),
                                Form.plan(SectionKind.BREAKDOWN, 8, 0.42, 4),
                                Form.plan(SectionKind.CHORUS, 16, 0.96, 4)),
                        3,
                        5),
                new Form(
                        List.of(
                                Form.plan(SectionKind.INTRO, 8, 0.52, 2),
                                Form.plan(SectionKind.VERSE, 16, 0.64, 1),
                                Form.plan(SectionKind.PRE_CHORUS, 8, 0.7, 3),
                                Form.plan(SectionKind.CHORUS, 16, 0.86, 0),
                                Form.plan(SectionKind.VERSE, 16, 0.68, 4),
                                Form.plan(SectionKind.CHORUS, 16, 0.9, 4),
                                Form.plan(SectionKind.BREAKDOWN, 8, 0.4, 5),
                                Form.plan(SectionKind.CHORUS, 16, 0.96, 5),
                                Form.plan(SectionKind.OUTRO, 8, 0.6, 2)),
                        4,
                        6));
    }

    private static List<Scene> scenes() {
        return List.of(
                Scene.of(
                        SectionKind.CHORUS,
                        "drums",
                        "percussion",
                        "bass",
                        "keys",
                        "guitar",
                        "strings",
                        "lead",
                        "horns@4"),
                Scene.of(
                        SectionKind.INTRO,
                        "drums",
                        "guitar@2",
                        "bass@4",
                        "strings@8",
                        "percussion@4"),
                Scene.of(SectionKind.VERSE, "drums", "bass", "keys", "guitar", "lead@4", "horns@8"),
                Scene.of(
                        SectionKind.PRE_CHORUS,
                        "drums",
                        "bass",
                        "keys",
                        "guitar",
                        "strings",
                        "horns"),
                Scene.of(
                        SectionKind.BREAKDOWN,
                        "drums@4",
                        "percussion",
                        "keys",
                        "strings",
                        "lead",
                        "bass@4"),
                Scene.of(
                        SectionKind.OUTRO,
                        "drums",
                        "percussion",
                        "bass",
                        "keys",
                        "guitar",
                        "strings"));
    }

    private static List<Changes> changes() {
        return List.of(
                new Changes(
                                List.of(SectionKind.VERSE, SectionKind.INTRO, SectionKind.OUTRO),
                                List.of(
                                        "Imaj7 | vi7 | ii7 | V7",
                                        "ii7 | V7 | Imaj7 | vi7",
                                        "vi7 | ii7 | V7 | Imaj7",
                                        "Imaj7 | IVmaj7 | iii7 | vi7"),
                                List.of(
                                        "i7 | IV7",
                                        "i7 | i7 | iv7 | v7",
                                        "i7 | VImaj7 | iv7 | V7",
                                        "i7 | IV9 | i7 | VII"))
                        .with(Colour.TURNS),
                new Changes(
                                List.of(
                                        SectionKind.CHORUS,
                                        SectionKind.PRE_CHORUS,
                                        SectionKind.BREAKDOWN),
                                List.of(
                                        "ii7 | V7 | Imaj7 | IVmaj7",
                                        "IVmaj7 | V | iii7 | vi7",
                                        "IVmaj7 | iii7 | ii7 | V7sus4"),
                                List.of(
                                        "iv7 | VII | IIImaj7 | VImaj7",
                                        "VImaj7 | VII | v7 | i7",
                                        "i7 | VII | VImaj7 | V7",
                                        "iv7 | v7 | i7 | VImaj7"))
                        .with(Colour.TURNS, Colour.RENEWS));
    }

    private static Voice drums() {
        Lane kick = Lane.of(DrumSound.KICK, "X... X... X... X...", 0.9);
        Lane snare = Lane.of(DrumSound.SNARE, ".... X... .... X...", 0.82);
        Lane clap = Lane.of(DrumSound.CLAP, ".... x... .... x...", 0.6);
        Lane open = Lane.of(DrumSound.OPEN_HAT, "..x. ..x. ..x. ..x.", 0.6);
        Lane closed = Lane.of(DrumSound.CLOSED_HAT, "xg.g xg.g xg.g xg.g", 0.5);
        Groove pulse = Groove.of(kick, Lane.of(DrumSound.CLOSED_HAT, "x.xg x.xg x.xg x.xg", 0.48));
        Groove plain =
                Groove.of(kick, snare, open)
                        .turning(Lane.of(DrumSound.SNARE, ".... X... .... X..x", 0.8));
        Groove gloss =
                Groove.of(kick, snare, open, closed)
                        .turning(Lane.of(DrumSound.SNARE, ".... X... .... X.xx", 0.78));
        Groove party =
                Groove.of(kick, snare, clap, open, closed)
                        .turning(Lane.of(DrumSound.KICK, "X... X... X..x X.x.", 0.9));
        return Voice.of("drums", Role.DRUMS, DRUMS)
                .level(0.88)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(0, pulse),
                                        new Graded<>(0.45, plain),
                                        new Graded<>(0.6, gloss),
                                        new Graded<>(0.8, party)),
                                List.of(
                                        Groove.of(
                                                Lane.of(DrumSound.HIGH_TOM, "xx.. ....", 0.8),
                                                Lane.of(DrumSound.MID_TOM, "..xx ....", 0.8),
                                                Lane.of(DrumSound.LOW_TOM, ".... xx.X", 0.85),
                                                Lane.of(DrumSound.KICK, "X... X...", 0.9)),
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, "x.xx x.xX", 0.78),
                                                Lane.of(DrumSound.KICK, "X... X...", 0.9),
                                                Lane.of(DrumSound.OPEN_HAT, ".... ..x.", 0.5)),
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, "xxxX", 0.8),
                                                Lane.of(DrumSound.KICK, "X...", 0.9)),
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, "x..x ..x. xxxx", 0.76),
                                                Lane.of(DrumSound.KICK, "X... X... X...", 0.9),
                                                Lane.of(
                                                        DrumSound.OPEN_HAT,
                                                        "..x. ..x. ....",
                                                        0.5))),
                                0.1));
    }

    private static Voice percussion() {
        Groove tambourine = Groove.of(Lane.of(DrumSound.TAMBOURINE, "x.xx X.xx x.xx X.xx", 0.42));
        Groove shaker =
                Groove.of(
                        Lane.of(DrumSound.SHAKER, "xgxg xgxg xgxg xgxg", 0.45),
                        Lane.of(DrumSound.COWBELL, "x... x... x... x.x.", 0.34));
        return Voice.of("percussion", Role.PERCUSSION, PERCUSSION)
                .level(0.66)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(0, tambourine),
                                        new Graded<>(0.8, shaker),
                                        new Graded<>(0.8, tambourine)),
                                List.of(),
                                0.05));
    }

    private static Voice bass() {
        return Voice.of("bass", Role.BASS, ELECTRIC_BASS, SYNTH_BASS)
                .range(28, 52)
                .level(0.88)
                .plays(
                        new Idiom.Bass(
                                List.of(
                                        new Graded<>(0, Pattern.of("R--- .... R--- ....")),
                                        new Graded<>(0.45, Pattern.of("R.O. R.O. R.O. R.O.")),
                                        new Graded<>(
                                                0.6,
                                                Pattern.of(
                                                        "R.O. R.O. R.O. R.O. | R.O. R.O. R.5. O.A.")),
                                        new Graded<>(
                                                0.6,
                                                Pattern.of(
                                                        "R.O. R.OO R.O. R.O. | R.O. R.OO 5.7. O.A.")),
                                        new Graded<>(
                                                0.8,
                                                Pattern.of(
                                                        "R.O. RRO. R.O. RRO. | R.O. RRO. R.57 O.A.")),
                                        new Graded<>(
                                                0.8,
                                                Pattern.of(
                                                        "R.O. R.O. .ROR .RO. | R.O. R.O. .RO7 O.5A"))),
                                false,
                                0.05));
    }

    private static Voice keys() {
        return Voice.of("keys", Role.CHORDS, ELECTRIC_PIANO, PIANO, ORGAN)
                .range(52, 74)
                .level(0.62)
                .plays(
                        new Idiom.Comping(
                                List.of(
                                        new Graded<>(0, Pattern.of("x--- ---- ---- ----")),
                                        new Graded<>(0.45, Pattern.of("x-.x -.x- ..x- ....")),
                                        new Graded<>(0.6, Pattern.of("..x- .x-. ..x- .x-.")),
                                        new Graded<>(0.6, Pattern.of("x-.x -.x- .x-. x-x-")),
                                        new Graded<>(0.8, Pattern.of("X..x ..x. .x.x ..x."))),
                                Voicing.FULL));
    }

    private static Voice guitar() {
        return Voice.of("guitar", Role.OSTINATO, ELECTRIC_GUITAR, JAZZ_GUITAR, SYNTH_STAB)
                .range(57, 78)
                .level(0.84)
                .plays(
                        new Idiom.Comping(
                                List.of(
                                        new Graded<>(0, Pattern.of("..x. ..x. ..x. ..x.")),
                                        new Graded<>(0.6, Pattern.of("xgxx gxgx xgxx gxgx")),
                                        new Graded<>(0.6, Pattern.of("ggxg ggxg ggxg gxxg")),
                                        new Graded<>(0.6, Pattern.of("x.gx g.xg x.gx gxxg")),
                                        new Graded<>(0.8, Pattern.of("xgxx gxxg xgxx gxxx"))),
                                Voicing.TRIAD));
    }

    private static Voice strings() {
        return Voice.of("strings", Role.PAD, STRINGS, SYNTH_PAD, CHOIR)
                .range(57, 81)
                .level(0.55)
                .plays(new Idiom.Pad(Voicing.FULL));
    }

    private static Voice lead() {
        return Voice.of("lead", Role.LEAD, VIOLIN, SYNTH_LEAD, TRUMPET, FLUTE)
                .range(62, 88)
                .level(0.78)
                .plays(
                        new Idiom.Melody(
                                Pattern.all(
                                        "x-x- x--- --x- x-x- | x--- ---- ..x- x-x-",
                                        "..x- x-x- x-x- x--- | x--- --x- x--- ....",
                                        "x--- --xx x-x- x--- | ---- x-x- x--- ....",
                                        "xxx- x-x- x--- ---- | xxx- x-x- x--- ....",
                                        "x--x --x- x--- x-x- | x--- ---- ---- ...."),
                                Pattern.all(
                                        "x-x- x-x- x--- x--- | x--- ---- ---- ....",
                                        "xxxx x-x- x--- x--- | ---- ---- ---- ...."),
                                false,
                                false,
                                0.15));
    }

    private static Voice horns() {
        return Voice.of("horns", Role.COUNTER, TRUMPET, SAXOPHONE, TROMBONE)
                .range(57, 79)
                .level(0.72)
                .plays(
                        new Idiom.Comping(
                                List.of(
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        ".... .... .... .... | .... .... .... x.x.")),
                                        new Graded<>(
                                                0.6,
                                                Pattern.of(
                                                        ".... .... ..x. x... | .... .... X-x. x-..")),
                                        new Graded<>(
                                                0.6,
                                                Pattern.of(
                                                        "X-.. .... .... ..x. | x-.. .... .... ....")),
                                        new Graded<>(
                                                0.8,
                                                Pattern.of(
                                                        "..x. x.x. .... .... | ..x. x.x. X--- ...."))),
                                Voicing.TRIAD));
    }
}
