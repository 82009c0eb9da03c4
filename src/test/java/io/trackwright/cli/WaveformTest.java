package io.trackwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WaveformTest {
    private final Waveform waveform = new Waveform();

    @Test
    void growsAsChunksComeInAnyOrder() {
        assertEquals("········", waveform.line(4, 8));
        waveform.add(1, 1, ToneWav.of(0.9, 1));
        assertEquals("··██····", waveform.line(4, 8));
        waveform.add(1, 0, ToneWav.of(0.001, 1));
        assertEquals("▁▁██····", waveform.line(4, 8));
    }

    @Test
    void levelsBetweenAreBlocksBetween() {
        waveform.add(1, 0, ToneWav.of(Math.pow(10, -21.0 / 20), 1));
        assertEquals("▅▅", waveform.line(1, 2));
    }

    @Test
    void aNewAttemptBeginsAnewAndTheOldOneIsOver() {
        waveform.add(1, 0, ToneWav.of(0.9, 2));
        waveform.add(2, 1, ToneWav.of(0.9, 1));
        waveform.add(1, 0, ToneWav.of(0.9, 1));
        assertEquals("·█", waveform.line(2, 2));
    }

    @Test
    void brokenFilesLeaveAGap() {
        byte[] wav = ToneWav.of(0.9, 1);
        for (int length : new int[] {0, 3, 12, 20, 44}) {
            waveform.add(1, 0, Arrays.copyOf(wav, length));
        }
        byte[] huge = wav.clone();
        huge[16] = huge[17] = huge[18] = huge[19] = (byte) 0xff;
        waveform.add(1, 0, huge);
        waveform.add(1, 1e12, wav);
        assertTrue(waveform.empty());
    }
}
