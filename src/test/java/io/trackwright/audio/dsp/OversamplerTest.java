package io.trackwright.audio.dsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.TestSignals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OversamplerTest {
    private static final int RATE = 48_000;

    /** The signal at the higher rate, in time order. */
    private static float[] up(int factor, double hz) {
        StereoBlock tone = TestSignals.sine(RATE, hz, 0, 0.25);
        Oversampler oversampler = new Oversampler(factor);
        float[][] phases = new float[factor][256];
        float[] wave = new float[tone.frames() * factor];
        for (int at = 0; at < tone.frames(); at += 250) {
            int n = Math.min(250, tone.frames() - at);
            oversampler.up(tone.left, at, n, phases);
            for (int i = 0; i < n; i++) {
                for (int p = 0; p < factor; p++) {
                    wave[(at + i) * factor + p] = phases[p][i];
                }
            }
        }
        return wave;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void passesTheBandAndRejectsImages(int factor) {
        for (double hz : new double[] {100, 5000, 12_000, 18_000}) {
            float[] wave = up(factor, hz);
            int fast = RATE * factor;
            double gain = TestSignals.amplitudeOf(wave, 2000, wave.length - 2000, fast, hz);
            assertEquals(0, 20 * Math.log10(gain), 0.02, hz + " Hz");
            for (int k = 1; k <= factor / 2; k++) {
                double image =
                        TestSignals.amplitudeOf(
                                wave, 2000, wave.length - 2000, fast, k * RATE - hz);
                assertTrue(
                        20 * Math.log10(image) < -80, hz + " Hz, image " + 20 * Math.log10(image));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void downRejectsAliases(int factor) {
        for (double hz : new double[] {1000, 30_000, 40_000}) {
            Oversampler oversampler = new Oversampler(factor);
            float[][] phases = new float[factor][200];
            float[] out = new float[12_000];
            for (int at = 0; at < out.length; at += 200) {
                for (int i = 0; i < 200; i++) {
                    for (int p = 0; p < factor; p++) {
                        phases[p][i] =
                                (float)
                                        Math.sin(
                                                2
                                                        * Math.PI
                                                        * hz
                                                        * (at + i + (double) p / factor)
                                                        / RATE);
                    }
                }
                oversampler.down(phases, out, at, 200);
            }
            double folded = hz > RATE / 2 ? RATE - hz : hz;
            double db =
                    20
                            * Math.log10(
                                    TestSignals.amplitudeOf(out, 2000, 10_000, RATE, folded)
                                            + 1e-12);
            if (hz < RATE / 2) {
                assertEquals(0, db, 0.02);
            } else {
                assertTrue(db < -80, hz + " Hz folds at " + db);
            }
        }
    }

    @Test
    void upAndDownIsADelay() {
        StereoBlock noise = TestSignals.sweep(RATE, 50, 15_000, -3, 0.2);
        Oversampler oversampler = new Oversampler(4);
        float[][] phases = new float[4][256];
        float[] out = new float[noise.frames()];
        for (int at = 0; at < noise.frames(); at += 100) {
            int n = Math.min(100, noise.frames() - at);
            oversampler.up(noise.left, at, n, phases);
            oversampler.down(phases, out, at, n);
        }
        for (int i = 200; i < noise.frames() - 200; i++) {
            assertEquals(noise.left[i - Oversampler.LATENCY_FRAMES], out[i], 3e-3);
        }
    }
}
