package io.trackwright.audio.dsp;

import java.util.Arrays;

/**
 * Raises the sample rate of one channel two- or fourfold and lowers it again. Both ways are
 * linear-phase polyphase FIRs (R. Crochiere and L. Rabiner, "Multirate Digital Signal Processing",
 * 1983, ch. 3), windowed sincs with a Kaiser window: flat within 0.02 dB to 0.38 of the lower rate,
 * images and aliases at least 80 dB down from 0.62 of it on.
 *
 * <p>Up delays by {@link #UP_DELAY_FRAMES} frames of the lower rate, up and down together by {@link
 * #LATENCY_FRAMES}.
 */
public final class Oversampler {
    /** Frames of the lower rate between a sample and its place in the output of {@code up}. */
    public static final int UP_DELAY_FRAMES = 12;

    /** Frames of the lower rate from the input of {@code up} to the output of {@code down}. */
    public static final int LATENCY_FRAMES = 24;

    /** The most frames of the lower rate that one call may carry. */
    public static final int MAX_CHUNK = 256;

    private static final int TAPS = 2 * UP_DELAY_FRAMES;
    private static final double KAISER_BETA = 8;

    private final int factor;
    private final float[][] phases;

    /** What is symmetric in the first phase's taps, and what is not. */
    private final float[] evens = new float[TAPS / 2];

    private final float[] odds = new float[TAPS / 2];
    private final float[][] differences = new float[TAPS / 2][];
    private final float[] upInput = new float[TAPS + MAX_CHUNK];
    private final float[][] downInput;
    private final float[][] shifted = new float[TAPS][MAX_CHUNK];
    private final float[] sum = new float[MAX_CHUNK];

    /** An oversampler by 2 or 4. */
    public Oversampler(int factor) {
        if (factor != 2 && factor != 4) {
            throw new IllegalArgumentException("factor must be 2 or 4, was " + factor);
        }
        this.factor = factor;
        phases = new float[factor][];
        for (int p = 0; p < factor; p++) {
            phases[p] = phase(p, factor);
        }
        for (int k = 0; k < TAPS / 2; k++) {
            evens[k] = 0.5f * (phases[1][k] + phases[1][TAPS - 1 - k]);
            odds[k] = 0.5f * (phases[1][k] - phases[1][TAPS - 1 - k]);
        }
        downInput = new float[factor][TAPS + 1 + MAX_CHUNK];
    }

    public int factor() {
        return factor;
    }

    /**
     * Interpolates 1..256 samples into one array per phase: {@code out[p][i]} is the signal {@code
     * p/factor} of a frame after input frame {@code i - UP_DELAY_FRAMES}; phase 0 is the input
     * itself, late.
     */
    public void up(float[] in, int from, int n, float[][] out) {
        System.arraycopy(in, from, upInput, TAPS, n);
        System.arraycopy(upInput, TAPS - UP_DELAY_FRAMES, out[0], 0, n);
        spread(upInput, n);
        if (factor == 4) {
            quarters(out[1], out[2], out[3], n);
        } else {
            convolve(phases[1], shifted, TAPS, out[1], n);
        }
        System.arraycopy(upInput, n, upInput, 0, TAPS);
    }

    /** Takes in samples whose interpolation nobody wants, as {@link #up} would. */
    public void skip(float[] in, int from, int n) {
        System.arraycopy(in, from, upInput, TAPS, n);
        System.arraycopy(upInput, n, upInput, 0, TAPS);
    }

    /** The highest magnitude among the samples that the next interpolation still hears. */
    public float memoryPeak() {
        float peak = 0;
        for (int k = 0; k < TAPS; k++) {
            peak = Math.max(peak, Math.abs(upInput[k]));
        }
        return peak;
    }

    /** No interpolated value is higher than this times the highest sample around it. */
    public double reach() {
        double most = 1;
        for (float[] phase : phases) {
            double sum = 0;
            for (float tap : phase) {
                sum += Math.abs(tap);
            }
            most = Math.max(most, sum);
        }
        return most;
    }

    /**
     * All three phases between the samples at once: the middle one is symmetric and the outer ones
     * mirror each other, so sums and differences of samples that lie equally far away serve all.
     */
    private void quarters(float[] first, float[] middle, float[] last, int n) {
        for (int k = 0; k < TAPS / 2; k++) {
            fold(shifted[k], shifted[TAPS - 1 - k], n);
        }
        convolve(evens, shifted, TAPS / 2, first, n);
        convolve(phases[2], shifted, TAPS / 2, middle, n);
        for (int k = 0; k < TAPS / 2; k++) {
            differences[k] = shifted[TAPS - 1 - k];
        }
        convolve(odds, differences, TAPS / 2, last, n);
        unfold(first, last, n);
    }

