package io.trackwright.audio.dsp;

/** Two {@link OnePole} with one tuning, for left and right, side by side in one loop. */
public final class StereoOnePole {
    private static final double FLUSH = 1e-20;
    private final double sampleRateHz;
    private double coefficient = 1;
    private double leftState;
    private double rightState;

    public StereoOnePole(double sampleRateHz) {
        this.sampleRateHz = sampleRateHz;
    }

    /** Sets the −3 dB frequency, 0..0.45 of the sample rate (limited). */
    public void tune(double cutoffHz) {
        double g = Svf.prewarp(cutoffHz / sampleRateHz);
        coefficient = g / (1 + g);
    }

    public void reset() {
        leftState = 0;
        rightState = 0;
    }

    /** Low-passes the first {@code frames} of both channels in place. */
    public void lowpass(float[] left, float[] right, int frames) {
        run(left, right, frames, 1, 0);
    }

    /** High-passes the first {@code frames} of both channels in place. */
    public void highpass(float[] left, float[] right, int frames) {
        run(left, right, frames, -1, 1);
    }

    /** io = low·lowpass + direct·io; the state moves by 2a of its distance to the input. */
    private void run(float[] left, float[] right, int frames, double low, double direct) {
        double a = coefficient;
        double keep = 1 - 2 * a;
        double fromState = low * (1 - a);
        double fromInput = low * a + direct;
        double s = leftState;
        double t = rightState;
        for (int i = 0; i < frames; i++) {
            double x = left[i];
            double y = right[i];
            left[i] = (float) Math.fma(fromState, s, fromInput * x);
            right[i] = (float) Math.fma(fromState, t, fromInput * y);
            s = Math.fma(keep, s, 2 * a * x);
            t = Math.fma(keep, t, 2 * a * y);
        }
        leftState = Math.abs(s) < FLUSH ? 0 : s;
        rightState = Math.abs(t) < FLUSH ? 0 : t;
    }
}
