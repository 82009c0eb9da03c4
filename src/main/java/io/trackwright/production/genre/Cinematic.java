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
 * Cinematic: a string motor in 3+3+2, horns with the theme, low brass and taiko for weight, choir
 * for the lift, terraces.
 */
final class Cinematic {
    private Cinematic() {}

    static Genre genre() {
        return new Genre(profile(), style(), CinematicSound::palette, CinematicSound.mastering());
    }

    static GenreProfile profile() {
        return new GenreProfile(
                new GenreName("cinematic"),
                "Cinematic",
                List.of(
                        "cinematic",
                        "orchestral",
                        "film score",
                        "epic",
                        "trailer",
                        "soundtrack",
                        "epic orchestral",
                        "film music",
                        "score",
                        "movie"),
                60,
                90,
                150,
                List.of(
                        Key.of("D", Mode.MINOR),
                        Key.of("C", Mode.MINOR),
                        Key.of("E", Mode.MINOR),
                        Key.of("G", Mode.MINOR)),
                List.of(
                        TimeSignature.COMMON,
                        new TimeSignature(3, 4),
                        new TimeSignature(6, 8),
                        new TimeSignature(12, 8)),
                150,
                List.of(STRINGS, HORN, CHOIR, TAIKO, TROMBONE));
    }

    static Style style() {
        return new Style(
                forms(),
                scenes(),
                changes(),
                new Style.ByMode("bVI | bVII", "iv | V"),
                new Style.ByMode("I", "i"),
                new Feel(0.5, 0.5, false, 8, 0.12, 8),
                List.of(
                        ostinato(),
                        lead(),
                        pad(),
                        bass(),
                        percussion(),
                        brass(),
                        choir(),
                        counter(),
                        arp(),
                        riser(),
                        impact()),
                List.of(chords()),
                3.2);
    }

    private static List<Form> forms() {
        List<Form.Plan> rise =
                List.of(
                        Form.plan(SectionKind.INTRO, 8, 0.28, 1),
                        Form.plan(SectionKind.THEME, 16, 0.52, 0),
                        Form.plan(SectionKind.BUILD, 16, 0.7, 2),
                        Form.plan(SectionKind.CLIMAX, 16, 0.96, 1),
                        Form.plan(SectionKind.OUTRO, 8, 0.4, 3));
        List<Form.Plan> acts =
                List.of(
                        Form.plan(SectionKind.INTRO, 8, 0.26, 1),
                        Form.plan(SectionKind.THEME, 16, 0.5, 0),
                        Form.plan(SectionKind.CLIMAX, 8, 0.86, 2),
                        Form.plan(SectionKind.BREAKDOWN, 8, 0.35, 4),
                        Form.plan(SectionKind.BUILD, 8, 0.7, 4),
                        Form.plan(SectionKind.CLIMAX, 16, 1.0, 1));
        return List.of(new Form(rise, 1, 4), new Form(acts, 1, 5));
    }

    private static List<Scene> scenes() {
        return List.of(
                Scene.of(
                        SectionKind.THEME,
                        "ostinato",
                        "lead",
                        "pad",
                        "bass",
                        "arp",
                        "percussion@8",
                        "counter@8"),
                Scene.of(
                        SectionKind.INTRO,
                        "pad",
                        "arp",
                        "ostinato@2",
                        "bass@4",
                        "counter@6",
                        "percussion@4",
                        "impact"),
                Scene.of(
                        SectionKind.BUILD,
                        "ostinato",
                        "pad",
                        "bass",
                        "percussion",
                        "brass@8",
                        "choir@4",
                        "lead@4",
                        "riser"),
                Scene.of(
                        SectionKind.CLIMAX,
                        "ostinato",
                        "lead",
                        "pad",
                        "bass",
                        "percussion",
                        "brass",
                        "choir",
                        "counter",
                        "impact"),
                Scene.of(
                        SectionKind.BREAKDOWN,
                        "arp",
                        "pad",
                        "choir",
                        "ostinato@4",
                        "counter",
                        "riser"),
                Scene.of(SectionKind.OUTRO, "pad", "bass", "arp", "ostinato", "lead", "choir"));
    }

