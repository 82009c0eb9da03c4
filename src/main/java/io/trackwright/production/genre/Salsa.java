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

/** Salsa: piano montuno and bass tumbao round a clave that never turns, congas, bell, brass. */
final class Salsa {
    private Salsa() {}

    static Genre genre() {
        return new Genre(profile(), style(), SalsaSound::palette, SalsaSound.mastering());
    }

    static GenreProfile profile() {
        return new GenreProfile(
                new GenreName("salsa"),
                "Salsa",
                List.of(
                        "salsa",
                        "latin",
                        "mambo",
                        "son montuno",
                        "timba",
                        "latin dance",
                        "cuban",
                        "guaracha"),
                160,
                190,
                220,
                List.of(
                        Key.of("A", Mode.MINOR),
                        Key.of("D", Mode.MINOR),
                        Key.of("G", Mode.MINOR),
                        Key.of("C", Mode.MAJOR),
                        Key.of("F", Mode.MAJOR),
                        Key.of("G", Mode.MAJOR)),
                List.of(TimeSignature.COMMON),
                162,
                List.of(PIANO, UPRIGHT_BASS, PERCUSSION, DRUMS, TRUMPET, TROMBONE));
    }

    static Style style() {
        return new Style(
                forms(),
                scenes(),
                changes(),
                new Style.ByMode("ii7 | V7", "iim7b5 | V7"),
                new Style.ByMode("I6", "i6"),
                new Feel(0.5, 0.5, false, 5, 0.12, 3),
                List.of(montuno(), bass(), congas(), timbales(), lead(), brass()),
                List.of(counter(), pad()),
                2.4);
    }

    private static List<Form> forms() {
        List<Form.Plan> dura =
                List.of(
                        Form.plan(SectionKind.INTRO, 8, 0.52, 3),
                        Form.plan(SectionKind.VERSE, 32, 0.58, 1),
                        Form.plan(SectionKind.GROOVE, 32, 0.76, 0),
                        Form.plan(SectionKind.SOLO, 16, 0.9, 2),
                        Form.plan(SectionKind.GROOVE, 32, 0.82, 4),
                        Form.plan(SectionKind.CODA, 8, 0.86, 3));
        List<Form.Plan> baile =
                List.of(
                        Form.plan(SectionKind.INTRO, 8, 0.6, 3),
                        Form.plan(SectionKind.VERSE, 16, 0.56, 1),
                        Form.plan(SectionKind.GROOVE, 16, 0.74, 0),
                        Form.plan(SectionKind.SOLO, 16, 0.88, 2),
                        Form.plan(SectionKind.VERSE, 16, 0.62, 5),
                        Form.plan(SectionKind.GROOVE, 32, 0.84, 4),
                        Form.plan(SectionKind.CODA, 8, 0.88, 3));
        return List.of(new Form(dura, 2, 4), new Form(baile, 2, 6));
    }

    private static List<Scene> scenes() {
        return List.of(
                Scene.of(
                        SectionKind.GROOVE,
                        "montuno",
                        "bass",
                        "congas",
                        "timbales",
                        "lead",
                        "brass@8"),
                Scene.of(SectionKind.INTRO, "montuno", "bass", "congas", "timbales@4", "brass@4"),
                Scene.of(SectionKind.VERSE, "montuno", "bass", "congas", "timbales", "lead"),
                Scene.of(
                        SectionKind.SOLO, "montuno", "bass", "congas", "timbales", "brass", "lead"),
                Scene.of(
                        SectionKind.CODA,
                        "montuno",
                        "bass",
                        "congas",
                        "timbales",
                        "lead",
                        "brass"));
    }

