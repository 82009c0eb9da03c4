package io.trackwright.audio.codec;

/** How near one recording is to another. */
final class Fidelity {
    private Fidelity() {}

    /** The level of the music above that of the difference, over the first frames. */
    static double snrDb(float[] expected, float[] heard, int frames) {
        double signal = 0;
        double noise = 0;
        for (int i = 0; i < frames; i++) {
            double d = expected[i] - heard[i];
            signal += (double) expected[i] * expected[i];
            noise += d * d;
        }
        return 10 * Math.log10(signal / (noise + 1e-15));
    }

    /** By how many frames {@code heard} is late: where the two differ least. */
    static int lag(float[] expected, float[] heard) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int lag = -2500; lag <= 2500; lag++) {
            double sum = 0;
            for (int i = 20_000; i < 26_000; i++) {
                double d = expected[i] - heard[i + lag];
                sum += d * d;
            }
            if (sum < least) {
                least = sum;
                best = lag;
            }
        }
        return best;
    }
}
