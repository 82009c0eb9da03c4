package io.trackwright.audio.dsp;

import java.util.Arrays;

/**
 * A stereo low-pass of 24 dB per octave: two equal {@link Svf} in series for each channel. All four
 * run in one loop, so that each has work to do while the others wait for their own last sample.
 */
public final class SteepLowpass {
    private static final double FLUSH = 1e-20;
    private final Svf tuning;

    /** Integrator pairs: first and second stage of the left channel, then of the right. */
    private final double[] state = new double[8];

    public SteepLowpass(double sampleRateHz) {
        tuning = new Svf(sampleRateHz);
    }

    /** Sets cutoff and quality of each stage as {@link Svf#tune} does. */
    public void tune(double cutoffHz, double q) {
        tuning.tune(cutoffHz, q);
    }

    public void reset() {
        Arrays.fill(state, 0);
    }

    /** Filters the first {@code frames} of both channels in place. */
    public void process(float[] left, float[] right, int frames) {
        double c1 = tuning.a2();
        double c2 = 1 - tuning.a3();
        double cx = tuning.a3();
        double m11 = 2 * tuning.a1() - 1;
        double m21 = 2 * c1;
        double m22 = 1 - 2 * cx;
        double n2 = 2 * cx;
        double[] s = state;
        double p = s[0];
        double q = s[1];
        double pp = s[2];
        double qq = s[3];
        double u = s[4];
        double v = s[5];
        double uu = s[6];
        double vv = s[7];
        for (int i = 0; i < frames; i++) {
            double x = left[i];
            double y = right[i];
            double xx = Math.fma(c1, p, Math.fma(c2, q, cx * x));
            double yy = Math.fma(c1, u, Math.fma(c2, v, cx * y));
            left[i] = (float) Math.fma(c1, pp, Math.fma(c2, qq, cx * xx));
            right[i] = (float) Math.fma(c1, uu, Math.fma(c2, vv, cx * yy));
            double p1 = Math.fma(m11, p, Math.fma(-m21, q, m21 * x));
            double u1 = Math.fma(m11, u, Math.fma(-m21, v, m21 * y));
            q = Math.fma(m22, q, Math.fma(m21, p, n2 * x));
            v = Math.fma(m22, v, Math.fma(m21, u, n2 * y));
            p = p1;
            u = u1;
            double p2 = Math.fma(m11, pp, Math.fma(-m21, qq, m21 * xx));
            double u2 = Math.fma(m11, uu, Math.fma(-m21, vv, m21 * yy));
            qq = Math.fma(m22, qq, Math.fma(m21, pp, n2 * xx));
            vv = Math.fma(m22, vv, Math.fma(m21, uu, n2 * yy));
            pp = p2;
            uu = u2;
        }
        keep(0, p, q, pp, qq);
        keep(4, u, v, uu, vv);
    }

    private void keep(int at, double a, double b, double c, double d) {
        state[at] = Math.abs(a) < FLUSH ? 0 : a;
        state[at + 1] = Math.abs(b) < FLUSH ? 0 : b;
        state[at + 2] = Math.abs(c) < FLUSH ? 0 : c;
        state[at + 3] = Math.abs(d) < FLUSH ? 0 : d;
    }
}
