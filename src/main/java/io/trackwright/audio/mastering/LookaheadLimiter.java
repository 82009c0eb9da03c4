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
 * dense music does not pump.
 */
final class LookaheadLimiter {
    /** Hops from a peak to the answer for it. */
    static final int LOOKAHEAD_HOPS = 6;

    private static final double[] WINDOW = {
        1 / 16.0, 2 / 16.0, 3 / 16.0, 4 / 16.0, 3 / 16.0, 2 / 16.0, 1 / 16.0
    };
    private static final double FAST_MS = 30;

    /** The part of the slow level at which the fast release ends. */
    private static final double FLOOR = 0.6;

    private static final double SLOW_UP_MS = 300;
    private static final double SLOW_DOWN_MS = 700;

    private final double ceilingDb;
    private final double fast;
    private final double slowUp;
    private final double slowDown;
    private final double[] needs = new double[WINDOW.length];
    private final double[] held = new double[WINDOW.length];
    private double reductionDb;
    private double slowDb;

    LookaheadLimiter(double ceilingDb, double hopMs) {
        this.ceilingDb = ceilingDb;
        fast = 1 - StrictMath.exp(-hopMs / FAST_MS);
        slowUp = 1 - StrictMath.exp(-hopMs / SLOW_UP_MS);
        slowDown = 1 - StrictMath.exp(-hopMs / SLOW_DOWN_MS);
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
        for (double n : needs) {
            need = Math.max(need, n);
        }
        reductionDb =
                Math.max(
                        need,
                        reductionDb + (Math.min(FLOOR * slowDb, reductionDb) - reductionDb) * fast);
        slowDb += (need - slowDb) * (need > slowDb ? slowUp : slowDown);
        System.arraycopy(held, 1, held, 0, held.length - 1);
        held[held.length - 1] = reductionDb;
        double sum = 0;
        for (int i = 0; i < held.length; i++) {
            sum += WINDOW[i] * held[i];
        }
        return -sum;
    }
}
