package io.trackwright.audio.soundfont;

import io.trackwright.audio.dsp.Exp2;

/**
 * Interpolation between samples: windowed sinc kernels, a table of them for every quarter octave of
 * transposition upwards. A kernel is flat to 0.37 of the lower of the two sample rates and 60 dB
 * down from 0.6 of it; its images fold above hearing.
 *
 * <p>Method: J. O. Smith and P. Gossett, "A flexible sampling-rate conversion method" (1984), with
 * a Kaiser window; as many kernels per sample that the nearest serves (phase errors below −80 dB).
 */
final class SincTable {
    /** Taps of the longest kernel. */
    static final int MOST_TAPS = 128;

    private static final int STEPS_PER_OCTAVE = 4;
    private static final int STEPS = 13;
    private static final int FINEST = 11;
    private static final double CUTOFF = 0.46;
    private static final double BETA = 6.2;
    private static final SincTable[] TABLES = new SincTable[STEPS];

    static {
        for (int i = 0; i < STEPS; i++) {
            double octaves = (double) i / STEPS_PER_OCTAVE;
            TABLES[i] = new SincTable(StrictMath.pow(2, octaves), FINEST - i / STEPS_PER_OCTAVE);
        }
    }

    private final int taps;
    private final int phaseBits;
    private final float[] weights;

    private SincTable(double ratio, int phaseBits) {
        this.taps = 8 * (int) Math.rint(2 * ratio);
        this.phaseBits = phaseBits;
        int phases = 1 << phaseBits;
        weights = new float[(phases + 1) * taps];
        double[] kernel = new double[taps];
        for (int phase = 0; phase <= phases; phase++) {
            double sum = 0;
            for (int k = 0; k < taps; k++) {
                double x = k - (taps / 2 - 1) - (double) phase / phases;
                kernel[k] = sinc(2 * CUTOFF / ratio * x) * window(x / (0.5 * taps));
                sum += kernel[k];
            }
            for (int k = 0; k < taps; k++) {
                weights[phase * taps + k] = (float) (kernel[k] / sum);
            }
        }
    }

    private static double sinc(double x) {
        double angle = StrictMath.PI * x;
        return Math.abs(x) < 1e-9 ? 1 : StrictMath.sin(angle) / angle;
    }

    private static double window(double x) {
        return Math.abs(x) >= 1 ? 0 : bessel(BETA * Math.sqrt(1 - x * x)) / bessel(BETA);
    }

    /** The modified Bessel function of the first kind and order 0. */
    private static double bessel(double x) {
        double term = 1;
        double sum = 1;
        for (int k = 1; k < 25; k++) {
            term *= x / (2 * k) * (x / (2 * k));
            sum += term;
        }
        return sum;
    }

    /** The table for a transposition by {@code ratio}, where 2 is an octave up. */
    static SincTable of(double ratio) {
        int step = 0;
        while (step < STEPS - 1 && TABLES[step + 1].reaches(ratio, step + 1)) {
            step++;
        }
        return TABLES[step];
    }

    private boolean reaches(double ratio, int step) {
        double octaves = (double) step / STEPS_PER_OCTAVE;
        return ratio >= Exp2.of(octaves);
    }

    int taps() {
        return taps;
    }

    /**
     * Reads a sound at a pitch.
     *
     * @param sound from {@code taps / 2 − 1} samples before the first position on
     * @param position of the first output in samples past that, 0..1 in 2⁻³²
     * @param step samples per output, in 2⁻³²
     */
    void read(float[] sound, long position, long step, float[] out, int from, int to) {
        float[] w = weights;
        int shift = 32 - phaseBits;
        long half = 1L << (shift - 1);
        int n = taps;
        long at = position;
        for (int i = from; i < to; i++) {
            int s = (int) (at >>> 32);
            int row = (int) (((at & 0xffffffffL) + half) >>> shift) * n;
            float a = 0;
            float b = 0;
            float c = 0;
            float d = 0;
            for (int k = 0; k < n; k += 8) {
                a += sound[s + k] * w[row + k];
                b += sound[s + k + 1] * w[row + k + 1];
                c += sound[s + k + 2] * w[row + k + 2];
                d += sound[s + k + 3] * w[row + k + 3];
                a += sound[s + k + 4] * w[row + k + 4];
                b += sound[s + k + 5] * w[row + k + 5];
                c += sound[s + k + 6] * w[row + k + 6];
                d += sound[s + k + 7] * w[row + k + 7];
            }
            out[i] = a + b + (c + d);
            at += step;
        }
    }
}
