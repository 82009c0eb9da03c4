package io.trackwright.audio.mastering;

import io.trackwright.audio.dsp.Decibels;

/**
 * A true-peak limiter that cannot overshoot: it is told the peak of each hop, waits {@link
 * #LOOKAHEAD_HOPS} more, and answers with gains that are below what each hop allows. A sliding
 * minimum holds the deepest need over the look-ahead; the release climbs from it in two stages; a
 * window of positive weights of the same length then rounds the corners, and as every value it
 * averages is low enough, so is the mean (the scheme of P. Hämäläinen, "Smoothing of the control
 * signal without clipped output in digital peak limiters", DAFx 2002).
 *
 * <p>The release depends on the programme: a lone transient is forgotten within {@value #FAST_MS}
 * ms, while under steady limiting a slow level builds up to which the fast one returns, so that
 * dense music does not pump. It also depends on what is asked: where the loudness is to come within
 * {@value #CALM_RATIO_DB} dB of the ceiling, there is no room left between the peaks for a gain
 * that recovers slowly, and the limiter gets quicker and lets go further, as a clipper does.
 */
final class LookaheadLimiter {
    /** Hops from a peak to the answer for it. */
    static final int LOOKAHEAD_HOPS = 6;

    private static final int WIDEST = LOOKAHEAD_HOPS + 1;
    private static final double FAST_MS = 30;

    /** Where the loudness is to be nearer to the ceiling than this, the release gets shorter … */
    private static final double CALM_RATIO_DB = 10;

    /** … until here, where it is the shortest. */
    private static final double TIGHT_RATIO_DB = 5.5;

    private static final double TIGHT_MS = 2;

    /** The part of the slow level at which the fast release ends. */
    private static final double FLOOR = 0.6;

    private static final double TIGHT_FLOOR = 0.1;

    private static final double SLOW_UP_MS = 300;
    private static final double SLOW_DOWN_MS = 700;

    private final double ceilingDb;
    private final double floor;
    private final double fast;
    private final double slowUp;
    private final double slowDown;
    private final double[] needs = new double[WIDEST];
    private final double[] window;
    private final double[] held;
    private double reductionDb;
    private double slowDb;

    /**
     * @param ceilingDb the highest peak
     * @param levelLufs the loudness that is asked for
     */
    LookaheadLimiter(double ceilingDb, double levelLufs, double hopMs) {
        this.ceilingDb = ceilingDb;
        double share = haste(ceilingDb, levelLufs);
        window = triangle(WIDEST - 2 * (int) Math.rint(3 * share));
        held = new double[window.length];
        floor = FLOOR + share * (TIGHT_FLOOR - FLOOR);
        double fastMs = FAST_MS * StrictMath.pow(TIGHT_MS / FAST_MS, share);
        fast = 1 - StrictMath.exp(-hopMs / fastMs);
        slowUp = 1 - StrictMath.exp(-hopMs / SLOW_UP_MS);
        slowDown = 1 - StrictMath.exp(-hopMs / SLOW_DOWN_MS);
    }

    /**
     * How quick the limiter is, 0..1: 0 where the loudness asked for leaves as much room below the
     * ceiling as calm music has.
     */
    static double haste(double ceilingDb, double levelLufs) {
        double tight = (CALM_RATIO_DB - (ceilingDb - levelLufs)) / (CALM_RATIO_DB - TIGHT_RATIO_DB);
        return Math.max(0, Math.min(1, tight));
    }

    /** Weights that add up to 1. */
    private static double[] triangle(int length) {
        double[] weights = new double[length];
        int half = (length + 1) / 2;
        for (int i = 0; i < length; i++) {
            weights[i] = Math.min(i + 1, length - i) / (double) (half * half);
        }
        return weights;
    }

    /**
     * Takes the linear peak near one point of the envelope and the gain that it will already get
     * there; answers with the limiter's gain in dB, at most 0, for the point {@link
     * #LOOKAHEAD_HOPS} earlier.
     */
    double gainDb(double peak, double gainBeforeDb) {
        System.arraycopy(needs, 1, needs, 0, needs.length - 1);
        needs[needs.length - 1] = Math.max(0, Decibels.fromGain(peak) + gainBeforeDb - ceilingDb);
        double need = 0;
        // A shorter window waits for the same time, so that the answer is as late.
        for (int i = 0; i < window.length; i++) {
            need = Math.max(need, needs[i]);
        }
        reductionDb =
                Math.max(
                        need,
                        reductionDb + (Math.min(floor * slowDb, reductionDb) - reductionDb) * fast);
        slowDb += (need - slowDb) * (need > slowDb ? slowUp : slowDown);
        System.arraycopy(held, 1, held, 0, held.length - 1);
        held[held.length - 1] = reductionDb;
        double sum = 0;
        for (int i = 0; i < held.length; i++) {
            sum += window[i] * held[i];
        }
        return -sum;
    }
}
