package io.trackwright.audio.mastering;

import io.trackwright.audio.dsp.Decibels;
import java.util.Arrays;

/**
 * Glue compressor and limiter as the master meets them, hop by hop: peaks and powers in, the gain
 * of one point of the {@link GainEnvelope} out.
 */
final class Dynamics {
    /** Hops from a hop to the first point of the envelope that is final after it. */
    static final int POINT_LAG = LookaheadLimiter.LOOKAHEAD_HOPS + 1;

    /** Below the ceiling by this much, for other meters interpolate a little differently. */
    private static final double MARGIN_DB = 0.2;

    private final BusCompressor compressor;
    private final LookaheadLimiter limiter;
    private final double[] gainsDb = new double[POINT_LAG + 1];
    private float lastPeak;
    private float peakBefore;

    /**
     * @param startDb the gain before the first hop
     */
    Dynamics(MasteringTarget target, double hopMs, double startDb) {
        compressor = new BusCompressor(target.glue(), target.levelLufs(), hopMs);
        limiter =
                new LookaheadLimiter(
                        target.limitDbtp() - MARGIN_DB - DcBlocker.growthDb(target),
                        target.levelLufs(),
                        hopMs);
        Arrays.fill(gainsDb, startDb);
    }

    /**
     * Takes one hop; answers with the gain in dB of the point {@link #POINT_LAG} earlier. A peak is
     * reported up to a hop late and a point acts on the hop before and after it, so a point must
     * respect three reports.
     *
     * @param peak the true peak of the hop, linear
     * @param sidePower the mean square that the compressor hears, both channels added
     * @param gainDb the loudness gain
     */
    double pointDb(float peak, double sidePower, double gainDb) {
        float highest = Math.max(peak, Math.max(lastPeak, peakBefore));
        peakBefore = lastPeak;
        lastPeak = peak;
        double limitDb = limiter.gainDb(highest, gainsDb[POINT_LAG]);
        double pointDb = gainsDb[1] + limitDb;
        System.arraycopy(gainsDb, 1, gainsDb, 0, POINT_LAG);
        gainsDb[POINT_LAG] = gainDb + compressor.gainDb(sidePower * Decibels.toPower(gainDb));
        return pointDb;
    }
}
