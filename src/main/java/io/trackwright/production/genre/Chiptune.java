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

/** Chiptune: two pulses, a triangle and noise; chords so fast that they shimmer. */
final class Chiptune {
    private Chiptune() {}

    static Genre genre() {
        return new Genre(profile(), style(), ChiptuneSound::palette, ChiptuneSound.mastering());
    }

    static GenreProfile profile() {
        return new GenreProfile(
                new GenreName("chiptune"),
                "Chiptune",
                List.of(
                        "chiptune",
                        "8-bit",
                        "8 bit",
                        "chip music",
                        "nes",
                        "game boy",
                        "retro game",
                        "video game music",
                        "bitpop"),
                120,
                150,
                180,
                List.of(
                        Key.of("C", Mode.MAJOR),
                        Key.of("G", Mode.MAJOR),
                        Key.of("F", Mode.MAJOR),
                        Key.of("A", Mode.MINOR),
                        Key.of("E", Mode.MINOR),
                        Key.of("D", Mode.DORIAN)),
                List.of(TimeSignature.COMMON),
                90,
                List.of(SYNTH_LEAD, SYNTH_PLUCK, SYNTH_BASS, DRUMS));
    }

    static Style style() {
        return new Style(
                forms(),
                scenes(),
                changes(),
                new Style.ByMode("bVI | bVII", "VI | VII"),
                new Style.ByMode("I", "i"),
                new Feel(0.5, 0.5, false, 0, 0.04, 0),
                List.of(lead(), arp(), bass(), drums()),
                List.of(counter(), pad()),
                2);
    }

    private static List<Form> forms() {
        List<Form.Plan> level =
                List.of(
                        Form.plan(SectionKind.INTRO, 4, 0.5, 3),
                        Form.plan(SectionKind.A, 16, 0.7, 0),
                        Form.plan(SectionKind.B, 16, 0.82, 1),
                        Form.plan(SectionKind.A, 16, 0.76, 2),
                        Form.plan(SectionKind.OUTRO, 4, 0.6, 2));
        List<Form.Plan> quest =
                List.of(
                        Form.plan(SectionKind.INTRO, 4, 0.5, 3),
                        Form.plan(SectionKind.A, 8, 0.66, 0),
                        Form.plan(SectionKind.A, 8, 0.74, 4),
                        Form.plan(SectionKind.B, 8, 0.84, 1),
                        Form.plan(SectionKind.BRIDGE, 8, 0.48, 4),
                        Form.plan(SectionKind.A, 8, 0.76, 3),
                        Form.plan(SectionKind.B, 8, 0.9, 2),
                        Form.plan(SectionKind.OUTRO, 4, 0.6, 2));
        return List.of(new Form(level, 1, 4), new Form(quest, 1, 7));
    }

    private static List<Scene> scenes() {
        return List.of(
                Scene.of(SectionKind.A, "lead", "arp", "bass", "drums"),
                Scene.of(SectionKind.INTRO, "arp", "bass", "drums@2"),
                Scene.of(SectionKind.B, "lead", "arp", "bass", "drums"),
                Scene.of(SectionKind.BRIDGE, "lead", "arp", "bass", "drums@4"),
                Scene.of(SectionKind.OUTRO, "lead", "arp", "bass", "drums"));
    }

    private static List<Changes> changes() {
        return List.of(
                new Changes(
                                List.of(SectionKind.A, SectionKind.INTRO, SectionKind.OUTRO),
                                List.of(
                                        "I | V | vi | IV | I | V | bVI | bVII",
                                        "I | bVII | IV | I",
                                        "I | iii | IV | iv",
                                        "I | vi | bVI | bVII"),
                                List.of(
                                        "i | VI | VII | i | i | VI | bV/V | V",
                                        "i | VII | VI | bV/V",
                                        "i | III | VII | IV | i | III | bV/V | V"))
                        .with(Colour.BORROWS, Colour.RENEWS),
                new Changes(
                                List.of(SectionKind.B),
                                List.of(
                                        "bVI | bVII | I | I | bVI | bVII | vi | V",
                                        "IV | V | iii | vi | IV | V | I | I",
                                        "I | bVII | bVI | V"),
                                List.of(
                                        "VI | VII | i | III | VI | VII | i | V",
                                        "iv | VII | III | VI | iv | V | i | V",
                                        "VI | VII | v | i"))
                        .with(Colour.RENEWS),
                new Changes(
                                List.of(SectionKind.BRIDGE),
                                List.of(
                                        "vi | iii | IV | I | ii | vi | bVII | V",
                                        "IV | iv | iii | VI7 | ii | bVII | V | V"),
                                List.of(
                                        "iv | i | VI | III | iv | i | V | V",
                                        "III | VII | i | i | VI | iv | V | V"))
                        .with(Colour.RENEWS));
    }

