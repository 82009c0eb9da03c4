package io.trackwright.audio.dsp;

/**
 * Two {@link Svf} with one tuning, for left and right. They run side by side in one loop, which
 * takes little longer than one of them, since a recursive filter spends its time waiting for its
 * own last sample.
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

    /**
     * Adds two band-passes of {@code in} times their linear gains to {@code out}, in one loop for
     * both.
     */
    public static void addBandpasses(
            StereoSvf one,
            double gainOne,
            StereoSvf two,
            double gainTwo,
            StereoBlock in,
            StereoBlock out) {
        both(one, gainOne, two, gainTwo, in.left, out.left, in.frames(), true);
        both(one, gainOne, two, gainTwo, in.right, out.right, in.frames(), false);
    }

    private static void both(
            StereoSvf one,
            double gainOne,
            StereoSvf two,
            double gainTwo,
            float[] in,
            float[] out,
            int frames,
            boolean isLeft) {
        double a = one.tuning.damping() * gainOne;
        double a1 = a * one.tuning.a1();
        double a2 = -a * one.tuning.a2();
        double f11 = 2 * one.tuning.a1() - 1;
        double f21 = 2 * one.tuning.a2();
        double f22 = 1 - 2 * one.tuning.a3();
        double f2 = 2 * one.tuning.a3();
        double b = two.tuning.damping() * gainTwo;
        double b1 = b * two.tuning.a1();
        double b2 = -b * two.tuning.a2();
        double g11 = 2 * two.tuning.a1() - 1;
        double g21 = 2 * two.tuning.a2();
        double g22 = 1 - 2 * two.tuning.a3();
        double g2 = 2 * two.tuning.a3();
        double cx = a * one.tuning.a2() + b * two.tuning.a2();
        double p = isLeft ? one.leftOne : one.rightOne;
        double q = isLeft ? one.leftTwo : one.rightTwo;
        double u = isLeft ? two.leftOne : two.rightOne;
        double v = isLeft ? two.leftTwo : two.rightTwo;
        for (int i = 0; i < frames; i++) {
            double x = in[i];
            double first = Math.fma(a1, p, Math.fma(a2, q, cx * x));
            out[i] += (float) (first + Math.fma(b1, u, b2 * v));
            double pNext = Math.fma(f11, p, Math.fma(-f21, q, f21 * x));
            double uNext = Math.fma(g11, u, Math.fma(-g21, v, g21 * x));
            q = Math.fma(f22, q, Math.fma(f21, p, f2 * x));
            v = Math.fma(g22, v, Math.fma(g21, u, g2 * x));
            p = pNext;
            u = uNext;
        }
        one.keep(isLeft, p, q);
        two.keep(isLeft, u, v);
    }

    private void keep(boolean isLeft, double one, double two) {
        double first = Math.abs(one) < FLUSH ? 0 : one;
        double second = Math.abs(two) < FLUSH ? 0 : two;
        if (isLeft) {
            leftOne = first;
            leftTwo = second;
        } else {
            rightOne = first;
            rightTwo = second;
        }
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
            left[i] = keep * left[i] + (float) Math.fma(c1, p, Math.fma(c2, q, cx * x));
            right[i] = keep * right[i] + (float) Math.fma(c1, u, Math.fma(c2, v, cx * y));
            double pNext = Math.fma(m11, p, Math.fma(-m21, q, m21 * x));
            double uNext = Math.fma(m11, u, Math.fma(-m21, v, m21 * y));
            q = Math.fma(m22, q, Math.fma(m21, p, n2 * x));
            v = Math.fma(m22, v, Math.fma(m21, u, n2 * y));
            p = pNext;
            u = uNext;
        }
        keep(true, p, q);
        keep(false, u, v);
    }
}
