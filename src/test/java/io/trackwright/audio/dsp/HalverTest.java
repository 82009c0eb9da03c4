package io.trackwright.audio.dsp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.trackwright.audio.TestSignals;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HalverTest {
    private static final int CHUNK = 32;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void isTheOversamplersWayDown(long seed) {
        float[] noise = TestSignals.noise(40 * CHUNK, 0.7, seed).left;
        Oversampler wanted = new Oversampler(2);
        Halver halver = new Halver(CHUNK);
        float[][] phases = new float[2][CHUNK];
        float[] in = new float[2 * CHUNK];
        float[] down = new float[CHUNK];
        float[] out = new float[CHUNK];
        for (int round = 0; round < 2; round++) {
            for (int at = 0; at < noise.length; at += 2 * CHUNK) {
                System.arraycopy(noise, at, in, 0, 2 * CHUNK);
                for (int i = 0; i < CHUNK; i++) {
                    phases[0][i] = in[2 * i];
                    phases[1][i] = in[2 * i + 1];
                }
                wanted.down(phases, down, 0, CHUNK);
                halver.process(in, out, CHUNK);
                assertArrayEquals(down, out, 1e-6f);
            }
            wanted.reset();
            halver.reset();
        }
    }
}
