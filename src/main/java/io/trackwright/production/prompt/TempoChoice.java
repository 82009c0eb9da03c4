package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Mood;
import java.util.List;

/**
 * Completes a tempo nobody stated: the genre's own, moved into the lower or upper third of its
 * range by pace and mood.
 */
final class TempoChoice {
    /** Moods with less energy than this, either way, leave the tempo alone. */
    private static final double NEUTRAL = 0.35;

    /** Whoever says calm means the tempo, too, whatever else is said: half the way at least. */
    private static final double STILL = -0.7;

    /** Moods with less than this go half the way. */
    private static final double STRONG = 0.55;

    private TempoChoice() {}

    /** Usual tempi of a genre, quarter notes per minute. */
    record Range(double minBpm, double bpm, double maxBpm) {
        /** A range that says nothing. */
        boolean open() {
            return maxBpm <= 0;
        }

        double within(double low, double high) {
            double from = minBpm + (maxBpm - minBpm) * low;
            double to = minBpm + (maxBpm - minBpm) * high;
            boolean already = bpm >= from && bpm <= to;
            return already ? bpm : Math.rint((from + to) / 2);
        }

        /** In the lower third, and below the usual tempo where that lies there already. */
        double calm() {
            double low = within(0, 1 / 3.0);
            return low == bpm ? Math.rint((minBpm + bpm) / 2) : low;
        }

        boolean farFrom(double other) {
            return other < minBpm * 0.85 || other > maxBpm * 1.15;
        }

        boolean contains(double other) {
            return other >= minBpm && other <= maxBpm;
        }
    }

    private static double halfway(Range range, double to) {
        return Math.rint((range.bpm() + to) / 2);
    }

    static Choice<Double> of(Range range, List<Choice<Pace>> paces, List<Choice<Mood>> moods) {
        if (!paces.isEmpty()) {
            Choice<Pace> pace = paces.getFirst();
            double bpm =
                    switch (pace.value()) {
                        case VERY_SLOW -> range.minBpm();
                        case SLOW -> range.calm();
                        case MEDIUM -> range.within(1 / 3.0, 2 / 3.0);
                        case FAST -> range.within(2 / 3.0, 1);
                        case VERY_FAST -> range.maxBpm();
                    };
            return Choice.inferred(bpm, pace.words());
        }
        double energy = moods.stream().mapToDouble(m -> m.value().energy()).average().orElse(0);
        if (Math.abs(energy) < NEUTRAL) {
            return moods.stream()
                    .filter(m -> m.value().energy() <= STILL)
                    .filter(_ -> moods.stream().noneMatch(m -> m.value().energy() >= -STILL))
                    .findFirst()
                    .map(m -> Choice.inferred(halfway(range, range.calm()), m.words()))
                    .orElseGet(() -> Choice.defaulted(range.bpm()));
        }
        double pulled = energy < 0 ? range.calm() : range.within(2 / 3.0, 1);
        boolean strong = Math.abs(energy) >= STRONG;
        double bpm = strong ? pulled : halfway(range, pulled);
        return bpm == range.bpm()
                ? Choice.defaulted(bpm)
                : Choice.inferred(bpm, moods.getFirst().words());
    }
}
