package io.trackwright.audio.dsp;

/**
 * A one-pole smoother: 6 dB per octave low-pass, and the high-pass that is left when it is taken
 * away.
 */
public final class OnePole {
    private static final double FLUSH = 1e-20;
    private final double sampleRateHz;
    private double coefficient = 1;
    private double state;

    public OnePole(double sampleRateHz) {
        this.sampleRateHz = sampleRateHz;
    }

    /** Sets the −3 dB frequency, 0..0.45 of the sample rate (limited). */
    public void tune(double cutoffHz) {
        double g = Svf.prewarp(cutoffHz / sampleRateHz);
        coefficient = g / (1 + g);
    }

    public void reset() {
        state = 0;
    }

    /** Low-passes the first {@code frames} of {@code io} in place. */
    public void lowpass(float[] io, int frames) {
        double a = coefficient;
        double s = state;
        for (int i = 0; i < frames; i++) {
            double v = a * (io[i] - s);
            double y = v + s;
            s = y + v;
            io[i] = (float) y;
        }
        state = Math.abs(s) < FLUSH ? 0 : s;
    }

    /** High-passes the first {@code frames} of {@code io} in place. */
    public void highpass(float[] io, int frames) {
        double a = coefficient;
        double s = state;
        for (int i = 0; i < frames; i++) {
            double x = io[i];
            double v = a * (x - s);
            double y = v + s;
            s = y + v;
            io[i] = (float) (x - y);
        }
        state = Math.abs(s) < FLUSH ? 0 : s;
    }
}
