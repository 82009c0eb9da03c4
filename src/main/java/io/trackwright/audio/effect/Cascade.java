package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.Biquad.Coefficients;
import java.util.Arrays;
import java.util.List;

/**
 * Second-order sections in series for one channel, two in one loop, so that neither waits for the
 * other. Direct form I, double state.
 */
final class Cascade {
    private static final int STATES = 4;
    private static final double TINY = 1e-30;

    private final Coefficients[] sections;
    private final double[] state;

    Cascade(List<Coefficients> sections) {
        int even = sections.size() + (sections.size() & 1);
        this.sections = Arrays.copyOf(sections.toArray(Coefficients[]::new), even);
        if (even > sections.size()) {
            this.sections[even - 1] = Coefficients.IDENTITY;
        }
        state = new double[STATES * even];
    }

    /** Filters the first {@code n} samples. */
    void process(float[] x, int n) {
        for (int k = 0; k < sections.length; k += 2) {
            pair(sections[k], sections[k + 1], STATES * k, x, n);
        }
    }

    private void pair(Coefficients c, Coefficients d, int at, float[] x, int n) {
        double b0 = c.b0();
        double b1 = c.b1();
        double b2 = c.b2();
        double a1 = -c.a1();
        double a2 = -c.a2();
        double d0 = d.b0();
        double d1 = d.b1();
        double d2 = d.b2();
        double e1 = -d.a1();
        double e2 = -d.a2();
        double x1 = state[at];
        double x2 = state[at + 1];
        double y1 = state[at + 2];
        double y2 = state[at + 3];
        double u1 = y1;
        double u2 = y2;
        double v1 = state[at + 6];
        double v2 = state[at + 7];
        for (int i = 0; i < n; i++) {
            double in = x[i];
            double ahead = Math.fma(b0, in, Math.fma(b1, x1, b2 * x2));
            double y = Math.fma(a1, y1, Math.fma(a2, y2, ahead));
            double ahead2 = Math.fma(d0, y, Math.fma(d1, u1, d2 * u2));
            double v = Math.fma(e1, v1, Math.fma(e2, v2, ahead2));
            x2 = x1;
            x1 = in;
            y2 = y1;
            y1 = y;
            u2 = u1;
            u1 = y;
            v2 = v1;
            v1 = v;
            x[i] = (float) v;
        }
        state[at] = x1;
        state[at + 1] = x2;
        state[at + 2] = y1;
        state[at + 3] = y2;
        state[at + 6] = v1;
        state[at + 7] = v2;
    }

    /** Clears what is far below any sample; at the end of a hop. */
    void flush() {
        for (int k = 0; k < state.length; k++) {
            if (Math.abs(state[k]) < TINY) {
                state[k] = 0;
            }
        }
    }

    void reset() {
        Arrays.fill(state, 0);
    }
}
