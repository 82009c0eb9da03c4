package io.trackwright.audio.effect;

import java.util.Arrays;

/**
 * A valve on a signal at a raised rate: u/√(1+u²) around a bias, which is straight for soft sounds
 * and bends further the harder it is driven, on one side before the other. Its aliases are held
 * down by integrating the curve along the straight line between two samples (J. Parker, V.
 * Zavalishin and E. Le Bivic, "Reducing the aliasing of nonlinear waveshaping using continuous-time
 * convolution", DAFx-16). The integral is √(1+u²), and the difference quotient of that is (a + b) /
 * (√(1+a²) + √(1+b²)): two roots, and nothing that could be divided by zero.
 */
final class ValveStage {
    private final float gain;
    private final float bias;
    private final float rest;
    private final float[][] drive;
    private final float[][] root;
    private final float[] driveBefore;
    private final float[] rootBefore;
    private float lastDrive;
    private float lastRoot;

    /**
     * @param factor samples at the raised rate per frame
     * @param gain how hard it is driven, linear
     * @param bias where it rests on its curve; 0 bends both sides alike
     */
    ValveStage(int factor, int hopFrames, double gain, double bias) {
        this.gain = (float) gain;
        this.bias = (float) bias;
        drive = new float[factor][hopFrames];
        root = new float[factor][hopFrames];
        driveBefore = new float[hopFrames];
        rootBefore = new float[hopFrames];
        reset();
        rest = (lastDrive + lastDrive) / (lastRoot + lastRoot);
    }

    private static float root(float u) {
        return (float) Math.sqrt(1 + u * u);
    }

    /** Bends {@code n} frames, one array per phase; ±1 is as far as it goes. */
    void process(float[][] fast, int n) {
        int factor = fast.length;
        for (int p = 0; p < factor; p++) {
            drive(fast[p], drive[p], root[p], n);
        }
        before(drive[factor - 1], driveBefore, lastDrive, n);
        before(root[factor - 1], rootBefore, lastRoot, n);
        lastDrive = drive[factor - 1][n - 1];
        lastRoot = root[factor - 1][n - 1];
        bend(drive[0], driveBefore, root[0], rootBefore, fast[0], n);
        for (int p = 1; p < factor; p++) {
            bend(drive[p], drive[p - 1], root[p], root[p - 1], fast[p], n);
        }
    }

    private void drive(float[] x, float[] u, float[] s, int n) {
        float g = gain;
        float b = bias;
        for (int i = 0; i < n; i++) {
            float v = g * x[i] + b;
            u[i] = v;
            s[i] = (float) Math.sqrt(1 + v * v);
        }
    }

    private static void before(float[] x, float[] shifted, float last, int n) {
        System.arraycopy(x, 0, shifted, 1, n - 1);
        shifted[0] = last;
    }

    private void bend(float[] u, float[] v, float[] s, float[] t, float[] out, int n) {
        float r = rest;
        for (int i = 0; i < n; i++) {
            out[i] = (u[i] + v[i]) / (s[i] + t[i]) - r;
        }
    }

    void reset() {
        lastDrive = bias;
        lastRoot = root(bias);
        Arrays.fill(driveBefore, 0f);
        Arrays.fill(rootBefore, 0f);
    }
}