    private static List<Changes> changes() {
        return List.of(
                new Changes(
                                List.of(SectionKind.THEME, SectionKind.CLIMAX, SectionKind.OUTRO),
                                List.of(
                                        "I | V/3 | vi | IV | I/3 | IV | bVI | bVII",
                                        "I | bVII | IV | I | vi | IV | ii | V",
                                        "I | iii | IV | V | vi | IV | bVI | bVII",
                                        "I | IV/5 | V | I | vi | iv/3 | V7sus4 | V"),
                                List.of(
                                        "i | VI | III | VII | i | VI | bII | V",
                                        "i | vi | i | V | i | iv | VI | V",
                                        "i | VI | bII | V",
                                        "i | III | iv | VI | i/5 | V | bII/3 | V",
                                        "i | VII/3 | VI | III/3 | iv | i/3 | bII | V"))
                        .with(Colour.BORROWS, Colour.RENEWS),
                new Changes(
                        List.of(SectionKind.BUILD, SectionKind.BREAKDOWN),
                        List.of("vi | bVI | bVII | V", "IV | iv | I/3 | V", "I | bVI | IV/3 | V"),
                        List.of(
                                "VI | VII | bII | V",
                                "iv | bII/3 | i/5 | V",
                                "i | vi | iv/3 | V",
                                "VI | iii | iv | V")),
                new Changes(
                        List.of(SectionKind.INTRO),
                        List.of("Iadd9 | IVadd9/5 | Iadd9 | iv", "I | bVI | I | IV"),
                        List.of("iadd9 | vi | iadd9 | iv", "i | VI | bII | i")));
    }

    private static Voice ostinato() {
        return Voice.of("ostinato", Role.OSTINATO, STRINGS, CELLO, PIANO)
                .range(48, 72)
                .level(0.58)
                .plays(
                        new Idiom.Ostinato(
                                List.of(
                                        new Graded<>(0, Pattern.of("0-1- 2-1- 0-1- 2-1-")),
                                        new Graded<>(0, Pattern.of("0-0- 2-0- 1-0- 2-0-")),
                                        new Graded<>(0.45, Pattern.of("0-00 -.2- 0-00 -.1-")),
                                        new Graded<>(0.45, Pattern.of("0-01 -.2- 0-01 -.2-")),
                                        new Graded<>(0.65, Pattern.of("0010 0201 0020 0121")),
                                        new Graded<>(0.65, Pattern.of("0020 0102 0030 0201")),
                                        new Graded<>(0.85, Pattern.of("0030 0203 0030 0232")))));
    }

    private static Voice lead() {
        return Voice.of("lead", Role.LEAD, HORN, VIOLIN, CELLO, SYNTH_LEAD)
                .range(53, 76)
                .level(0.78)
                .plays(
                        new Idiom.Melody(
                                Pattern.all(
                                        "x--- ---- x--- x--- | x--- ---- --x- x---",
                                        "x--- --x- x--- ---- | x--- --x- x--- x---",
                                        "x--- --x- x-x- x--- | x--- ---- x--- --..",
                                        "x--- x--- x--- ---- | x-x- x--- x--- ....",
                                        "x-x- x--- --x- x--- | x--- ---- x--- ...."),
                                Pattern.all(
                                        "x--- --x- x--- x--- | x--- ---- ---- ....",
                                        "x--- x--- x--- x--- | ---- ---- ---- --.."),
                                false,
                                false,
                                0));
    }

    private static Voice pad() {
        return Voice.of("pad", Role.PAD, STRINGS, SYNTH_PAD, ORGAN)
                .range(48, 76)
                .level(0.5)
                .plays(new Idiom.Pad(Voicing.FULL));
    }

    private static Voice bass() {
        return Voice.of("bass", Role.BASS, DOUBLE_BASS, CELLO, SYNTH_BASS)
                .range(28, 50)
                .level(0.66)
                .plays(
                        new Idiom.Bass(
                                List.of(
                                        new Graded<>(0, Pattern.of("R--- ---- ---- ----")),
                                        new Graded<>(0.65, Pattern.of("R--- ---- R--- ----")),
                                        new Graded<>(0.65, Pattern.of("R--- --R- ---- R---")),
                                        new Graded<>(0.85, Pattern.of("R--R --R- R--R --R-")),
                                        new Graded<>(0.85, Pattern.of("R-R- R-R- R-R- R-A-"))),
                                false,
                                0));
    }

