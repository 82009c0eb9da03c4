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
        for (int len = 2; len <= n; len <<= 1) {
            int half = len >> 1;
            int stride = size / len;
            for (int k = 0; k < half; k++) {
                double c = cos[k * stride];
                double s = -sin[k * stride];
                for (int i = k; i < n; i += len) {
                    double x = re[i + half] * c - im[i + half] * s;
                    double y = re[i + half] * s + im[i + half] * c;
                    re[i + half] = re[i] - x;
                    im[i + half] = im[i] - y;
                    re[i] += x;
                    im[i] += y;
                }
            }
        }
    }
}
