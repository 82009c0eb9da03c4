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

/** Pop: four chords, a tune to remember, a pre-chorus that lifts and a chorus that opens wide. */
final class Pop {
    private Pop() {}

    static Genre genre() {
        return new Genre(profile(), style(), PopSound::palette, PopSound.mastering());
    }

    static GenreProfile profile() {
        return new GenreProfile(
                new GenreName("pop"),
                "Pop",
                List.of(
                        "pop",
                        "pop song",
                        "dance pop",
                        "electropop",
                        "synth pop",
                        "indie pop",
                        "k-pop",
                        "city pop",
                        "radio pop",
                        "upbeat pop"),
                90,
                118,
                130,
                List.of(
                        Key.of("C", Mode.MAJOR),
                        Key.of("G", Mode.MAJOR),
                        Key.of("D", Mode.MAJOR),
                        Key.of("F", Mode.MAJOR),
                        Key.of("A", Mode.MINOR),
                        Key.of("E", Mode.MINOR)),
                List.of(TimeSignature.COMMON),
                203,
                List.of(SYNTH_LEAD, PIANO, SYNTH_BASS, DRUMS, SYNTH_PAD, ELECTRIC_GUITAR));
    }

    static Style style() {
        return new Style(
                forms(),
                scenes(),
                changes(),
                new Style.ByMode("IV | V", "VI | VII"),
                new Style.ByMode("Iadd9", "i"),
                new Feel(0.5, 0.52, false, 4, 0.1, 5),
                List.of(
                        drums(), bass(), keys(), lead(), pad(), guitar(), sparkle(), riser(),
                        impact()),
                List.of(counter()),
                2.6);
    }

    private static List<Form> forms() {
        List<Form.Plan> song =
                List.of(
                        Form.plan(SectionKind.INTRO, 4, 0.4, 3),
                        Form.plan(SectionKind.VERSE, 16, 0.5, 1),
                        Form.plan(SectionKind.PRE_CHORUS, 8, 0.62, 2),
                        Form.plan(SectionKind.CHORUS, 16, 0.84, 0),
                        Form.plan(SectionKind.VERSE, 8, 0.56, 5),
                        Form.plan(SectionKind.PRE_CHORUS, 8, 0.66, 5),
                        Form.plan(SectionKind.CHORUS, 16, 0.88, 5),
                        Form.plan(SectionKind.BRIDGE, 8, 0.42, 4),
                        Form.plan(SectionKind.CHORUS, 16, 0.95, 4));
        List<Form.Plan> hookFirst =
                List.of(
                        Form.plan(SectionKind.INTRO, 8, 0.44, 3),
                        Form.plan(SectionKind.VERSE, 8, 0.48, 1),
                        Form.plan(SectionKind.PRE_CHORUS, 4, 0.6, 2),
                        Form.plan(SectionKind.CHORUS, 16, 0.84, 0),
                        Form.plan(SectionKind.VERSE, 16, 0.54, 5),
                        Form.plan(SectionKind.PRE_CHORUS, 4, 0.66, 5),
                        Form.plan(SectionKind.CHORUS, 16, 0.9, 5),
                        Form.plan(SectionKind.BRIDGE, 8, 0.4, 4),
                        Form.plan(SectionKind.CHORUS, 16, 0.96, 4),
                        Form.plan(SectionKind.OUTRO, 4, 0.4, 4));
        return List.of(new Form(song, 4, 7), new Form(hookFirst, 4, 7));
    }

    private static List<Scene> scenes() {
        return List.of(
                Scene.of(
                        SectionKind.CHORUS,
                        "drums",
                        "bass",
                        "keys",
                        "lead",
                        "pad",
                        "guitar",
                        "sparkle",
                        "impact"),
                Scene.of(SectionKind.INTRO, "keys", "sparkle", "drums@2", "riser"),
                Scene.of(SectionKind.VERSE, "drums", "bass", "guitar", "lead@4", "keys@8"),
                Scene.build(
                        SectionKind.PRE_CHORUS, "drums", "bass", "keys", "pad", "lead", "riser"),
                Scene.of(SectionKind.BRIDGE, "keys", "pad", "lead", "bass@4", "riser"),
                Scene.of(SectionKind.OUTRO, "keys", "pad", "sparkle", "bass", "lead"));
    }

