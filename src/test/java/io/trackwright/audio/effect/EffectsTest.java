package io.trackwright.audio.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.TestSignals;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What single effects do, measured. */
class EffectsTest {
    private static final int RATE = 48_000;
    private static final AudioSpec SPEC = TestSignals.spec(RATE);

    private static StereoBlock run(EffectSettings settings, StereoBlock block) {
        TestSignals.inPieces(block, 512, settings.build(SPEC)::process);
        return block;
    }

    private static double db(double gain) {
        return 20 * Math.log10(gain);
    }

    private static double responseDb(EffectSettings settings, double hz) {
        StereoBlock out = run(settings, TestSignals.sine(RATE, hz, -20, 1));
        return db(TestSignals.amplitudeOf(out.right, RATE / 2, RATE, RATE, hz)) + 20;
    }

    @Test
    void equalizerBandsHaveTheirResponse() {
        assertEquals(
                6, responseDb(Equalizer.Settings.of(Equalizer.Band.bell(1000, 6, 1)), 1000), 0.02);
        assertEquals(
                0, responseDb(Equalizer.Settings.of(Equalizer.Band.bell(1000, 6, 4)), 100), 0.05);
        assertEquals(
                -3.01, responseDb(Equalizer.Settings.of(Equalizer.Band.lowCut(100)), 100), 0.02);
        assertEquals(-12.3, responseDb(Equalizer.Settings.of(Equalizer.Band.lowCut(100)), 50), 0.1);
        assertEquals(
                -3.01, responseDb(Equalizer.Settings.of(Equalizer.Band.highCut(5000)), 5000), 0.02);
        assertEquals(
                4, responseDb(Equalizer.Settings.of(Equalizer.Band.lowShelf(200, 4)), 20), 0.1);
        assertEquals(
                2, responseDb(Equalizer.Settings.of(Equalizer.Band.lowShelf(200, 4)), 200), 0.05);
        assertEquals(
                -5,
                responseDb(Equalizer.Settings.of(Equalizer.Band.highShelf(3000, -5)), 18_000),
                0.1);
    }

    @Test
    void compressorHasItsStaticCurve() {
        Compressor.Settings settings = new Compressor.Settings(-20, 4, 0, 5, 50, 0, 1);
        // The detector reads the mean square, 3 dB below the peak of a sine.
        assertEquals(
                -8 - 0.75 * 9, db(level(run(settings, TestSignals.sine(RATE, 1000, -8, 1)))), 0.15);
        assertEquals(-30, db(level(run(settings, TestSignals.sine(RATE, 1000, -30, 1)))), 0.01);
        assertEquals(0, settings.reductionDb(-20), 1e-12);
        assertEquals(7.5, settings.reductionDb(-10), 1e-12);
    }

    private static double level(StereoBlock block) {
        return TestSignals.amplitudeOf(block.left, block.frames() / 2, block.frames(), RATE, 1000);
    }

    @Test
    void saturatorAddsHarmonicsButNoAliases() {
        double hz = 3984.375; // an odd number of periods in the window: aliases fall between the
        // harmonics
        StereoBlock out = run(Saturator.Settings.of(12, 0.3), TestSignals.sine(RATE, hz, -6, 1));
        double fundamental = TestSignals.amplitudeOf(out.left, 16_000, 46_720, RATE, hz);
        double third = TestSignals.amplitudeOf(out.left, 16_000, 46_720, RATE, 3 * hz);
        double second = TestSignals.amplitudeOf(out.left, 16_000, 46_720, RATE, 2 * hz);
        assertTrue(db(third / fundamental) > -30, "third harmonic " + db(third / fundamental));
        assertTrue(db(second / fundamental) > -45, "second harmonic " + db(second / fundamental));
        for (int h = 7; h <= 19; h++) {
            double folded = Math.abs(h * hz - RATE * Math.rint(h * hz / RATE));
            if (Math.abs(folded / hz - Math.rint(folded / hz)) > 0.02 && folded < 18_500) {
                double alias = TestSignals.amplitudeOf(out.left, 16_000, 46_720, RATE, folded);
                assertTrue(
                        db(alias / fundamental) < -80,
                        "harmonic " + h + " folds to " + folded + " at " + db(alias / fundamental));
            }
        }
    }

    @Test
    void saturatorKeepsTheLevelAtMinusTwelve() {
        StereoBlock out = run(Saturator.Settings.of(9, 0.2), TestSignals.sine(RATE, 500, -12, 1));
        float peak = 0;
        for (int i = RATE / 2; i < RATE; i++) {
            peak = Math.max(peak, Math.abs(out.left[i]));
        }
        assertEquals(-12, db(peak), 1.0);
    }

    @Test
    void tanhIsTanh() {
        for (double x = -8; x <= 8; x += 0.01) {
            assertEquals(Math.tanh(x), Saturator.tanh((float) x), 2e-4);
        }
    }

