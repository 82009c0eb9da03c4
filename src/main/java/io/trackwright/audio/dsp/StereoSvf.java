package io.trackwright.audio.dsp;

/**
 * Two {@link Svf} with one tuning, for left and right. They run side by side in one loop, which takes little longer than one of
 * them, since a recursive filter spends its time waiting for its own last sample.
 */
public final class StereoSvf {
    private static final double FLUSH = 1e-20;
    private final Svf tuning;
    private double leftOne;
    private double leftTwo;
    private double rightOne;
    private double rightTwo;

    public StereoSvf(double sampleRateHz) {
        tuning = new Svf(sampleRateHz);
    }

    /** Sets both channels as {@link Svf#tune} does. */
    public void tune(double cutoffHz, double q) {
        tuning.tune(cutoffHz, q);
    }

    /** Takes over the tuning of another filter. */
    public void tuneAs(StereoSvf other) {
        tuning.tuneAs(other.tuning);
    }

    public void reset() {
        leftOne = 0;
        leftTwo = 0;
        rightOne = 0;
        rightTwo = 0;
    }

    /** Low-passes the first {@code frames} of both channels in place. */
    public void lowpass(float[] left, float[] right, int frames) {
        run(left, right, left, right, frames, 0, 0, 1, 0);
    }

    /** High-passes the first {@code frames} of both channels in place. */
    public void highpass(float[] left, float[] right, int frames) {
        run(left, right, left, right, frames, 1, -tuning.damping(), -1, 0);
    }

    /** Band-passes the first {@code frames} of both channels in place. */
    public void bandpass(float[] left, float[] right, int frames) {
        run(left, right, left, right, frames, 0, tuning.damping(), 0, 0);
    }

    /** Adds the band-pass of one pair of channels times a linear gain to another pair. */
    public void addBandpass(
            float[] inLeft, float[] inRight, float[] left, float[] right, int frames, double gain) {
        run(inLeft, inRight, left, right, frames, 0, tuning.damping() * gain, 0, 1);
    }

    private void run(
            float[] inLeft,
            float[] inRight,
            float[] left,
            float[] right,
            int frames,
            double direct,
            double band,
            double low,
            float keep) {
        double b1 = tuning.a1();
        double b2 = tuning.a2();
        double b3 = tuning.a3();
        double m11 = 2 * b1 - 1;
        double m21 = 2 * b2;
        double m22 = 1 - 2 * b3;
        double n2 = 2 * b3;
        double c1 = band * b1 + low * b2;
        double c2 = low * (1 - b3) - band * b2;
        double cx = direct + band * b2 + low * b3;
        double p = leftOne;
        double q = leftTwo;
        double u = rightOne;
        double v = rightTwo;
        for (int i = 0; i < frames; i++) {
            double x = inLeft[i];
            double y = inRight[i];
            left[i] = keep * left[i] + (float) (cx * x + c1 * p + c2 * q);
            right[i] = keep * right[i] + (float) (cx * y + c1 * u + c2 * v);
            double pNext = m11 * p + m21 * (x - q);
            double uNext = m11 * u + m21 * (y - v);
            q = (m21 * p + m22 * q) + n2 * x;
            v = (m21 * u + m22 * v) + n2 * y;
            p = pNext;
            u = uNext;
        }
        leftOne = Math.abs(p) < FLUSH ? 0 : p;
        leftTwo = Math.abs(q) < FLUSH ? 0 : q;
        rightOne = Math.abs(u) < FLUSH ? 0 : u;
        rightTwo = Math.abs(v) < FLUSH ? 0 : v;
    }
}
