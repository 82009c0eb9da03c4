package io.trackwright.audio.effect;

import java.util.Arrays;

/**
 * What lies between two valves, at their raised rate: a capacitor that lets no offset and little
 * bass through, and the capacitance of the next grid, which dulls the top: two running means of
 * four samples, which let nothing through at multiples of the lower rate, where the next valve
 * would fold it down.
 */
final class Coupling {
    private static final int PHASES = 4;
    private static final int PASSES = 2;
    private static final float TINY = 1e-20f;

    private final float step;
    private final float[] slow;

    /** The last three phases of the frames before, and what they were at the end. */
    private final float[][] before;

    private final float[][] last = new float[PASSES][PHASES];
    private float charge;

    /**
     * @param rateHz of the frames
     * @param lowCutHz of the capacitor
     */
    Coupling(double rateHz, double lowCutHz, int hopFrames) {
        step = (float) (1 - StrictMath.exp(-2 * Math.PI * lowCutHz / rateHz));
        slow = new float[hopFrames];
        before = new float[PHASES][hopFrames];
    }

    /** {@code n} frames, one array per phase. */
    void process(float[][] fast, int n) {
        mean(fast[0], fast[1], fast[2], fast[3], n);
        charge(n);
        for (float[] phase : fast) {
            block(phase, n);
        }
        for (int pass = 0; pass < PASSES; pass++) {
            for (int p = 1; p < PHASES; p++) {
                System.arraycopy(fast[p], 0, before[p], 1, n - 1);
                before[p][0] = last[pass][p];
                last[pass][p] = fast[p][n - 1];
            }
            dull(fast[0], fast[1], fast[2], fast[3], before[1], before[2], before[3], n);
        }
    }

    private void mean(float[] a, float[] b, float[] c, float[] d, int n) {
        float[] x = slow;
        for (int i = 0; i < n; i++) {
            x[i] = 0.25f * (a[i] + b[i] + (c[i] + d[i]));
        }
    }

    /** What is on the capacitor: it changes so slowly that once a frame is enough. */
    private void charge(int n) {
        float[] x = slow;
        float h = step;
        float hold = 1 - h;
        float s = charge;
        for (int i = 0; i < n; i++) {
            s = Math.fma(hold, s, h * x[i]);
            x[i] = s;
        }
        charge = s;
    }

    private void block(float[] phase, int n) {
        float[] s = slow;
        for (int i = 0; i < n; i++) {
            phase[i] -= s[i];
        }
    }

    private static void dull(
            float[] a, float[] b, float[] c, float[] d, float[] b1, float[] c1, float[] d1, int n) {
        for (int i = 0; i < n; i++) {
            float ab = a[i] + b[i];
            float cd = c[i] + d[i];
            float cd1 = c1[i] + d1[i];
            float first = 0.25f * (a[i] + b1[i] + cd1);
            float second = 0.25f * (ab + cd1);
            float third = 0.25f * (ab + c[i] + d1[i]);
            float fourth = 0.25f * (ab + cd);
            a[i] = first;
            b[i] = second;
            c[i] = third;
            d[i] = fourth;
        }
    }

    /** Clears what is far below any sample. */
    void flush() {
        charge = Math.abs(charge) < TINY ? 0 : charge;
    }

    void reset() {
        charge = 0;
        for (float[] pass : last) {
            Arrays.fill(pass, 0f);
        }
    }
}