    @Test
    void duckerIsDownAtTheStrokeAndBackAfterTheRelease() {
        Ducker ducker =
                new Ducker.Settings(12, 10, 20, 100).build(SPEC, new long[] {10_000, 30_000});
        StereoBlock block = new StereoBlock(48_000);
        Arrays.fill(block.left, 1f);
        TestSignals.inPieces(block, 333, ducker::process);
        assertEquals(1, block.left[9_000]);
        assertEquals(-12, db(block.left[10_000]), 0.001);
        assertEquals(-12, db(block.left[10_000 + 960]), 0.001);
        double half = 1 - 0.5 * (1 - TestSignals.gain(-12));
        assertEquals(half, block.left[10_000 + 960 + 2400], 0.001);
        assertEquals(1, block.left[10_000 + 960 + 4800]);
        assertEquals(-12, db(block.left[30_000]), 0.001);
        for (int i = 1; i < 48_000; i++) {
            assertTrue(Math.abs(block.left[i] - block.left[i - 1]) < 0.004, "step at " + i);
        }
    }

    @Test
    void duckerRejectsStrokesOutOfOrder() {
        Exception e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new Ducker.Settings(6, 1, 1, 1).build(SPEC, new long[] {5, 4}));
        assertEquals(
                "triggerFrames must be at least 0 and ascending, was 4 at index 1", e.getMessage());
    }

    @Test
    void echoesComeInTime() {
        StereoBlock block = TestSignals.silence(RATE);
        block.left[0] = 1;
        block.right[0] = 1;
        run(new TapeDelay.Settings(250, 375, 0.5, 0, 20, 20_000, 0, 1), block);
        assertEquals(12_000, loudest(block.left, 0, 18_000), 2);
        assertEquals(24_000, loudest(block.left, 18_000, 30_000), 4);
        assertEquals(18_000, loudest(block.right, 0, 24_000), 2);
    }

    @Test
    void pingPongChangesSides() {
        StereoBlock block = TestSignals.silence(RATE);
        block.left[0] = 1;
        block.right[0] = 1;
        run(TapeDelay.Settings.pingPong(200, 0.7), block);
        int echo = 9600;
        assertTrue(TestSignals.rms(block.left, echo - 200, echo + 400) > 1e-3);
        assertEquals(0, TestSignals.rms(block.right, echo - 200, echo + 400), 1e-6);
        assertTrue(TestSignals.rms(block.right, 2 * echo - 200, 2 * echo + 400) > 1e-3);
        assertEquals(0, TestSignals.rms(block.left, 2 * echo - 100, 2 * echo + 400), 1e-4);
    }

    private static int loudest(float[] x, int from, int to) {
        int at = from;
        for (int i = from; i < to; i++) {
            if (Math.abs(x[i]) > Math.abs(x[at])) {
                at = i;
            }
        }
        return at;
    }

    @Test
    void widthKeepsTheBassInTheMiddle() {
        StereoBlock block = TestSignals.sine(RATE, 50, -6, 1);
        Arrays.fill(block.right, 0f);
        run(new StereoWidth.Settings(1, 200), block);
        double left = TestSignals.rms(block.left, RATE / 2, RATE);
        double right = TestSignals.rms(block.right, RATE / 2, RATE);
        assertEquals(0, db(left / right), 1.2);
    }

    @Test
    void chorusWidens() {
        StereoBlock out = run(Chorus.Settings.wide(1), TestSignals.pink(RATE, -20, 4));
        double cross = 0;
        for (int i = 0; i < RATE; i++) {
            cross += (double) out.left[i] * out.right[i];
        }
        double norm =
                TestSignals.rms(out.left, 0, RATE) * TestSignals.rms(out.right, 0, RATE) * RATE;
        assertTrue(cross / norm < 0.6, "correlation " + cross / norm);
    }

    @Test
    void transientShaperSharpensStrokes() {
        StereoBlock dry = TestSignals.drums(RATE, 2, -12, 3);
        StereoBlock wet = run(new TransientShaper.Settings(9, 0), TestSignals.copy(dry));
        int stroke = RATE; // a kick
        double before = TestSignals.rms(dry.left, stroke, stroke + 480);
        double after = TestSignals.rms(wet.left, stroke, stroke + 480);
        assertTrue(db(after / before) > 2, "stroke " + db(after / before));
    }

    @Test
    void settingsNameTheFieldTheRuleAndTheValue() {
        Exception e =
                assertThrows(
                        IllegalArgumentException.class, () -> Reverb.Settings.hall(Double.NaN));
        assertEquals("decaySeconds must be 0.1..20, was NaN", e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Compressor.Settings.of(3, 4, 10, 100));
        assertThrows(IllegalArgumentException.class, () -> Equalizer.Band.bell(5, 1, 1));
    }
}
