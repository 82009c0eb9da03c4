package io.trackwright.audio.effect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.Lines;
import io.trackwright.audio.TestSignals;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Noise;
import io.trackwright.audio.dsp.StereoBlock;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SaturatorTest {
    private static final AudioSpec SPEC = new AudioSpec(44_100, 1_000);

    private static StereoBlock noise() {
        StereoBlock block = new StereoBlock(1_000);
        new Noise(4).fill(block.left, 1_000, 0.1f);
        new Noise(5).fill(block.right, 1_000, 0.1f);
        return block;
    }

    @Test
    void wakesFromItsRestAsIfNew() {
        Saturator tired = Saturator.Settings.of(9, 0.5).build(SPEC);
        tired.process(noise());
        StereoBlock silence = new StereoBlock(1_000);
        for (int i = 0; i < 100; i++) {
            silence.clear();
            tired.process(silence);
        }
        assertEquals(0f, silence.left[999]);
        StereoBlock woken = noise();
        tired.process(woken);
        StereoBlock fresh = noise();
        Saturator.Settings.of(9, 0.5).build(SPEC).process(fresh);
        assertArrayEquals(fresh.left, woken.left);
        assertArrayEquals(fresh.right, woken.right);
    }

    @Test
    void lateSilenceIsTheSameInAllBlockSizes() {
        float[] whole = tail(1_000);
        assertEquals(0, whole[40_000], 1e-6);
        assertArrayEquals(whole, tail(1));
        assertArrayEquals(whole, tail(333));
    }

    @Test
    void harmonicsOfGentleAndHardDriveDoNotFoldDown() {
        for (double driveDb : new double[] {4, 6, 12}) {
            for (double hz : new double[] {1_013.7, 1_931, 3_407, 3_989}) {
                StereoBlock tone = TestSignals.sine(44_100, hz, -12, 1);
                TestSignals.inPieces(
                        tone, 1_000, Saturator.Settings.of(driveDb, 0.5).build(SPEC)::process);
                double db = Lines.betweenDb(Lines.power(tone.left, 10_000), 44_100, hz, 18_000);
                assertTrue(db < -80, driveDb + " dB, " + hz + " Hz: " + db);
            }
        }
    }

    /** Two and a half seconds after a burst, then the burst again. */
    private static float[] tail(int block) {
        Saturator saturator = Saturator.Settings.of(9, 0.5).build(SPEC);
        float[] all = new float[112_000];
        System.arraycopy(noise().left, 0, all, 0, 1_000);
        System.arraycopy(noise().left, 0, all, 110_100, 1_000);
        StereoBlock io = new StereoBlock(1_000);
        for (int at = 0; at < all.length; at += block) {
            int n = Math.min(block, all.length - at);
            io.resize(n);
            System.arraycopy(all, at, io.left, 0, n);
            Arrays.fill(io.right, 0, n, 0f);
            saturator.process(io);
            System.arraycopy(io.left, 0, all, at, n);
        }
        return all;
    }
}
