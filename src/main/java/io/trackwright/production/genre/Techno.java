package io.trackwright.production.genre;

import static io.trackwright.music.theory.InstrumentFamily.*;

import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.GenreProfile;
import io.trackwright.music.compose.Changes;
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
 * Techno: the kick never stops and its rumble fills the sixteenths between; one chord, an acid
 * line, stabs that echo, percussion that counts in three and five against the four.
 */
final class Techno {
    private Techno() {}

    static Genre genre() {
        return new Genre(profile(), style(), TechnoSound::palette, TechnoSound.mastering());
    }

    static GenreProfile profile() {
        return new GenreProfile(
                new GenreName("techno"),
                "Techno",
                List.of(
                        "techno",
                        "minimal techno",
                        "acid techno",
                        "dub techno",
                        "hard techno",
                        "detroit techno",
                        "warehouse techno",
                        "rave"),
                125,
                132,
                150,
                List.of(
                        Key.of("F", Mode.MINOR),
                        Key.of("G", Mode.MINOR),
                        Key.of("A", Mode.MINOR),
                        Key.of("F#", Mode.MINOR),
                        Key.of("G", Mode.PHRYGIAN)),
                List.of(TimeSignature.COMMON),
                189,
                List.of(DRUMS, SUB_BASS, SYNTH_BASS, SYNTH_STAB, SYNTH_PLUCK));
    }

    static Style style() {
        return new Style(
                forms(),
                scenes(),
                changes(),
                new Style.ByMode("I7 | V7sus4", "i7 | VII"),
                new Style.ByMode("I7", "i7"),
                new Feel(0.5, 0.52, false, 2, 0.07, 2),
                List.of(
                        drums(),
                        percussion(),
                        rumble(),
                        acid(),
                        stab(),
                        sequence(),
                        drone(),
                        riser(),
                        impact()),
                List.of(),
                2.2);
    }

    private static List<Form> forms() {
        List<Form.Plan> tool =
                List.of(
                        Form.plan(SectionKind.INTRO, 16, 0.42, 1),
                        Form.plan(SectionKind.GROOVE, 32, 0.7, 2),
                        Form.plan(SectionKind.BREAKDOWN, 8, 0.4, 3),
                        Form.plan(SectionKind.DROP, 32, 0.92, 0),
                        Form.plan(SectionKind.OUTRO, 16, 0.5, 1));
        List<Form.Plan> peaks =
                List.of(
                        Form.plan(SectionKind.INTRO, 16, 0.4, 1),
                        Form.plan(SectionKind.GROOVE, 16, 0.68, 3),
                        Form.plan(SectionKind.BREAKDOWN, 8, 0.4, 4),
                        Form.plan(SectionKind.BUILD, 8, 0.6, 2),
                        Form.plan(SectionKind.DROP, 32, 0.9, 0),
                        Form.plan(SectionKind.GROOVE, 16, 0.72, 5),
                        Form.plan(SectionKind.BREAKDOWN, 8, 0.44, 5),
                        Form.plan(SectionKind.DROP, 32, 0.97, 5),
                        Form.plan(SectionKind.OUTRO, 16, 0.5, 1));
        return List.of(new Form(tool, 1, 4), new Form(peaks, 5, 8));
    }

    private static List<Scene> scenes() {
        return List.of(
                Scene.of(
                        SectionKind.DROP,
                        "drums",
                        "percussion",
                        "rumble",
                        "acid",
                        "stab@8",
                        "sequence@16",
                        "impact"),
                Scene.of(SectionKind.INTRO, "drums", "rumble@4", "percussion@8", "drone"),
                Scene.of(
                        SectionKind.GROOVE,
                        "drums",
                        "rumble",
                        "percussion@4",
                        "stab@8",
                        "sequence@16"),
                Scene.of(
                        SectionKind.BREAKDOWN,
                        "drone",
                        "percussion",
                        "acid",
                        "stab",
                        "sequence@4",
                        "riser",
                        "impact"),
                Scene.build(SectionKind.BUILD, "drums", "acid", "drone", "stab", "riser"),
                Scene.of(SectionKind.OUTRO, "drums", "percussion", "rumble", "sequence", "drone"));
    }

