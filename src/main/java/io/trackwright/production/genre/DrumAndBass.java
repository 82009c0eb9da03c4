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
 * Drum and bass: a two-step break at 174, sub and reese in call and response, a wide breakdown, a
 * drop that hits.
 */
final class DrumAndBass {
    private DrumAndBass() {}

    static Genre genre() {
        return new Genre(
                profile(), style(), DrumAndBassSound::palette, DrumAndBassSound.mastering());
    }

    static GenreProfile profile() {
        return new GenreProfile(
                new GenreName("drum_and_bass"),
                "Drum and bass",
                List.of(
                        "drum and bass",
                        "drum & bass",
                        "drum'n'bass",
                        "drum n bass",
                        "dnb",
                        "d&b",
                        "jungle",
                        "liquid",
                        "neurofunk"),
                160,
                174,
                180,
                List.of(
                        Key.of("F", Mode.MINOR),
                        Key.of("E", Mode.MINOR),
                        Key.of("G", Mode.MINOR),
                        Key.of("F#", Mode.MINOR),
                        Key.of("A", Mode.MINOR)),
                List.of(TimeSignature.COMMON),
                150,
                List.of(DRUMS, SUB_BASS, REESE_BASS, SYNTH_LEAD, SYNTH_PAD));
    }

    static Style style() {
        return new Style(
                forms(),
                scenes(),
                changes(),
                new Style.ByMode("IVmaj7 | V", "VImaj7 | VII"),
                new Style.ByMode("Iadd9", "iadd9"),
                new Feel(0.5, 0.53, false, 4, 0.10, 4),
                List.of(
                        drums(), bass(), reese(), lead(), pad(), chords(), arp(), riser(),
                        impact()),
                List.of(),
                2.2);
    }

    private static List<Form> forms() {
        List<Form.Plan> classic =
                List.of(
                        Form.plan(SectionKind.INTRO, 16, 0.38, 1),
                        Form.plan(SectionKind.BUILD, 8, 0.6, 2),
                        Form.plan(SectionKind.DROP, 32, 0.9, 0),
                        Form.plan(SectionKind.BREAKDOWN, 16, 0.4, 3),
                        Form.plan(SectionKind.BUILD, 8, 0.65, 3),
                        Form.plan(SectionKind.DROP, 32, 0.97, 3),
                        Form.plan(SectionKind.OUTRO, 8, 0.5, 1));
        List<Form.Plan> song =
                List.of(
                        Form.plan(SectionKind.INTRO, 8, 0.36, 1),
                        Form.plan(SectionKind.BREAKDOWN, 16, 0.45, 3),
                        Form.plan(SectionKind.BUILD, 8, 0.62, 2),
                        Form.plan(SectionKind.DROP, 32, 0.92, 0),
                        Form.plan(SectionKind.BREAKDOWN, 16, 0.42, 6),
                        Form.plan(SectionKind.BUILD, 8, 0.66, 6),
                        Form.plan(SectionKind.DROP, 32, 0.98, 6),
                        Form.plan(SectionKind.OUTRO, 8, 0.48, 1));
        return List.of(new Form(classic, 3, 6), new Form(song, 4, 7));
    }

    private static List<Scene> scenes() {
        return List.of(
                Scene.of(SectionKind.DROP, "drums", "bass", "reese", "lead@8", "pad", "impact"),
                Scene.of(SectionKind.INTRO, "pad", "arp", "drums@4", "riser"),
                Scene.build(SectionKind.BUILD, "drums", "pad", "arp", "chords", "riser"),
                Scene.of(
                        SectionKind.BREAKDOWN,
                        "pad",
                        "chords",
                        "lead",
                        "drums@8",
                        "bass@8",
                        "impact"),
                Scene.of(SectionKind.OUTRO, "drums", "bass", "pad", "arp"));
    }

