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
 * Trance: kick on every beat, bass on everything between, an arpeggio that never rests; the loop of
 * the breakdown comes back in the climax on supersaws.
 */
final class Trance {
    private Trance() {}

    static Genre genre() {
        return new Genre(profile(), style(), TranceSound::palette, TranceSound.mastering());
    }

    static GenreProfile profile() {
        return new GenreProfile(
                new GenreName("trance"),
                "Trance",
                List.of(
                        "trance",
                        "uplifting trance",
                        "progressive trance",
                        "psytrance",
                        "vocal trance",
                        "goa",
                        "goa trance"),
                128,
                138,
                145,
                List.of(
                        Key.of("A", Mode.MINOR),
                        Key.of("E", Mode.MINOR),
                        Key.of("F#", Mode.MINOR),
                        Key.of("G", Mode.MINOR),
                        Key.of("D", Mode.MINOR)),
                List.of(TimeSignature.COMMON),
                181,
                List.of(DRUMS, SYNTH_BASS, SUPERSAW, SYNTH_PLUCK, SYNTH_PAD));
    }

    static Style style() {
        return new Style(
                forms(),
                scenes(),
                changes(),
                new Style.ByMode("IV | V", "VI | VII"),
                new Style.ByMode("Iadd9", "iadd9"),
                new Feel(0.5, 0.51, false, 2, 0.07, 2),
                List.of(drums(), bass(), lead(), saws(), arp(), pad(), keys(), riser(), impact()),
                List.of(),
                2.6);
    }

    private static List<Form> forms() {
        List<Form.Plan> uplifting =
                List.of(
                        Form.plan(SectionKind.INTRO, 16, 0.45, 1),
                        Form.plan(SectionKind.GROOVE, 16, 0.7, 3),
                        Form.plan(SectionKind.BREAKDOWN, 16, 0.38, 4),
                        Form.plan(SectionKind.BUILD, 8, 0.62, 2),
                        Form.plan(SectionKind.CLIMAX, 32, 0.95, 0),
                        Form.plan(SectionKind.OUTRO, 16, 0.5, 1));
        List<Form.Plan> twice =
                List.of(
                        Form.plan(SectionKind.INTRO, 8, 0.42, 1),
                        Form.plan(SectionKind.GROOVE, 16, 0.68, 3),
                        Form.plan(SectionKind.BREAKDOWN, 8, 0.4, 4),
                        Form.plan(SectionKind.CLIMAX, 16, 0.88, 0),
                        Form.plan(SectionKind.BREAKDOWN, 16, 0.36, 5),
                        Form.plan(SectionKind.BUILD, 8, 0.64, 5),
                        Form.plan(SectionKind.CLIMAX, 32, 0.97, 5),
                        Form.plan(SectionKind.OUTRO, 8, 0.5, 1));
        return List.of(new Form(uplifting, 1, 5), new Form(twice, 4, 7));
    }

    private static List<Scene> scenes() {
        return List.of(
                Scene.of(
                        SectionKind.CLIMAX,
                        "drums",
                        "bass",
                        "lead",
                        "saws",
                        "arp",
                        "pad@16",
                        "impact"),
                Scene.of(SectionKind.INTRO, "drums", "bass@4", "arp@8", "pad"),
                Scene.of(SectionKind.GROOVE, "drums", "bass", "arp", "pad@8"),
                Scene.of(
                        SectionKind.BREAKDOWN, "pad", "keys", "lead@8", "arp@4", "riser", "impact"),
                Scene.build(SectionKind.BUILD, "drums", "pad", "arp", "saws", "riser"),
                Scene.of(SectionKind.OUTRO, "drums", "bass", "arp", "pad"));
    }

    /** One loop for the whole piece: the breakdown shows it, the climax answers. */
    private static List<Changes> changes() {
        return List.of(
                new Changes(
                        List.of(SectionKind.CLIMAX, SectionKind.BREAKDOWN, SectionKind.BUILD),
                        List.of("vi | IV | I | V", "IV | V | vi | I", "I | V | vi | IV"),
                        List.of(
                                "i | VI | III | VII",
                                "VI | VII | i | III",
                                "i | v | VI | III",
                                "VI | III | VII | i",
                                "i | VII | VI | iv")),
                new Changes(
                                List.of(SectionKind.INTRO, SectionKind.GROOVE, SectionKind.OUTRO),
                                List.of("I | I | IV | V", "vi | vi | IV | V"),
                                List.of(
                                        "i | i | VI | VII",
                                        "i | i | III | VII",
                                        "i | VI | i | VII"))
                        .with(Colour.RENEWS));
    }

