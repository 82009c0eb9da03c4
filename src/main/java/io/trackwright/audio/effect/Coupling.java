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
    private float duller;
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
        float y = duller;
        float s = slow;
        for (int i = 0; i < n; i++) {
            x = Math.fma(keep, x, k * a[i]);
            y = Math.fma(keep, y, k * x);
            s = Math.fma(hold, s, h * y);
            a[i] = y - s;
            x = Math.fma(keep, x, k * b[i]);
            y = Math.fma(keep, y, k * x);
            s = Math.fma(hold, s, h * y);
            b[i] = y - s;
            x = Math.fma(keep, x, k * c[i]);
            y = Math.fma(keep, y, k * x);
            s = Math.fma(hold, s, h * y);
            c[i] = y - s;
            x = Math.fma(keep, x, k * d[i]);
            y = Math.fma(keep, y, k * x);
            s = Math.fma(hold, s, h * y);
            d[i] = y - s;
        }
        dull = x;
        duller = y;
        slow = s;
    }

    /** Clears what is far below any sample. */
    void flush() {
        dull = Math.abs(dull) < TINY ? 0 : dull;
        duller = Math.abs(duller) < TINY ? 0 : duller;
        slow = Math.abs(slow) < TINY ? 0 : slow;
    }

    void reset() {
        dull = 0;
        duller = 0;
        slow = 0;
    }
}
