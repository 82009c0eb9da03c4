package io.trackwright.audio.soundfont;

import io.trackwright.audio.dsp.Exp2;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Interpolation between samples: a table of weights for each of many places between two of them, of
 * which the nearest serves. Near the recorded pitch 8 taps of {@link KernelDesign} keep the images
 * of all that lies below 0.28 of the sample rate (12 kHz at 44,100 Hz) under −80 dB. Where a sound
 * is so far below its pitch, or was recorded at so low a rate, that images fall among what is heard
 * best, 12 taps do so below 0.34 of the rate and leave the treble alone. From a quarter octave
 * upwards, where a transposed sound would fold, windowed sincs are cut off below that, one table
 * for every quarter octave, 60 dB down from 0.6 of the lower of the two rates.
 *
 * <p>Method: J. O. Smith and P. Gossett, "A flexible sampling-rate conversion method" (1984). Two
 * taps are one multiplication: with x = x₀ + x₁·2³² and w = w₁ + w₀·2³² the upper half of x·w is
 * x₀·w₀ + x₁·w₁ (L. Kronecker's substitution); weights have 15 bits and a sign.
 */
final class Kernel {
    /** Taps of the longest kernel. */
    static final int MOST_TAPS = 128;

    /** Full scale of what is read, in bits. */
    static final int SCALE_BITS = 30;

    private static final int WEIGHT_BITS = 15;
    private static final int PLACE_BITS = 11;
    private static final int SHIFT = 32 - PLACE_BITS;
    private static final int STEPS_PER_OCTAVE = 4;
    private static final int STEPS = 13;
    private static final double CUTOFF = 0.46;
    private static final double BETA = 6.2;

    // As constants of the class the tables need no check of their bounds.
    private static final long[] EIGHT = designed(8, 0.28);
    private static final long[] TWELVE = designed(12, 0.36);
    private static final double LOW = 0.45;
    private static final Kernel DEEP = new Kernel(12, PLACE_BITS, TWELVE);
    private static final Kernel[] TRANSPOSING = new Kernel[STEPS];

    static {
        TRANSPOSING[0] = new Kernel(8, PLACE_BITS, EIGHT);
        for (int i = 1; i < STEPS; i++) {
            double ratio = StrictMath.pow(2, (double) i / STEPS_PER_OCTAVE);
            int taps = 8 * (int) Math.rint(2 * ratio);
            int bits = PLACE_BITS - i / STEPS_PER_OCTAVE;
            TRANSPOSING[i] = new Kernel(taps, bits, sincs(taps, ratio, bits));
        }
    }

    private final int taps;
    private final int shift;
    private final long[] weights;

    private Kernel(int taps, int placeBits, long[] weights) {
        this.taps = taps;
        this.shift = 32 - placeBits;
        this.weights = weights;
    }

    private static long[] designed(int taps, double passBand) {
        KernelDesign design = new KernelDesign(taps, passBand);
        long[] table = new long[(taps / 2) << PLACE_BITS];
        for (int row = 0; row < 1 << PLACE_BITS; row++) {
            double place = (row + 0.5) / (1 << PLACE_BITS);
            pack(table, row, taps, tap -> design.weight(tap, place));
        }
        return table;
    }

    private static long[] sincs(int taps, double ratio, int placeBits) {
        long[] table = new long[(taps / 2) << placeBits];
        for (int row = 0; row < 1 << placeBits; row++) {
            double place = (row + 0.5) / (1 << placeBits);
            pack(
                    table,
                    row,
                    taps,
                    tap -> {
                        double x = tap - (taps / 2 - 1) - place;
                        return sinc(2 * CUTOFF / ratio * x) * window(x / (0.5 * taps));
                    });
        }
        return table;
    }

    /** Whole weights of a sum of 1, two by two; the largest takes what rounding leaves. */
    private static void pack(long[] table, int row, int taps, IntToDoubleFunction weight) {
        double sum = 0;
        for (int k = 0; k < taps; k++) {
            sum += weight.applyAsDouble(k);
        }
        long[] whole = new long[taps];
        long left = 1 << WEIGHT_BITS;
        int largest = 0;
        for (int k = 0; k < taps; k++) {
            whole[k] = (long) Math.rint(weight.applyAsDouble(k) / sum * (1 << WEIGHT_BITS));
            left -= whole[k];
            largest = whole[k] > whole[largest] ? k : largest;
        }
        whole[largest] += left;
        for (int k = 0; k < taps; k += 2) {
            table[(row * taps + k) / 2] = whole[k + 1] + (whole[k] << 32);
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

    /** The kernel for a transposition by {@code ratio}, where 2 is an octave up. */
    static Kernel of(double ratio) {
        if (ratio < LOW) {
            return DEEP;
        }
        int step = 0;
        while (step < STEPS - 1 && ratio >= Exp2.of((step + 1.0) / STEPS_PER_OCTAVE)) {
            step++;
        }
        return TRANSPOSING[step];
    }

    int taps() {
        return taps;
    }

    /**
     * Lays samples out as {@link #read} takes them.
     *
     * @param sound one more than {@code count} of them
     */
    static void pair(short[] sound, long[] pairs, int count) {
        for (int i = 0; i < count; i++) {
            pairs[i] = sound[i] + ((long) sound[i + 1] << 32);
        }
    }

    /**
     * Reads a sound at a pitch.
     *
     * @param x pairs of samples, from {@code taps / 2 − 1} before the first position on
     * @param position of the first output in samples past that, in 2⁻³²
     * @param step samples per output, in 2⁻³²
     * @param out frames {@code from} to {@code to} of it are written, a sample's full scale as 2³⁰
     */
    void read(long[] x, long position, long step, int[] out, int from, int to) {
        if (weights == EIGHT) {
            eight(x, position, step, out, from, to);
        } else if (weights == TWELVE) {
            twelve(x, position, step, out, from, to);
        } else {
            many(x, position, step, out, from, to);
        }
    }

    private static void eight(long[] x, long position, long step, int[] out, int from, int to) {
        long at = position;
        for (int i = from; i < to; i++) {
            int s = (int) (at >>> 32);
            int w = ((int) at >>> SHIFT) * 4;
            long sum =
                    x[s] * EIGHT[w]
                            + x[s + 2] * EIGHT[w + 1]
                            + x[s + 4] * EIGHT[w + 2]
                            + x[s + 6] * EIGHT[w + 3];
            out[i] = (int) (sum >> 32);
            at += step;
        }
    }

    private static void twelve(long[] x, long position, long step, int[] out, int from, int to) {
        long at = position;
        for (int i = from; i < to; i++) {
            int s = (int) (at >>> 32);
            int w = ((int) at >>> SHIFT) * 6;
            long sum =
                    x[s] * TWELVE[w]
                            + x[s + 2] * TWELVE[w + 1]
                            + x[s + 4] * TWELVE[w + 2]
                            + x[s + 6] * TWELVE[w + 3]
                            + x[s + 8] * TWELVE[w + 4]
                            + x[s + 10] * TWELVE[w + 5];
            out[i] = (int) (sum >> 32);
            at += step;
        }
    }

    /** Eight taps at a time: a short loop inside would cost more than what it does. */
    private void many(long[] x, long position, long step, int[] out, int from, int to) {
        Arrays.fill(out, from, to, 0);
        long[] w = weights;
        int rowLongs = taps / 2;
        int turn = shift;
        for (int tap = 0; tap < taps; tap += 8) {
            long at = position + ((long) tap << 32);
            for (int i = from; i < to; i++) {
                int s = (int) (at >>> 32);
                int r = ((int) at >>> turn) * rowLongs + tap / 2;
                long sum =
                        x[s] * w[r]
                                + x[s + 2] * w[r + 1]
                                + x[s + 4] * w[r + 2]
                                + x[s + 6] * w[r + 3];
                out[i] += (int) (sum >> 32);
                at += step;
            }
        }
    }
}