    private static Voice percussion() {
        Groove distant =
                Groove.of(
                        Lane.of(DrumSound.TAIKO, "x... .... .... ....", 0.6),
                        Lane.of(DrumSound.BASS_DRUM, "x... .... .... ....", 0.5));
        Groove march =
                Groove.of(
                                Lane.of(DrumSound.TAIKO, "X... ..x. x... ..x.", 0.72),
                                Lane.of(DrumSound.BASS_DRUM, "x... .... x... ....", 0.6))
                        .turning(Lane.of(DrumSound.TAIKO, "X... ..x. x..x ..xx", 0.74));
        Groove triple =
                Groove.of(
                                Lane.of(DrumSound.TAIKO, "X..x ..x. X..x ..x.", 0.76),
                                Lane.of(DrumSound.BASS_DRUM, "x... .... x... ....", 0.65))
                        .turning(Lane.of(DrumSound.TAIKO, "X..x ..x. X.xx xxxx", 0.76));
        Groove war =
                Groove.of(
                                Lane.of(DrumSound.TAIKO, "X..x ..x. X..x ..xg", 0.86),
                                Lane.of(DrumSound.BASS_DRUM, "X... .... X... ..x.", 0.75),
                                Lane.of(DrumSound.LOW_TOM, ".... x... .... x.x.", 0.6))
                        .turning(Lane.of(DrumSound.TAIKO, "X..x ..x. Xxxx xxxx", 0.86));
        return Voice.of("percussion", Role.PERCUSSION, TAIKO, PERCUSSION)
                .level(0.88)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(0, distant),
                                        new Graded<>(0.5, march),
                                        new Graded<>(0.66, triple),
                                        new Graded<>(0.66, march),
                                        new Graded<>(0.84, war)),
                                List.of(
                                        Groove.of(
                                                Lane.of(DrumSound.TAIKO, "x.x. xxXX", 0.8),
                                                Lane.of(DrumSound.BASS_DRUM, "x... x...", 0.6)),
                                        Groove.of(
                                                Lane.of(DrumSound.HIGH_TOM, "x.xx ....", 0.7),
                                                Lane.of(DrumSound.LOW_TOM, ".... x.xx", 0.75),
                                                Lane.of(DrumSound.TAIKO, "x... X..x", 0.8))),
                                0));
    }

    private static Voice brass() {
        return Voice.of("brass", Role.CHORDS, TROMBONE, HORN, SYNTH_PAD)
                .range(45, 65)
                .level(0.66)
                .plays(
                        new Idiom.Comping(
                                List.of(
                                        new Graded<>(0, Pattern.of("x--- ---- ---- ----")),
                                        new Graded<>(0.8, Pattern.of("x--- --x- ---- x---")),
                                        new Graded<>(0.8, Pattern.of("x--x --x- ---- ----"))),
                                Voicing.TRIAD));
    }

    private static Voice choir() {
        return Voice.of("choir", Role.PAD, CHOIR, SYNTH_PAD, ORGAN)
                .range(55, 79)
                .level(0.5)
                .plays(new Idiom.Pad(Voicing.TRIAD));
    }

    private static Voice counter() {
        return Voice.of("counter", Role.COUNTER, VIOLIN, FLUTE, OBOE)
                .range(69, 91)
                .level(0.56)
                .plays(new Idiom.Counter(true));
    }

    private static Voice arp() {
        return Voice.of("arp", Role.ARPEGGIO, HARP, PIANO, CELESTA)
                .range(60, 86)
                .level(0.44)
                .plays(
                        new Idiom.Arpeggio(
                                List.of(
                                        new Graded<>(0, "0213"),
                                        new Graded<>(0, "0121"),
                                        new Graded<>(0, "0132")),
                                2,
                                false,
                                true));
    }

    private static Voice chords() {
        return Voice.of("chords", Role.CHORDS, PIANO)
                .range(52, 76)
                .level(0.55)
                .plays(
                        new Idiom.Comping(
                                List.of(new Graded<>(0, Pattern.of("x--- ---- x--- ----"))),
                                Voicing.TRIAD));
    }

    private static Voice riser() {
        return Voice.of("riser", Role.TRANSITION, RISER)
                .range(36, 96)
                .level(0.55)
                .plays(new Idiom.Riser(4));
    }

    private static Voice impact() {
        return Voice.of("impact", Role.TRANSITION, IMPACT)
                .range(28, 60)
                .level(0.85)
                .plays(new Idiom.Impact());
    }
}
