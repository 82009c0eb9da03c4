package io.trackwright.audio.soundfont;

import java.util.Arrays;

/**
 * A smooth curve through a row of points: a polynomial for each stretch between them, or around
 * each of them where the number of taps is odd. Its terms are sums of neighbouring points with
 * fixed weights, the same for the whole row; a place then costs one multiplication per term.
 *
 * <p>The curves bend the pass band down, which {@link Kernel} makes up for beforehand. Left free to
 * do so they suppress images of the row's spectrum far better than interpolators of the same length
 * that must be flat themselves. The weights are least squares: smallest images relative to the pass
 * band, 1 at 0 Hz. {@code KernelTest} measures them.
 *
 * <p>Method: O. Niemitalo, "Polynomial interpolators for high-quality resampling of oversampled
 * audio" (2001); terms first as C. Farrow, "A continuously variable digital delay element" (1988).
 */
final class Pieces {
    /** Frames of a row that are worked on at once. */
    static final int ROW = 1_280;

    /** Bits of a place between two points. */
    static final int PLACE_BITS = 20;

    /** Terms of the longest polynomial. */
    static final int MOST_TERMS = 6;

    /** Distance of a term's row from the next term's. */
    static final int NEXT = ROW + 48;

    /** Length of the array of terms. */
    static final int TERMS = MOST_TERMS * NEXT;

    private static final float PLACE = 1f / (1 << PLACE_BITS);
    private static final int PLACES = (1 << PLACE_BITS) - 1;
    private static final float CENTRE = 0.5f;

    /** Images under −80 dB up to 10 kHz at 44,100 Hz and −75 dB up to 12 kHz. */
    static final Pieces QUARTIC =
            new Pieces(
                    5,
                    new float[][] {
                        {0.0117892987f, 0.22936687f, 0.517687663f},
                        {-0.056367794f, -0.387885303f},
                        {0.0991697582f, 0.105976497f, -0.41029251f},
                        {-0.0753147198f, 0.154299587f},
                        {0.0227371466f, -0.105530541f, 0.165586789f}
                    });

    /** Images under −85 dB up to 14 kHz at 44,100 Hz. */
    static final Pieces QUINTIC =
            new Pieces(
                    6,
                    new float[][] {
                        {0.00357940299f, 0.103408896f, 0.393011701f},
                        {-0.0185008324f, -0.219905171f, -0.247950188f},
                        {0.0374994863f, 0.138681093f, -0.17618058f},
                        {-0.0370319065f, 0.0178659515f, 0.130202266f},
                        {0.0145328205f, -0.049053815f, 0.0345209944f},
                        {0.0024897398f, 0.0104851342f, -0.0314876709f}
                    });

    private final int taps;
    private final float[][] weights;
    private final float[] even;
    private final float[] odd;

    private Pieces(int taps, float[][] weights) {
        this.taps = taps;
        this.weights = weights;
        even = joined(weights[0], weights[2]);
        odd = joined(weights[1], weights[3]);
    }

    private static float[] joined(float[] one, float[] other) {
        float[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    int taps() {
        return taps;
    }

    /** What to add to a position, in places, so that its whole part is the polynomial's. */
    int offset() {
        return taps % 2 == 0 ? 0 : 1 << PLACE_BITS - 1;
    }

    /**
     * The terms of {@code n} polynomials.
     *
     * @param row points 0 to {@code n + taps − 2}
     * @param room for {@code n} terms
     */
    void terms(Tape row, Tape terms, float[] room, int n) {
        if (taps == 5) {
            Passes.quarticSums(row, even, terms, n);
            Passes.quarticFifth(row, weights[4], terms.a, n);
            Passes.quarticDifferences(row, odd, terms, n);
        } else {
            float[] term = room;
            for (int k = 0; k < weights.length; k += 2) {
                Passes.quinticSum(row, weights[k], term, n);
                System.arraycopy(term, 0, terms.a, k * NEXT, n);
                Passes.quinticDifference(row, weights[k + 1], term, n);
                System.arraycopy(term, 0, terms.a, (k + 1) * NEXT, n);
            }
        }
    }

    /**
     * The curve at evenly spaced places.
     *
     * @param at the first, in places from the row's start on, {@link #offset} counted in
     * @param step from one to the next, in places
     */
    void read(float[] terms, int at, int step, float[] out, int from, int to) {
        if (taps == 5) {
            quartic(terms, at, step, out, from, to);
        } else {
            quintic(terms, at, step, out, from, to);
        }
    }

    private static void quartic(float[] c, int at, int step, float[] out, int from, int to) {
        int place = at;
        for (int i = from; i < to; i++) {
            int s = place >>> PLACE_BITS;
            float u = Math.fma(place & PLACES, PLACE, -CENTRE);
            float y = Math.fma(u, c[s + 4 * NEXT], c[s + 3 * NEXT]);
            y = Math.fma(u, y, c[s + 2 * NEXT]);
            out[i] = Math.fma(u, Math.fma(u, y, c[s + NEXT]), c[s]);
            place += step;
        }
    }

    private static void quintic(float[] c, int at, int step, float[] out, int from, int to) {
        int place = at;
        for (int i = from; i < to; i++) {
            int s = place >>> PLACE_BITS;
            float u = Math.fma(place & PLACES, PLACE, -CENTRE);
            float y = Math.fma(u, c[s + 5 * NEXT], c[s + 4 * NEXT]);
            y = Math.fma(u, Math.fma(u, y, c[s + 3 * NEXT]), c[s + 2 * NEXT]);
            out[i] = Math.fma(u, Math.fma(u, y, c[s + NEXT]), c[s]);
            place += step;
        }
    }
}
