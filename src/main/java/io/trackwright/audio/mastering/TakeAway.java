package io.trackwright.audio.mastering;

import io.trackwright.audio.metering.LoudnessMeter;

/**
 * How much compressor and limiter take from a block of a given loudness. It starts from the
 * compressor's curve and a guess at the limiter, which meets blocks within {@value #CREST_DB} dB of
 * the ceiling, and is corrected by what was measured.
 */
final class TakeAway {
    private static final double CREST_DB = 10;
    private static final double LIMITER_SLOPE = 0.35;

    /** So much nearer, hardly anything that is added gets through. */
    private static final double DEEP_DB = 6;

    private static final double DEEP_SLOPE = 0.7;

    /** What was measured is forgotten at this rate per block. */
    private static final double KEEP = 0.99;

    private static final double PRIOR_BLOCKS = 10;

    /**
     * A mix that loses more than this is too peaky for its target; pushing on would only flatten
     * it.
     */
    private static final double MOST_CORRECTION_DB = 6;

    private final BusCompressor.Settings glue;
    private final double thresholdLufs;
    private final double ceilingDb;
    private double expected;
    private double measured;
    private int blocks;
    private double lastGainDb = Double.NaN;
    private double correctionDb;

    /**
     * @param moreDb how much more than the model says it is thought to be
     */
    TakeAway(MasteringTarget target, double moreDb) {
        glue = target.glue();
        thresholdLufs = target.levelLufs() + glue.thresholdDb();
        ceilingDb = target.limitDbtp();
        double typical = PRIOR_BLOCKS * LoudnessMeter.power(target.levelLufs());
        expected = typical;
        measured = typical * StrictMath.exp(-moreDb * 0.1 * StrictMath.log(10));
        correctionDb = -moreDb;
    }

    /** The loudness of a block after the dynamics, by the model alone. */
    private double after(double lufs) {
        return lufs
                - glue.reductionDb(lufs - thresholdLufs)
                - limiterDb(lufs + CREST_DB - ceilingDb);
    }

    private static double limiterDb(double overDb) {
        return LIMITER_SLOPE * Math.max(0, Math.min(DEEP_DB, overDb))
                + DEEP_SLOPE * Math.max(0, overDb - DEEP_DB);
    }

    /**
     * Compares the gating blocks that are new, during which the gain went from where it was the
     * last time to {@code gainDb}.
     */
    void learn(LoudnessMeter in, LoudnessMeter out, double gainDb) {
        double startDb = blocks == 0 ? gainDb : lastGainDb;
        int n = Math.min(in.hops(), out.hops()) - LoudnessMeter.BLOCK_HOPS + 1 - blocks;
        for (int i = 0; i < n; i++, blocks++) {
            double at = startDb + (gainDb - startDb) * (i + 0.5) / n;
            double model = after(LoudnessMeter.lufs(in.blockPower(blocks)) + at);
            if (model > LoudnessMeter.SILENCE_LUFS / 2) {
                expected = KEEP * expected + LoudnessMeter.power(model);
                measured = KEEP * measured + out.blockPower(blocks);
            }
        }
        lastGainDb = gainDb;
        correctionDb =
                Math.max(
                        -MOST_CORRECTION_DB,
                        Math.min(MOST_CORRECTION_DB, 10 * StrictMath.log10(measured / expected)));
    }

    double moreDb() {
        return -correctionDb;
    }

    /**
     * Adds the blocks of {@code before} to {@code result} as they will sound after a gain and the
     * dynamics.
     */
    void play(LoudnessHistogram before, double gainDb, LoudnessHistogram result) {
        for (int b = 0; b < LoudnessHistogram.BINS; b++) {
            double count = before.count(b);
            if (count > 0) {
                result.add(after(LoudnessHistogram.centreLufs(b) + gainDb) + correctionDb, count);
            }
        }
    }
}
