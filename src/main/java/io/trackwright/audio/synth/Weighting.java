package io.trackwright.audio.synth;

/** How loud a partial is to the ear, by its pitch: a K-weighting (ITU-R BS.1770) without poles. */
final class Weighting {
    private static final double SHELF_HZ = 1_650;
    private static final double CUT_HZ = 38;
    private static final double SHELF = 1.512;

    /** The weighted RMS, in each of two channels, of a sustained note at velocity 0.8. */
    static final double FORTE = 0.125;

    private Weighting() {}

    /** The power gain at a frequency: 1 at 200 Hz and below to 50 Hz, 2.5 from 3 kHz on. */
    static double power(double hz) {
        double f2 = hz * hz;
        double shelf = f2 * f2 / (f2 * f2 + SHELF_HZ * SHELF_HZ * SHELF_HZ * SHELF_HZ);
        return (1 + SHELF * shelf) * f2 / (f2 + CUT_HZ * CUT_HZ);
    }
}