    private static List<Changes> changes() {
        return List.of(
                new Changes(
                        List.of(SectionKind.GROOVE, SectionKind.INTRO, SectionKind.CODA),
                        List.of("I | I | V7 | V7", "I | IV | V7 | V7", "ii7 | V7 | I | I"),
                        List.of("i | i | V7 | V7", "i | iv | V7 | V7", "iim7b5 | V7 | i | i")),
                new Changes(
                                List.of(SectionKind.VERSE),
                                List.of(
                                        "I | VI7 | ii7 | V7 | I | VI7 | ii7 | V7",
                                        "I | I | ii7 | V7 | ii7 | V7 | I | VI7",
                                        "I | vi | ii7 | V7 | iii7 | VI7 | ii7 | V7"),
                                List.of(
                                        "i | i | iv | V7 | iv | V7 | i | V7",
                                        "i | V7/iv | iv | VII | III | VI | iim7b5 | V7",
                                        "i | iv | VII | III | VI | iv | V7 | V7"))
                        .with(Colour.RENEWS),
                new Changes(
                                List.of(SectionKind.SOLO),
                                List.of("I | V7 | V7 | I", "I | IV | ii7 | V7"),
                                List.of(
                                        "i | V7 | V7 | i",
                                        "i | iv | VII | III | VI | iim7b5 | V7 | V7"))
                        .with(Colour.RENEWS));
    }

    /** On the beat where the clave has two, off it where it has three; each change comes early. */
    private static Voice montuno() {
        return Voice.of("montuno", Role.OSTINATO, PIANO, ELECTRIC_PIANO, NYLON_GUITAR)
                .range(57, 88)
                .level(0.7)
                .plays(
                        new Idiom.Ostinato(
                                List.of(
                                        new Graded<>(0, eighths("0-21-3-2|-1-3-2-1")),
                                        new Graded<>(0, eighths("3-12-0-2|-1-2-3-2")),
                                        new Graded<>(0.7, eighths("0-21-321|-2-1-3-2")),
                                        new Graded<>(0.7, eighths("3-21-3-1|-2-3-1-2"))),
                                true));
    }

    /** Silent on the one: the second half of two, then four, which is the next bar's root. */
    private static Voice bass() {
        return Voice.of("bass", Role.BASS, UPRIGHT_BASS, ELECTRIC_BASS, SYNTH_BASS)
                .range(28, 50)
                .level(0.82)
                .plays(
                        new Idiom.Bass(
                                List.of(
                                        new Graded<>(0, eighths("---R--N-|---5--N-")),
                                        new Graded<>(0, eighths("---R--N-|---O--N-")),
                                        new Graded<>(0.7, eighths("---R--N-|---R-5N-"))),
                                false,
                                0.03));
    }

