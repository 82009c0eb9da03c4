package io.trackwright.audio.dsp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OscillatorTest {
    private static final int RATE = 48_000;

    /**
     * A prime length, so that a pitch of whole bins has no alias on one of its harmonics by chance.
     */
    private static final int N = 4_001;

    private interface Source {
        void add(Oscillator oscillator, float[] out);
    }

    /** Power of all bins that are no harmonic, relative to the fundamental, in dB. */
    private static double aliasDb(int bin, Source source) {
        Oscillator oscillator = new Oscillator(RATE);
        oscillator.tune((double) bin * RATE / N);
        float[] out = new float[N];
        source.add(oscillator, out);
        double worst = 0;
        double fundamental = 0;
        for (int k = 1; k <= N / 2; k++) {
            if (k % bin == 0 && k != bin) {
                continue;
            }
            double power = power(out, k);
            if (k == bin) {
                fundamental = power;
            } else {
                worst = Math.max(worst, power);
            }
        }
        return 10 * StrictMath.log10(worst / fundamental + 1e-30);
    }

    private static double power(float[] x, int k) {
        double turn = 2 * Math.PI * k / x.length;
        double c = 2 * StrictMath.cos(turn);
        double s1 = 0;
        double s2 = 0;
        for (float v : x) {
            double s = v + c * s1 - s2;
            s2 = s1;
            s1 = s;
        }
        return s1 * s1 + s2 * s2 - c * s1 * s2;
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 37, 91, 167, 333})
    void aliasesLieEightyDecibelsBelowTheFundamental(int bin) {
        assertTrue(aliasDb(bin, (o, out) -> o.add(Wavetable.saw(), out, N, 1)) < -80);
        assertTrue(aliasDb(bin, (o, out) -> o.addPulse(out, N, 1, 0.3)) < -80);
        assertTrue(aliasDb(bin, (o, out) -> o.add(Wavetable.triangle(), out, N, 1)) < -80);
        assertTrue(aliasDb(bin, (o, out) -> o.addSine(out, N, 1)) < -100);
    }

    @Test
    void phaseRunsOnOverBlocks() {
        Oscillator whole = new Oscillator(RATE);
        Oscillator parts = new Oscillator(RATE);
        whole.tune(313.7);
        parts.tune(313.7);
        float[] a = new float[64];
        float[] b = new float[64];
        float[] piece = new float[16];
        whole.add(Wavetable.saw(), a, 64, 0.5f);
        for (int at = 0; at < 64; at += 16) {
            Arrays.fill(piece, 0);
            parts.add(Wavetable.saw(), piece, 16, 0.5f);
            System.arraycopy(piece, 0, b, at, 16);
        }
        assertArrayEquals(a, b);
    }

    @Test
    void sineTableIsASine() {
        for (int i = -500; i < 500; i++) {
            double cycles = i * 0.00731;
            double exact = StrictMath.sin(2 * Math.PI * cycles);
            assertEquals(exact, SineTable.ofCycles(cycles), 4e-7);
            assertEquals(exact, Turn.sine(cycles), 1e-12);
        }
    }

    @Test
    void powersOfTwo() {
        for (double x = -20; x < 20; x += 0.0137) {
            double exact = StrictMath.pow(2, x);
            assertEquals(1, Exp2.of(x) / exact, 1e-7);
        }
        assertEquals(StrictMath.cos(2.5), Turn.cosine(2.5 / (2 * Math.PI)), 1e-12);
        assertEquals(0.5, Exp2.ofDb(-6.020599913), 1e-7);
    }
}
