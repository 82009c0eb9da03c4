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
 * Romantic piano: a singing right hand over wide left-hand arpeggios, secondary dominants,
 * mediants, a stormier middle.
 */
final class RomanticPiano {
    private RomanticPiano() {}

    static Genre genre() {
        return new Genre(
                profile(), style(), RomanticPianoSound::palette, RomanticPianoSound.mastering());
    }

    static GenreProfile profile() {
        return new GenreProfile(
                new GenreName("romantic_piano"),
                "Romantic piano",
                List.of(
                        "romantic piano",
                        "classical piano",
                        "solo piano",
                        "piano ballad",
                        "nocturne",
                        "piano solo",
                        "romantic",
                        "classical"),
                50,
                72,
                120,
                List.of(
                        Key.of("Eb", Mode.MAJOR),
                        Key.of("Db", Mode.MAJOR),
                        Key.of("Ab", Mode.MAJOR),
                        Key.of("C#", Mode.MINOR),
                        Key.of("G", Mode.MINOR),
                        Key.of("F", Mode.MINOR)),
                List.of(
                        TimeSignature.COMMON,
                        new TimeSignature(3, 4),
                        new TimeSignature(6, 8),
                        new TimeSignature(12, 8)),
                180,
                List.of(PIANO));
    }

    static Style style() {
        return new Style(
                forms(),
                scenes(),
                changes(),
                new Style.ByMode("ii7 | V7", "iim7b5 | V7"),
                new Style.ByMode("I", "i"),
                new Feel(0.5, 0.5, false, 9, 0.14, 9),
                List.of(lead(), arp(), chords()),
                List.of(pad(), counter(), bass()),
                3.5);
    }

    private static List<Form> forms() {
        List<Form.Plan> ternary =
                List.of(
                        Form.plan(SectionKind.A, 16, 0.45, 0),
                        Form.plan(SectionKind.B, 16, 0.75, 2),
                        Form.plan(SectionKind.A, 16, 0.55, 1),
                        Form.plan(SectionKind.CODA, 8, 0.35, 3));
        List<Form.Plan> nocturne =
                List.of(
                        Form.plan(SectionKind.INTRO, 2, 0.3, 4),
                        Form.plan(SectionKind.A, 16, 0.42, 0),
                        Form.plan(SectionKind.B, 8, 0.6, 2),
                        Form.plan(SectionKind.A, 8, 0.5, 3),
                        Form.plan(SectionKind.CLIMAX, 8, 0.88, 4),
                        Form.plan(SectionKind.A, 8, 0.45, 1),
                        Form.plan(SectionKind.CODA, 6, 0.3, 3));
        return List.of(new Form(ternary, 1, 3), new Form(nocturne, 2, 6));
    }

    private static List<Scene> scenes() {
        return List.of(
                Scene.of(SectionKind.A, "lead", "arp", "chords@8", "counter", "pad", "bass"),
                Scene.of(SectionKind.INTRO, "arp"),
                Scene.of(SectionKind.B, "lead", "arp", "chords", "counter", "pad", "bass"),
                Scene.of(SectionKind.CLIMAX, "lead", "arp", "chords", "counter", "pad", "bass"),
                Scene.of(SectionKind.CODA, "lead", "arp", "pad", "bass"));
    }

