package io.trackwright.audio.effect;

/**
 * Bass, middle and treble of a guitar amplifier as its passive network has them: three knobs that
 * pull at one another, and a scoop that none of them quite fills. The third-order transfer function
 * of D. Yeh and J. O. Smith, "Discretization of the '59 Fender Bassman tone stack", DAFx-06, eq.
 * (1) and table 1, by the bilinear transform; its loss is made good at {@value #LEVEL_HZ} Hz with
 * all knobs half way.
 */
final class ToneStack {
    static final double LEVEL_HZ = 800;

    private static final double R1 = 250e3;
    private static final double R2 = 1e6;
    private static final double R3 = 25e3;
    private static final double R4 = 56e3;
    private static final double C1 = 0.25e-9;
    private static final double C2 = 20e-9;
    private static final double C3 = 20e-9;
    private static final double TINY = 1e-30;

    private final double[] b;
    private final double[] a;
    private double x1;
    private double x2;
    private double x3;
    private double y1;
    private double y2;
    private double y3;

    /**
     * @param bass 0..1
     * @param middle 0..1
     * @param treble 0..1
     */
    ToneStack(double bass, double middle, double treble, double sampleRateHz) {
        double[][] analog = network(bass, middle, treble);
        double level = 1 / gainAt(network(0.5, 0.5, 0.5), LEVEL_HZ);
        double c = 2 * sampleRateHz;
        double[] top = bilinear(analog[0], c);
        a = bilinear(analog[1], c);
        b = new double[4];
        for (int k = 0; k < 4; k++) {
            b[k] = level * top[k] / a[0];
        }
        for (int k = 3; k >= 0; k--) {
            a[k] /= a[0];
        }
    }

    /** {numerator, denominator}, rising powers of s. */
    private static double[][] network(double bass, double m, double t) {
        // The bass knob's resistance rises as its turn is heard: exponentially.
        double l = StrictMath.exp(3.4 * (bass - 1));
        double c123 = C1 * C2 * C3;
        double mm = m * m;
        double both = C1 * C3 * R3 * R3 + C2 * C3 * R3 * R3;
        double cube = c123 * R3 * R3 * (R1 + R4);
        double[] num = {
            0,
            t * C1 * R1 + m * C3 * R3 + l * (C1 + C2) * R2 + (C1 + C2) * R3,
            t * (C1 * C2 + C1 * C3) * R1 * R4
                    - mm * both
                    + m * (C1 * C3 * R1 * R3 + both)
                    + l * (C1 * C2 * R1 * R2 + C1 * C2 * R2 * R4 + C1 * C3 * R2 * R4)
                    + l * m * (C1 + C2) * C3 * R2 * R3
                    + C1 * C2 * R1 * R3
                    + C1 * C2 * R3 * R4
                    + C1 * C3 * R3 * R4,
            l * m * c123 * R2 * R3 * (R1 + R4)
                    - mm * cube
                    + m * cube
                    + t * (1 - m) * c123 * R1 * R3 * R4
                    + t * l * c123 * R1 * R2 * R4
        };
        double[] den = {
            1,
            C1 * R1 + C1 * R3 + C2 * R3 + C2 * R4 + C3 * R4 + m * C3 * R3 + l * (C1 + C2) * R2,
            m * (C1 * C3 * R1 * R3 - C2 * C3 * R3 * R4 + both)
                    + l * m * (C1 + C2) * C3 * R2 * R3
                    - mm * both
                    + l * (C1 * C2 * R2 * R4 + C1 * C2 * R1 * R2 + (C1 + C2) * C3 * R2 * R4)
                    + C1 * C2 * R1 * R4
                    + C1 * C3 * R1 * R4
                    + C1 * C2 * R3 * R4
                    + C1 * C2 * R1 * R3
                    + C1 * C3 * R3 * R4
                    + C2 * C3 * R3 * R4,
            l * m * c123 * R2 * R3 * (R1 + R4)
                    - mm * cube
                    + m * (cube - c123 * R1 * R3 * R4)
                    + l * c123 * R1 * R2 * R4
                    + c123 * R1 * R3 * R4
        };
        return new double[][] {num, den};
    }

    private static double gainAt(double[][] h, double hz) {
        double w = 2 * Math.PI * hz;
        double[] size = new double[2];
        for (int k = 0; k < 2; k++) {
            double re = h[k][0] - h[k][2] * w * w;
            double im = h[k][1] * w - h[k][3] * w * w * w;
            size[k] = Math.sqrt(re * re + im * im);
        }
        return size[0] / size[1];
    }

    /** Polynomial in s to one in 1/z, s = c(1 − 1/z)/(1 + 1/z). */
    private static double[] bilinear(double[] p, double c) {
        double p1 = p[1] * c;
        double p2 = p[2] * c * c;
        double p3 = p[3] * c * c * c;
        return new double[] {
            p[0] + p1 + p2 + p3,
            3 * p[0] + p1 - p2 - 3 * p3,
            3 * p[0] - p1 - p2 + 3 * p3,
            p[0] - p1 + p2 - p3
        };
    }

    /** Filters {@code n} frames, one array per phase of the raised rate. */
    void process(float[][] fast, int n) {
        double b0 = b[0];
        double b1 = b[1];
        double b2 = b[2];
        double b3 = b[3];
        double m1 = -a[1];
        double m2 = -a[2];
        double m3 = -a[3];
        for (int i = 0; i < n; i++) {
            for (float[] phase : fast) {
                double in = phase[i];
                double ahead = Math.fma(b0, in, Math.fma(b1, x1, Math.fma(b2, x2, b3 * x3)));
                double y = Math.fma(m1, y1, Math.fma(m2, y2, Math.fma(m3, y3, ahead)));
                x3 = x2;
                x2 = x1;
                x1 = in;
                y3 = y2;
                y2 = y1;
                y1 = y;
                phase[i] = (float) y;
            }
        }
    }

    /** Clears what is far below any sample. */
    void flush() {
        if (Math.abs(y1) < TINY && Math.abs(y2) < TINY && Math.abs(y3) < TINY) {
            y1 = 0;
            y2 = 0;
            y3 = 0;
        }
    }

    void reset() {
        x1 = 0;
        x2 = 0;
        x3 = 0;
        y1 = 0;
        y2 = 0;
        y3 = 0;
    }
}
