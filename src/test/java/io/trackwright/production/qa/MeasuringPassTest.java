package io.trackwright.production.qa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.music.score.Score;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuringPassTest {
    private static Measurements measure(float[] samples, int most) {
        Score score = Pieces.score();
        return MeasuringPass.measure(
                new Evidence(
                        Pieces.brief(),
                        score,
                        Pieces.RATE,
                        samples.length,
                        -14,
                        -1,
                        -120,
                        Pieces.mono(samples, most)));
    }

    private static float[] sine(double seconds, double hz, double peak) {
        float[] out = new float[(int) (seconds * Pieces.RATE)];
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) (peak * StrictMath.sin(2 * Math.PI * hz * i / Pieces.RATE));
        }
        return out;
    }

    @Test
    void howTheAudioIsCutDoesNotMatter() {
        float[] piece = Pieces.render(Pieces.score(), 1, 0);
        Measurements whole = measure(piece, 65_536);
        for (int most : new int[] {64, 997, 4095}) {
            assertEquals(whole, measure(piece, most));
        }
    }

    @Test
    void readsASineLikeTheStandard() {
        // BS.1770: a 997 Hz sine of −20 dBFS in both channels reads −20.0 LUFS.
        Measurements m = measure(sine(5, 997, 0.1), 4096);
        assertEquals(-20.0, m.integratedLufs(), 0.1);
        assertEquals(-20.0, m.truePeakDbtp(), 0.05);
        assertEquals(5 * Pieces.RATE, m.frames());
        assertEquals(0, m.dcOffset(), 1e-4);
        assertEquals(0, m.clippedSamples());
    }

    @Test
    void hearsWhetherTheEndMeetsTheBeginning() {
        assertTrue(measure(sine(3, 441, 0.5), 997).seamDb() <= 0);
        assertTrue(measure(sine(3, 441.08, 0.5), 997).seamDb() > 20);
    }

    @Test
    void findsThePitchClass() {
        List<Double> chroma = measure(sine(3, 440, 0.3), 4096).chroma();
        assertEquals(1.0, chroma.get(9), 0.01);
        List<Double> low = measure(sine(3, 87.31, 0.3), 4096).chroma();
        assertEquals(Collections.max(low), low.get(5));
        assertTrue(low.get(5) > 0.9, low::toString);
    }

    @Test
    void findsSilenceToTheFrame() {
        float[] x = sine(6, 440, 0.3);
        Arrays.fill(x, 0, 20_000, 0.0009f);
        Arrays.fill(x, 50_000, 50_000 + Pieces.RATE / 2, 0f);
        Arrays.fill(x, 80_000, 80_000 + Pieces.RATE / 2 - 2, 0f);
        Arrays.fill(x, x.length - 30_000, x.length, 0f);
        x[19_999] = 0.5f;
        x[49_999] = 0.5f;
        x[50_000 + Pieces.RATE / 2] = 0.5f;
        x[x.length - 30_001] = 0.5f;
        assertEquals(
                List.of(
                        new QuietStretch(0, 19_999),
                        new QuietStretch(50_000, 50_000 + Pieces.RATE / 2),
                        new QuietStretch(x.length - 30_000, x.length)),
                measure(x, 4096).quiet());
    }

    @Test
    void survivesWhatIsNoNumber() {
        float[] x = sine(2, 440, 0.3);
        x[1000] = Float.NaN;
        x[2000] = Float.POSITIVE_INFINITY;
        Measurements m = measure(x, 4096);
        assertEquals(4, m.clippedSamples());
    }

    @Test
    void silenceHasNeitherPitchNorPulse() {
        Measurements m = measure(new float[3 * Pieces.RATE], 4096);
        assertEquals(Collections.nCopies(12, 0.0), m.chroma());
        assertTrue(m.pulse().fit() <= 0, m::toString);
        assertEquals(List.of(new QuietStretch(0, 3 * Pieces.RATE)), m.quiet());
    }
}
