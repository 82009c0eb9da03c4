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
 * R&B and soul: ninths on an electric piano, a singing bass, a kit that leans back, a tune with
 * rests.
 */
final class RnbSoul {
    private RnbSoul() {}

    static Genre genre() {
        return new Genre(profile(), style(), RnbSoulSound::palette, RnbSoulSound.mastering());
    }

    static GenreProfile profile() {
        return new GenreProfile(
                new GenreName("rnb_soul"),
                "R&B / soul",
                List.of(
                        "r&b",
                        "rnb",
                        "soul",
                        "neo soul",
                        "neo-soul",
                        "rhythm and blues",
                        "slow jam",
                        "motown",
                        "contemporary r&b",
                        "quiet storm"),
                60,
                84,
                110,
                List.of(
                        Key.of("Eb", Mode.MAJOR),
                        Key.of("Ab", Mode.MAJOR),
                        Key.of("Db", Mode.MAJOR),
                        Key.of("Bb", Mode.MINOR),
                        Key.of("C", Mode.MINOR),
                        Key.of("F", Mode.MINOR)),
                List.of(TimeSignature.COMMON, new TimeSignature(6, 8)),
                217,
                List.of(ELECTRIC_PIANO, ELECTRIC_BASS, DRUMS, SAXOPHONE, SYNTH_PAD));
    }

    static Style style() {
        return new Style(
                forms(),
                scenes(),
                changes(),
                new Style.ByMode("ii9 | V13", "iv9 | V7b9"),
                new Style.ByMode("Imaj9", "i9"),
                new Feel(0.55, 0.6, false, 8, 0.14, 9),
                List.of(drums(), bass(), keys(), lead(), pad(), guitar()),
                List.of(counter()),
                3);
    }

    private static List<Form> forms() {
        List<Form.Plan> song =
                List.of(
                        Form.plan(SectionKind.INTRO, 4, 0.4, 3),
                        Form.plan(SectionKind.VERSE, 16, 0.5, 0),
                        Form.plan(SectionKind.PRE_CHORUS, 4, 0.6, 4),
                        Form.plan(SectionKind.CHORUS, 8, 0.74, 1),
                        Form.plan(SectionKind.VERSE, 16, 0.56, 5),
                        Form.plan(SectionKind.PRE_CHORUS, 4, 0.64, 5),
                        Form.plan(SectionKind.CHORUS, 8, 0.78, 4),
                        Form.plan(SectionKind.BRIDGE, 8, 0.46, 4),
                        Form.plan(SectionKind.CHORUS, 8, 0.84, 2));
        List<Form.Plan> jam =
                List.of(
                        Form.plan(SectionKind.INTRO, 8, 0.36, 3),
                        Form.plan(SectionKind.VERSE, 8, 0.48, 0),
                        Form.plan(SectionKind.CHORUS, 8, 0.7, 1),
                        Form.plan(SectionKind.VERSE, 8, 0.54, 5),
                        Form.plan(SectionKind.CHORUS, 8, 0.76, 5),
                        Form.plan(SectionKind.BRIDGE, 8, 0.6, 4),
                        Form.plan(SectionKind.CHORUS, 16, 0.82, 2),
                        Form.plan(SectionKind.OUTRO, 4, 0.4, 2));
        return List.of(new Form(song, 4, 8), new Form(jam, 3, 7));
    }

    private static List<Scene> scenes() {
        return List.of(
                Scene.of(SectionKind.VERSE, "drums", "bass", "keys", "lead@4", "guitar@8"),
                Scene.of(SectionKind.INTRO, "keys", "pad", "drums@2", "bass@2"),
                Scene.of(SectionKind.PRE_CHORUS, "drums", "bass", "keys", "pad", "lead"),
                Scene.of(SectionKind.CHORUS, "drums", "bass", "keys", "lead", "pad", "guitar"),
                Scene.of(SectionKind.BRIDGE, "drums", "bass", "keys", "pad", "lead@4"),
                Scene.of(SectionKind.OUTRO, "drums", "bass", "keys", "pad", "lead"));
    }

