package io.trackwright.audio.mastering;

import io.trackwright.audio.dsp.Decibels;

/**
 * Keeps the low end from filling the room below the ceiling all by itself, so that a kick does not
 * push down what plays above it: a compressor for the low band alone, in front of the limiter. It
 * holds a peak for longer than half a period of the lowest tone, or its gain would follow the wave
 * and distort it.
 */
final class LowLimiter {
    /**
     * It begins so far below the limiter's ceiling: this much less what the ceiling stands above
     * the loudness, so that a master with room keeps its kick as it is.
     */
    private static final double RESERVE_AND_ROOM_DB = 14.5;

    private static final double LEAST_RESERVE_DB = 2;
    private static final double MOST_RESERVE_DB = 7;

    /** Never more than this is taken. */
    private static final double MOST_DB = 6;

    private static final double HOLD_MS = 16;
    private static final double ATTACK_MS = 0.7;
    private static final double RELEASE_MS = 80;

    private final double thresholdDb;
    private final double attack;
    private final double release;
    private final float[] peaks;
    private int next;
    private double reductionDb;

    LowLimiter(MasteringTarget target, double hopMs) {
        double roomDb = target.limitDbtp() - target.levelLufs();
        thresholdDb =
                target.limitDbtp()
                        - Math.max(
                                LEAST_RESERVE_DB,
                                Math.min(MOST_RESERVE_DB, RESERVE_AND_ROOM_DB - roomDb));
        attack = 1 - StrictMath.exp(-hopMs / ATTACK_MS);
        release = 1 - StrictMath.exp(-hopMs / RELEASE_MS);
        peaks = new float[(int) Math.max(1, Math.rint(HOLD_MS / hopMs))];
    }

    /**
     * The gain in dB, at most 0, at the end of a hop.
     *
     * @param peak the highest sample of the low band in the hop, linear
     * @param gainDb the loudness gain
     */
    double gainDb(float peak, double gainDb) {
        peaks[next] = peak;
        next = (next + 1) % peaks.length;
        float held = 0;
        for (float p : peaks) {
            held = Math.max(held, p);
        }
        double wanted = reductionDb(Decibels.fromGain(held) + gainDb - thresholdDb);
        reductionDb += (wanted - reductionDb) * (wanted > reductionDb ? attack : release);
        return -reductionDb;
    }

    /** Rises from the threshold on, ever slower: a low end that is loud shall stay it. */
    private static double reductionDb(double overDb) {
        double over = Math.max(0, overDb);
        return MOST_DB * over / (over + MOST_DB);
    }
}
