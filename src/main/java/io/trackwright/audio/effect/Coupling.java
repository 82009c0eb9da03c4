package io.trackwright.audio.effect;

/**
 * What lies between two valves, at their raised rate: a capacitor that lets no offset and little
 * bass through, and the capacitance of the next grid, which dulls the top.
 */
final class Coupling {
    private static final float TINY = 1e-20f;

    private final float dullStep;
    private final float slowStep;
    private float dull;
    private float slow;

    Coupling(double rateHz, double lowCutHz, double highCutHz) {
        dullStep = step(highCutHz / rateHz);
        slowStep = step(lowCutHz / rateHz);
    }

    private static float step(double turns) {
        return (float) (1 - StrictMath.exp(-2 * Math.PI * Math.min(0.45, turns)));
    }

    /** Four phases of {@code n} frames, in place. */
    void process(float[][] fast, int n) {
        float[] a = fast[0];
        float[] b = fast[1];
        float[] c = fast[2];
        float[] d = fast[3];
        float k = dullStep;
        float keep = 1 - k;
        float h = slowStep;
        float hold = 1 - h;
        float x = dull;
        float s = slow;
        for (int i = 0; i < n; i++) {
            x = Math.fma(keep, x, k * a[i]);
            s = Math.fma(hold, s, h * x);
            a[i] = x - s;
            x = Math.fma(keep, x, k * b[i]);
            s = Math.fma(hold, s, h * x);
            b[i] = x - s;
            x = Math.fma(keep, x, k * c[i]);
            s = Math.fma(hold, s, h * x);
            c[i] = x - s;
            x = Math.fma(keep, x, k * d[i]);
            s = Math.fma(hold, s, h * x);
            d[i] = x - s;
        }
        dull = x;
        slow = s;
    }

    /** Clears what is far below any sample. */
    void flush() {
        dull = Math.abs(dull) < TINY ? 0 : dull;
        slow = Math.abs(slow) < TINY ? 0 : slow;
    }

    void reset() {
        dull = 0;
        slow = 0;
    }
}
