package io.trackwright.audio.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The tone stack beside the network it stands for, solved node by node. */
class ToneStackTest_Circuit {
    private static final int RATE = 176_400;
    private static final int NODES = 6;
    private static final int SOURCE = -1;
    private static final int GROUND = -2;

    private final double[][] re = new double[NODES][NODES + 1];
    private final double[][] im = new double[NODES][NODES + 1];

    @Test
    void respondsAsItsCircuit() {
        double half = circuit(0.5, 0.5, 0.5, ToneStack.LEVEL_HZ);
        for (double bass : new double[] {0.1, 0.5, 1}) {
            for (double middle : new double[] {0.1, 0.9}) {
                for (double treble : new double[] {0.1, 0.6, 0.95}) {
                    ToneStack stack = new ToneStack(bass, middle, treble, RATE);
                    float[][] impulse = new float[4][RATE / 4];
                    impulse[0][0] = 1;
                    stack.process(impulse, RATE / 4);
                    for (double hz : new double[] {60, 200, 700, 2_000, 5_000}) {
                        double expected = circuit(bass, middle, treble, hz) / half;
                        double gain = gain(impulse, hz);
                        assertEquals(0, 20 * Math.log10(gain / expected), 0.15, hz + " Hz");
                    }
                }
            }
        }
    }

    private static double gain(float[][] phases, double hz) {
        double x = 0;
        double y = 0;
        for (int i = 0; i < 4 * phases[0].length; i++) {
            double angle = 2 * Math.PI * hz * i / RATE;
            x += phases[i & 3][i >> 2] * StrictMath.cos(angle);
            y += phases[i & 3][i >> 2] * StrictMath.sin(angle);
        }
        return Math.hypot(x, y);
    }

    /** |output / input|: 0 treble's top, 1 its wiper (the output), 2 its foot, 3..5 below. */
    private double circuit(double bass, double middle, double treble, double hz) {
        for (int k = 0; k < NODES; k++) {
            Arrays.fill(re[k], 0);
            Arrays.fill(im[k], 0);
        }
        double w = 2 * Math.PI * hz;
        double least = 1e-3;
        join(SOURCE, 0, 0, w * 0.25e-9);
        join(SOURCE, 3, 1 / 56e3, 0);
        join(0, 1, 1 / ((1 - treble) * 250e3 + least), 0);
        join(1, 2, 1 / (treble * 250e3 + least), 0);
        join(3, 2, 0, w * 20e-9);
        join(3, 5, 0, w * 20e-9);
        join(2, 4, 1 / (Math.exp(3.4 * (bass - 1)) * 1e6 + least), 0);
        join(4, 5, 1 / ((1 - middle) * 25e3 + least), 0);
        join(5, GROUND, 1 / (middle * 25e3 + least), 0);
        solve();
        return Math.hypot(re[1][NODES], im[1][NODES]);
    }

    /** An admittance between two nodes. */
    private void join(int a, int b, double g, double s) {
        for (int[] pair : new int[][] {{a, b}, {b, a}}) {
            if (pair[0] < 0) {
                continue;
            }
            re[pair[0]][pair[0]] += g;
            im[pair[0]][pair[0]] += s;
            if (pair[1] != GROUND) {
                int column = pair[1] == SOURCE ? NODES : pair[1];
                double sign = pair[1] == SOURCE ? 1 : -1;
                re[pair[0]][column] += sign * g;
                im[pair[0]][column] += sign * s;
            }
        }
    }

    /** Gauss and Jordan; the network needs no pivots. */
    private void solve() {
        for (int k = 0; k < NODES; k++) {
            double size = re[k][k] * re[k][k] + im[k][k] * im[k][k];
            double pr = re[k][k] / size;
            double pi = -im[k][k] / size;
            for (int c = 0; c <= NODES; c++) {
                double r = re[k][c] * pr - im[k][c] * pi;
                im[k][c] = re[k][c] * pi + im[k][c] * pr;
                re[k][c] = r;
            }
            for (int row = 0; row < NODES; row++) {
                double fr = re[row][k];
                double fi = im[row][k];
                for (int c = 0; row != k && c <= NODES; c++) {
                    re[row][c] -= fr * re[k][c] - fi * im[k][c];
                    im[row][c] -= fr * im[k][c] + fi * re[k][c];
                }
            }
        }
    }
}
