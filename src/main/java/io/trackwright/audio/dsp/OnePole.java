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
        run(io, frames, 1, 0);
    }

    /** High-passes the first {@code frames} of {@code io} in place. */
    public void highpass(float[] io, int frames) {
        run(io, frames, -1, 1);
    }

    /**
     * io = low·lowpass + direct·io. The state moves by 2a of its distance to the input, two frames
     * at a time: one fused multiply-add is all that two frames wait for.
     */
    private void run(float[] io, int frames, double low, double direct) {
        double a = coefficient;
        double keep = 1 - 2 * a;
        double take = 2 * a;
        double fromState = low * (1 - a);
        double fromInput = low * a + direct;
        double keepTwo = keep * keep;
        double takeFirst = keep * take;
        double secondFromState = fromState * keep;
        double secondFromFirst = fromState * take;
        double s = state;
        int pairs = frames & ~1;
        for (int i = 0; i < pairs; i += 2) {
            double x = io[i];
            double y = io[i + 1];
            io[i] = (float) Math.fma(fromState, s, fromInput * x);
            double second = Math.fma(secondFromFirst, x, fromInput * y);
            io[i + 1] = (float) Math.fma(secondFromState, s, second);
            s = Math.fma(keepTwo, s, Math.fma(takeFirst, x, take * y));
        }
        if (pairs < frames) {
            double x = io[pairs];
            io[pairs] = (float) Math.fma(fromState, s, fromInput * x);
            s = Math.fma(keep, s, take * x);
        }
        state = Math.abs(s) < FLUSH ? 0 : s;
    }
}
