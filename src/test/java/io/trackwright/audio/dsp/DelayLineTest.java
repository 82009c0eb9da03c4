package io.trackwright.audio.dsp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.trackwright.audio.TestSignals;
import org.junit.jupiter.api.Test;

class DelayLineTest {
    @Test
    void returnsWhatWasWritten() {
        StereoBlock noise = TestSignals.noise(1000, 1, 1);
        DelayLine line = new DelayLine(100);
        float[] run = new float[64];
        for (int at = 0; at + 40 <= 1000; at += 40) {
            line.write(noise.left, at, 40);
            if (at >= 120) {
                line.read(100, run, 0, 40);
                for (int i = 0; i < 40; i++) {
                    assertEquals(noise.left[at + 40 - 100 + i], run[i]);
                }
                assertEquals(noise.left[at + 39], line.read(1));
                assertEquals(noise.left[at + 40 - 77], line.readCubic(77));
            }
        }
        line.reset();
        line.read(100, run, 0, 64);
        assertArrayEquals(new float[64], run);
    }

    @Test
    void readsBetweenSamples() {
        DelayLine line = new DelayLine(64);
        for (int i = 0; i < 200; i++) {
            line.write((float) Math.sin(0.1 * i));
        }
        for (double delay = 2; delay < 60; delay += 0.37) {
            assertEquals(Math.sin(0.1 * (200 - delay)), line.readCubic(delay), 1e-4);
            assertEquals(Math.sin(0.1 * (201 - (delay + 2))), line.readCubic(delay + 2, 1), 1e-4);
        }
    }

    @Test
    void lengthsAreChecked() {
        assertThrows(IllegalArgumentException.class, () -> new DelayLine(0));
    }

    @Test
    void aRunOfCubicReadsIsOneAfterTheOther() {
        DelayLine line = new DelayLine(200);
        float[] noise = new float[200];
        new Noise(3).fill(noise, 200, 1);
        line.write(noise, 0, 200);
        float[] run = new float[20];
        line.readCubic(90.3, -0.04, 7, 0, run, 20);
        for (int i = 0; i < 20; i++) {
            assertEquals(line.readCubic(90.3 - 0.04 * (7 + i), i), run[i], 1e-6);
        }
    }
}