    private static List<Changes> changes() {
        return List.of(
                new Changes(
                                List.of(SectionKind.CHORUS, SectionKind.INTRO, SectionKind.OUTRO),
                                List.of(
                                        "I | V | vi | IV",
                                        "vi | IV | I | V",
                                        "IV | I | V | vi",
                                        "I | vi | IV | V"),
                                List.of(
                                        "i | VI | III | VII",
                                        "VI | VII | i | III",
                                        "i | VII | VI | VII"))
                        .with(Colour.TURNS, Colour.BORROWS),
                new Changes(
                                List.of(SectionKind.VERSE),
                                List.of(
                                        "vi | IV | I | V/3",
                                        "I | I/3 | IV | IV",
                                        "I | vi | IV | V",
                                        "vi | V | IV | I/3"),
                                List.of("i | i | VI | VII", "i | III | VI | iv", "i | v | VI | VI"))
                        .with(Colour.TURNS, Colour.RENEWS),
                new Changes(
                                List.of(SectionKind.PRE_CHORUS),
                                List.of(
                                        "ii | IV | vi | V",
                                        "IV | V | vi | V/3",
                                        "ii | I/3 | IV | V7sus4"),
                                List.of(
                                        "iv | VI | III | VII",
                                        "VI | VII | iv | v",
                                        "iv | v | VI | VII"))
                        .with(Colour.TURNS, Colour.RENEWS),
                new Changes(
                                List.of(SectionKind.BRIDGE),
                                List.of("vi | iii | IV | V", "ii | vi | IV | V", "IV | iv | I | V"),
                                List.of("III | VII | iv | VI", "VI | iv | i | VII"))
                        .with(Colour.TURNS, Colour.RENEWS));
    }