    private static List<Changes> changes() {
        return List.of(
                new Changes(
                        List.of(SectionKind.DROP, SectionKind.BUILD),
                        List.of(
                                "I | V | vi | IV",
                                "vi | IV | I | V",
                                "IVmaj7 | I | V | vi",
                                "vi | iii | IV | V"),
                        List.of(
                                "i | VI | III | VII",
                                "VI | VII | i | III",
                                "i | iv | VI | VII",
                                "i | VI | iv | V",
                                "i | v | VI | iv")),
                new Changes(
                                List.of(
                                        SectionKind.INTRO,
                                        SectionKind.BREAKDOWN,
                                        SectionKind.OUTRO),
                                List.of(
                                        "Iadd9 | iii7 | vi7 | IVmaj7",
                                        "IVmaj7 | V | iii7 | vi7",
                                        "vi9 | IVmaj7 | Iadd9 | V"),
                                List.of(
                                        "i9 | VImaj7 | IIImaj7 | VII",
                                        "VImaj7 | VII | v7 | i9",
                                        "iv9 | VII | IIImaj7 | VImaj7",
                                        "i9 | v7 | VImaj7 | iv9"))
                        .with(Colour.RENEWS));
    }

    private static Voice drums() {
        Lane hats = Lane.of(DrumSound.CLOSED_HAT, "x.x. x.x. x.x. x.x.", 0.5);
        Lane rolling = Lane.of(DrumSound.CLOSED_HAT, "x.xg x.xg x.xg x.xg", 0.5);
        Lane ride = Lane.of(DrumSound.RIDE, "x.x. x.x. x.x. x.x.", 0.42);
        Lane snare = Lane.of(DrumSound.SNARE, ".... X... .... X...", 0.88);
        Lane ghosted = Lane.of(DrumSound.SNARE, ".... X..g .g.. X..g", 0.88);
        Lane open = Lane.of(DrumSound.OPEN_HAT, ".... .... .... ..x.", 0.45);
        Groove light =
                Groove.of(
                        Lane.of(DrumSound.CLOSED_HAT, "..x. ..x. ..x. ..x.", 0.42),
                        Lane.of(DrumSound.SIDE_STICK, ".... .... x... ....", 0.5),
                        Lane.of(DrumSound.KICK, "x... .... .... ....", 0.7));
        Groove half =
                Groove.of(
                        hats,
                        Lane.of(DrumSound.KICK, "x... .... .... ..x.", 0.85),
                        Lane.of(DrumSound.SNARE, ".... .... X... ....", 0.8));
        Groove twoStep =
                Groove.of(Lane.of(DrumSound.KICK, "X... .... ..x. ....", 0.9), ghosted, hats, open)
                        .turning(Lane.of(DrumSound.KICK, "X... .... ..x. ..x.", 0.9));
        Groove rolled =
                Groove.of(Lane.of(DrumSound.KICK, "X... .... ..x. ....", 0.9), snare, rolling, open)
                        .turning(
                                Lane.of(DrumSound.KICK, "X.x. .... ..x. ....", 0.9),
                                Lane.of(DrumSound.SNARE, ".... X..g .g.g X..g", 0.88));
        Groove jungle =
                Groove.of(
                                Lane.of(DrumSound.KICK, "X.x. .... ..xx ....", 0.86),
                                Lane.of(DrumSound.SNARE, ".... X..g .g.. X..g", 0.88),
                                hats,
                                ride)
                        .turning(Lane.of(DrumSound.SNARE, ".... X..g .g.. ..X.", 0.88));
        Groove peak =
                Groove.of(
                                Lane.of(DrumSound.KICK, "X... ..g. ..x. ....", 0.92),
                                Lane.of(DrumSound.SNARE, ".... X..g .g.. X.g.", 0.9),
                                rolling,
                                ride)
                        .turning(Lane.of(DrumSound.KICK, "X... ..x. ..x. .x..", 0.92));
        return Voice.of("drums", Role.DRUMS, DRUMS)
                .level(0.92)
                .plays(
                        new Idiom.Drums(
                                List.of(
                                        new Graded<>(0, light),
                                        new Graded<>(0.5, half),
                                        new Graded<>(0.6, twoStep),
                                        new Graded<>(0.6, rolled),
                                        new Graded<>(0.75, twoStep),
                                        new Graded<>(0.75, jungle),
                                        new Graded<>(0.75, rolled),
                                        new Graded<>(0.96, peak),
                                        new Graded<>(0.96, jungle)),
                                List.of(
                                        Groove.of(Lane.of(DrumSound.SNARE, "x.xx Xxxx", 0.8)),
                                        Groove.of(
                                                Lane.of(DrumSound.SNARE, "X..g x.x.", 0.8),
                                                Lane.of(DrumSound.KICK, "..x. .x.x", 0.85)),
                                        Groove.of(
                                                Lane.of(DrumSound.HIGH_TOM, "x.x. ....", 0.75),
                                                Lane.of(DrumSound.MID_TOM, "...x x...", 0.75),
                                                Lane.of(DrumSound.LOW_TOM, ".... .xx.", 0.8),
                                                Lane.of(DrumSound.SNARE, ".... ...X", 0.85))),
                                0.4));
    }

