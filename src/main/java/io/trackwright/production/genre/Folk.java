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

/** Folk: a fingerpicked steel guitar carries the song, a fiddle or flute sings it, feet tap. */
final class Folk {
    private Folk() {}

    static Genre genre() {
        return new Genre(profile(), style(), FolkSound::palette, FolkSound.mastering());
    }

    static GenreProfile profile() {
        return new GenreProfile(
                new GenreName("folk"),
                "Folk",
                List.of(
                        "folk",
                        "acoustic",
                        "indie folk",
                        "folk song",
                        "singer-songwriter",
                        "fingerpicked guitar",
                        "celtic",
                        "americana",
                        "campfire"),
                70,
                96,
                130,
                List.of(
                        Key.of("G", Mode.MAJOR),
                        Key.of("D", Mode.MAJOR),
                        Key.of("C", Mode.MAJOR),
                        Key.of("A", Mode.MINOR),
                        Key.of("D", Mode.DORIAN),
                        Key.of("A", Mode.MIXOLYDIAN)),
                List.of(TimeSignature.COMMON, new TimeSignature(3, 4), new TimeSignature(6, 8)),
                180,
                List.of(STEEL_GUITAR, VIOLIN, UPRIGHT_BASS, PERCUSSION));
    }

    static Style style() {
        return new Style(
                forms(),
                scenes(),
                changes(),
                new Style.ByMode("IV | V", "VII | V"),
                new Style.ByMode("I", "i"),
                new Feel(0.5, 0.53, false, 8, 0.14, 14),
                List.of(guitar(), lead(), bass(), strum(), counter(), percussion()),
                List.of(pad()),
                3);
    }

    private static List<Form> forms() {
        List<Form.Plan> song =
                List.of(
                        Form.plan(SectionKind.INTRO, 4, 0.34, 3),
                        Form.plan(SectionKind.VERSE, 16, 0.46, 0),
                        Form.plan(SectionKind.CHORUS, 8, 0.66, 1),
                        Form.plan(SectionKind.VERSE, 16, 0.52, 4),
                        Form.plan(SectionKind.CHORUS, 8, 0.7, 5),
                        Form.plan(SectionKind.BRIDGE, 8, 0.44, 4),
                        Form.plan(SectionKind.CHORUS, 8, 0.76, 2),
                        Form.plan(SectionKind.OUTRO, 4, 0.34, 2));
        List<Form.Plan> ballad =
                List.of(
                        Form.plan(SectionKind.INTRO, 8, 0.3, 3),
                        Form.plan(SectionKind.VERSE, 8, 0.4, 0),
                        Form.plan(SectionKind.VERSE, 8, 0.48, 5),
                        Form.plan(SectionKind.CHORUS, 8, 0.62, 1),
                        Form.plan(SectionKind.VERSE, 8, 0.5, 4),
                        Form.plan(SectionKind.BRIDGE, 8, 0.58, 4),
                        Form.plan(SectionKind.CHORUS, 16, 0.74, 2),
                        Form.plan(SectionKind.OUTRO, 4, 0.3, 2));
        return List.of(new Form(song, 3, 7), new Form(ballad, 4, 7));
    }

    private static List<Scene> scenes() {
        return List.of(
                Scene.of(SectionKind.VERSE, "guitar", "lead", "bass", "percussion", "counter@8"),
                Scene.of(SectionKind.INTRO, "guitar", "lead", "bass", "percussion"),
                Scene.of(SectionKind.CHORUS, "guitar", "lead", "bass", "counter", "percussion"),
                Scene.of(SectionKind.BRIDGE, "guitar", "lead", "bass", "counter", "percussion"),
                Scene.of(SectionKind.OUTRO, "guitar", "lead", "bass", "percussion", "counter"));
    }

    private static List<Changes> changes() {
        return List.of(
                new Changes(
                                List.of(SectionKind.VERSE, SectionKind.INTRO, SectionKind.OUTRO),
                                List.of(
                                        "I | IV | I | V | vi | IV | I | V",
                                                "I | I/3 | IV | I | vi | V | IV | V",
                                        "I | V/3 | vi | IV | I | V | IV | I",
                                                "I | iii | IV | I | IV | I/3 | ii | V"),
                                List.of(
                                        "i | VII | i | i | III | VII | i | V",
                                        "i | i | iv | i | VI | VII | i | v",
                                        "i | VII | VI | VII | i | III | VII | i"))
                        .with(Colour.TURNS, Colour.RENEWS),
                new Changes(
                                List.of(SectionKind.CHORUS),
                                List.of(
                                        "IV | I | V | vi | IV | I | V | I", "vi | IV | I | V",
                                        "I | V | vi | IV", "IV | V | I | vi | IV | V | I | I"),
                                List.of(
                                        "III | VII | i | VI | III | VII | iv | V",
                                        "VI | III | VII | i",
                                        "iv | VII | III | VI | iv | i | V | i"))
                        .with(Colour.TURNS),
                new Changes(
                                List.of(SectionKind.BRIDGE),
                                List.of(
                                        "vi | iii | IV | I | vi | iii | ii | V",
                                        "ii | vi | IV | V"),
                                List.of(
                                        "VI | III | iv | i | VI | III | iv | V",
                                        "iv | i | VII | III"))
                        .with(Colour.TURNS));
    }

