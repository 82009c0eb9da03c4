package io.trackwright.audio.dsp;

/**
 * The fast Fourier transform of a power-of-two number of points: iterative radix 2, decimation in
 * time (Cooley and Tukey, 1965), with twiddles from {@link StrictMath}. A real signal of N points
 * runs as a complex one of N/2.
 */
public final class Fft {
    private final int size;
    private final double[] cos;
    private final double[] sin;

    /** The turns of each pass, one after another. */
    private final double[][] passCos;

    private final double[][] passSin;
    private final double[] re;
    private final double[] im;

    /** A transform of {@code size} real points, a power of two, 4..2^20. */
    public Fft(int size) {
        if (size < 4 || size > 1 << 20 || Integer.bitCount(size) != 1) {
            throw new IllegalArgumentException("size must be a power of two, 4..2^20, was " + size);
        }
        this.size = size;
        cos = new double[size / 2];
        sin = new double[size / 2];
        for (int i = 0; i < size / 2; i++) {
            cos[i] = StrictMath.cos(2 * Math.PI * i / size);
            sin[i] = StrictMath.sin(2 * Math.PI * i / size);
        }
        int passes = Integer.numberOfTrailingZeros(size) - 1;
        passCos = new double[passes][];
        passSin = new double[passes][];
        for (int pass = 0; pass < passes; pass++) {
            int half = 1 << pass;
            passCos[pass] = new double[half];
            passSin[pass] = new double[half];
            for (int k = 0; k < half; k++) {
                passCos[pass][k] = cos[k * (size / (2 * half))];
                passSin[pass][k] = -sin[k * (size / (2 * half))];
            }
        }
        re = new double[size / 2];
        im = new double[size / 2];
    }

    public int size() {
        return size;
    }

    /**
     * The squared magnitudes of the transform of {@code signal} (length {@link #size()}) into
     * {@code power} (length size/2 + 1, from 0 Hz to half the sample rate). A full-scale sine that
     * fits the points gives (size/2)².
     */
    public void power(double[] signal, double[] power) {
        int half = size / 2;
        for (int i = 0; i < half; i++) {
            re[i] = signal[2 * i];
            im[i] = signal[2 * i + 1];
        }
        complex(half);
        power[0] = (re[0] + im[0]) * (re[0] + im[0]);
        power[half] = (re[0] - im[0]) * (re[0] - im[0]);
        for (int k = 1; k < half; k++) {
            int m = half - k;
            double evenRe = 0.5 * (re[k] + re[m]);
            double evenIm = 0.5 * (im[k] - im[m]);
            double oddRe = 0.5 * (im[k] + im[m]);
            double oddIm = 0.5 * (re[m] - re[k]);
            double x = evenRe + cos[k] * oddRe + sin[k] * oddIm;
            double y = evenIm + cos[k] * oddIm - sin[k] * oddRe;
            power[k] = x * x + y * y;
        }
    }

    /**
     * Transforms {@link #size()}/2 complex points in place, with e^(−i·2π·k·n/N) and no scaling.
     */
    public void complex(double[] real, double[] imaginary) {
        int n = size / 2;
        System.arraycopy(real, 0, re, 0, n);
        System.arraycopy(imaginary, 0, im, 0, n);
        complex(n);
        System.arraycopy(re, 0, real, 0, n);
        System.arraycopy(im, 0, imaginary, 0, n);
    }

    private void complex(int n) {
        for (int i = 1, j = 0; i < n; i++) {
            int bit = n >> 1;
            for (; (j & bit) != 0; bit >>= 1) {
                j ^= bit;
            }
            j ^= bit;
            if (i < j) {
                double t = re[i];
                re[i] = re[j];
                re[j] = t;
                t = im[i];
                im[i] = im[j];
                im[j] = t;
            }
        }
        pairs(n);
        for (int half = 2; half < n; half <<= 1) {
            for (int from = 0; from < n; from += 2 * half) {
                butterflies(from, half);
            }
        }
    }

    /** The first pass, without a turn. */
    private void pairs(int n) {
        for (int i = 0; i < n; i += 2) {
            double x = re[i + 1];
            double y = im[i + 1];
            re[i + 1] = re[i] - x;
            im[i + 1] = im[i] - y;
            re[i] += x;
            im[i] += y;
        }
    }

    private void butterflies(int from, int half) {
        double[] c = passCos[Integer.numberOfTrailingZeros(half)];
        double[] s = passSin[Integer.numberOfTrailingZeros(half)];
        for (int k = 0; k < half; k++) {
            int a = from + k;
            int b = a + half;
            double x = re[b] * c[k] - im[b] * s[k];
            double y = re[b] * s[k] + im[b] * c[k];
            re[b] = re[a] - x;
            im[b] = im[a] - y;
            re[a] += x;
            im[a] += y;
        }
    }
}