    private static Voice drums() {
        Lane snare = Lane.of(DrumSound.SNARE, ".... X... .... X...", 0.8);
        Lane clap = Lane.of(DrumSound.CLAP, ".... x... .... x...", 0.66);
        Lane hats = Lane.of(DrumSound.CLOSED_HAT, "x.x. x.x. x.x. x.x.", 0.42);
        Lane sixteenths = Lane.of(DrumSound.CLOSED_HAT, "xgxg xgxg xgxg xgxg", 0.42);
        Lane open = Lane.of(DrumSound.OPEN_HAT, "..x. ..x. ..x. ..x.", 0.34);
        Groove finger =
                Groove.of(
                        Lane.of(DrumSound.KICK, "x... .... x... ....", 0.72),
                        Lane.of(DrumSound.CLAP, ".... x... .... x...", 0.5));
        Groove verse =
                Groove.of(Lane.of(DrumSound.KICK, "x... ..x. x... ....", 0.84), clap, hats)
                        .turning(Lane.of(DrumSound.KICK, "x... ..x. x... ..x.", 0.84));
        Groove push = Groove.of(Lane.of(DrumSound.KICK, "x..x ..x. ..x. ....", 0.84), clap, hats);
        Groove four =
                Groove.of(
                                Lane.of(DrumSound.KICK, "X... X... X... X...", 0.9),
                                snare,
                                clap,
                                hats,
                                open)
                        .turning(Lane.of(DrumSound.SNARE, ".... X... .... X..g", 0.8));
        Groove drive =
                Groove.of(
                                Lane.of(DrumSound.KICK, "X... ..x. X.x. ....", 0.9),
                                snare,
                                clap,
                                sixteenths)
                        .turning(Lane.of(DrumSound.OPEN_HAT, ".... .... .... ..x.", 0.4));
        return Voice.of("drums", Role.DRUMS, DRUMS)
                .level(0.9)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(0, finger),
                                        new Graded<>(0.47, verse),
                                        new Graded<>(0.47, push),
                                        new Graded<>(0.76, four),
                                        new Graded<>(0.76, drive)),
                                List.of(
                                        Groove.of(Lane.of(DrumSound.SNARE, "x.x. xxxX", 0.76)),
                                        Groove.of(
                                                Lane.of(DrumSound.CLAP, "..x. ..x.", 0.6),
                                                Lane.of(DrumSound.SNARE, "x... x.xx", 0.72)),
                                        Groove.of(
                                                Lane.of(DrumSound.HIGH_TOM, "x.x. ....", 0.7),
                                                Lane.of(DrumSound.LOW_TOM, ".... x.xx", 0.74))),
                                0.1));
    }

    private static Voice bass() {
        return Voice.of("bass", Role.BASS, SYNTH_BASS, ELECTRIC_BASS, SUB_BASS)
                .range(28, 50)
                .level(0.84)
                .plays(
                        new Idiom.Bass(
                                List.of(
                                        new Graded<>(0, Pattern.of("R--- ---- ---- ----")),
                                        new Graded<>(0.48, Pattern.of("R--. ..R- R--. ....")),
                                        new Graded<>(0.48, Pattern.of("R--R --R- --R- --S-")),
                                        new Graded<>(
                                                0.76,
                                                Pattern.of(
                                                        "R-R- R-R- R-R- R-R- | R-R- R-R- R-R- 5-S-")),
                                        new Graded<>(
                                                0.76,
                                                Pattern.of(
                                                        "R-.R ..R- R-O. R-R- | R-.R ..R- R-O. 5-S-"))),
                                true,
                                0.06));
    }

    private static Voice keys() {
        return Voice.of("keys", Role.CHORDS, PIANO, ELECTRIC_PIANO, SYNTH_STAB)
                .range(55, 77)
                .level(0.66)
                .plays(
                        new Idiom.Comping(
                                List.of(
                                        new Graded<>(0, Pattern.of("x--- ---- x--- ----")),
                                        new Graded<>(0.48, Pattern.of("x--- x--- x--- x---")),
                                        new Graded<>(0.6, Pattern.of("x--- x--- x--- x-x-")),
                                        new Graded<>(0.76, Pattern.of("x--x --x- --x- x---")),
                                        new Graded<>(0.76, Pattern.of("x--x --x- x-x- --x-"))),
                                Voicing.TRIAD));
    }

    private static Voice lead() {
        return Voice.of("lead", Role.LEAD, SYNTH_LEAD, SYNTH_PLUCK, ELECTRIC_GUITAR, PIANO)
                .range(60, 82)
                .level(0.76)
                .plays(
                        new Idiom.Melody(
                                Pattern.all(
                                        "x-x- x-x- --x- x--- | x-x- x--- ---- ....",
                                        "..x- x-x- x-x- --x- | x--- x--- ---- ....",
                                        "x--x --x- x--- ..x- | x--x --x- ---- ....",
                                        "x-x- x--- x-x- x--- | x-x- x-x- --x- ---.",
                                        "..x- x--x --x- x--- | ..x- x--x --x- ---."),
                                Pattern.all(
                                        "x-x- x-x- x--- x--- | x--- ---- ---- ....",
                                        "x--x --x- x--- x--- | ---- ---- ---- ...."),
                                true,
                                false,
                                0.08,
                                0.08));
    }

    private static Voice pad() {
        return Voice.of("pad", Role.PAD, SYNTH_PAD, STRINGS, CHOIR)
                .range(55, 79)
                .level(0.5)
                .plays(new Idiom.Pad(Voicing.FULL));
    }

    private static Voice guitar() {
        return Voice.of("guitar", Role.OSTINATO, ELECTRIC_GUITAR, NYLON_GUITAR, SYNTH_PLUCK)
                .range(52, 74)
                .level(0.54)
                .plays(
                        new Idiom.Ostinato(
                                List.of(
                                        new Graded<>(0, Pattern.of("0.2. 3.2. 0.2. 3.2.")),
                                        new Graded<>(0, Pattern.of("0..2 ..3. 0..2 ..3.")),
                                        new Graded<>(0, Pattern.of("0.02 .030 .02. 3.2.")))));
    }

    private static Voice sparkle() {
        return Voice.of("sparkle", Role.ARPEGGIO, SYNTH_PLUCK, BELLS, CELESTA)
                .range(72, 91)
                .level(0.46)
                .plays(
                        new Idiom.Arpeggio(
                                List.of(
                                        new Graded<>(0, "0.2.1.2."),
                                        new Graded<>(0.7, "0212.212"),
                                        new Graded<>(0.7, "02.12.13")),
                                4,
                                false,
                                false));
    }

    private static Voice riser() {
        return Voice.of("riser", Role.TRANSITION, RISER)
                .range(36, 96)
                .level(0.6)
                .plays(new Idiom.Riser(2));
    }

    private static Voice impact() {
        return Voice.of("impact", Role.TRANSITION, IMPACT)
                .range(28, 60)
                .level(0.7)
                .plays(new Idiom.Impact());
    }

    private static Voice counter() {
        return Voice.of("counter", Role.COUNTER, STRINGS, CELLO)
                .range(52, 76)
                .level(0.5)
                .plays(new Idiom.Counter());
    }
}
