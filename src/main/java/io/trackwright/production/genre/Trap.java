package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.*;
import static io.trackwright.music.theory.InstrumentFamily.SUB_DROP;

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
 * Trap: 140 felt as 70, the clap alone on the third beat, hats that roll, an 808 that is bass and
 * kick at once and glides; a dark loop of bells above it.
 */
final class Trap {
    private Trap() {}

    static Genre genre() {
        return new Genre(profile(), style(), TrapSound::palette, TrapSound.mastering());
    }

    static GenreProfile profile() {
        return new GenreProfile(
                new GenreName("trap"),
                "Trap",
                List.of(
                        "trap",
                        "trap beat",
                        "trap music",
                        "trap type beat",
                        "808 trap",
                        "dark trap"),
                130,
                140,
                170,
                List.of(
                        Key.of("F", Mode.MINOR),
                        Key.of("C#", Mode.MINOR),
                        Key.of("G", Mode.MINOR),
                        Key.of("D", Mode.MINOR),
                        Key.of("F#", Mode.MINOR)),
                List.of(TimeSignature.COMMON),
                158,
                List.of(DRUMS, SUB_BASS, BELLS, SYNTH_PLUCK, STRINGS));
    }

    static Style style() {
        return new Style(
                forms(),
                scenes(),
                changes(),
                new Style.ByMode("IV | V", "VI | V"),
                new Style.ByMode("I", "i"),
                new Feel(0.5, 0.52, false, 3, 0.09, 6),
                List.of(
                        drums(), bass(), lead(), keys(), pad(), counter(), riser(), impact(),
                        drop()),
                List.of(),
                2.4);
    }

    private static List<Form> forms() {
        List<Form.Plan> hooks =
                List.of(
                        Form.plan(SectionKind.INTRO, 8, 0.38, 1),
                        Form.plan(SectionKind.CHORUS, 16, 0.85, 0),
                        Form.plan(SectionKind.VERSE, 16, 0.64, 2),
                        Form.plan(SectionKind.CHORUS, 16, 0.9, 2),
                        Form.plan(SectionKind.VERSE, 16, 0.66, 3),
                        Form.plan(SectionKind.CHORUS, 16, 0.97, 3),
                        Form.plan(SectionKind.OUTRO, 4, 0.4, 1));
        List<Form.Plan> story =
                List.of(
                        Form.plan(SectionKind.INTRO, 4, 0.36, 1),
                        Form.plan(SectionKind.VERSE, 16, 0.62, 2),
                        Form.plan(SectionKind.CHORUS, 16, 0.86, 0),
                        Form.plan(SectionKind.VERSE, 16, 0.66, 3),
                        Form.plan(SectionKind.CHORUS, 16, 0.9, 3),
                        Form.plan(SectionKind.BRIDGE, 8, 0.42, 4),
                        Form.plan(SectionKind.CHORUS, 16, 0.97, 4),
                        Form.plan(SectionKind.OUTRO, 4, 0.4, 1));
        return List.of(new Form(hooks, 2, 4), new Form(story, 3, 5));
    }

    private static List<Scene> scenes() {
        return List.of(
                Scene.of(
                        SectionKind.CHORUS,
                        "drums",
                        "bass",
                        "lead",
                        "keys",
                        "pad",
                        "counter@8",
                        "impact"),
                Scene.of(SectionKind.INTRO, "lead", "pad", "keys@4", "riser"),
                Scene.of(SectionKind.VERSE, "drums", "bass", "keys", "lead@8", "pad@8"),
                Scene.of(
                        SectionKind.BRIDGE,
                        "pad",
                        "lead",
                        "counter",
                        "keys@4",
                        "riser",
                        "sub_drop"),
                Scene.of(SectionKind.OUTRO, "bass", "lead", "pad"));
    }

    private static List<Changes> changes() {
        return List.of(
                new Changes(
                                List.of(
                                        SectionKind.CHORUS,
                                        SectionKind.VERSE,
                                        SectionKind.INTRO,
                                        SectionKind.OUTRO),
                                List.of("vi | IV | I | V", "vi | vi | IV | V", "I | vi | IV | iv"),
                                List.of(
                                        "i | i | VI | V",
                                        "i | VI | i | bII",
                                        "i | iv | VI | V",
                                        "i | i | VI | VII",
                                        "i | bII | i | VI"))
                        .with(Colour.RENEWS),
                new Changes(
                                List.of(SectionKind.BRIDGE),
                                List.of("IV | V | vi | I", "ii | vi | IV | V"),
                                List.of("VI | VII | i | iv", "iv | i | VI | V"))
                        .with(Colour.RENEWS));
    }

