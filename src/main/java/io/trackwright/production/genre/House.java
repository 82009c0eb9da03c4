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
 * House: four on the floor, off-beat hats, a bass that leaves room for the kick, minor sevenths and
 * ninths in stabs.
 */
final class House {
    private House() {}

    static Genre genre() {
        return new Genre(profile(), style(), HouseSound::palette, HouseSound.mastering());
    }

    static GenreProfile profile() {
        return new GenreProfile(
                new GenreName("house"),
                "House",
                List.of(
                        "house",
                        "deep house",
                        "house music",
                        "tech house",
                        "piano house",
                        "progressive house",
                        "club",
                        "dance"),
                118,
                124,
                130,
                List.of(
                        Key.of("A", Mode.MINOR),
                        Key.of("C", Mode.MINOR),
                        Key.of("F", Mode.MINOR),
                        Key.of("G", Mode.MINOR),
                        Key.of("D", Mode.DORIAN)),
                List.of(TimeSignature.COMMON),
                180,
                List.of(DRUMS, SYNTH_BASS, SYNTH_STAB, SYNTH_LEAD, SYNTH_PAD));
    }

    static Style style() {
        return new Style(
                forms(),
                scenes(),
                changes(),
                new Style.ByMode("ii7 | V7sus4", "VImaj7 | v7"),
                new Style.ByMode("Imaj9", "i9"),
                new Feel(0.51, 0.57, false, 4, 0.10, 3),
                List.of(
                        drums(),
                        percussion(),
                        bass(),
                        chords(),
                        lead(),
                        pad(),
                        arp(),
                        riser(),
                        impact()),
                List.of(),
                2.2);
    }

    private static List<Form> forms() {
        List<Form.Plan> club =
                List.of(
                        Form.plan(SectionKind.INTRO, 16, 0.4, 1),
                        Form.plan(SectionKind.GROOVE, 16, 0.68, 3),
                        Form.plan(SectionKind.BREAKDOWN, 8, 0.42, 4),
                        Form.plan(SectionKind.DROP, 32, 0.9, 0),
                        Form.plan(SectionKind.BREAKDOWN, 8, 0.45, 5),
                        Form.plan(SectionKind.DROP, 16, 0.97, 5),
                        Form.plan(SectionKind.OUTRO, 16, 0.5, 1));
        List<Form.Plan> built =
                List.of(
                        Form.plan(SectionKind.INTRO, 8, 0.38, 1),
                        Form.plan(SectionKind.GROOVE, 16, 0.66, 3),
                        Form.plan(SectionKind.BREAKDOWN, 16, 0.4, 4),
                        Form.plan(SectionKind.BUILD, 8, 0.6, 2),
                        Form.plan(SectionKind.DROP, 32, 0.92, 0),
                        Form.plan(SectionKind.GROOVE, 16, 0.7, 5),
                        Form.plan(SectionKind.BUILD, 8, 0.64, 6),
                        Form.plan(SectionKind.DROP, 16, 0.97, 6),
                        Form.plan(SectionKind.OUTRO, 8, 0.5, 1));
        return List.of(new Form(club, 4, 6), new Form(built, 5, 8));
    }

    private static List<Scene> scenes() {
        return List.of(
                Scene.of(
                        SectionKind.DROP,
                        "drums",
                        "percussion",
                        "bass",
                        "chords",
                        "lead",
                        "pad@8",
                        "arp@16",
                        "impact"),
                Scene.of(SectionKind.INTRO, "drums", "percussion@4", "chords@4", "pad"),
                Scene.of(SectionKind.GROOVE, "drums", "percussion", "bass", "chords", "lead@8"),
                Scene.of(
                        SectionKind.BREAKDOWN,
                        "pad",
                        "chords",
                        "lead",
                        "percussion@4",
                        "riser",
                        "impact"),
                Scene.build(SectionKind.BUILD, "drums", "pad", "chords", "arp", "riser"),
                Scene.of(SectionKind.OUTRO, "drums", "percussion", "bass", "chords", "pad"));
    }