    private static List<Changes> changes() {
        return List.of(
                new Changes(
                                List.of(SectionKind.VERSE, SectionKind.INTRO, SectionKind.OUTRO),
                                List.of(
                                        "IVmaj9 | iii7 | vi9 | v9 I13", "ii9 | V13 | Imaj9 | vi9",
                                        "IVmaj9 iii7 | vi9 | ii9 V7sus4 | Imaj9",
                                                "Imaj9 | iii7 VI7b9 | ii9 | V7sus4"),
                                List.of(
                                        "i9 | iv9 | VImaj9 | v7", "VImaj9 | v7 | i9 | i9 V7b9",
                                        "i9 | IV9 | VImaj7 | VII13",
                                                "iv9 | VII13 | IIImaj9 | VImaj7 V7b9"))
                        .with(Colour.TURNS, Colour.BORROWS),
                new Changes(
                                List.of(SectionKind.CHORUS),
                                List.of(
                                        "IVmaj9 | V7sus4 | iii7 | vi9", "Imaj9 | vi9 | ii9 | V13",
                                        "IVmaj7 | iv6 | Imaj9 | VI7b9",
                                                "vi9 | ii9 | IVmaj9 iv6 | Imaj9"),
                                List.of(
                                        "VImaj9 | VII13 | i9 | IIImaj7",
                                        "iv9 | v7 | i9 | i9",
                                        "VImaj9 | V7b9 | i9 | v7 IV9"))
                        .with(Colour.TURNS, Colour.RENEWS),
                new Changes(
                                List.of(SectionKind.PRE_CHORUS, SectionKind.BRIDGE),
                                List.of(
                                        "ii9 | iii7 | IVmaj9 | V7sus4",
                                        "vi9 | v9 I13 | IVmaj9 | bVII9",
                                        "bVImaj7 | bVII9 | iii7 VI7b9 | ii9 V13"),
                                List.of(
                                        "iv9 | v7 | VImaj9 | V7b9",
                                        "VImaj9 | VII9 | v7 | i9",
                                        "iv9 | VII9 | IIImaj9 | V7b9"))
                        .with(Colour.TURNS, Colour.RENEWS));
    }

