package io.trackwright.audio.dsp;

/**
 * Two {@link Svf} with one tuning, for left and right. They run side by side in one loop, which
 * takes little longer than one of them, since a recursive filter spends its time waiting for its
 * own last sample.
 */
public final class StereoSvf {
    private static final double FLUSH = 1e-20;

    /** Fewer frames are not worth another form. */
    private static final int SHORT = 8;

    private final Svf tuning;
    private final SvfSteps steps = new SvfSteps();
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
        steps.plan(tuning.a1(), tuning.a2(), tuning.a3());
        steps.listen(0, 0, 1);
        if (frames < SHORT || !steps.invertible()) {
            run(left, right, left, right, frames, 0, 0, 1, 0);
            return;
        }
        double[] s = steps.recur(left, right, frames, leftOne, leftTwo, rightOne, rightTwo);
        keep(true, s[0], s[1]);
        keep(false, s[2], s[3]);
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
        steps.plan(tuning.a1(), tuning.a2(), tuning.a3());
        steps.listen(direct, band, low);
        double f11 = steps.f11;
        double f12 = steps.f12;
        double f21 = steps.f21;
        double f22 = steps.f22;
        double g1 = steps.g1;
        double g2 = steps.g2;
        double n1 = steps.n1;
        double n2 = steps.n2;
        double c1 = steps.c1;
        double c2 = steps.c2;
        double cx = steps.cx;
        double d1 = steps.d1;
        double d2 = steps.d2;
        double dx = steps.dx;
        double p = leftOne;
        double q = leftTwo;
        double u = rightOne;
        double v = rightTwo;
        int pairs = frames & ~1;
        for (int i = 0; i < pairs; i += 2) {
            double x = inLeft[i];
            double x2 = inLeft[i + 1];
            double y = inRight[i];
            double y2 = inRight[i + 1];
            double l = Math.fma(c1, p, Math.fma(c2, q, cx * x));
            double l2 = Math.fma(d1, p, Math.fma(d2, q, Math.fma(dx, x, cx * x2)));
            double r = Math.fma(c1, u, Math.fma(c2, v, cx * y));
            double r2 = Math.fma(d1, u, Math.fma(d2, v, Math.fma(dx, y, cx * y2)));
            left[i] = keep * left[i] + (float) l;
            left[i + 1] = keep * left[i + 1] + (float) l2;
            right[i] = keep * right[i] + (float) r;
            right[i + 1] = keep * right[i + 1] + (float) r2;
            double pNext = Math.fma(f11, p, Math.fma(f12, q, Math.fma(g1, x, n1 * x2)));
            double uNext = Math.fma(f11, u, Math.fma(f12, v, Math.fma(g1, y, n1 * y2)));
            q = Math.fma(f22, q, Math.fma(f21, p, Math.fma(g2, x, n2 * x2)));
            v = Math.fma(f22, v, Math.fma(f21, u, Math.fma(g2, y, n2 * y2)));
            p = pNext;
            u = uNext;
        }
        if (pairs < frames) {
            double x = inLeft[pairs];
            double y = inRight[pairs];
            double l = Math.fma(c1, p, Math.fma(c2, q, cx * x));
            double r = Math.fma(c1, u, Math.fma(c2, v, cx * y));
            left[pairs] = keep * left[pairs] + (float) l;
            right[pairs] = keep * right[pairs] + (float) r;
            double pNext = steps.m11 * p + steps.m12 * q + n1 * x;
            double uNext = steps.m11 * u + steps.m12 * v + n1 * y;
            q = steps.m21 * p + steps.m22 * q + n2 * x;
            v = steps.m21 * u + steps.m22 * v + n2 * y;
            p = pNext;
            u = uNext;
        }
        keep(true, p, q);
        keep(false, u, v);
    }
}