    private static Voice drums() {
        Lane kick = Lane.of(DrumSound.KICK, "X... X... X... X...", 0.94);
        Lane clap = Lane.of(DrumSound.CLAP, ".... x... .... x...", 0.78);
        Lane open = Lane.of(DrumSound.OPEN_HAT, "..x. ..x. ..x. ..x.", 0.56);
        Lane closed = Lane.of(DrumSound.CLOSED_HAT, "xgxx xgxx xgxx xgxx", 0.42);
        Lane ride = Lane.of(DrumSound.RIDE, "x.x. x.x. x.x. x.x.", 0.34);
        Groove start = Groove.of(kick, Lane.of(DrumSound.CLOSED_HAT, "..x. ..x. ..x. ..x.", 0.44));
        Groove mid =
                Groove.of(kick, clap, open)
                        .turning(Lane.of(DrumSound.CLAP, ".... x... .... x..x", 0.74));
        Groove full =
                Groove.of(kick, clap, open, closed)
                        .turning(Lane.of(DrumSound.CLAP, ".... x... .... x.gx", 0.76));
        Groove peak =
                Groove.of(kick, clap, open, closed, ride)
                        .turning(Lane.of(DrumSound.SNARE, ".... x... .... x.xx", 0.66));
        return Voice.of("drums", Role.DRUMS, DRUMS)
                .level(0.92)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(0, start),
                                        new Graded<>(0.55, mid),
                                        new Graded<>(0.66, full),
                                        new Graded<>(0.85, full),
                                        new Graded<>(0.85, peak)),
                                List.of(
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, "x.x. xxxx", 0.66),
                                                Lane.of(DrumSound.KICK, "X... X...", 0.9)),
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, "..xx xxxx", 0.66),
                                                Lane.of(DrumSound.KICK, "X... ....", 0.9)),
                                        Groove.of(
                                                Lane.of(DrumSound.CLAP, "x.xx", 0.7),
                                                Lane.of(DrumSound.KICK, "X...", 0.9))),
                                0));
    }

    private static Voice bass() {
        return Voice.of("bass", Role.BASS, SYNTH_BASS, SUB_BASS)
                .range(31, 55)
                .level(0.84)
                .plays(
                        new Idiom.Bass(
                                List.of(
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        "r.R- ..R- ..R- ..R- | r.R- ..R- r.R- ..5-")),
                                        new Graded<>(
                                                0.6,
                                                Pattern.of(
                                                        "r.RR ..RR r.RR ..RO | r.RR ..RR r.RR ..5O")),
                                        new Graded<>(
                                                0.6,
                                                Pattern.of(
                                                        "rRRR .RRR rRRR .RRR | rRRR .RRR rRRR rR5O")),
                                        new Graded<>(
                                                0.85,
                                                Pattern.of(
                                                        "r.RR ..RO r.RR ..OR | r.RR ..RO r.RR ..75")),
                                        new Graded<>(
                                                0.85,
                                                Pattern.of(
                                                        "rRRO .RRO rRRO rRRO | rRRO .RRO rRRO rR5O")),
                                        new Graded<>(
                                                0.85,
                                                Pattern.of(
                                                        "rRRR .RRR rRRR rROR | rRRR .RRR rRRR rR57"))),
                                false,
                                0));
    }

    private static Voice lead() {
        return Voice.of("lead", Role.LEAD, SUPERSAW, SYNTH_LEAD, SYNTH_PLUCK)
                .range(64, 88)
                .level(0.78)
                .plays(
                        new Idiom.Melody(
                                Pattern.all(
                                        "x--x --x- x--x --x- | x--x --x- x--- x---",
                                        "x--- --x- x--- --x- | x--- x--- x--- ----",
                                        "x--x --x- --x- x--- | x--x --x- x--- ----",
                                        "..x- x-x- x--- x--- | ..x- x-x- x--- ----",
                                        "x-x- x--x --x- x--- | x--- ---- x--- x-x-"),
                                Pattern.all(
                                        "x--x --x- x--x --x- | x--- ---- ---- ----",
                                        "x--- --x- x--- x--- | x--- ---- ---- ...."),
                                false,
                                false,
                                0));
    }

    private static Voice saws() {
        return Voice.of("saws", Role.CHORDS, SUPERSAW, SYNTH_STAB)
                .range(52, 76)
                .level(0.62)
                .plays(
                        new Idiom.Comping(
                                List.of(
                                        new Graded<>(0, Pattern.of("x--- ---- ---- ----")),
                                        new Graded<>(0.8, Pattern.of("..x- ..x- ..x- ..x-")),
                                        new Graded<>(0.8, Pattern.of("x-.x -.x- x-.x -.x-")),
                                        new Graded<>(0.8, Pattern.of("x--- x--- x--- x-x-"))),
                                Voicing.TRIAD));
    }

    private static Voice arp() {
        return Voice.of("arp", Role.ARPEGGIO, SYNTH_PLUCK, BELLS)
                .range(60, 84)
                .level(0.58)
                .plays(
                        new Idiom.Arpeggio(
                                List.of(
                                        new Graded<>(0, "0.2.1.3.0.2.3.1."),
                                        new Graded<>(0.4, "0210321003210231"),
                                        new Graded<>(0.4, "0123012302130213"),
                                        new Graded<>(0.8, "3021302130213120"),
                                        new Graded<>(0.8, "0132013201320231")),
                                4,
                                false,
                                false));
    }

    private static Voice pad() {
        return Voice.of("pad", Role.PAD, SYNTH_PAD, STRINGS, CHOIR)
                .range(55, 79)
                .level(0.5)
                .plays(new Idiom.Pad(Voicing.FULL));
    }

    private static Voice keys() {
        return Voice.of("keys", Role.CHORDS, PIANO, ELECTRIC_PIANO)
                .range(52, 74)
                .level(0.56)
                .plays(
                        new Idiom.Comping(
                                List.of(
                                        new Graded<>(0, Pattern.of("x--- --x- ---- x---")),
                                        new Graded<>(0, Pattern.of("x--x --x- ---- ----"))),
                                Voicing.TRIAD));
    }

    private static Voice riser() {
        return Voice.of("riser", Role.TRANSITION, RISER)
                .range(36, 96)
                .level(0.6)
                .plays(new Idiom.Riser(8));
    }

    private static Voice impact() {
        return Voice.of("impact", Role.TRANSITION, IMPACT)
                .range(28, 60)
                .level(0.75)
                .plays(new Idiom.Impact());
    }
}
