package io.trackwright.audio.dsp;

/**
 * One period of a sine, 4,096 points with linear interpolation: every value is within 3e-7 (−130
 * dBFS) of the true sine and the same on every machine.
 */
public final class SineTable {
    private static final int BITS = 12;
    static final int SIZE = 1 << BITS;
    private static final int SHIFT = 32 - BITS;
    private static final int FRACTION_MASK = (1 << SHIFT) - 1;
    private static final float FRACTION_SCALE = 1f / (1 << SHIFT);
    private static final double TURN = 4294967296.0;
    private static final float[] SINE = new float[SIZE + 1];

    static {
        for (int i = 0; i <= SIZE; i++) {
            SINE[i] = (float) StrictMath.sin(2 * StrictMath.PI * (i % SIZE) / SIZE);
        }
    }

    private SineTable() {}

    /** The sine of a phase where the whole int range is one period (it wraps by overflow). */
    public static float at(int phase) {
        int i = phase >>> SHIFT;
        float a = SINE[i];
        return a + (phase & FRACTION_MASK) * FRACTION_SCALE * (SINE[i + 1] - a);
    }

    /** The sine of {@code cycles} periods; any magnitude below 2^31. */
    public static float ofCycles(double cycles) {
        return at(phase(cycles));
    }

    /** The phase, or the phase increment per frame, that {@code cycles} periods are. */
    public static int phase(double cycles) {
        return (int) (long) (cycles * TURN);
    }

    /** A point of the table itself, index 0..4096. */
    static float point(int index) {
        return SINE[index];
    }
}