    private static Voice bass() {
        return Voice.of("bass", Role.BASS, SUB_BASS, SYNTH_BASS)
                .range(28, 50)
                .level(0.86)
                .plays(
                        new Idiom.Bass(
                                List.of(
                                        new Graded<>(0, Pattern.of("R--- ---- ---- ----")),
                                        new Graded<>(0.6, Pattern.of("R--- --.. ..R- --R-")),
                                        new Graded<>(0.6, Pattern.of("R-.. R--- ..R- ---.")),
                                        new Graded<>(
                                                0.75,
                                                Pattern.of(
                                                        "R--. ..R- --R- ..R- | R--. ..R- ..5- O-7-")),
                                        new Graded<>(
                                                0.75,
                                                Pattern.of(
                                                        "R-.R ..-. ..R- --.. | R-.R ..R- ..R- .R5-")),
                                        new Graded<>(
                                                0.75,
                                                Pattern.of(
                                                        "R--- ---. ..R- -.R- | R--- -.O- ..R- -.A-"))),
                                true,
                                0.12));
    }

    private static Voice reese() {
        return Voice.of("reese", Role.MID_BASS, REESE_BASS, SYNTH_BASS)
                .range(40, 60)
                .level(0.78)
                .plays(
                        new Idiom.Bass(
                                List.of(
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        "R--- --R- --.. R-.. | .... R-.R --O- -7--")),
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        "R-.. R-R- ---- .... | ..R- .R-. O--- 7-5-")),
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        "R--R --R- .... R--- | .... R--R --O- R---"))),
                                false,
                                0.25));
    }

    private static Voice lead() {
        return Voice.of("lead", Role.LEAD, SYNTH_LEAD, SYNTH_PLUCK, ELECTRIC_GUITAR)
                .range(60, 84)
                .level(0.76)
                .plays(
                        new Idiom.Melody(
                                Pattern.all(
                                        "x--- --x- --x- x--- | x--- ---- x-x- ....",
                                        "x-.x -.x- x--- ..x- | x--- --x- ---- ....",
                                        "..x- x-x- --x- x-x- | x--- ---- ---- ....",
                                        "x--x --x- x--x --x- | x--- --x- x--- ....",
                                        "x--- x--- x-x- --x- | ---- x--- x--- ..x-"),
                                Pattern.all(
                                        "x--- --x- --x- x--- | x--- ---- ---- ....",
                                        "x-x- --x- x--- x--- | x--- ---- ---- --.."),
                                true,
                                false,
                                0.1));
    }

    private static Voice pad() {
        return Voice.of("pad", Role.PAD, SYNTH_PAD, STRINGS, CHOIR)
                .range(52, 77)
                .level(0.5)
                .plays(new Idiom.Pad(Voicing.FULL));
    }

    private static Voice chords() {
        return Voice.of("chords", Role.CHORDS, PIANO, ELECTRIC_PIANO, SYNTH_STAB)
                .range(54, 78)
                .level(0.62)
                .plays(
                        new Idiom.Comping(
                                List.of(
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        "x--- --x- ---- x--- | x--- --x- ---- --x-")),
                                        new Graded<>(
                                                0,
                                                Pattern.of(
                                                        "x--x --x- ---- x-x- | x--x --x- ---- ----")),
                                        new Graded<>(0.55, Pattern.of("x-.x -.x- .x-. x-x-"))),
                                Voicing.FULL));
    }

    private static Voice arp() {
        return Voice.of("arp", Role.ARPEGGIO, SYNTH_PLUCK, ELECTRIC_PIANO)
                .range(64, 88)
                .level(0.5)
                .plays(
                        new Idiom.Arpeggio(
                                List.of(
                                        new Graded<>(0, "0.2.1.3."),
                                        new Graded<>(0, "0.1.2.1."),
                                        new Graded<>(0.55, "0123021302310213"),
                                        new Graded<>(0.55, "0212031201230213")),
                                4,
                                false,
                                false));
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
                .level(0.8)
                .plays(new Idiom.Impact());
    }
}
