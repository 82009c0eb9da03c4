package io.trackwright.audio.mastering;

import io.trackwright.audio.dsp.OnePole;
import io.trackwright.audio.dsp.StereoBlock;

/**
 * Takes away the constant offset of a loud master. Where the loudness is to come near the ceiling
 * the limiter recovers within one wave of a bass; most waves reach further to one side than to the
 * other, so it lowers one side more, and what was balanced gets an offset (up to −36 dBFS). A
 * high-pass far below all music brings it back to zero. It is linear, so that stems which go
 * through the same still add up to the master. In place, without latency.
 */
final class DcBlocker {
    /**
     * High enough to forget within a loop's lead-in, low enough that a limited bass note grows
     * little by the turned phase …
     */
    private static final double CUTOFF_HZ = 1;

    /** … at most by this much where the limiter is quickest. */
    private static final double GROWTH_DB = 0.4;

    private final boolean needed;
    private final OnePole left;
    private final OnePole right;

    /**
     * @param target of the master: calm ones pass as they are
     */
    DcBlocker(MasteringTarget target, int sampleRateHz) {
        needed = growthDb(target) > 0;
        left = new OnePole(sampleRateHz);
        right = new OnePole(sampleRateHz);
        left.tune(CUTOFF_HZ);
        right.tune(CUTOFF_HZ);
    }

    /** How much lower the limiter has to stay, for peaks may grow by as much. */
    static double growthDb(MasteringTarget target) {
        return GROWTH_DB * LookaheadLimiter.haste(target.limitDbtp(), target.levelLufs());
    }

    void process(StereoBlock io) {
        if (needed) {
            left.highpass(io.left, io.frames());
            right.highpass(io.right, io.frames());
        }
    }

    void reset() {
        left.reset();
        right.reset();
    }
}