    private static Voice drums() {
        Lane snare = Lane.of(DrumSound.SNARE, ".... X..g .g.. X...", 0.76);
        Lane hats = Lane.of(DrumSound.CLOSED_HAT, "x.x. x.xg x.x. xgx.", 0.4);
        Lane eighths = Lane.of(DrumSound.CLOSED_HAT, "x.g. x.g. x.g. x.g.", 0.38);
        Lane open = Lane.of(DrumSound.OPEN_HAT, ".... .... .... ..x.", 0.34);
        Groove soft =
                Groove.of(
                        Lane.of(DrumSound.KICK, "x... ..g. ..x. ....", 0.68),
                        Lane.of(DrumSound.SIDE_STICK, ".... x... .... x...", 0.6),
                        eighths);
        Groove verse =
                Groove.of(Lane.of(DrumSound.KICK, "x..x ..g. x..x ....", 0.8), snare, eighths)
                        .turning(Lane.of(DrumSound.KICK, "x..x ..g. x..x ..x.", 0.8), open);
        Groove lean =
                Groove.of(Lane.of(DrumSound.KICK, "x..x ..x. x... .g..", 0.8), snare, hats)
                        .turning(open);
        Groove chorus =
                Groove.of(
                                Lane.of(DrumSound.KICK, "x..x ..x. x..x ..g.", 0.84),
                                snare,
                                Lane.of(DrumSound.CLAP, ".... x... .... x...", 0.5),
                                hats)
                        .turning(open, Lane.of(DrumSound.SNARE, ".... X..g .g.. X.gx", 0.76));
        Groove deep =
                Groove.of(
                                Lane.of(DrumSound.KICK, "x... ..xx ..x. ....", 0.84),
                                Lane.of(DrumSound.SNARE, ".... X..g .g.g X..g", 0.76),
                                Lane.of(DrumSound.CLAP, ".... x... .... x...", 0.5),
                                hats)
                        .turning(open);
        return Voice.of("drums", Role.DRUMS, DRUMS)
                .level(0.86)
                .late(16)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(0, soft),
                                        new Graded<>(0.48, verse),
                                        new Graded<>(0.48, lean),
                                        new Graded<>(0.66, chorus),
                                        new Graded<>(0.66, deep)),
                                List.of(
                                        Groove.of(Lane.of(DrumSound.SNARE, "x.gx ..xX", 0.66)),
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, "..gx ....", 0.6),
                                                Lane.of(DrumSound.HIGH_TOM, ".... x...", 0.6),
                                                Lane.of(DrumSound.LOW_TOM, ".... ..x.", 0.66))),
                                0.35));
    }

    private static Voice bass() {
        return Voice.of("bass", Role.BASS, ELECTRIC_BASS, FRETLESS_BASS, SYNTH_BASS, UPRIGHT_BASS)
                .range(28, 52)
                .level(0.8)
                .late(9)
                .plays(
                        new Idiom.Bass(
                                List.of(
                                        new Graded<>(0, Pattern.of("R--- ---- R--. ..5.")),
                                        new Graded<>(
                                                0.48,
                                                Pattern.of(
                                                        "R--R ---. R-.5 .7O. | R--R ---. ..R- 5.A-")),
                                        new Graded<>(
                                                0.48,
                                                Pattern.of(
                                                        "R--- ..r5 O-.. ..A- | R--- ..rR ..5- 7-A-")),
                                        new Graded<>(
                                                0.66,
                                                Pattern.of(
                                                        "R-.R ..O. R-.R 5-7. | R-.R ..O- .7.5 3-A-")),
                                        new Graded<>(
                                                0.66,
                                                Pattern.of(
                                                        "R--R r.5- O-.O 7-5- | R--R r.5- R-.. 5-A-"))),
                                false,
                                0.16));
    }

    private static Voice keys() {
        return Voice.of("keys", Role.CHORDS, ELECTRIC_PIANO, ORGAN, PIANO)
                .range(54, 76)
                .level(0.64)
                .late(6)
                .plays(
                        new Idiom.Comping(
                                List.of(
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        "x--- ---- ---- ---- | x--- ---- ..x- ----")),
                                        new Graded<>(
                                                0.48,
                                                Pattern.of(
                                                        "x--- --.x --.. ..x- | x--- --.x --.. x-g.")),
                                        new Graded<>(
                                                0.48,
                                                Pattern.of(
                                                        "x--. .x-- --.. .x-- | x--. ..x- --.. ..x-")),
                                        new Graded<>(
                                                0.66,
                                                Pattern.of(
                                                        "x--x --x- --.x --.g | x--x --x- --.. x-x-"))),
                                Voicing.ROOTLESS));
    }

    private static Voice lead() {
        return Voice.of("lead", Role.LEAD, SAXOPHONE, SYNTH_LEAD, TRUMPET, FLUTE)
                .range(55, 79)
                .level(0.7)
                .late(14)
                .plays(
                        new Idiom.Melody(
                                Pattern.all(
                                        "..xx --x- x--- --x- | x-x- ---- ---- ....",
                                        "x--x --x- --.. x-xx | --x- ---- ---- ....",
                                        "..x- xx-- x--- ..xx | -x-- ---- x--- ....",
                                        "x--- --xx -x-- --.. | ..xx -x-- x--- ....",
                                        ".x-x --x- x-x- ---- | .... x-xx --x- ---."),
                                Pattern.all(
                                        "..xx --x- x--- ---- | x--- ---- ---- ....",
                                        "x-xx --x- ---- x--- | ---- ---- ---- ...."),
                                true,
                                false,
                                0.28,
                                0.3));
    }

    private static Voice pad() {
        return Voice.of("pad", Role.PAD, SYNTH_PAD, STRINGS, CHOIR)
                .range(55, 79)
                .level(0.46)
                .plays(new Idiom.Pad(Voicing.ROOTLESS));
    }

    private static Voice guitar() {
        return Voice.of("guitar", Role.OSTINATO, JAZZ_GUITAR, ELECTRIC_GUITAR, SYNTH_PLUCK)
                .range(60, 80)
                .level(0.48)
                .plays(
                        new Idiom.Ostinato(
                                List.of(
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        ".... ..2. .... .... | .... ..3. .2.. ....")),
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        ".... ...2 .1.. .... | .... ...3 .2.1 ....")),
                                        new Graded<>(
                                                0.66,
                                                Pattern.of(
                                                        "..2. .3.. ..2. .... | ..2. .4.. 3.2. ....")))));
    }

    private static Voice counter() {
        return Voice.of("counter", Role.COUNTER, STRINGS, TRUMPET)
                .range(55, 79)
                .level(0.5)
                .plays(new Idiom.Counter());
    }
}
