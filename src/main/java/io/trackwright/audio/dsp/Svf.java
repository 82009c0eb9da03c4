package io.trackwright.audio.dsp;

/**
 * A two-pole state-variable filter that stays tuned and stable while its cutoff moves: low-pass,
 * band-pass (0 dB at the centre) and high-pass, 12 dB per octave.
 *
 * <p>Method: trapezoidal integration, V. Zavalishin, "The Art of VA Filter Design" (2018) §4; A.
 * Simper, "Linear trapezoidal integrated SVF" (2011). The two integrators are advanced by their
 * combined matrix, two frames at a time ({@link SvfSteps}); calls of an even number of frames are
 * cheapest.
 */
public final class Svf {
    private static final double FLUSH = 1e-20;
    private static final double MAX_RATIO = 0.45;
    private final double sampleRateHz;
    private final SvfSteps steps = new SvfSteps();
    private double k = 1;
    private double a1 = 1;
    private double a2;
    private double a3;
    private double s1;
    private double s2;

    public Svf(double sampleRateHz) {
        this.sampleRateHz = sampleRateHz;
    }

    /**
     * Sets the cutoff or centre (limited to 0.45 of the sample rate) and the quality, 0.1..100
     * (0.7071 is flat).
     */
    public void tune(double cutoffHz, double q) {
        double g = prewarp(cutoffHz / sampleRateHz);
        k = 1 / q;
        a1 = 1 / (1 + g * (g + k));
        a2 = g * a1;
        a3 = g * a2;
    }

    /**
     * tan(π·ratio) for ratio 0..0.45 (limited), by its continued fraction; relative error below
     * 1e-5.
     */
    static double prewarp(double ratio) {
        double x = StrictMath.PI * Math.max(0, Math.min(MAX_RATIO, ratio));
        double x2 = x * x;
        return x * (945 + x2 * (x2 - 105)) / (945 + x2 * (15 * x2 - 420));
    }

    double damping() {
        return k;
    }

    double a1() {
        return a1;
    }

    double a2() {
        return a2;
    }

    double a3() {
        return a3;
    }

    public void reset() {
        s1 = 0;
        s2 = 0;
    }

    /** Low-passes the first {@code frames} of {@code io} in place. */
    public void lowpass(float[] io, int frames) {
        run(io, io, frames, 0, 0, 1, 0);
    }

    /** High-passes the first {@code frames} of {@code io} in place. */
    public void highpass(float[] io, int frames) {
        run(io, io, frames, 1, -k, -1, 0);
    }

    /** Band-passes the first {@code frames} of {@code io} in place. */
    public void bandpass(float[] io, int frames) {
        run(io, io, frames, 0, k, 0, 0);
    }

    /** Adds the band-pass of {@code in} times a linear gain to {@code out}. */
    public void addBandpass(float[] in, float[] out, int frames, double gain) {
        run(in, out, frames, 0, k * gain, 0, 1);
    }

    /** out = keep·out + direct·in + band·v1 + low·v2, v1 and v2 the filter's integrator outputs. */
    private void run(
            float[] in,
            float[] out,
            int frames,
            double direct,
            double band,
            double low,
            float keep) {
        steps.plan(a1, a2, a3);
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
        double p = s1;
        double q = s2;
        int pairs = frames & ~1;
        for (int i = 0; i < pairs; i += 2) {
            double x = in[i];
            double y = in[i + 1];
            double first = Math.fma(c1, p, Math.fma(c2, q, cx * x));
            double second = Math.fma(d1, p, Math.fma(d2, q, Math.fma(dx, x, cx * y)));
            out[i] = keep * out[i] + (float) first;
            out[i + 1] = keep * out[i + 1] + (float) second;
            double next = Math.fma(f11, p, Math.fma(f12, q, Math.fma(g1, x, n1 * y)));
            q = Math.fma(f22, q, Math.fma(f21, p, Math.fma(g2, x, n2 * y)));
            p = next;
        }
        if (pairs < frames) {
            double x = in[pairs];
            double last = Math.fma(c1, p, Math.fma(c2, q, cx * x));
            out[pairs] = keep * out[pairs] + (float) last;
            double next = steps.m11 * p + steps.m12 * q + n1 * x;
            q = steps.m21 * p + steps.m22 * q + n2 * x;
            p = next;
        }
        s1 = Math.abs(p) < FLUSH ? 0 : p;
        s2 = Math.abs(q) < FLUSH ? 0 : q;
    }
}
