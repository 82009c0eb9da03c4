package io.trackwright.audio.dsp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DitherTest {
    private static final int N = 1 << 17;
    private static final double STEP = 0x1p-15;

    /** A tone of a third of a step: rounding alone would leave nothing of it. */
    private static StereoBlock whisper() {
        StereoBlock block = new StereoBlock(N);
        for (int i = 0; i < N; i++) {
            block.left[i] =
                    (float) (0.33 * STEP * StrictMath.sin(2 * Math.PI * 1000.0 * i / 44_100));
            block.right[i] = block.left[i];
        }
        return block;
    }

    @Test
    void keepsWhatLiesBelowTheLastBit() {
        for (Dither.Shape shape : Dither.Shape.values()) {
            StereoBlock block = whisper();
            new Dither(shape, 1).process(block);
            double re = 0;
            double im = 0;
            for (int i = 0; i < N; i++) {
                double turn = 2 * Math.PI * 1000.0 * i / 44_100;
                re += block.left[i] * StrictMath.sin(turn);
                im += block.left[i] * StrictMath.cos(turn);
                assertEquals(Math.rint(block.left[i] / STEP), block.left[i] / STEP);
            }
            assertEquals(0.33 * STEP, 2 * Math.hypot(re, im) / N, 0.02 * STEP, shape.toString());
        }
    }

    @Test
    void noiseHasThePowerOfTheory() {
        StereoBlock block = new StereoBlock(N);
        new Dither(Dither.Shape.TPDF, 5).process(block);
        double power = 0;
        for (float x : block.left) {
            power += x * x / N;
        }
        // triangular noise 1/6, rounding 1/12
        assertEquals(0.25, power / (STEP * STEP), 0.01);
    }

    @Test
    void shapedNoiseLeavesTheEarsBestBand() {
        double flat = band(Dither.Shape.TPDF, 2000, 5000);
        double shaped = band(Dither.Shape.SHAPED, 2000, 5000);
        assertTrue(shaped < flat / 10, "power " + shaped + " against " + flat);
        assertTrue(band(Dither.Shape.SHAPED, 16_000, 20_000) > flat);
    }

    private static double band(Dither.Shape shape, int fromHz, int toHz) {
        StereoBlock block = new StereoBlock(N);
        new Dither(shape, 5).process(block);
        double[] signal = new double[N];
        for (int i = 0; i < N; i++) {
            signal[i] = block.left[i];
        }
        double[] power = new double[N / 2 + 1];
        new Fft(N).power(signal, power);
        double sum = 0;
        int from = (int) ((long) fromHz * N / 44_100);
        int to = (int) ((long) toHz * N / 44_100);
        for (int k = from; k < to; k++) {
            sum += power[k] / (to - from);
        }
        return sum;
    }

    @Test
    void sameSeedSameSamplesWhateverTheBlocks() {
        StereoBlock whole = whisper();
        new Dither(Dither.Shape.SHAPED, 9).process(whole);
        StereoBlock source = whisper();
        Dither dither = new Dither(Dither.Shape.SHAPED, 9);
        float[] pieces = new float[N];
        for (int at = 0; at < N; at += 777) {
            StereoBlock piece = new StereoBlock(Math.min(777, N - at));
            System.arraycopy(source.left, at, piece.left, 0, piece.frames());
            System.arraycopy(source.right, at, piece.right, 0, piece.frames());
            dither.process(piece);
            System.arraycopy(piece.left, 0, pieces, at, piece.frames());
        }
        assertArrayEquals(whole.left, pieces);
    }

    @Test
    void neverLeavesTheRange() {
        StereoBlock loud = new StereoBlock(1000);
        Arrays.fill(loud.left, 1.5f);
        Arrays.fill(loud.right, -1.5f);
        new Dither(Dither.Shape.SHAPED, 2).process(loud);
        for (int i = 0; i < 1000; i++) {
            assertTrue(loud.left[i] <= 1 - STEP && loud.right[i] >= -1);
        }
    }
}