    private static List<Changes> changes() {
        return List.of(
                new Changes(
                        List.of(
                                SectionKind.DROP,
                                SectionKind.GROOVE,
                                SectionKind.INTRO,
                                SectionKind.OUTRO),
                        List.of(
                                "vi7 | IVmaj7 | Imaj7 | V",
                                "ii9 | V7 | Imaj7 | vi7",
                                "Imaj7 | iii7 | IVmaj7 | V",
                                "IVmaj9 | iii7 | vi9 | V7sus4"),
                        List.of(
                                "i9 | iv9 | VImaj7 | v7",
                                "i7 | VImaj7 | iv7 | v7",
                                "VImaj7 | v7 | i9 | iv9",
                                "i9 | VII | VImaj7 | iv9",
                                "iv9 | VII | IIImaj7 | i9")),
                new Changes(
                                List.of(SectionKind.BREAKDOWN, SectionKind.BUILD),
                                List.of(
                                        "IVmaj9 | V | vi9 | Imaj7",
                                        "ii9 | iii7 | IVmaj7 | V7sus4",
                                        "vi9 | ii9 | V7 | Imaj9"),
                                List.of(
                                        "VImaj7 | VII | i9 | IIImaj7",
                                        "iv9 | v7 | VImaj7 | VII",
                                        "i9 | IIImaj7 | iv9 | VImaj7"))
                        .with(Colour.RENEWS));
    }

