package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.DelayLine;
import java.util.Arrays;

/**
 * A left and a right spring at their own slow rate: a dispersive chain of first-order all-passes
 * and a delay in a loop, turned over on each round as a wave is at a fixed end.
 */
final class Springs {
    private static final int MOST_STAGES = 96;
    private static final int AT_ONCE = 4;
    private static final int FLUSH = 256;
    private static final double TINY = 1e-20;

    /** Two springs of a tank are never equally long. */
    private static final double[] LENGTH = {1, 1.137};

    private static final double[] STIFFNESS = {0.74, 0.71};

    /** Irregular turns split every wave: a second one this strong follows close behind. */
    private static final float SPLIT = 0.22f;

    private static final double SPLIT_MS = 1.9;

    private final int stages;
    private final double[] coefficients = STIFFNESS.clone();
    private final double[][] states;
    private final DelayLine[] lines = new DelayLine[2];
    private final int[] delays = new int[2];
    private final int split;
    private final float[] gains = new float[2];
    private final float[] levels = new float[2];
    private final float[] leftBack;
    private final float[] rightBack;
    private final float[] splitBack;
    private final double[] left;
    private final double[] right;
    private int untilFlush = FLUSH;

    Springs(SpringReverb.Settings settings, double rateHz) {
        stages = AT_ONCE * (int) Math.max(1, Math.rint(settings.chirp() * MOST_STAGES / AT_ONCE));
        states = new double[2][stages];
        split = (int) Math.rint(SPLIT_MS * 0.001 * rateHz);
        int shortest = Integer.MAX_VALUE;
        for (int k = 0; k < 2; k++) {
            double round = settings.roundMs() * LENGTH[k] * 0.001 * rateHz;
            double chain = stages * (1 - STIFFNESS[k]) / (1 + STIFFNESS[k]);
            delays[k] = (int) Math.max(16, Math.rint(round - chain));
            lines[k] = new DelayLine(delays[k] + split + 64);
            gains[k] = (float) -StrictMath.pow(10, -3 * round / (settings.decaySeconds() * rateHz));
            levels[k] = (float) Math.sqrt(1 - (double) gains[k] * gains[k]);
            shortest = Math.min(shortest, delays[k]);
        }
        int most = Math.min(64, shortest / 2);
        leftBack = new float[most];
        rightBack = new float[most];
        splitBack = new float[most];
        left = new double[most];
        right = new double[most];
    }

    /** Replaces {@code n} frames by what comes back. */
    void process(float[] l, float[] r, int n) {
        int at = 0;
        while (at < n) {
            int run = Math.min(Math.min(n - at, left.length), untilFlush);
            round(l, r, at, run);
            at += run;
            untilFlush -= run;
            if (untilFlush == 0) {
                untilFlush = FLUSH;
                flush();
            }
        }
    }

    private void round(float[] l, float[] r, int at, int n) {
        comeBack(0, l, at, leftBack, left, n);
        comeBack(1, r, at, rightBack, right, n);
        for (int k = 0; k < stages; k += AT_ONCE) {
            disperse(left, states[0], coefficients[0], k, n);
            disperse(right, states[1], coefficients[1], k, n);
        }
        arrive(0, l, at, leftBack, left, n);
        arrive(1, r, at, rightBack, right, n);
    }

    /** What went round, turned over, meets what comes in. */
    private void comeBack(int side, float[] in, int at, float[] back, double[] wave, int n) {
        lines[side].read(delays[side], back, 0, n);
        lines[side].read(delays[side] + split, splitBack, 0, n);
        float gain = gains[side] / (1 + SPLIT);
        for (int i = 0; i < n; i++) {
            wave[i] = in[at + i] + gain * (back[i] + SPLIT * splitBack[i]);
        }
    }

    /** The pick-up is at the far end, half a round away. */
    private void arrive(int side, float[] out, int at, float[] back, double[] wave, int n) {
        lines[side].read(delays[side] / 2, back, 0, n);
        for (int i = 0; i < n; i++) {
            out[at + i] = levels[side] * back[i];
            back[i] = tame(wave[i]);
        }
        lines[side].write(back, 0, n);
    }

    private static float tame(double x) {
        return Math.abs(x) < 1e-15 ? 0f : (float) x;
    }

    /** Four all-passes, the samples of one overlapping with those of the next. */
    private static void disperse(double[] x, double[] states, double a, int k, int n) {
        double s = states[k];
        double t = states[k + 1];
        double u = states[k + 2];
        double v = states[k + 3];
        for (int i = 0; i < n; i++) {
            double in = x[i];
            double one = Math.fma(a, in, s);
            s = Math.fma(-a, one, in);
            double two = Math.fma(a, one, t);
            t = Math.fma(-a, two, one);
            double three = Math.fma(a, two, u);
            u = Math.fma(-a, three, two);
            double four = Math.fma(a, three, v);
            v = Math.fma(-a, four, three);
            x[i] = four;
        }
        states[k] = s;
        states[k + 1] = t;
        states[k + 2] = u;
        states[k + 3] = v;
    }

    private void flush() {
        for (double[] row : states) {
            for (int k = 0; k < row.length; k++) {
                if (Math.abs(row[k]) < TINY) {
                    row[k] = 0;
                }
            }
        }
    }

    void reset() {
        untilFlush = FLUSH;
        for (int k = 0; k < 2; k++) {
            lines[k].reset();
            Arrays.fill(states[k], 0);
        }
    }
}