    private static Voice lead() {
        return Voice.of("lead", Role.LEAD, SYNTH_LEAD, SYNTH_PLUCK, FLUTE)
                .range(64, 90)
                .level(0.8)
                .plays(
                        new Idiom.Melody(
                                Pattern.all(
                                        "x-x- x-xx --x- x-x- | x--- x-x- x--- ....",
                                        "x--x --x- x-x- xxx- | x--x --x- x--- --..",
                                        "xxx- x-x- x--- x-x- | x-x- x--x --x- ---.",
                                        "x-.x x-x- x-.x x-x- | xxxx x-x- x--- ....",
                                        "x--- x-xx x-x- x--- | x-xx x-x- --x- ----"),
                                Pattern.all(
                                        "x-x- x-xx x-x- x--- | x--- ---- ---- ....",
                                        "xxxx x-x- x--x --x- | x--- ---- ---- ...."),
                                true,
                                false,
                                0.05,
                                0.12));
    }

    /** Thirty-seconds, as fast as the chip's interrupt allows. */
    private static Voice arp() {
        return Voice.of("arp", Role.ARPEGGIO, SYNTH_PLUCK, SYNTH_LEAD, CELESTA)
                .range(60, 81)
                .level(0.58)
                .plays(
                        new Idiom.Arpeggio(
                                List.of(
                                        new Graded<>(0, "01200120"),
                                        new Graded<>(0, "012012012012.12."),
                                        new Graded<>(0.7, "01230123"),
                                        new Graded<>(0.7, "012012012012....")),
                                8,
                                false,
                                false));
    }

    private static Voice bass() {
        return Voice.of("bass", Role.BASS, SYNTH_BASS, SUB_BASS, ELECTRIC_BASS)
                .range(33, 57)
                .level(0.84)
                .plays(
                        new Idiom.Bass(
                                List.of(
                                        new Graded<>(0, Pattern.of("R-.. R-.. R-.. R-..")),
                                        new Graded<>(0.6, Pattern.of("R-O- R-O- R-O- R-O-")),
                                        new Graded<>(0.6, Pattern.of("R-RO .-R- R-RO 5-S-")),
                                        new Graded<>(0.8, Pattern.of("R-O- R-O- R-O- RO5S")),
                                        new Graded<>(0.8, Pattern.of("RRO- RRO- RRO- 5-S-"))),
                                false,
                                0.03));
    }

    private static Voice drums() {
        Lane snare = Lane.of(DrumSound.SNARE, ".... X... .... X...", 0.78);
        Lane hats = Lane.of(DrumSound.CLOSED_HAT, "x.x. x.x. x.x. x.x.", 0.5);
        Lane busy = Lane.of(DrumSound.CLOSED_HAT, "xgxx xgxx xgxx xgxx", 0.46);
        Lane open = Lane.of(DrumSound.OPEN_HAT, "..x. ..x. ..x. ..x.", 0.36);
        Groove plain = Groove.of(Lane.of(DrumSound.KICK, "x... .... x... ....", 0.82), hats);
        Groove level =
                Groove.of(Lane.of(DrumSound.KICK, "x... ..x. x... ....", 0.86), snare, hats)
                        .turning(Lane.of(DrumSound.SNARE, ".... X... .... X.xx", 0.78));
        Groove four =
                Groove.of(Lane.of(DrumSound.KICK, "x... x... x... x...", 0.86), snare, open)
                        .turning(Lane.of(DrumSound.SNARE, ".... X... ..x. X.xx", 0.78));
        Groove boss =
                Groove.of(Lane.of(DrumSound.KICK, "x.x. ..x. x.x. ..x.", 0.88), snare, busy)
                        .turning(Lane.of(DrumSound.SNARE, ".... X..x .x.. X.xx", 0.78));
        return Voice.of("drums", Role.DRUMS, DRUMS)
                .level(0.85)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(0, plain),
                                        new Graded<>(0.58, level),
                                        new Graded<>(0.58, four),
                                        new Graded<>(0.8, boss)),
                                List.of(
                                        Groove.of(Lane.of(DrumSound.SNARE, "x.x. xxxx", 0.74)),
                                        Groove.of(
                                                Lane.of(DrumSound.HIGH_TOM, "xx.. ....", 0.74),
                                                Lane.of(DrumSound.MID_TOM, "..xx ....", 0.74),
                                                Lane.of(DrumSound.LOW_TOM, ".... xxxx", 0.78))),
                                0));
    }

    private static Voice counter() {
        return Voice.of("counter", Role.COUNTER, SYNTH_LEAD, FLUTE)
                .range(55, 79)
                .level(0.5)
                .plays(new Idiom.Counter());
    }

    private static Voice pad() {
        return Voice.of("pad", Role.PAD, SYNTH_PAD)
                .range(55, 79)
                .level(0.4)
                .plays(new Idiom.Pad(Voicing.POWER));
    }
}
