package io.trackwright.audio.dsp;

import java.util.Arrays;

/**
 * Resonances side by side, as a bore, a wooden body or a mouth has them: each a band-pass of two
 * poles with 0 dB at its centre, added to the plain sound. They move only between calls, so that
 * four of them run in one loop for little more than the price of one.
 *
 * <p>Method: the band-pass of constant peak gain of R. Bristow-Johnson, "Cookbook formulae for
 * audio EQ biquad filter coefficients" (1998); its two zeros, at 0 Hz and half the sample rate, are
 * shared.
 */
public final class ResonanceBank {
    private static final int LANES = 4;
    private static final int PAIR = 2;
    private static final int LONGEST = 256;
    private static final double MAX_RATIO = 0.45;
    private static final double FLUSH = 1e-30;
    private final double sampleRateHz;
    private final double[] drive;
    private final double[] back;
    private final double[] far;
    private final double[] one;
    private final double[] two;
    private final double[] difference = new double[LONGEST];
    private double plain = 1;
    private double last;
    private double beforeLast;

    /**
     * @param capacity resonances it can hold; those that are not tuned are silent
     */
    public ResonanceBank(double sampleRateHz, int capacity) {
        this.sampleRateHz = sampleRateHz;
        int lanes = (capacity + PAIR - 1) / PAIR * PAIR;
        drive = new double[lanes];
        back = new double[lanes];
        far = new double[lanes];
        one = new double[lanes];
        two = new double[lanes];
    }

    /** Sets the linear gain of the sound that passes untouched. */
    public void plain(double gain) {
        plain = gain;
    }

    /**
     * Tunes a resonance.
     *
     * @param hz centre, limited to 0.45 of the sample rate
     * @param q centre over width, 0.1..100
     * @param gain linear gain at the centre, beside the plain sound
     */
    public void tune(int index, double hz, double q, double gain) {
        double turns = Math.max(1e-5, Math.min(MAX_RATIO, hz / sampleRateHz));
        double alpha = Turn.sine(turns) / (2 * q);
        drive[index] = gain * alpha / (1 + alpha);
        back[index] = 2 * Turn.cosine(turns) / (1 + alpha);
        far[index] = -(1 - alpha) / (1 + alpha);
    }

    public void reset() {
        Arrays.fill(one, 0);
        Arrays.fill(two, 0);
        last = 0;
        beforeLast = 0;
    }

    /** Goes on from where a bank with the same resonances is. */
    public void follow(ResonanceBank other) {
        System.arraycopy(other.one, 0, one, 0, one.length);
        System.arraycopy(other.two, 0, two, 0, two.length);
        last = other.last;
        beforeLast = other.beforeLast;
    }

    /** Resonates the first {@code frames}, at most 256, of {@code io} in place. */
    public void process(float[] io, int frames) {
        double x1 = last;
        double x2 = beforeLast;
        double[] d = difference;
        float g = (float) plain;
        for (int i = 0; i < frames; i++) {
            double now = io[i];
            d[i] = now - x2;
            x2 = x1;
            x1 = now;
            io[i] *= g;
        }
        last = x1;
        beforeLast = x2;
        int k = 0;
        for (; k + LANES <= drive.length; k += LANES) {
            four(io, frames, k);
        }
        if (k < drive.length) {
            two(io, frames, k);
        }
    }

    private void two(float[] out, int frames, int k) {
        double[] d = difference;
        double b0 = drive[k];
        double b1 = drive[k + 1];
        double p0 = back[k];
        double p1 = back[k + 1];
        double q0 = far[k];
        double q1 = far[k + 1];
        double s0 = one[k];
        double s1 = one[k + 1];
        double t0 = two[k];
        double t1 = two[k + 1];
        for (int i = 0; i < frames; i++) {
            double in = d[i];
            double y0 = Math.fma(p0, s0, Math.fma(q0, t0, b0 * in));
            double y1 = Math.fma(p1, s1, Math.fma(q1, t1, b1 * in));
            t0 = s0;
            t1 = s1;
            s0 = y0;
            s1 = y1;
            out[i] += (float) (y0 + y1);
        }
        keep(k, s0, t0);
        keep(k + 1, s1, t1);
    }

    private void four(float[] out, int frames, int k) {
        double[] d = difference;
        double b0 = drive[k];
        double b1 = drive[k + 1];
        double b2 = drive[k + 2];
        double b3 = drive[k + 3];
        double p0 = back[k];
        double p1 = back[k + 1];
        double p2 = back[k + 2];
        double p3 = back[k + 3];
        double q0 = far[k];
        double q1 = far[k + 1];
        double q2 = far[k + 2];
        double q3 = far[k + 3];
        double s0 = one[k];
        double s1 = one[k + 1];
        double s2 = one[k + 2];
        double s3 = one[k + 3];
        double t0 = two[k];
        double t1 = two[k + 1];
        double t2 = two[k + 2];
        double t3 = two[k + 3];
        for (int i = 0; i < frames; i++) {
            double in = d[i];
            double y0 = Math.fma(p0, s0, Math.fma(q0, t0, b0 * in));
            double y1 = Math.fma(p1, s1, Math.fma(q1, t1, b1 * in));
            double y2 = Math.fma(p2, s2, Math.fma(q2, t2, b2 * in));
            double y3 = Math.fma(p3, s3, Math.fma(q3, t3, b3 * in));
            t0 = s0;
            t1 = s1;
            t2 = s2;
            t3 = s3;
            s0 = y0;
            s1 = y1;
            s2 = y2;
            s3 = y3;
            out[i] += (float) (y0 + y1 + (y2 + y3));
        }
        keep(k, s0, t0);
        keep(k + 1, s1, t1);
        keep(k + 2, s2, t2);
        keep(k + 3, s3, t3);
    }

    private void keep(int k, double first, double second) {
        one[k] = Math.abs(first) < FLUSH ? 0 : first;
        two[k] = Math.abs(second) < FLUSH ? 0 : second;
    }

    /** The power gain of all of it, plain sound included, at a frequency below half the rate. */
    public double power(double hz) {
        double turns = Math.min(0.499, hz / sampleRateHz);
        double c = Turn.cosine(turns);
        double s = Turn.sine(turns);
        double c2 = c * c - s * s;
        double s2 = 2 * s * c;
        double re = plain;
        double im = 0;
        for (int k = 0; k < drive.length; k++) {
            if (drive[k] == 0) {
                continue;
            }
            double topRe = drive[k] * (1 - c2);
            double topIm = drive[k] * s2;
            double lowRe = 1 - back[k] * c - far[k] * c2;
            double lowIm = back[k] * s + far[k] * s2;
            double norm = 1 / (lowRe * lowRe + lowIm * lowIm);
            re += (topRe * lowRe + topIm * lowIm) * norm;
            im += (topIm * lowRe - topRe * lowIm) * norm;
        }
        return re * re + im * im;
    }
}
