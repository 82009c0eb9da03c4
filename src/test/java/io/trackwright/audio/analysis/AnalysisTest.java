package io.trackwright.audio.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.TestSignals;
import io.trackwright.audio.dsp.StereoBlock;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AnalysisTest {
    private static final int RATE = 48_000;

    @Test
    void strokesAreFoundWhereTheyAre() {
        OnsetDetector detector = new OnsetDetector(RATE);
        TestSignals.inPieces(TestSignals.drums(RATE, 4, -6, 1), 1000, detector::process);
        long[] onsets = detector.onsetFrames();
        assertEquals(32, onsets.length, 1);
        for (long onset : onsets) {
            long nearest = Math.round(onset / 6000.0) * 6000;
            assertEquals(nearest, onset, 600, "12 ms");
        }
    }

    @Test
    void steadySoundHasNoStrokes() {
        OnsetDetector detector = new OnsetDetector(RATE);
        TestSignals.inPieces(TestSignals.sine(RATE, 440, -6, 3), 1000, detector::process);
        assertTrue(detector.onsetFrames().length <= 1);
    }

    @Test
    void theRightGridCollectsTheEnergy() {
        OnsetDetector detector = new OnsetDetector(RATE);
        TestSignals.inPieces(TestSignals.drums(RATE, 8, -6, 2), 1000, detector::process);
        double[] strengths = detector.strengths();
        double right = GridEnergy.shareNear(strengths, detector.hopFrames(), grid(6000, 0), 960);
        double wrong = GridEnergy.shareNear(strengths, detector.hopFrames(), grid(6000, 3000), 960);
        double chance =
                GridEnergy.expectedByChance(
                        strengths.length, detector.hopFrames(), grid(6000, 0), 960);
        assertTrue(right > 2 * chance, "right " + right + " chance " + chance);
        assertTrue(wrong < chance, "wrong " + wrong + " chance " + chance);
    }

    private static long[] grid(int step, int start) {
        long[] grid = new long[64];
        for (int i = 0; i < grid.length; i++) {
            grid[i] = start + (long) i * step;
        }
        return grid;
    }

    @Test
    void aChordRingsInItsPitchClasses() {
        StereoBlock chord = TestSignals.silence(3 * RATE);
        for (double hz : new double[] {130.813, 329.628, 391.995}) {
            for (int h = 1; h <= 4; h++) {
                TestSignals.addSine(chord, RATE, hz * h, 0.2 / h, 0, chord.frames());
            }
        }
        chord.add(TestSignals.pink(chord.frames(), -50, 3), 1);
        Chroma chroma = new Chroma(RATE);
        TestSignals.inPieces(chord, 4096, chroma::process);
        double[] profile = chroma.profile();
        assertTrue(profile[0] + profile[4] + profile[7] > 0.8, Arrays.toString(profile));
        boolean[] major = {
            true, false, true, false, true, true, false, true, false, true, false, true
        };
        assertTrue(chroma.shareOf(major) > 0.95, "C major " + chroma.shareOf(major));
    }

    @Test
    void silenceHasNoPitch() {
        Chroma chroma = new Chroma(RATE);
        TestSignals.inPieces(TestSignals.silence(RATE), 4096, chroma::process);
        assertEquals(0, chroma.profile()[0]);
        OnsetDetector detector = new OnsetDetector(RATE);
        TestSignals.inPieces(TestSignals.silence(RATE), 4096, detector::process);
        assertEquals(0, detector.onsetFrames().length);
        assertEquals(
                0,
                GridEnergy.shareNear(
                        detector.strengths(), detector.hopFrames(), grid(6000, 0), 960));
    }
}
