package io.trackwright.audio.soundfont;

import io.trackwright.audio.dsp.SineTable;

/**
 * The filter of a zone (§9.1.6): two poles, resonant, 12 dB per octave.
 *
 * <p>Method: R. Bristow-Johnson, "Cookbook formulae for audio EQ biquad filter coefficients"
 * (1998). Four frames at once: each output is what remains of the last two outputs, by the impulse
 * response of the poles, and what the inputs since add to it. So a frame need not wait for the one
 * before it (scattered look-ahead, K. Parhi and D. Messerschmitt, 1989).
 */
final class LowPass {
    private static final double HIGHEST = 0.45;
    private static final double FLUSH = 1e-15;

    private static final int STRIDE = 4;

    private final double rateHz;
    private double b0;
    private double a2;
    private double h1;
    private double h2;
    private double h3;
    private double h4;
    private double x1;
    private double x2;
    private double y1;
    private double y2;

    LowPass(double rateHz) {
        this.rateHz = rateHz;
    }

    /**
     * @param q 0.7071 is flat
     */
    void tune(double cutoffHz, double q) {
        double cycles = Math.min(HIGHEST, cutoffHz / rateHz);
        double halfSine = SineTable.ofCycles(0.5 * cycles);
        double fall = 2 * halfSine * halfSine;
        double alpha = SineTable.ofCycles(cycles) / (2 * q);
        double norm = 1 / (1 + alpha);
        b0 = 0.5 * fall * norm;
        a2 = (1 - alpha) * norm;
        h1 = 2 * (1 - fall) * norm;
        h2 = h1 * h1 - a2;
        h3 = h1 * h2 - a2 * h1;
        h4 = h1 * h3 - a2 * h2;
    }

    void reset() {
        x1 = 0;
        x2 = 0;
        y1 = 0;
        y2 = 0;
    }

    /** Filters frames {@code from} to {@code to}, a multiple of four. */
    void process(float[] io, int from, int to) {
        double b = b0;
        double p1 = h1;
        double p2 = h2;
        double p3 = h3;
        double p4 = h4;
        double q1 = -a2;
        double q2 = -a2 * h1;
        double q3 = -a2 * h2;
        double q4 = -a2 * h3;
        double before = x1;
        double earlier = x2;
        double last = y1;
        double previous = y2;
        for (int i = from; i < to; i += STRIDE) {
            double a = io[i];
            double c = io[i + 1];
            double d = io[i + 2];
            double e = io[i + 3];
            double u = b * (Math.fma(2, before, a) + earlier);
            double v = b * (Math.fma(2, a, c) + before);
            double w = b * (Math.fma(2, c, d) + a);
            double z = b * (Math.fma(2, d, e) + c);
            double fed2 = Math.fma(p1, u, v);
            double fed3 = Math.fma(p2, u, Math.fma(p1, v, w));
            double fed4 = Math.fma(p3, u, Math.fma(p2, v, Math.fma(p1, w, z)));
            io[i] = (float) Math.fma(p1, last, Math.fma(q1, previous, u));
            io[i + 1] = (float) Math.fma(p2, last, Math.fma(q2, previous, fed2));
            double third = Math.fma(p3, last, Math.fma(q3, previous, fed3));
            last = Math.fma(p4, last, Math.fma(q4, previous, fed4));
            previous = third;
            io[i + 2] = (float) previous;
            io[i + 3] = (float) last;
            before = e;
            earlier = d;
        }
        x1 = before;
        x2 = earlier;
        y1 = Math.abs(last) < FLUSH ? 0 : last;
        y2 = Math.abs(previous) < FLUSH ? 0 : previous;
    }
}