    private static Voice drums() {
        Lane kick = Lane.of(DrumSound.KICK, "X... X... X... X...", 0.92);
        Lane clap = Lane.of(DrumSound.CLAP, ".... x... .... x...", 0.8);
        Lane open = Lane.of(DrumSound.OPEN_HAT, "..x. ..x. ..x. ..x.", 0.55);
        Lane closed = Lane.of(DrumSound.CLOSED_HAT, "x.gx x.gx x.gx x.gx", 0.4);
        Lane ticking = Lane.of(DrumSound.CLOSED_HAT, "xgxg xgxg xgxg xgxg", 0.4);
        Lane skip = Lane.of(DrumSound.SIDE_STICK, "...x ..x. ...x ....", 0.42);
        Lane ride = Lane.of(DrumSound.RIDE, "..x. ..x. ..x. ..x.", 0.4);
        Groove start = Groove.of(kick, Lane.of(DrumSound.CLOSED_HAT, "..x. ..x. ..x. ..x.", 0.45));
        Groove mid =
                Groove.of(kick, clap, open)
                        .turning(Lane.of(DrumSound.KICK, "X... X... X... X..x", 0.9));
        Groove deep =
                Groove.of(kick, clap, open, skip)
                        .turning(Lane.of(DrumSound.CLAP, ".... x... .... x..x", 0.75));
        Groove full =
                Groove.of(kick, clap, open, closed)
                        .turning(Lane.of(DrumSound.CLAP, ".... x..g .... x.g.", 0.8));
        Groove driving =
                Groove.of(kick, clap, open, ticking, skip)
                        .turning(Lane.of(DrumSound.KICK, "X... X... X..x X...", 0.92));
        Groove peak =
                Groove.of(kick, clap, open, closed, ride)
                        .turning(Lane.of(DrumSound.SNARE, ".... .... .... ..gx", 0.6));
        return Voice.of("drums", Role.DRUMS, DRUMS)
                .level(0.9)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(0, start),
                                        new Graded<>(0.45, mid),
                                        new Graded<>(0.6, mid),
                                        new Graded<>(0.6, deep),
                                        new Graded<>(0.8, full),
                                        new Graded<>(0.8, driving),
                                        new Graded<>(0.96, peak)),
                                List.of(
                                        Groove.of(
                                                Lane.of(DrumSound.CLAP, "x.x. xxxx", 0.7),
                                                Lane.of(DrumSound.KICK, "X... ....", 0.9)),
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, "..x. x.xx", 0.65),
                                                Lane.of(DrumSound.KICK, "X... X...", 0.9)),
                                        Groove.of(
                                                Lane.of(DrumSound.CLAP, "x..x", 0.75),
                                                Lane.of(DrumSound.OPEN_HAT, "..x.", 0.5))),
                                0.12));
    }

    private static Voice percussion() {
        Groove shaker = Groove.of(Lane.of(DrumSound.SHAKER, "xgxg xgxg xgxg xgxg", 0.42));
        Groove loop =
                Groove.of(
                        Lane.of(DrumSound.SHAKER, "xgxg xgxg xgxg xgxg", 0.42),
                        Lane.of(DrumSound.WOODBLOCK, "...x ..x. .... x.x.", 0.36));
        Groove tambourine =
                Groove.of(
                        Lane.of(DrumSound.SHAKER, "x.xg x.xg x.xg x.xg", 0.42),
                        Lane.of(DrumSound.TAMBOURINE, "..x. ..x. ..x. ..xg", 0.4));
        return Voice.of("percussion", Role.PERCUSSION, PERCUSSION)
                .level(0.8)
                .late(4)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(0, shaker),
                                        new Graded<>(0.6, loop),
                                        new Graded<>(0.6, tambourine)),
                                List.of(),
                                0.1));
    }

    private static Voice bass() {
        return Voice.of("bass", Role.BASS, SYNTH_BASS, ELECTRIC_BASS, SUB_BASS)
                .range(31, 55)
                .level(0.82)
                .plays(
                        new Idiom.Bass(
                                List.of(
                                        new Graded<>(0, Pattern.of("R-.. ..R- ..R- ..R-")),
                                        new Graded<>(
                                                0.55,
                                                Pattern.of(
                                                        "..R- ..R- ..R- ..O- | ..R- ..R- ..R- .O5-")),
                                        new Graded<>(0.55, Pattern.of("R..R ..R. .R.O ..7.")),
                                        new Graded<>(0.55, Pattern.of("R-.R ..O. ..R. .R5.")),
                                        new Graded<>(
                                                0.8,
                                                Pattern.of(
                                                        "R-.R ..O. .RR. ..5. | R-.R ..O. .R7. O.A.")),
                                        new Graded<>(
                                                0.8,
                                                Pattern.of(
                                                        "R.R. .RO. ..R. .R.O | R.R. .RO. ..5. 7.O.")),
                                        new Graded<>(
                                                0.8,
                                                Pattern.of(
                                                        "R.rO ..R. ..rO .R.. | R.rO ..R. .5.7 .O.A"))),
                                false,
                                0.08));
    }

    private static Voice chords() {
        return Voice.of("chords", Role.CHORDS, SYNTH_STAB, PIANO, ORGAN, ELECTRIC_PIANO)
                .range(54, 77)
                .level(0.68)
                .plays(
                        new Idiom.Comping(
                                List.of(
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        "..x. .... ..x. .... | ..x. .... ..x. .x..")),
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        "x--. ..x. ...x .... | x--. ..x. ...x ..x.")),
                                        new Graded<>(0.6, Pattern.of("x-.x -..x -.x- ..x.")),
                                        new Graded<>(0.6, Pattern.of("..x- .x-. ..x- .x-.")),
                                        new Graded<>(0.6, Pattern.of("x..x ..x. .x.. x.x.")),
                                        new Graded<>(
                                                0.8,
                                                Pattern.of(
                                                        "X..x ..x. ..x. .x.. | X..x ..x. .x.x ..x.")),
                                        new Graded<>(
                                                0.8,
                                                Pattern.of(
                                                        "..X- ..x. x.X- ..x. | ..X- ..x. x.X. x.x."))),
                                Voicing.FULL));
    }

    private static Voice lead() {
        return Voice.of("lead", Role.LEAD, SYNTH_LEAD, SYNTH_PLUCK, ELECTRIC_PIANO)
                .range(60, 84)
                .level(0.7)
                .plays(
                        new Idiom.Melody(
                                Pattern.all(
                                        "x-.x -.x- ..x- x-.. | x-.x -.x- ---- ....",
                                        "..x- x-.x -.x- .... | ..x- x-.x --x- ---.",
                                        "x-x- .x-. x--- ..x- | x-x- .x-. x--- ....",
                                        "x--x --x- x-.. .x-. | x--x --x- ---- ....",
                                        ".x-x -.x- x-.. .... | .x-x -.x- x-x- ----"),
                                Pattern.all(
                                        "x-.x -.x- ..x- x-.. | x--- ---- ---- ....",
                                        "..x- x-.x -.x- x--- | ---- ---- ---- ...."),
                                true,
                                false,
                                0.15));
    }

    private static Voice pad() {
        return Voice.of("pad", Role.PAD, SYNTH_PAD, STRINGS, CHOIR)
                .range(57, 81)
                .level(0.48)
                .plays(new Idiom.Pad(Voicing.FULL));
    }

    private static Voice arp() {
        return Voice.of("arp", Role.ARPEGGIO, SYNTH_PLUCK, MARIMBA)
                .range(64, 88)
                .level(0.46)
                .plays(
                        new Idiom.Arpeggio(
                                List.of(
                                        new Graded<>(0, "0.2.1.3."),
                                        new Graded<>(0.6, "0.12.30.2.13.02."),
                                        new Graded<>(0.6, "02.13.02.31.20.1")),
                                4,
                                false,
                                false));
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
                .level(0.7)
                .plays(new Idiom.Impact());
    }
}
