package io.trackwright.production.compose;

import io.trackwright.music.critique.HumanRanges;
import java.util.Arrays;
import java.util.List;

/** How many pieces of a genre lie where human music does. */
final class GenreShares {
    private GenreShares() {}

    /** Share of values inside any of the ranges, 0..1. */
    static double inside(List<HumanRanges.Range> ranges, double[] values) {
        return Arrays.stream(values)
                        .filter(v -> ranges.stream().anyMatch(r -> r.contains(v)))
                        .count()
                / (double) values.length;
    }
}
