package io.trackwright.audio.synth;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.dsp.Noise;
import org.junit.jupiter.api.Test;

class NoiseLoopTest {
    private static final int LENGTH = 1 << 16;
    private final NoiseLoop loop = new NoiseLoop(44_100, 400, 0.8);

    private float[] chunk(int place) {
        float[] out = new float[64];
        loop.add(place, out, 1);
        return out;
    }

    @Test
    void comesRoundWithoutASeam() {
        assertArrayEquals(chunk(0), chunk(LENGTH));
        double largest = 0;
        double power = 0;
        float last = chunk(LENGTH - 64)[63];
        double seam = Math.abs(chunk(0)[0] - last);
        for (int place = 0; place < LENGTH; place += 64) {
            for (float x : chunk(place)) {
                largest = Math.max(largest, Math.abs(x - last));
                power += x * x / LENGTH;
                last = x;
            }
        }
        assertTrue(seam < largest, "seam " + seam + ", largest step " + largest);
        assertEquals(0.2, Math.sqrt(power), 0.05);
    }

    @Test
    void placesLieOnTheGrid() {
        Noise random = new Noise(5);
        for (int i = 0; i < 1_000; i++) {
            int place = loop.anywhere(random);
            assertTrue(place >= 0 && place <= LENGTH && place % 64 == 0, "place " + place);
        }
    }
}
