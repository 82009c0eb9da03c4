package io.trackwright.audio.dsp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnisonTest {
    private static final int RATE = 48_000;
    private static final int N = 640;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 6, 7})
    void isTheSumOfItsOscillators(int count) {
        Unison unison = new Unison(count, RATE);
        float[] left = new float[N];
        float[] right = new float[N];
        float[] wantedLeft = new float[N];
        float[] wantedRight = new float[N];
        for (int k = 0; k < count; k++) {
            double ratio = 1 + 0.002 * k;
            unison.seat(k, 0.13 * k, 0.1 + 0.1 * k, 0.9 - 0.1 * k);
            unison.bend(k, ratio);
            Oscillator one = new Oscillator(RATE);
            one.phase(0.13 * k);
            one.tune(331 * ratio);
            float gainLeft = 0.5f * (0.1f + 0.1f * k);
            float gainRight = 0.5f * (0.9f - 0.1f * k);
            one.add(Wavetable.saw(), wantedLeft, wantedRight, N, gainLeft, gainRight);
        }
        unison.add(Wavetable.saw(), 331, left, right, N, 0.5f);
        assertArrayEquals(wantedLeft, left, 2e-6f);
        assertArrayEquals(wantedRight, right, 2e-6f);
    }
}
