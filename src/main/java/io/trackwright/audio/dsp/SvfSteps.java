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
}