    /** Puts the sum in the one and the difference in the other. */
    private static void fold(float[] early, float[] late, int n) {
        for (int i = 0; i < n; i++) {
            float sum = early[i] + late[i];
            late[i] = early[i] - late[i];
            early[i] = sum;
        }
    }

    private static void unfold(float[] even, float[] odd, int n) {
        for (int i = 0; i < n; i++) {
            float sum = even[i] + odd[i];
            odd[i] = even[i] - odd[i];
            even[i] = sum;
        }
    }

    /** Decimates 1..256 frames of the layout that {@code up} writes. */
    public void down(float[][] in, float[] out, int from, int n) {
        float scale = 1f / factor;
        for (int p = 0; p < factor; p++) {
            System.arraycopy(in[p], 0, downInput[p], TAPS + 1, n);
        }
        System.arraycopy(downInput[0], TAPS + 1 - UP_DELAY_FRAMES, out, from, n);
        for (int p = 1; p < factor; p++) {
            // The filter is symmetric: phase p going down meets the taps of phase factor - p going
            // up, one frame earlier.
            spread(downInput[p], n);
            convolve(phases[factor - p], shifted, TAPS, sum, n);
            for (int i = 0; i < n; i++) {
                out[from + i] += sum[i];
            }
        }
        for (int i = 0; i < n; i++) {
            out[from + i] *= scale;
        }
        for (int p = 0; p < factor; p++) {
            System.arraycopy(downInput[p], n, downInput[p], 0, TAPS + 1);
        }
    }

    /**
     * One copy of {@code x} per tap, each a frame further on: equal indices in all arrays are what
     * the compiler vectorizes.
     */
    private void spread(float[] x, int n) {
        for (int k = 0; k < TAPS; k++) {
            System.arraycopy(x, 1 + k, shifted[k], 0, n);
        }
    }

    /**
     * out[i] = Σ taps[k]·x[k][i] over the first {@code count} taps, six at a time: more of them are
     * too long a loop for the compiler to vectorize.
     */
    private static void convolve(float[] taps, float[][] x, int count, float[] out, int n) {
        Arrays.fill(out, 0, n, 0f);
        for (int k = 0; k < count; k += 6) {
            float[] a = x[k];
            float[] b = x[k + 1];
            float[] c = x[k + 2];
            float[] d = x[k + 3];
            float[] e = x[k + 4];
            float[] f = x[k + 5];
            float ta = taps[k];
            float tb = taps[k + 1];
            float tc = taps[k + 2];
            float td = taps[k + 3];
            float te = taps[k + 4];
            float tf = taps[k + 5];
            for (int i = 0; i < n; i++) {
                out[i] += ta * a[i] + tb * b[i] + tc * c[i] + td * d[i] + te * e[i] + tf * f[i];
            }
        }
    }

    /** The taps of phase p, oldest sample first; each phase passes a constant unchanged. */
    static float[] phase(int p, int factor) {
        double[] taps = new double[TAPS];
        double sum = 0;
        for (int k = 0; k < TAPS; k++) {
            // Oldest sample first: tap k lies this many frames after the point that is
            // interpolated.
            double t = k - (UP_DELAY_FRAMES - 1) - (double) p / factor;
            double window =
                    besselI0(KAISER_BETA * Math.sqrt(Math.max(0, 1 - square(t / UP_DELAY_FRAMES))));
            double sinc = t == 0 ? 1 : StrictMath.sin(Math.PI * t) / (Math.PI * t);
            taps[k] = sinc * window;
            sum += taps[k];
        }
        float[] result = new float[TAPS];
        for (int k = 0; k < TAPS; k++) {
            result[k] = (float) (taps[k] / sum);
        }
        return result;
    }

    private static double square(double x) {
        return x * x;
    }

    /** The modified Bessel function of order zero, by its power series. */
    private static double besselI0(double x) {
        double term = 1;
        double sum = 1;
        for (int k = 1; k < 40; k++) {
            term *= square(x / (2 * k));
            sum += term;
        }
        return sum;
    }

    public void reset() {
        Arrays.fill(upInput, 0f);
        for (float[] row : downInput) {
            Arrays.fill(row, 0f);
        }
    }
}
