package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Wavetable;
import java.util.function.IntToDoubleFunction;

/** A steady tone: how strong its harmonics are, of RMS 1/2, and the period made of them. */
final class Spectrum {
    private static final double RMS = 0.5;
    private final double[] partials;
    private final Wavetable wave;

    private Spectrum(double[] partials) {
        this.partials = partials;
        wave = Wavetable.of(partials.length, n -> sign(n) * partials[n - 1]);
    }

    /**
     * Signs that keep the peaks of the wave low, whatever its harmonics (H. Shapiro 1951, W. Rudin,
     * "Some theorems on Fourier coefficients", 1959).
     */
    private static int sign(int n) {
        return Integer.bitCount(n & (n >> 1)) % 2 == 0 ? 1 : -1;
    }

    /**
     * @param count harmonics, 1..512
     * @param amplitude of harmonic n = 1..count beside the others
     */
    static Spectrum of(int count, IntToDoubleFunction amplitude) {
        double[] partials = new double[count];
        double power = 0;
        for (int n = 1; n <= count; n++) {
            partials[n - 1] = amplitude.applyAsDouble(n);
            power += 0.5 * partials[n - 1] * partials[n - 1];
        }
        double scale = RMS / Math.sqrt(power);
        for (int n = 0; n < count; n++) {
            partials[n] *= scale;
        }
        return new Spectrum(partials);
    }

    /** Harmonics given one by one. */
    static Spectrum of(double... amplitudes) {
        return of(amplitudes.length, n -> amplitudes[n - 1]);
    }

    /**
     * Harmonics that stay level up to one of them and fall beyond.
     *
     * @param corner the harmonic that is 3 dB down
     * @param slope how steeply it falls beyond, as a power of n
     */
    static Spectrum falling(double corner, double slope) {
        return of(
                160, n -> 1 / Math.sqrt(1 + StrictMath.pow(n / corner, 2 * slope)) / Math.sqrt(n));
    }

    Wavetable wave() {
        return wave;
    }

    int count() {
        return partials.length;
    }

    /** The amplitude of harmonic n, 0 beyond the last. */
    double partial(int n) {
        return n <= partials.length ? partials[n - 1] : 0;
    }
}
