package io.trackwright.audio.soundfont;

import io.trackwright.audio.dsp.SineTable;

/**
 * The filter of a zone (§9.1.6): two poles, resonant, 12 dB per octave.
 *
 * <p>Method: R. Bristow-Johnson, "Cookbook formulae for audio EQ biquad filter coefficients"
 * (1998). Poles of the opposite sign and then of a quarter turn are added above and below the line,
 * so that an output hangs on those four and eight frames before it only and the rest is sums over
 * inputs (scattered look-ahead, K. Parhi and D. Messerschmitt, 1989). Each stretch begins at rest;
 * what the filter remembers goes in as if it were input.
 */
final class LowPass {
    /** Longest stretch. */
    private static final int MOST = Scratch.CHUNK;

    private static final double HIGHEST = 0.45;
    private static final float FLUSH = 1e-15f;
    private static final int STRIDE = 4;

    /** Frames of silence before a stretch: what the sums reach back. */
    private static final int REST = 4;

    /** Length of what remembers enters the sums over. */
    private static final int ECHO = 8;

    /** Room for a stretch at work; one serves many filters, one after the other. */
    static final class Room {
        private final Tape in = new Tape(MOST + 2 * REST);
        private final Tape half = new Tape(MOST + REST);
        private final float[] fed = new float[MOST];
    }

    private final double rateHz;
    private final Room room;
    private final double[] spread = new double[ECHO];
    private double b0;
    private double a1;
    private double a2;
    private double second;
    private double fourth;
    private double x1;
    private double x2;
    private double y1;
    private double y2;

    LowPass(double rateHz, Room room) {
        this.rateHz = rateHz;
        this.room = room;
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
        a1 = -2 * (1 - fall) * norm;
        a2 = (1 - alpha) * norm;
        second = a1 * a1 - 2 * a2;
        fourth = a2 * a2;
        spread[0] = 1;
        spread[1] = -a1;
        spread[2] = a2 + second;
        spread[3] = -a1 * second;
        spread[4] = a2 * second + fourth;
        spread[5] = -a1 * fourth;
        spread[6] = a2 * fourth;
    }

    void reset() {
        x1 = 0;
        x2 = 0;
        y1 = 0;
        y2 = 0;
    }

    /**
     * Filters {@code n} frames from {@code from} on: none, or 8 and more by fours up to a chunk.
     */
    void process(float[] io, int from, int n) {
        if (n == 0) {
            return;
        }
        float[] fed = room.fed;
        System.arraycopy(io, from, room.in.a, 2 * REST, n);
        sum(n);
        double first = b0 * (2 * x1 + x2) - a1 * y1 - a2 * y2;
        double next = b0 * x1 - a2 * y1;
        for (int i = 0; i < ECHO; i++) {
            double late = i > 0 ? spread[i - 1] : 0;
            fed[i] += (float) (first * spread[i] + next * late);
        }
        x1 = io[from + n - 1];
        x2 = io[from + n - 2];
        recur(fed, io, from, n, (float) (second * second - 2 * fourth), (float) (fourth * fourth));
        y1 = flushed(io[from + n - 1]);
        y2 = flushed(io[from + n - 2]);
    }

    private static double flushed(float y) {
        return Math.abs(y) < FLUSH ? 0 : y;
    }

    /** The zeros of the filter and those that go with the added poles. */
    private void sum(int n) {
        float[] a = room.in.a;
        float[] b = room.in.b;
        float[] c = room.in.c;
        float[] d = room.in.d;
        float[] e = room.in.e;
        float[] half = room.half.a;
        float w0 = (float) b0;
        float w1 = (float) (b0 * (2 - a1));
        float w2 = (float) (b0 * (1 - 2 * a1 + a2));
        float w3 = (float) (b0 * (2 * a2 - a1));
        float w4 = (float) (b0 * a2);
        for (int i = 0; i < n; i++) {
            float early = Math.fma(w4, a[i + 4], Math.fma(w3, b[i + 5], w2 * c[i + 6]));
            half[i + REST] = Math.fma(w1, d[i + 7], Math.fma(w0, e[i + 8], early));
        }
        thin(n);
    }

    private void thin(int n) {
        float[] a = room.half.a;
        float[] b = room.half.b;
        float[] c = room.half.c;
        float[] fed = room.fed;
        float w1 = (float) second;
        float w2 = (float) fourth;
        for (int i = 0; i < n; i++) {
            fed[i] = Math.fma(w2, a[i], Math.fma(w1, b[i + 2], c[i + 4]));
        }
    }

    /** Each output from those four and eight frames before it, four at a time. */
    private static void recur(float[] fed, float[] out, int from, int n, float near, float far) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        float e = 0;
        float f = 0;
        float g = 0;
        float h = 0;
        for (int i = 0; i < n; i += STRIDE) {
            float p = Math.fma(near, e, Math.fma(-far, a, fed[i]));
            float q = Math.fma(near, f, Math.fma(-far, b, fed[i + 1]));
            float r = Math.fma(near, g, Math.fma(-far, c, fed[i + 2]));
            float s = Math.fma(near, h, Math.fma(-far, d, fed[i + 3]));
            out[from + i] = p;
            out[from + i + 1] = q;
            out[from + i + 2] = r;
            out[from + i + 3] = s;
            a = e;
            b = f;
            c = g;
            d = h;
            e = p;
            f = q;
            g = r;
            h = s;
        }
    }
}