    /** The thumb alternates between root and fifth, the fingers answer off the beat (Travis). */
    private static Voice guitar() {
        return Voice.of("guitar", Role.ARPEGGIO, STEEL_GUITAR, NYLON_GUITAR, HARP, PIANO)
                .range(40, 72)
                .level(0.72)
                .plays(
                        new Idiom.Arpeggio(
                                List.of(
                                        new Graded<>(0, "0.2.1.3.0.3.1.2."),
                                        new Graded<>(0, "0.3.1.2.0.2.1.3."),
                                        new Graded<>(0, "0.2.3.2.1.2.3.2."),
                                        new Graded<>(0.42, "0.3.1.4.0.3.1.2."),
                                        new Graded<>(0.42, "0.4.1.3.0.2.1.3."),
                                        new Graded<>(0.42, "0.4.1.2.0.3.1.4."),
                                        new Graded<>(0.64, "0.4.1.3.0.4.1.3."),
                                        new Graded<>(0.64, "0.3.1.4.0.2.1.4.")),
                                4,
                                true,
                                true));
    }

    private static Voice lead() {
        return Voice.of("lead", Role.LEAD, VIOLIN, FLUTE, CLARINET, PIANO)
                .range(62, 86)
                .level(0.7)
                .late(8)
                .plays(
                        new Idiom.Melody(
                                Pattern.all(
                                        "..x- x-x- x--- x--- | x--- --x- x--- ---.",
                                        "x--x x-x- x--- --x- | x--- x--x x--- ----",
                                        "x--- --xx x-x- x--- | x-x- x-xx x--- ---.",
                                        "x-x- x--x x-x- x--- | x--x --x- x--- ----",
                                        "..x- x--- x-x- x--- | x--- x-x- x--- ---."),
                                Pattern.all(
                                        "x--- x-x- x--- x--- | x--- ---- ---- ....",
                                        "x-x- x--- --x- x--- | x--- ---- ---- ....",
                                        "..x- x-x- x--- x--- | x--- ---- ---- --.."),
                                false,
                                false,
                                0,
                                0.18));
    }

    private static Voice bass() {
        return Voice.of("bass", Role.BASS, UPRIGHT_BASS, ELECTRIC_BASS, CELLO)
                .range(28, 50)
                .level(0.66)
                .plays(
                        new Idiom.Bass(
                                List.of(
                                        new Graded<>(0, Pattern.of("R--- ---- 5--- ----")),
                                        new Graded<>(
                                                0.6,
                                                Pattern.of(
                                                        "R--- ---- 5--- ---- | R--- ---- 5--- S---")),
                                        new Graded<>(
                                                0.6,
                                                Pattern.of(
                                                        "R--- ---- 5--- ---- | R--- ---- 5--- --S-"))),
                                false,
                                0.04));
    }

    private static Voice strum() {
        return Voice.of("strum", Role.CHORDS, NYLON_GUITAR, STEEL_GUITAR, PIANO)
                .range(50, 76)
                .level(0.56)
                .plays(
                        new Idiom.Comping(
                                List.of(
                                        new Graded<>(0, Pattern.of("x--- x-x- .-x- x-x-")),
                                        new Graded<>(0, Pattern.of("x--- x--x .-x- x-x-")),
                                        new Graded<>(0, Pattern.of("x--- X-x- x-x- X-xg"))),
                                Voicing.FULL));
    }

    private static Voice counter() {
        return Voice.of("counter", Role.COUNTER, CELLO, VIOLA, CLARINET)
                .range(48, 72)
                .level(0.56)
                .plays(new Idiom.Counter());
    }

    /** A foot, the palm of a hand; in louder verses a slap or a tambourine for the backbeat. */
    private static Voice percussion() {
        Lane stomp = Lane.of(DrumSound.BASS_DRUM, "x... .... x... ....", 0.55);
        Lane palm = Lane.of(DrumSound.OPEN_CONGA, ".... ..x. .... .gx.", 0.4);
        Lane slap = Lane.of(DrumSound.HIGH_BONGO, ".... x... .... x...", 0.36);
        Lane tambourine = Lane.of(DrumSound.TAMBOURINE, ".... .... .... x...", 0.4);
        return Voice.of("percussion", Role.PERCUSSION, HAND_DRUMS, PERCUSSION)
                .level(0.8)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(0, Groove.of(stomp, palm)),
                                        new Graded<>(0.62, Groove.of(stomp, palm, tambourine)),
                                        new Graded<>(0.62, Groove.of(stomp, palm, slap))),
                                List.of(),
                                0));
    }

    private static Voice pad() {
        return Voice.of("pad", Role.PAD, STRINGS, ORGAN)
                .range(48, 74)
                .level(0.42)
                .plays(new Idiom.Pad(Voicing.TRIAD));
    }
}