    private static List<Changes> changes() {
        return List.of(
                new Changes(
                                List.of(SectionKind.A, SectionKind.INTRO),
                                List.of(
                                        "I | V7/3 | vi | iii/5 | IV | I/3 | ii7 V7/V | V7",
                                        "I | vi | ii | bII | I/3 | IV | iv6 V7 | I",
                                        "I | I7/7 | IV/3 | iv/3 | I/5 | V7/V | V7 | I",
                                        "I | vi | ii7/3 | V7 | iii | V7/ii | ii7 V7 | I"),
                                List.of(
                                        "i | VI | V7 | i | VI | iv | iim7b5 V7 | i",
                                        "i | V7/3 | V7/iv | iv/3 | VI | III/3 | iv V7 | i",
                                        "i | VI | iv | V7 | i/3 | iv | i/5 V7 | i",
                                        "i | v/3 | VI | III/5 | iv | i/3 | iim7b5 | V7"))
                        .with(Colour.RENEWS),
                new Changes(
                                List.of(SectionKind.B, SectionKind.CLIMAX),
                                List.of(
                                        "vi | V7/vi | vi | ii7 | V7/iii | iii | V7/V | V7",
                                        "bVI | bIII | iv | V7 | vi | ii7 | V7/V | V7",
                                        "iii | V7/vi | vi | V7/V | V | I/3 | bII/3 V7 | V7"),
                                List.of(
                                        "III | VII/3 | i | V7/iv | iv | bII/3 | V7 | V7",
                                        "VI | III/3 | iv | i/3 | V7/VI | VI | iim7b5 | V7",
                                        "III | V7/III | III | V7/iv | iv | VI | i/5 | V7"))
                        .with(Colour.RENEWS),
                new Changes(
                                List.of(SectionKind.CODA),
                                List.of("I | iv/5 | I | iv6", "I | IV/3 | iv | I"),
                                List.of("i | iv/5 | i | bII/3", "i | VI | iv | i"))
                        .with(Colour.RENEWS));
    }

    private static Voice lead() {
        return Voice.of("lead", Role.LEAD, PIANO, VIOLIN, FLUTE, CLARINET, CELESTA)
                .range(64, 93)
                .level(0.74)
                .plays(
                        new Idiom.Melody(
                                Pattern.all(
                                        "x--- ---- x--- x-x- | x--- ---- x--- --..",
                                        "x--- --x- x--- x--- | x-x- x-x- x--- ....",
                                        "..x- x-x- x--- ---- | ..x- x-x- x--- ----",
                                        "x--- x--- x-x- x-x- | x--- --x- x--- ..x-",
                                        "x--- ---- --x- x-x- | x--x x--- x--- ...."),
                                Pattern.all(
                                        "x--- --x- x--- x--- | x--- ---- ---- ....",
                                        "x-x- x-x- x--- x--- | ---- ---- ---- ...."),
                                false,
                                false,
                                0));
    }

    private static Voice arp() {
        return Voice.of("arp", Role.ARPEGGIO, PIANO, HARP, NYLON_GUITAR, STRINGS)
                .range(31, 67)
                .level(0.5)
                .plays(
                        new Idiom.Arpeggio(
                                List.of(
                                        new Graded<>(0, "01232321"),
                                        new Graded<>(0, "012.321."),
                                        new Graded<>(0, "0123.2.1"),
                                        new Graded<>(0, "01321232"),
                                        new Graded<>(0, "02132312"),
                                        new Graded<>(0.58, "01234321"),
                                        new Graded<>(0.58, "0123.432"),
                                        new Graded<>(0.58, "01243423"),
                                        new Graded<>(0.8, "01235432")),
                                2,
                                true,
                                true));
    }

    private static Voice chords() {
        return Voice.of("chords", Role.CHORDS, PIANO, STRINGS, NYLON_GUITAR, HARP)
                .range(53, 72)
                .level(0.46)
                .plays(
                        new Idiom.Comping(
                                List.of(
                                        new Graded<>(0, Pattern.of(".... x--- .... x---")),
                                        new Graded<>(0, Pattern.of("..x- ---- ..x- ----")),
                                        new Graded<>(0.8, Pattern.of(".... x-x- .... x-x-"))),
                                Voicing.TRIAD));
    }

    private static Voice pad() {
        return Voice.of("pad", Role.PAD, STRINGS)
                .range(48, 76)
                .level(0.42)
                .plays(new Idiom.Pad(Voicing.TRIAD));
    }

    private static Voice counter() {
        return Voice.of("counter", Role.COUNTER, CELLO)
                .range(48, 69)
                .level(0.5)
                .plays(new Idiom.Counter());
    }

    private static Voice bass() {
        return Voice.of("bass", Role.BASS, DOUBLE_BASS)
                .range(28, 48)
                .level(0.5)
                .plays(
                        new Idiom.Bass(
                                List.of(new Graded<>(0, Pattern.of("R--- ---- ---- ----"))),
                                false,
                                0));
    }
}
