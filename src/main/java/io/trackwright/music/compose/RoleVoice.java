package io.trackwright.music.compose;

import io.trackwright.music.score.Role;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.List;

/** What an instrument plays in a role when the style has nobody who does that. */
final class RoleVoice {
    private static final List<Pattern> CELLS =
            Pattern.all(
                    "x--- x--- x--- x--- | x-x- x--- x--- ....",
                    "x--- --x- x--- x--- | x--- x--- ---- ....",
                    "x-x- x--- x-x- x--- | x--- ---- x--- ....");
    private static final List<Pattern> CADENCES =
            Pattern.all("x--- x--- x--- x--- | x--- ---- ---- ....");

    private RoleVoice() {}

    /** True when an instrument can sensibly fill a role. */
    static boolean suits(Role role, InstrumentFamily i) {
        boolean beats = i.within(InstrumentFamily.PERCUSSIVE) && i != InstrumentFamily.TIMPANI;
        boolean effect = i.within(InstrumentFamily.EFFECTS);
        return switch (role) {
            case DRUMS -> i.within(InstrumentFamily.DRUMS);
            case PERCUSSION -> beats && !i.within(InstrumentFamily.DRUMS);
            case TRANSITION, TEXTURE -> effect;
            case BASS, MID_BASS -> !beats && !effect && i.lowestPitch() <= 41;
            case LEAD, COUNTER -> !beats && !effect && i.highestPitch() >= 69;
            default -> !beats && !effect && i.highestPitch() >= 72 && i != InstrumentFamily.TIMPANI;
        };
    }

    static Voice of(String name, Role role, InstrumentFamily i) {
        Voice voice = Voice.of(name, role, i);
        return switch (role) {
            case BASS, MID_BASS ->
                    voice.range(28, 52).level(0.68).plays(bass("R--- ---- 5--- R---")).on(i);
            case CHORDS ->
                    voice.range(50, 70)
                            .level(0.55)
                            .plays(
                                    new Idiom.Comping(
                                            List.of(
                                                    new Graded<>(
                                                            0, Pattern.of("x--- ---- ---- ----")),
                                                    new Graded<>(
                                                            0.5,
                                                            Pattern.of("x--- x--- x--- x-x-"))),
                                            Voicing.TRIAD))
                            .on(i);
            case PAD -> voice.range(50, 74).level(0.5).plays(new Idiom.Pad(Voicing.TRIAD)).on(i);
            case ARPEGGIO, OSTINATO ->
                    voice.range(52, 79)
                            .level(0.5)
                            .plays(
                                    new Idiom.Arpeggio(
                                            List.of(
                                                    new Graded<>(0, "01232123"),
                                                    new Graded<>(0.6, "02132313")),
                                            2,
                                            false,
                                            false))
                            .on(i);
            case LEAD -> voice.range(60, 81).level(0.68).plays(tune()).on(i);
            case COUNTER -> voice.range(55, 76).level(0.52).plays(new Idiom.Counter()).on(i);
            case DRUMS, PERCUSSION, TRANSITION, TEXTURE -> Ensemble.guest(i);
        };
    }

    static Idiom bass(String line) {
        return new Idiom.Bass(List.of(new Graded<>(0, Pattern.of(line))), false, 0);
    }

    /** A plain singable tune. */
    static Idiom.Melody tune() {
        return new Idiom.Melody(CELLS, CADENCES, false, false, 0.1);
    }
}
