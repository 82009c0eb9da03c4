package io.trackwright.music.critique;

import java.util.Comparator;
import java.util.List;

/**
 * What a critic says about a score.
 *
 * @param measured how many measures apply and have a human range
 * @param outside those that lie outside, in the order of {@link Measure}
 * @param findings rules that are broken
 */
public record Critique(int measured, List<Outside> outside, List<ScoreFinding> findings) {

    /**
     * The better critique first: fewer broken rules, then a larger share of measures inside, then
     * less far outside. Equal ones are equally good.
     */
    public static final Comparator<Critique> BEST_FIRST =
            Comparator.comparingInt((Critique c) -> c.findings().size())
                    .thenComparing(Comparator.comparingDouble(Critique::inside).reversed())
                    .thenComparingDouble(Critique::distance);

    /**
     * A measure outside every range that it is held against.
     *
     * @param ranges at least one
     */
    public record Outside(Measure measure, double value, List<HumanRanges.Range> ranges) {
        public Outside {
            ranges = List.copyOf(ranges);
            if (ranges.isEmpty()) {
                throw new IllegalArgumentException("ranges must not be empty");
            }
        }

        /** To the nearest range, in widths of that range. */
        public double distance() {
            return ranges.stream().mapToDouble(r -> r.distance(value)).min().orElseThrow();
        }
    }

    public Critique {
        outside = List.copyOf(outside);
        findings = List.copyOf(findings);
        if (measured < outside.size()) {
            throw new IllegalArgumentException(
                    "measured must be at least " + outside.size() + ", was " + measured);
        }
    }

    /** Share of measures inside, 0..1; 1 when nothing could be measured. */
    public double inside() {
        return measured == 0 ? 1 : (measured - outside.size()) / (double) measured;
    }

    /** All distances together. */
    public double distance() {
        return outside.stream().mapToDouble(Outside::distance).sum();
    }
}
