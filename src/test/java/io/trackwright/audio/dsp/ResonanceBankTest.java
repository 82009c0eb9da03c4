package io.trackwright.audio.dsp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ResonanceBankTest {
    private static final double RATE = 48_000;

    private static ResonanceBank bank() {
        ResonanceBank bank = new ResonanceBank(RATE, 5);
        bank.plain(0.3);
        bank.tune(0, 300, 5, 1);
        bank.tune(1, 900, 8, 0.6);
        bank.tune(2, 1_400, 3, 0.8);
        bank.tune(3, 2_600, 2, 0.4);
        bank.tune(4, 5_000, 4, 0.9);
        return bank;
    }

    /** RMS out over RMS in of a sine that has settled. */
    private static double measured(ResonanceBank bank, double hz) {
        double out = 0;
        double in = 0;
        float[] chunk = new float[64];
        for (int at = 0; at < 48_000; at += chunk.length) {
            for (int i = 0; i < chunk.length; i++) {
                chunk[i] = (float) Turn.sine(hz * (at + i) / RATE);
                in += at >= 24_000 ? chunk[i] * chunk[i] : 0;
            }
            bank.process(chunk, chunk.length);
            for (float y : chunk) {
                out += at >= 24_000 ? y * y : 0;
            }
        }
        return out / in;
    }

    @Test
    void soundsAsItsPowerSays() {
        for (double hz : new double[] {80, 300, 620, 900, 1_400, 3_300, 5_000, 12_000}) {
            assertEquals(0, Decibels.fromPower(measured(bank(), hz) / bank().power(hz)), 0.02);
        }
    }

    @Test
    void oneResonanceAloneReachesItsGainAtItsCentre() {
        ResonanceBank bank = new ResonanceBank(RATE, 1);
        bank.plain(0);
        bank.tune(0, 1_000, 6, 0.7);
        assertEquals(0.49, bank.power(1_000), 1e-6);
        assertEquals(0.245, bank.power(1_000 * (1 + 1 / 12.0)), 0.012, "−3 dB at half its width");
    }

    @Test
    void blocksAndResetsChangeNothing() {
        float[] whole = noise();
        ResonanceBank bank = bank();
        bank.process(whole, 200);
        float[] again = noise();
        bank.reset();
        bank.process(again, 200);
        assertArrayEquals(whole, again);
        float[] parts = noise();
        float[] rest = new float[133];
        System.arraycopy(parts, 67, rest, 0, 133);
        ResonanceBank split = bank();
        split.process(parts, 67);
        split.process(rest, 133);
        System.arraycopy(rest, 0, parts, 67, 133);
        assertArrayEquals(whole, parts);
    }

    private static float[] noise() {
        float[] noise = new float[200];
        new Noise(5).fill(noise, 200, 0.3f);
        return noise;
    }
}
