package io.trackwright.audio;

import io.trackwright.audio.dsp.Fft;

/** The lines of a held tone's spectrum, and what lies between them. */
public final class Lines {
    /** How many frames are looked at. */
    public static final int POINTS = 32_768;

    /** A 92 dB window's main lobe to either side, with room to spare. */
    public static final int LOBE = 9;

    /** Seven terms (A. Nuttall's family): side lobes far below what is measured. */
    private static final double[] WINDOW = {
        0.27105140069342,
        -0.43329793923448,
        0.21812299954311,
        -0.06592544638803,
        0.01081174209837,
        -0.00077658482522,
        0.00001388721735
    };

    private Lines() {}

    /** Power per bin of {@value #POINTS} frames from {@code at} on. */
    public static double[] power(float[] samples, int at) {
        double[] x = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            double window = 0;
            for (int h = 0; h < WINDOW.length; h++) {
                window += WINDOW[h] * StrictMath.cos(2 * Math.PI * h * i / POINTS);
            }
            x[i] = window * samples[at + i];
        }
        double[] power = new double[POINTS / 2 + 1];
        new Fft(POINTS).power(x, power);
        return power;
    }

    /** The strongest bin around a frequency. */
    public static double at(double[] power, double rateHz, double hz) {
        int middle = (int) Math.rint(hz * POINTS / rateHz);
        double most = 0;
        for (int k = Math.max(0, middle - LOBE); k <= middle + LOBE; k++) {
            most = Math.max(most, power[k]);
        }
        return most;
    }

    /** The strongest bin below {@code endHz} that belongs to no harmonic, dB of the fundamental. */
    public static double betweenDb(double[] power, double rateHz, double hz, double endHz) {
        double binHz = rateHz / POINTS;
        double worst = 1e-30;
        for (int k = LOBE; k * binHz < endHz; k++) {
            double harmonic = hz * Math.max(1, Math.rint(k * binHz / hz));
            if (Math.abs(k * binHz - harmonic) > LOBE * binHz) {
                worst = Math.max(worst, power[k]);
            }
        }
        return 10 * StrictMath.log10(worst / at(power, rateHz, hz));
    }
}
