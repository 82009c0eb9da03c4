package io.trackwright.audio.dsp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LadderTest {
    private static final double RATE = 96_000;
    private static final int N = 48_000;

    /** Gain for a quiet sine, in dB. */
    private static double gainDb(double cutoffHz, double resonance, double hz) {
        Ladder ladder = new Ladder(RATE);
        ladder.tune(cutoffHz, resonance);
        Oscillator sine = new Oscillator(RATE);
        sine.tune(hz);
        float[] x = new float[N];
        sine.addSine(x, N, 1e-3f);
        ladder.lowpass(x, N, 1);
        double power = 0;
        for (int i = N / 2; i < N; i++) {
            power += x[i] * x[i];
        }
        return 10 * StrictMath.log10(2 * power / (N / 2) / 1e-6);
    }

    @ParameterizedTest
    @ValueSource(doubles = {400, 800, 2_000})
    void fourPolesMeetAtTheCutoff(double cutoffHz) {
        assertEquals(0, gainDb(cutoffHz, 0, cutoffHz / 20), 0.1);
        assertEquals(-12, gainDb(cutoffHz, 0, cutoffHz), 0.2);
        double slope = gainDb(cutoffHz, 0, 4 * cutoffHz) - gainDb(cutoffHz, 0, 8 * cutoffHz);
        assertTrue(slope > 22 && slope < 27, "dB per octave: " + slope);
    }

    @ParameterizedTest
    @ValueSource(doubles = {100, 800, 5_000})
    void resonanceStandsAtTheCutoff(double cutoffHz) {
        double peak = gainDb(cutoffHz, 0.9, cutoffHz);
        assertTrue(peak > gainDb(cutoffHz, 0.9, 0.9 * cutoffHz), "below");
        assertTrue(peak > gainDb(cutoffHz, 0.9, 1.1 * cutoffHz), "above");
        assertTrue(peak > gainDb(cutoffHz, 0.9, 0.05 * cutoffHz) + 8, "over the bass: " + peak);
    }

    @Test
    void staysBoundedWhateverDrivesIt() {
        Ladder ladder = new Ladder(RATE);
        Noise noise = new Noise(1);
        float[] x = new float[64];
        for (int block = 0; block < 2_000; block++) {
            noise.fill(x, 64, 20);
            ladder.tune(noise.between(10, 60_000), noise.between(0, 1));
            ladder.lowpass(x, 64, 4);
            for (float y : x) {
                assertTrue(Math.abs(y) < 2, "y = " + y);
            }
        }
    }

    @Test
    void blocksDoNotChangeIt() {
        float[] whole = new float[256];
        new Noise(3).fill(whole, 256, 0.5f);
        float[] parts = whole.clone();
        Ladder one = new Ladder(RATE);
        Ladder two = new Ladder(RATE);
        one.tune(900, 0.8);
        two.tune(900, 0.8);
        one.lowpass(whole, 256, 2);
        float[] piece = new float[64];
        for (int at = 0; at < 256; at += 64) {
            System.arraycopy(parts, at, piece, 0, 64);
            two.lowpass(piece, 64, 2);
            System.arraycopy(piece, 0, parts, at, 64);
        }
        assertArrayEquals(whole, parts);
    }
}
