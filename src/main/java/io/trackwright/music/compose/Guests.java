package io.trackwright.music.compose;

import io.trackwright.music.score.DrumSound;
import io.trackwright.music.score.Role;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.List;

/**
 * Instruments that play like nobody else: a church bell tolls, a tanpura drones, a kettle drum has
 * two notes, hands on skin have strokes of their own. In a style that has no place for them they
 * bring their part along.
 */
final class Guests {
    private static final String BOTH_BARS = "R--- ---- ---- ---- | ---- ---- ---- ----";

    private Guests() {}

    /** True for who never takes over the part of another. */
    static boolean own(InstrumentFamily i) {
        return switch (i) {
            case TIMPANI, CHURCH_BELL, TANPURA, HAND_DRUMS, TABLA, SUB_DROP -> true;
            default -> false;
        };
    }

    /** The part of an instrument that has its own. */
    static Voice voice(InstrumentFamily i) {
        String name = i.slug();
        return switch (i) {
            case CHURCH_BELL ->
                    Voice.of(name, Role.OSTINATO, i)
                            .range(53, 67)
                            .level(0.62)
                            .plays(
                                    bass(
                                            List.of(
                                                    graded(0, BOTH_BARS),
                                                    graded(0.62, "R--- ---- ---- ----"))));
            case TANPURA ->
                    Voice.of(name, Role.OSTINATO, i)
                            .range(38, 62)
                            .level(0.5)
                            .plays(new Idiom.Ostinato(List.of(graded(0, "2--- 3--- 3--- 0---"))));
            case HAND_DRUMS -> beat(i, hands());
            case TABLA -> beat(i, keherwa());
            case SUB_DROP ->
                    Voice.of(name, Role.TRANSITION, i)
                            .range(24, 36)
                            .level(0.7)
                            .plays(new Idiom.Impact());
            default ->
                    Voice.of(name, Role.OSTINATO, i)
                            .range(36, 57)
                            .level(0.6)
                            .plays(bass(List.of(graded(0, "R--- .... R-5- ...."))));
        };
    }

    private static Idiom bass(List<Graded<Pattern>> lines) {
        return new Idiom.Bass(lines, false, 0);
    }

    private static Graded<Pattern> graded(double fromEnergy, String line) {
        return new Graded<>(fromEnergy, Pattern.of(line));
    }

    private static Voice beat(InstrumentFamily i, List<Graded<Groove>> grooves) {
        return Voice.of(i.slug(), Role.PERCUSSION, i)
                .level(0.68)
                .plays(new Idiom.Drums(grooves, List.of(), 0.1));
    }

    /** The heel of the hand in the middle, open tones between, a slap for the backbeat. */
    private static List<Graded<Groove>> hands() {
        Groove.Lane low = Groove.Lane.of(DrumSound.LOW_CONGA, "x... ..x. ..x. ....", 0.72);
        Groove.Lane slap = Groove.Lane.of(DrumSound.HIGH_BONGO, ".... x... .... x...", 0.5);
        Groove calm =
                Groove.of(low, Groove.Lane.of(DrumSound.OPEN_CONGA, ".... x..g .... x.gg", 0.5));
        Groove lively =
                Groove.of(
                                low,
                                Groove.Lane.of(DrumSound.OPEN_CONGA, "..gx ..gg .x.. ..xg", 0.54),
                                slap)
                        .turning(
                                Groove.Lane.of(DrumSound.LOW_CONGA, "x... ..x. x... x...", 0.74),
                                Groove.Lane.of(DrumSound.OPEN_CONGA, "..gx ..x. .xxx .xxx", 0.56));
        return List.of(new Graded<>(0, calm), new Graded<>(0.45, lively));
    }

    /** The common cycle of eight: dha ge na ti, na ka dhi na. */
    private static List<Graded<Groove>> keherwa() {
        Groove theka =
                Groove.of(
                        Groove.Lane.of(DrumSound.LOW_BONGO, "x.x. .... ..x. x...", 0.7),
                        Groove.Lane.of(DrumSound.MUTE_CONGA, "x... x.x. x... ..x.", 0.52),
                        Groove.Lane.of(DrumSound.HIGH_BONGO, "...g ...x .gx. x..g", 0.48));
        Groove filled =
                Groove.of(
                        Groove.Lane.of(DrumSound.LOW_BONGO, "x.x. ..gx ..x. x.gx", 0.72),
                        Groove.Lane.of(DrumSound.MUTE_CONGA, "x..x x.x. x..x ..x.", 0.54),
                        Groove.Lane.of(DrumSound.HIGH_BONGO, ".gxg .gxx .gx. xgxg", 0.5));
        return List.of(new Graded<>(0, theka), new Graded<>(0.55, filled));
    }
}
