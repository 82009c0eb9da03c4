package io.trackwright.audio.soundfont;

import io.trackwright.audio.dsp.Exp2;

/**
 * Interpolation between samples in two steps: an even row of weights that raises what the second
 * step will lower, and {@link Pieces} of polynomials. Near the recorded pitch the whole spans 13
 * samples, is flat within 0.1 dB up to 14 kHz at 44,100 Hz and keeps the images of all that lies
 * below 10 kHz under −80 dB. Where a sound is so far below its pitch, or was recorded at so low a
 * rate, that images fall among what is heard best, 18 samples keep them under −85 dB below 14 kHz.
 * From a quarter octave upwards, where a transposed sound would fold, the row of weights also cuts
 * off below that, one for every quarter octave, 60 dB down from 0.6 of the lower of the two rates.
 *
 * <p>Method: H. Hou and H. Andrews, "Cubic splines for image interpolation and digital filtering"
 * (1978) for the two steps; J. O. Smith and P. Gossett, "A flexible sampling-rate conversion
 * method" (1984) for the cut-off.
 */
final class Kernel {
    /** Samples that the longest kernel spans, at most. */
    static final int MOST_TAPS = 160;

    private static final int STEPS_PER_OCTAVE = 4;
    private static final int STEPS = 13;
    private static final double CUTOFF = 0.46;
    private static final double BETA = 6.2;
    private static final double LOW = 0.45;

    private static final double[] QUARTIC_RISE = {
        3.15190848, -1.5267169, 0.604847531, -0.189535849, 0.0354510171
    };
    private static final double[] QUINTIC_RISE = {
        5.76090526, -3.72541751, 2.02243272, -0.977520296, 0.407332816, -0.132678276, 0.0253979313
    };

    private static final Kernel DEEP = new Kernel(Pieces.QUINTIC, QUINTIC_RISE);
    private static final Kernel[] TRANSPOSING = new Kernel[STEPS];

    static {
        TRANSPOSING[0] = new Kernel(Pieces.QUARTIC, QUARTIC_RISE);
        for (int i = 1; i < STEPS; i++) {
            double ratio = StrictMath.pow(2, (double) i / STEPS_PER_OCTAVE);
            double[] cut = sinc(4 * (int) Math.rint(2 * ratio), ratio);
            TRANSPOSING[i] = new Kernel(Pieces.QUARTIC, chained(QUARTIC_RISE, cut));
        }
    }

    private final Pieces pieces;

    /** The middle weight, then those to either side. */
    private final float[] rise;

    private Kernel(Pieces pieces, double[] rise) {
        this.pieces = pieces;
        double sum = -rise[0];
        for (double weight : rise) {
            sum += 2 * weight;
        }
        this.rise = new float[rise.length];
        for (int i = 0; i < rise.length; i++) {
            this.rise[i] = (float) (rise[i] / sum);
        }
    }

    /** One side of a windowed sinc, {@code reach} samples long, an even number. */
    private static double[] sinc(int reach, double ratio) {
        double[] side = new double[reach + 1];
        for (int i = 0; i <= reach; i++) {
            double angle = StrictMath.PI * 2 * CUTOFF / ratio * i;
            double sinc = i == 0 ? 1 : StrictMath.sin(angle) / angle;
            side[i] = 2 * CUTOFF / ratio * sinc * window((double) i / (reach + 1));
        }
        return side;
    }

    /** One side of the convolution of two symmetric rows. */
    private static double[] chained(double[] one, double[] two) {
        double[] side = new double[one.length + two.length - 1];
        for (int i = 0; i < side.length; i++) {
            for (int k = 1 - one.length; k < one.length; k++) {
                int other = Math.abs(i - k);
                side[i] += other < two.length ? one[Math.abs(k)] * two[other] : 0;
            }
        }
        return side;
    }

    private static double window(double x) {
        return bessel(BETA * Math.sqrt(1 - x * x)) / bessel(BETA);
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

    /** How many samples before its position a reading is given. */
    int before() {
        return Passes.MIDDLE + (pieces.taps() - 1) / 2;
    }

    /** How many samples a reading is given for {@code n} positions a sample apart. */
    int span(int n) {
        return n + pieces.taps() - 1 + Passes.MIDDLE + rise.length - 1;
    }

    /**
     * Prepares for reading from the first {@code n} positions on.
     *
     * @param sound {@link #span} samples, from {@link #before} the first position on
     * @param row room for as many, as have {@code left} and {@code right}
     */
    void prepare(Tape sound, Tape row, Tape left, Tape right, Tape terms, int n) {
        int points = n + pieces.taps() - 1;
        Passes.rise(sound, rise, row.a, points);
        if (rise.length > 3) {
            Passes.riseFurther(sound, rise, row.a, points);
        }
        for (int k = 5; k < rise.length; k += 2) {
            System.arraycopy(sound.a, Passes.MIDDLE - k - 1, left.a, 0, points + 1);
            System.arraycopy(sound.a, Passes.MIDDLE + k, right.a, 0, points + 1);
            Passes.pairs(left, right, rise[k], rise[k + 1], row.a, points);
        }
        pieces.terms(row, terms, left.a, n);
    }

    /**
     * Reads what was prepared at a pitch.
     *
     * @param position of the first output in samples past the first position, in places of 2⁻²⁰
     * @param step from one output to the next, likewise
     * @param out frames {@code from} to {@code to} of it are written
     */
    void read(float[] terms, int position, int step, float[] out, int from, int to) {
        pieces.read(terms, position + pieces.offset(), step, out, from, to);
    }
}
