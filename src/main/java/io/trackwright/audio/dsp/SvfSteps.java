package io.trackwright.audio.dsp;

/**
 * How the two integrators p, q of an {@link Svf} go on under an input x, one frame or two at a
 * time: the two-frame step is the one-frame step applied twice and multiplied out, so that a loop
 * waits for its own result only every other frame (look-ahead of recursive filters: K. Parhi and D.
 * Messerschmitt, "Pipeline interleaving and parallelism in recursive digital filters", 1989).
 *
 * <p>One frame: p' = m11·p + m12·q + n1·x, q' = m21·p + m22·q + n2·x, out = c1·p + c2·q + cx·x. Two
 * frames of input x, y: p'' = f11·p + f12·q + g1·x + n1·y, q'' = f21·p + f22·q + g2·x + n2·y, the
 * second output d1·p + d2·q + dx·x + cx·y.
 */
final class SvfSteps {
    double m11;
    double m12;
    double m21;
    double m22;
    double n1;
    double n2;
    double f11;
    double f12;
    double f21;
    double f22;
    double g1;
    double g2;
    double c1;
    double c2;
    double cx;
    double d1;
    double d2;
    double dx;
    private final double[] settled = new double[4];
    private double b1;
    private double b2;
    private double b3;

    /** Takes the coefficients of a tuning. */
    void plan(double a1, double a2, double a3) {
        b1 = a1;
        b2 = a2;
        b3 = a3;
        m11 = 2 * b1 - 1;
        m12 = -2 * b2;
        m21 = 2 * b2;
        m22 = 1 - 2 * b3;
        n1 = 2 * b2;
        n2 = 2 * b3;
        f11 = m11 * m11 + m12 * m21;
        f12 = m12 * (m11 + m22);
        f21 = m21 * (m11 + m22);
        f22 = m22 * m22 + m12 * m21;
        g1 = m11 * n1 + m12 * n2;
        g2 = m21 * n1 + m22 * n2;
    }

    /** Chooses the output: direct·x + band·v1 + low·v2, v1 and v2 what the integrators put out. */
    void listen(double direct, double band, double low) {
        c1 = band * b1 + low * b2;
        c2 = low * (1 - b3) - band * b2;
        cx = direct + band * b2 + low * b3;
        d1 = c1 * m11 + c2 * m21;
        d2 = c1 * m12 + c2 * m22;
        dx = c1 * n1 + c2 * n2;
    }

    /** Whether two outputs tell what the integrators held, as they do unless the cutoff is 0. */
    boolean invertible() {
        return Math.abs(c1 * d2 - c2 * d1) > 1e-9;
    }

    /**
     * Low-passes two channels in place, between the integrators they begin and end with, by the
     * recursion of their output: y = m1·y[−1] + m2·y[−2] + cx·(x + 2x[−1] + x[−2]), which takes
     * less than half the multiplications. The first two frames come from the integrators, and the
     * last two say what these have become.
     *
     * @return the four integrators after the last frame; valid until the next call
     */
    double[] recur(
            float[] left, float[] right, int frames, double p, double q, double u, double v) {
        double b = cx;
        double near = m11 + m22;
        double far = m12 * m21 - m11 * m22;
        double x2 = left[0];
        double x1 = left[1];
        double y2 = Math.fma(c1, p, Math.fma(c2, q, b * x2));
        double y1 = Math.fma(d1, p, Math.fma(d2, q, Math.fma(dx, x2, b * x1)));
        double w2 = right[0];
        double w1 = right[1];
        double z2 = Math.fma(c1, u, Math.fma(c2, v, b * w2));
        double z1 = Math.fma(d1, u, Math.fma(d2, v, Math.fma(dx, w2, b * w1)));
        left[0] = (float) y2;
        left[1] = (float) y1;
        right[0] = (float) z2;
        right[1] = (float) z1;
        for (int i = 2; i < frames; i++) {
            double x = left[i];
            double w = right[i];
            double y = Math.fma(near, y1, Math.fma(far, y2, b * (x + x1 + (x1 + x2))));
            double z = Math.fma(near, z1, Math.fma(far, z2, b * (w + w1 + (w1 + w2))));
            left[i] = (float) y;
            right[i] = (float) z;
            x2 = x1;
            x1 = x;
            y2 = y1;
            y1 = y;
            w2 = w1;
            w1 = w;
            z2 = z1;
            z1 = z;
        }
        settle(0, y2, y1, x2, x1);
        settle(2, z2, z1, w2, w1);
        return settled;
    }

    /** The integrators after two frames, from the two outputs and inputs. */
    private void settle(int at, double before, double last, double x, double y) {
        double scale = 1 / (c1 * d2 - c2 * d1);
        double first = before - cx * x;
        double second = last - dx * x - cx * y;
        double p = scale * (d2 * first - c2 * second);
        double q = scale * (c1 * second - d1 * first);
        settled[at] = f11 * p + f12 * q + g1 * x + n1 * y;
        settled[at + 1] = f21 * p + f22 * q + g2 * x + n2 * y;
    }
}
