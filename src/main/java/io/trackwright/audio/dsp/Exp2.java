package io.trackwright.audio.dsp;

/**
 * Powers of two for control-rate use: a table with linear interpolation, relative error below 6e-8
 * (0.0001 cents).
 */
public final class Exp2 {
    private static final int BITS = 10;
    private static final int SIZE = 1 << BITS;
    private static final double LIMIT = 1000;
    private static final double LOG2_10_PER_20 = 0.16609640474436813;
    private static final double[] MANTISSA = new double[SIZE + 1];

    static {
        for (int i = 0; i <= SIZE; i++) {
            MANTISSA[i] = StrictMath.pow(2, (double) i / SIZE);
        }
    }

    private Exp2() {}

    /** 2 to the power of {@code octaves}, which is limited to ±1000. */
    public static double of(double octaves) {
        double x = octaves;
        if (!(Math.abs(x) <= LIMIT)) {
            x = Math.max(-LIMIT, Math.min(LIMIT, x));
        }
        double position = x * SIZE;
        // Cheaper than a floor; what is cut off below zero is made good.
        int i = (int) position;
        if (position < i) {
            i--;
        }
        double a = MANTISSA[i & (SIZE - 1)];
        double b = MANTISSA[(i & (SIZE - 1)) + 1];
        double mantissa = a + (position - i) * (b - a);
        return mantissa * Double.longBitsToDouble((long) ((i >> BITS) + 1023) << 52);
    }

    /** The linear gain of a level in decibels. */
    public static double ofDb(double db) {
        return of(db * LOG2_10_PER_20);
    }
}