    private static Voice drums() {
        Lane clap = Lane.of(DrumSound.CLAP, ".... .... X... ....", 0.86);
        Lane snare = Lane.of(DrumSound.SNARE, ".... .... x... ....", 0.62);
        Lane kick = Lane.of(DrumSound.KICK, "X... ..x. .... ..x. | X... ..x. ...x ....", 0.92);
        Lane late = Lane.of(DrumSound.KICK, "X... .... ..x. .... | X.x. .... ..x. ..x.", 0.92);
        Lane busy = Lane.of(DrumSound.KICK, "X..x ..x. ..x. .... | X..x .... .xx. ..x.", 0.92);
        Lane open = Lane.of(DrumSound.OPEN_HAT, ".... .... .... .... | .... ..x. .... ....", 0.4);
        Lane rim = Lane.of(DrumSound.SIDE_STICK, ".... ...x .... .... | .... ...x .... .x.x", 0.42);
        Groove start = Groove.of(Lane.of(DrumSound.CLOSED_HAT, "x.x. x.x. x.x. x.x.", 0.36));
        Groove verse =
                Groove.of(kick, clap, hats("2222 2228 2222 2262")).turning(hats("2223 2286"));
        Groove sparse = Groove.of(late, clap, rim, hats("2222 2262 2222 2228"));
        Groove hook =
                Groove.of(kick, clap, snare, open, hats("4244 2248 4244 3384"))
                        .turning(Lane.of(DrumSound.KICK, "X... ..x. .... x.x.", 0.92));
        Groove rolled =
                Groove.of(late, clap, snare, rim, hats("2426 2248 2424 6628"))
                        .turning(Lane.of(DrumSound.SNARE, ".... .... x... ..gx", 0.7));
        Groove peak = Groove.of(busy, clap, snare, open, rim, hats("4448 2246 4484 3388"));
        return Voice.of("drums", Role.DRUMS, DRUMS)
                .level(0.92)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(0, start),
                                        new Graded<>(0.5, verse),
                                        new Graded<>(0.5, sparse),
                                        new Graded<>(0.75, hook),
                                        new Graded<>(0.75, rolled),
                                        new Graded<>(0.96, peak)),
                                List.of(
                                        Groove.of(hats("38")),
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, "x.x. xxxX", 0.7),
                                                Lane.of(DrumSound.KICK, "..x. ....", 0.85)),
                                        Groove.of(
                                                Lane.of(DrumSound.HIGH_TOM, "x..x ....", 0.7),
                                                Lane.of(DrumSound.LOW_TOM, "..x. x.x.", 0.75))),
                                0.06));
    }

    private static Lane hats(String strokesOfBeats) {
        return new Lane(DrumSound.CLOSED_HAT, Pattern.rolls(strokesOfBeats), 0.46);
    }

    private static Voice bass() {
        return Voice.of("bass", Role.BASS, BOOM_BASS, SUB_BASS, SYNTH_BASS)
                .range(26, 50)
                .level(0.88)
                .plays(
                        new Idiom.Bass(
                                List.of(
                                        new Graded<>(0, Pattern.of("R--- ---- ---- ----")),
                                        new Graded<>(
                                                0.5,
                                                Pattern.of(
                                                        "R--- --.. .... ..R- | R--- --5- ---- ....")),
                                        new Graded<>(
                                                0.5,
                                                Pattern.of(
                                                        "R--- ---- --.. .... | R--- ..5- --o- ....")),
                                        new Graded<>(
                                                0.75,
                                                Pattern.of(
                                                        "R--- --R- ---- ..R- | R--- --f- ---o ----")),
                                        new Graded<>(
                                                0.75,
                                                Pattern.of(
                                                        "R--- ---. ..R- --.. | R-R- ---- ..R- f-o-")),
                                        new Graded<>(
                                                0.75,
                                                Pattern.of(
                                                        "R--R --R- ---- .... | R--o ---- ..5- --A-"))),
                                true,
                                0.06));
    }

    private static Voice lead() {
        return Voice.of("lead", Role.LEAD, BELLS, SYNTH_PLUCK, MUSIC_BOX, PIANO)
                .range(65, 86)
                .level(0.68)
                .plays(
                        new Idiom.Melody(
                                Pattern.all(
                                        "x-x- x--- x-x- x--- | x-x- x--- x--- ----",
                                        "x--x --x- x--x --x- | x--x --x- x--- ----",
                                        "..x- x-x- --x- ---- | ..x- x-x- --x- x---",
                                        "x--- x-x- x--- ..x- | x--- x-x- x--- ----",
                                        "x-x- ..x- x-.. x-x- | x--- --.. ..x- x-.."),
                                Pattern.all(
                                        "x-x- x--- x-x- x--- | x--- ---- ---- ....",
                                        "x--x --x- x--- ---- | x--- ---- ---- ----"),
                                false,
                                false,
                                0.08));
    }

    private static Voice keys() {
        return Voice.of("keys", Role.CHORDS, PIANO, ELECTRIC_PIANO, SYNTH_PLUCK)
                .range(48, 70)
                .level(0.52)
                .plays(
                        new Idiom.Comping(
                                List.of(
                                        new Graded<>(0, Pattern.of("x--- ---- ---- ----")),
                                        new Graded<>(
                                                0.5,
                                                Pattern.of(
                                                        "x--- --x- ---- ---- | x--- --x- ---- x---")),
                                        new Graded<>(
                                                0.5,
                                                Pattern.of(
                                                        "x--- ---- x--- ---- | x--- ---- x--x --x-"))),
                                Voicing.TRIAD));
    }

    private static Voice pad() {
        return Voice.of("pad", Role.PAD, STRINGS, SYNTH_PAD, CHOIR)
                .range(50, 74)
                .level(0.44)
                .plays(new Idiom.Pad(Voicing.TRIAD));
    }

    private static Voice counter() {
        return Voice.of("counter", Role.COUNTER, FLUTE, CHOIR, STRINGS)
                .range(67, 88)
                .level(0.46)
                .plays(new Idiom.Counter());
    }

    private static Voice riser() {
        return Voice.of("riser", Role.TRANSITION, RISER)
                .range(36, 96)
                .level(0.5)
                .plays(new Idiom.Riser(4));
    }

    private static Voice impact() {
        return Voice.of("impact", Role.TRANSITION, IMPACT)
                .range(28, 60)
                .level(0.7)
                .plays(new Idiom.Impact());
    }

    /** Where the beat falls away, the floor does, too. */
    private static Voice drop() {
        return Voice.of("sub_drop", Role.TRANSITION, SUB_DROP)
                .range(24, 36)
                .level(0.7)
                .plays(new Idiom.Impact());
    }
}
