package io.trackwright.audio.mastering;

import java.util.Arrays;

/**
 * How much the dynamics take from a block of which nothing but the loudness is known: a table over
 * its distance from the ceiling. It starts from the compressor's curve and a guess at the limiter,
 * which meets blocks within {@value #CREST_DB} dB of the ceiling, and is corrected by what was
 * found for the blocks that are known.
 */
final class TakeAway {
    private static final double CREST_DB = 10;
    private static final double LIMITER_SLOPE = 0.35;

    /** So much nearer, hardly anything that is added gets through. */
    private static final double DEEP_DB = 6;

    private static final double DEEP_SLOPE = 0.6;

    /**
     * The table reaches from so far below the ceiling, in steps as far apart as the gains that are
     * tried.
     */
    private static final double LOWEST_DB = -30;

    private static final int ROWS = 16;

    /** The guess counts as much as so many blocks. */
    private static final double PRIOR_BLOCKS = 15;

    /**
     * A mix that loses more than this is too peaky for its target; pushing on would only flatten
     * it.
     */
    private static final double MOST_CORRECTION_DB = 6;

    private final BusCompressor.Settings glue;
    private final double thresholdLufs;
    private final double ceilingDb;
    private final double[] counts = new double[ROWS];
    private final double[] excessDb = new double[ROWS];
    private double blocks;
    private double totalDb;

    /**
     * @param moreDb how much more than the guess says it is thought to be
     */
    TakeAway(MasteringTarget target, double moreDb) {
        glue = target.glue();
        thresholdLufs = target.levelLufs() + glue.thresholdDb();
        ceilingDb = target.limitDbtp();
        Arrays.fill(counts, PRIOR_BLOCKS);
        Arrays.fill(excessDb, PRIOR_BLOCKS * moreDb);
        blocks = PRIOR_BLOCKS;
        totalDb = PRIOR_BLOCKS * moreDb;
    }

    private double guessDb(double lufs) {
        return glue.reductionDb(lufs - thresholdLufs) + limiterDb(lufs + CREST_DB - ceilingDb);
    }

    private static double limiterDb(double overDb) {
        return LIMITER_SLOPE * Math.max(0, Math.min(DEEP_DB, overDb))
                + DEEP_SLOPE * Math.max(0, overDb - DEEP_DB);
    }

    /** Where a loudness is in the table: between two rows. */
    private double place(double lufs) {
        double rows = (lufs - ceilingDb - LOWEST_DB) / Foresight.STEP_DB;
        return Math.max(0, Math.min(ROWS - 1.001, rows));
    }

    /**
     * Learns what became of a block.
     *
     * @param lufs its loudness with the gain, but before the dynamics
     * @param lostDb what they took
     */
    void learn(double lufs, double lostDb) {
        double moreDb = lostDb - guessDb(lufs);
        double place = place(lufs);
        int row = (int) place;
        double above = place - row;
        counts[row] += 1 - above;
        excessDb[row] += (1 - above) * moreDb;
        counts[row + 1] += above;
        excessDb[row + 1] += above * moreDb;
        blocks++;
        totalDb += moreDb;
    }

    /** How much more than guessed it was, on the whole. */
    double moreDb() {
        return Math.max(-MOST_CORRECTION_DB, Math.min(MOST_CORRECTION_DB, totalDb / blocks));
    }

    /** The loudness of a block after the dynamics. */
    double after(double lufs) {
        double place = place(lufs);
        int row = (int) place;
        double low = excessDb[row] / counts[row];
        double high = excessDb[row + 1] / counts[row + 1];
        return lufs - Math.max(0, guessDb(lufs) + low + (high - low) * (place - row));
    }

    /**
     * Adds the blocks of {@code before} to {@code result} as they will sound after a gain and the
     * dynamics.
     */
    void play(LoudnessHistogram before, double gainDb, LoudnessHistogram result) {
        for (int b = 0; b < LoudnessHistogram.BINS; b++) {
            double count = before.count(b);
            if (count > 0) {
                result.add(after(LoudnessHistogram.centreLufs(b) + gainDb), count);
            }
        }
    }
}
