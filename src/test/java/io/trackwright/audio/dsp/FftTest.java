package io.trackwright.audio.dsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.trackwright.audio.TestSignals;
import org.junit.jupiter.api.Test;

class FftTest {
    @Test
    void isTheDiscreteFourierTransform() {
        for (int size : new int[] {4, 16, 64}) {
            StereoBlock noise = TestSignals.noise(size, 1, size);
            double[] x = new double[size];
            for (int i = 0; i < size; i++) {
                x[i] = noise.left[i];
            }
            double[] power = new double[size / 2 + 1];
            new Fft(size).power(x, power);
            for (int k = 0; k <= size / 2; k++) {
                double re = 0;
                double im = 0;
                for (int i = 0; i < size; i++) {
                    re += x[i] * Math.cos(2 * Math.PI * k * i / size);
                    im -= x[i] * Math.sin(2 * Math.PI * k * i / size);
                }
                assertEquals(re * re + im * im, power[k], 1e-9, "size " + size + " bin " + k);
            }
        }
    }

    @Test
    void aSineIsOneBin() {
        double[] x = new double[1024];
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.sin(2 * Math.PI * 100 * i / x.length);
        }
        double[] power = new double[513];
        new Fft(1024).power(x, power);
        assertEquals(512.0 * 512, power[100], 1e-6);
        assertEquals(0, power[101], 1e-12);
    }

    @Test
    void sizesArePowersOfTwo() {
        assertThrows(IllegalArgumentException.class, () -> new Fft(100));
        assertThrows(IllegalArgumentException.class, () -> new Fft(2));
    }
}