    /** Hardly any: the filters move instead. */
    private static List<Changes> changes() {
        return List.of(
                new Changes(
                        List.of(
                                SectionKind.DROP,
                                SectionKind.GROOVE,
                                SectionKind.INTRO,
                                SectionKind.OUTRO),
                        List.of("I7 | bVII | I7 | IV7", "I7 | I7 | iv7 | bVII"),
                        List.of(
                                "i9 | bII | i9 | v7",
                                "i9 | VII | i9 | iv7",
                                "i7 | i7 | iv9 | VII",
                                "i9 | bII | i7 | iv9")),
                new Changes(
                        List.of(SectionKind.BREAKDOWN, SectionKind.BUILD),
                        List.of("I7 | I7 | bVII | IV7", "vi7 | ii7 | I7 | I7"),
                        List.of(
                                "i9 | v7 | VImaj7 | VII",
                                "i9 | iv7 | bIImaj7 | bIImaj7",
                                "VImaj7 | iv7 | i9 | i9")));
    }

    private static Voice drums() {
        Lane kick = Lane.of(DrumSound.KICK, "X... X... X... X...", 0.95);
        Lane open = Lane.of(DrumSound.OPEN_HAT, "..x. ..x. ..x. ..x.", 0.52);
        Lane sixteenths = Lane.of(DrumSound.CLOSED_HAT, "xgxx xgxx xgxx xgxx", 0.48);
        Lane off = Lane.of(DrumSound.CLOSED_HAT, "..x. ..x. ..x. ..x.", 0.52);
        Lane clap = Lane.of(DrumSound.CLAP, ".... x... .... x...", 0.7);
        Lane rim = Lane.of(DrumSound.SIDE_STICK, "...x ..x. .x.. x...", 0.4);
        Lane ride = Lane.of(DrumSound.RIDE, "..x. ..x. ..x. ..x.", 0.4);
        Groove start = Groove.of(kick, off, Lane.of(DrumSound.RIDE, "g.g. g.g. g.g. g.g.", 0.36));
        Groove steady =
                Groove.of(kick, open, sixteenths)
                        .turning(Lane.of(DrumSound.CLAP, ".... .... .... x...", 0.66));
        Groove clapped =
                Groove.of(
                                kick,
                                open,
                                clap,
                                Lane.of(DrumSound.CLOSED_HAT, "x.gx x.gx x.gx x.gx", 0.5))
                        .turning(Lane.of(DrumSound.CLAP, ".... x... .... x..x", 0.7));
        Groove driving =
                Groove.of(kick, open, clap, sixteenths, rim)
                        .turning(Lane.of(DrumSound.KICK, "X... X... X... X.x.", 0.95));
        Groove riding =
                Groove.of(kick, open, clap, sixteenths, ride)
                        .turning(Lane.of(DrumSound.CLAP, ".... x... ...x x..x", 0.7));
        return Voice.of("drums", Role.DRUMS, DRUMS)
                .level(0.94)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(0, start),
                                        new Graded<>(0.55, steady),
                                        new Graded<>(0.55, clapped),
                                        new Graded<>(0.8, driving),
                                        new Graded<>(0.8, riding)),
                                List.of(
                                        Groove.of(
                                                Lane.of(DrumSound.OPEN_HAT, "..x.", 0.55),
                                                Lane.of(DrumSound.CLAP, "x.xx", 0.66)),
                                        Groove.of(Lane.of(DrumSound.CLOSED_HAT, "xxxx xxxx", 0.4)),
                                        Groove.of(
                                                Lane.of(DrumSound.KICK, "X... X.xx", 0.9),
                                                Lane.of(DrumSound.OPEN_HAT, "..x. ..x.", 0.5))),
                                0.08));
    }

    /** Rows of three and of five beats that meet the bar again only much later. */
    private static Voice percussion() {
        Groove three =
                Groove.of(
                        Lane.of(DrumSound.WOODBLOCK, "x..x ..x. .x..", 0.36),
                        Lane.of(DrumSound.SHAKER, "xgxg xgxg xgxg xgxg", 0.34));
        Groove five =
                Groove.of(
                        Lane.of(DrumSound.MID_TOM, "..x. .... x... ...x ..g.", 0.44),
                        Lane.of(DrumSound.SHAKER, "..x. ..x. ..x. ..x.", 0.38));
        Groove both =
                Groove.of(
                        Lane.of(DrumSound.WOODBLOCK, "x..x ..x. .x..", 0.34),
                        Lane.of(DrumSound.LOW_TOM, "...x .... ..x. .... x...", 0.44),
                        Lane.of(DrumSound.SHAKER, "xgxg xgxg xgxg xgxg", 0.32));
        return Voice.of("percussion", Role.PERCUSSION, PERCUSSION)
                .level(0.8)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(0, three),
                                        new Graded<>(0.6, three),
                                        new Graded<>(0.6, five),
                                        new Graded<>(0.85, both)),
                                List.of(),
                                0));
    }

    private static Voice rumble() {
        return Voice.of("rumble", Role.BASS, SUB_BASS, SYNTH_BASS)
                .range(28, 47)
                .level(0.84)
                .plays(
                        new Idiom.Bass(
                                List.of(
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        "r.RR ..RR ..RR ..RR | r.RR ..RR r.RR ..R5")),
                                        new Graded<>(
                                                0.6,
                                                Pattern.of(
                                                        "r.RR .rRR r.RR .rRO | r.RR .rRR r.RR .r5R")),
                                        new Graded<>(
                                                0.6,
                                                Pattern.of(
                                                        "r.RR ..RR r.RR ..R7 | r.RR ..RR r.RR ..5R")),
                                        new Graded<>(
                                                0.85,
                                                Pattern.of(
                                                        "r.RR r.RR .RrR r.RR | r.RR r.RR .RrR r.75")),
                                        new Graded<>(
                                                0.85,
                                                Pattern.of(
                                                        "rRrR .RrR rRrR .R5R | rRrR .RrR rRrR .R75"))),
                                false,
                                0.05));
    }

    private static Voice acid() {
        return Voice.of("acid", Role.MID_BASS, SYNTH_BASS, REESE_BASS)
                .range(38, 60)
                .level(0.74)
                .plays(
                        new Idiom.Bass(
                                List.of(
                                        new Graded<>(0, Pattern.of("R.rR .OrR R.r7 .RoR")),
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        "RrR. O.R7 .RrR o.R5 | RrR. O.R7 .R5R o7R.")),
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        "R..R o.R. R7.R .fR. | R..R o.R. R7O. 7.f.")),
                                        new Graded<>(0, Pattern.of("RRoR RR7R RRoR R5fR"))),
                                false,
                                0.3));
    }

    private static Voice stab() {
        return Voice.of("stab", Role.CHORDS, SYNTH_STAB, ORGAN, ELECTRIC_PIANO)
                .range(53, 72)
                .level(0.62)
                .plays(
                        new Idiom.Comping(
                                List.of(
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        "...x .... .... .... | .... .... ..x. ....")),
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        "..x. .x.. .... .... | .... .... .... ....")),
                                        new Graded<>(
                                                0.6,
                                                Pattern.of(
                                                        "...x ..x. .... .... | ...x .... ..x. ....")),
                                        new Graded<>(
                                                0.6,
                                                Pattern.of(
                                                        "...x ..x. .x.. x... | .... .... .... ....")),
                                        new Graded<>(
                                                0.9,
                                                Pattern.of(
                                                        "..x. .x.. x..x ..x. | ..x. .x.. .... ...."))),
                                Voicing.FULL));
    }

    private static Voice sequence() {
        return Voice.of("sequence", Role.LEAD, SYNTH_PLUCK, SYNTH_LEAD, BELLS)
                .range(55, 76)
                .level(0.6)
                .plays(
                        new Idiom.Melody(
                                Pattern.all(
                                        "x..x ..x. .x.. x... | x..x ..x. .x.. x.x.",
                                        "..x. x..x ..x. x... | ..x. x..x ..x. x...",
                                        "x.xx ..x. x.xx ..x. | x.xx ..x. x.x. ....",
                                        ".x.x x.x. .x.x x.x. | .x.x x.x. .x.. x...",
                                        "x... ..x. ...x ..x. | x... ..x. ...x .x.."),
                                Pattern.all(
                                        "x..x ..x. .x.. x... | x..x ..x. x-.. ....",
                                        "..x. x..x ..x. x... | ..x. x... x--- ...."),
                                false,
                                false,
                                0));
    }

    private static Voice drone() {
        return Voice.of("drone", Role.PAD, SYNTH_PAD, STRINGS, CHOIR)
                .range(48, 70)
                .level(0.42)
                .plays(new Idiom.Pad(Voicing.POWER));
    }

    private static Voice riser() {
        return Voice.of("riser", Role.TRANSITION, RISER)
                .range(36, 96)
                .level(0.5)
                .plays(new Idiom.Riser(8));
    }

    private static Voice impact() {
        return Voice.of("impact", Role.TRANSITION, IMPACT)
                .range(28, 60)
                .level(0.7)
                .plays(new Idiom.Impact());
    }
}
