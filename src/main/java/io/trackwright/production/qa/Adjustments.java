package io.trackwright.production.qa;

/**
 * What earlier attempts taught: the parameters that differ from the first attempt. Kept with the
 * job, so that a run repeated after a crash makes the same bytes.
 *
 * @param loudnessTrimDb added to the loudness aimed at
 * @param ceilingTrimDb added to the true-peak ceiling, 0 or less
 * @param recompositions how many times the piece was composed anew
 */
public record Adjustments(double loudnessTrimDb, double ceilingTrimDb, int recompositions) {
    public static final Adjustments NONE = new Adjustments(0, 0, 0);

    public Adjustments {
        if (!(Math.abs(loudnessTrimDb) <= 12)) {
            throw new IllegalArgumentException(
                    "loudnessTrimDb must be -12..12, was " + loudnessTrimDb);
        }
        if (!(ceilingTrimDb <= 0 && ceilingTrimDb >= -6)) {
            throw new IllegalArgumentException("ceilingTrimDb must be -6..0, was " + ceilingTrimDb);
        }
        if (recompositions < 0) {
            throw new IllegalArgumentException(
                    "recompositions must be 0 or more, was " + recompositions);
        }
    }
}