    /** Whoever plays the bongos takes up the bell when the montuno starts. */
    private static Voice congas() {
        Lane clave = new Lane(DrumSound.CLAVES, eighths("..x.x...|x..x..x."), 0.62);
        Lane touch = new Lane(DrumSound.MUTE_CONGA, eighths("ggXgggg.|ggXgggg."), 0.62);
        Lane slap = new Lane(DrumSound.MUTE_CONGA, eighths("ggXgg.g.|g.Xggg.."), 0.66);
        Lane open = new Lane(DrumSound.OPEN_CONGA, eighths("......xX|......xX"), 0.7);
        Lane answer = new Lane(DrumSound.OPEN_CONGA, eighths("......xX|......xx"), 0.72);
        Lane low = new Lane(DrumSound.LOW_CONGA, eighths("........|...xx..."), 0.72);
        Lane maracas = new Lane(DrumSound.SHAKER, eighths("xgxgxgxg"), 0.36);
        Lane campana = new Lane(DrumSound.COWBELL, eighths("X.xxX.xx|X.xxX.xx"), 0.46);
        Lane guiro = new Lane(DrumSound.GUIRO, eighths("x.xxx.xx"), 0.42);
        return Voice.of("congas", Role.PERCUSSION, PERCUSSION)
                .level(0.86)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(0, Groove.of(clave, touch, open, maracas)),
                                        new Graded<>(
                                                0.7,
                                                Groove.of(
                                                        clave, slap, answer, low, campana, guiro))),
                                List.of(),
                                0));
    }

    private static Voice timbales() {
        Lane cascara = new Lane(DrumSound.SIDE_STICK, eighths("X.x.xx.x|X.xx.x.x"), 0.5);
        Lane mambo = new Lane(DrumSound.RIDE_BELL, eighths("X.x.xxXx|.xX.xxXx"), 0.5);
        Lane light = new Lane(DrumSound.RIDE_BELL, eighths("X.x.xxXx|.xX.xxXx"), 0.38);
        Lane tumba = new Lane(DrumSound.LOW_TIMBALE, eighths("..g...x.|..g...x."), 0.42);
        Lane kick = new Lane(DrumSound.KICK, eighths("...x....|...x...."), 0.4);
        return Voice.of("timbales", Role.DRUMS, DRUMS)
                .level(0.8)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(0, Groove.of(cascara, tumba)),
                                        new Graded<>(0.7, Groove.of(light, tumba, kick)),
                                        new Graded<>(0.86, Groove.of(mambo, tumba, kick))),
                                List.of(
                                        Groove.of(
                                                Lane.of(
                                                        DrumSound.HIGH_TIMBALE,
                                                        "X.xx x.x. .... X...",
                                                        0.72),
                                                Lane.of(
                                                        DrumSound.LOW_TIMBALE,
                                                        ".... .... x.x. ....",
                                                        0.7)),
                                        Groove.of(
                                                Lane.of(
                                                        DrumSound.HIGH_TIMBALE,
                                                        "..x. x.xx xxxx X...",
                                                        0.72))),
                                0));
    }

    private static Voice lead() {
        return Voice.of("lead", Role.LEAD, TRUMPET, FLUTE, SAXOPHONE, VIOLIN)
                .range(60, 81)
                .level(0.74)
                .plays(
                        new Idiom.Melody(
                                List.of(
                                        eighths("..x-x-x-|x--x--x-|----x-x-|x---...."),
                                        eighths("x-x-x--x|-x-x----|..x-x--x|-x--...."),
                                        eighths("..x-xxx-|x--x--x-|x--x----|....x-x-"),
                                        eighths(".x-x-x-x|x--x--x-|---.x-x-|x--x----"),
                                        eighths("..xxx-x-|-x-x--x-|------..|..x-x-x-")),
                                List.of(
                                        eighths("..x-x-x-|x--x--x-|x-------|----...."),
                                        eighths("x-x-x--x|-x-x--x-|--------|----....")),
                                false,
                                false,
                                0.15));
    }

    private static Voice brass() {
        return Voice.of("brass", Role.CHORDS, TROMBONE, TRUMPET, SAXOPHONE, STRINGS)
                .range(53, 74)
                .level(0.66)
                .plays(
                        new Idiom.Comping(
                                List.of(
                                        new Graded<>(
                                                0, eighths("........|........|........|...x.x-.")),
                                        new Graded<>(
                                                0.7,
                                                eighths("........|...x..X-|-.......|...x.x-.")),
                                        new Graded<>(
                                                0.7,
                                                eighths("..x-x-..|x..x..X-|........|........")),
                                        new Graded<>(
                                                0.86,
                                                eighths("..x.x.x-|.x.x..X-|---.....|...x.xX-"))),
                                Voicing.TRIAD));
    }

    private static Voice counter() {
        return Voice.of("counter", Role.COUNTER, SAXOPHONE, FLUTE)
                .range(55, 77)
                .level(0.5)
                .plays(new Idiom.Counter());
    }

    private static Voice pad() {
        return Voice.of("pad", Role.PAD, STRINGS, ORGAN)
                .range(55, 77)
                .level(0.4)
                .plays(new Idiom.Pad(Voicing.TRIAD));
    }

    private static Pattern eighths(String text) {
        return new Pattern(text, 2);
    }
}
