package io.trackwright.production.picture;

/** The rows of a spectrogram: 30 Hz to 20 kHz, the same number of rows for every octave. */
final class FrequencyScale {
    private static final double LOWEST_HZ = 30;
    private static final double HIGHEST_HZ = 20_000;

    /** Of the sample rate; what is above belongs to the filters. */
    private static final double HIGHEST_SHARE = 0.48;

    /** Below the first the long window alone is seen, above the second the short one. */
    private static final double LONG_TO_HZ = 250;

    private static final double SHORT_FROM_HZ = 700;
    private static final double TILT_DB_PER_OCTAVE = 3;
    private static final double TILT_CENTRE_HZ = 1000;

    private final double octaves;
    private final double[] fromHz;
    private final double[] shortShare;
    private final double[] tiltDb;

    FrequencyScale(int sampleRateHz, int rows) {
        double top = Math.min(HIGHEST_HZ, HIGHEST_SHARE * sampleRateHz);
        octaves = octaves(top / LOWEST_HZ);
        fromHz = new double[rows + 1];
        shortShare = new double[rows + 1];
        tiltDb = new double[rows + 1];
        for (int row = 0; row <= rows; row++) {
            fromHz[row] = LOWEST_HZ * StrictMath.pow(2, octaves * row / rows);
            double share = octaves(fromHz[row] / LONG_TO_HZ) / octaves(SHORT_FROM_HZ / LONG_TO_HZ);
            shortShare[row] = Math.clamp(share, 0, 1);
            tiltDb[row] = TILT_DB_PER_OCTAVE * octaves(fromHz[row] / TILT_CENTRE_HZ);
        }
    }

    /** Where a row begins, counted upwards; the last one is the end of the scale. */
    double fromHz(int row) {
        return fromHz[row];
    }

    /** How much of a row is seen through the short window, 0..1. */
    double shortShare(int row) {
        return shortShare[row];
    }

    /** Added to a row, so that music fills the scale evenly. */
    double tiltDb(int row) {
        return tiltDb[row];
    }

    /** Where a frequency lies: 0 at the lower end, 1 at the upper. */
    double place(double hz) {
        return octaves(hz / LOWEST_HZ) / octaves;
    }

    private static double octaves(double ratio) {
        return StrictMath.log(ratio) / StrictMath.log(2);
    }
}
