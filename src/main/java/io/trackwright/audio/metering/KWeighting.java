package io.trackwright.audio.metering;

import io.trackwright.audio.dsp.Biquad;
import io.trackwright.audio.dsp.Biquad.Coefficients;

/**
 * The two filters of ITU-R BS.1770-5, annex 1: a shelf for the head, then a high-pass. The standard
 * gives coefficients for 48 kHz; here they come from the analogue prototypes behind them (B. De
 * Man, "Evaluation of implementations of the EBU R128 loudness measurement", AES 145, 2018), so
 * that every sample rate has the same curve. At 48 kHz they are the standard's to ten digits.
 */
final class KWeighting {
    private static final double SHELF_HZ = 1681.974450955533;
    private static final double SHELF_DB = 3.999843853973347;
    private static final double SHELF_Q = 0.7071752369554196;
    private static final double SHELF_SLOPE = 0.4996667741545416;
    private static final double PASS_HZ = 38.13547087602444;
    private static final double PASS_Q = 0.5003270373238773;

    private final Biquad shelf;
    private final Biquad pass;

    KWeighting(int sampleRateHz) {
        shelf = new Biquad(shelf(sampleRateHz));
        pass = new Biquad(pass(sampleRateHz));
    }

    static Coefficients shelf(int sampleRateHz) {
        double k = StrictMath.tan(Math.PI * SHELF_HZ / sampleRateHz);
        double high = StrictMath.pow(10, SHELF_DB / 20);
        double middle = StrictMath.pow(high, SHELF_SLOPE);
        double a0 = 1 + k / SHELF_Q + k * k;
        return new Coefficients(
                (high + middle * k / SHELF_Q + k * k) / a0,
                2 * (k * k - high) / a0,
                (high - middle * k / SHELF_Q + k * k) / a0,
                2 * (k * k - 1) / a0,
                (1 - k / SHELF_Q + k * k) / a0);
    }

    static Coefficients pass(int sampleRateHz) {
        double k = StrictMath.tan(Math.PI * PASS_HZ / sampleRateHz);
        double a0 = 1 + k / PASS_Q + k * k;
        return new Coefficients(1, -2, 1, 2 * (k * k - 1) / a0, (1 - k / PASS_Q + k * k) / a0);
    }

    void process(float[] left, float[] right, int n) {
        shelf.process(left, right, 0, n);
        pass.process(left, right, 0, n);
    }

    void reset() {
        shelf.reset();
        pass.reset();
    }
}
