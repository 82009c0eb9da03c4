package io.trackwright.audio.analysis;

import java.util.Arrays;

/**
 * How well strokes keep to a known grid: the share of onset strength near its points. Compare it
 * with {@link #expectedByChance}, the share of time that counts as near.
 */
public final class GridEnergy {
    private GridEnergy() {}

    /**
     * The share of the strength that lies within {@code toleranceFrames} of a grid point, 0..1; 0
     * when there is no strength at all.
     *
     * @param strengths onset strength per hop, at least 0, see {@link OnsetDetector#strengths()}
     * @param hopFrames frames between two strengths
     * @param gridFrames the points, ascending
     */
    public static double shareNear(
            double[] strengths, int hopFrames, long[] gridFrames, long toleranceFrames) {
        double near = 0;
        double all = 0;
        for (int k = 0; k < strengths.length; k++) {
            all += strengths[k];
            if (distance((long) k * hopFrames, gridFrames) <= toleranceFrames) {
                near += strengths[k];
            }
        }
        return all > 0 ? near / all : 0;
    }

    /**
     * The share of the hops that lie near a grid point: what {@link #shareNear} is for sound that
     * does not care.
     */
    public static double expectedByChance(
            int hops, int hopFrames, long[] gridFrames, long toleranceFrames) {
        double[] even = new double[hops];
        Arrays.fill(even, 1);
        return shareNear(even, hopFrames, gridFrames, toleranceFrames);
    }

    private static long distance(long frame, long[] grid) {
        int at = Arrays.binarySearch(grid, frame);
        if (at >= 0) {
            return 0;
        }
        int after = -at - 1;
        long up = after < grid.length ? grid[after] - frame : Long.MAX_VALUE;
        long down = after > 0 ? frame - grid[after - 1] : Long.MAX_VALUE;
        return Math.min(up, down);
    }
}
