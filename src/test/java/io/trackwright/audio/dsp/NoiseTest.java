package io.trackwright.audio.dsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NoiseTest {
    @Test
    void aFilledRunIsTheSameStreamWhateverItsLength() {
        Noise runs = new Noise(99);
        Noise singly = new Noise(99);
        float[] out = new float[300];
        for (int length : new int[] {1, 32, 64, 65, 300, 7}) {
            runs.fill(out, length, 1);
            for (int i = 0; i < length; i++) {
                assertEquals(singly.next() * Math.sqrt(3), out[i], 1e-6);
            }
        }
        assertEquals(singly.next(), runs.next());
    }
}
