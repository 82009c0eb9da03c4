package io.trackwright.audio.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.TestSignals;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import org.junit.jupiter.api.Test;

/** What gate, dynamic equalizer, phaser and flanger do, measured. */
class EffectsOfToneTest {
    private static final int RATE = 48_000;
    private static final AudioSpec SPEC = TestSignals.spec(RATE);

    private static StereoBlock run(EffectSettings settings, StereoBlock block) {
        TestSignals.inPieces(block, 512, settings.build(SPEC)::process);
        return block;
    }

    private static double db(double gain) {
        return 20 * Math.log10(gain + 1e-12);
    }

    private static double answerDb(EffectSettings settings, double hz, double peakDb) {
        StereoBlock out = run(settings, TestSignals.sine(RATE, hz, peakDb, 1));
        return db(TestSignals.amplitudeOf(out.right, RATE / 2, RATE, RATE, hz)) - peakDb;
    }

    @Test
    void dynamicEqualizerCutsOnlyWhatIsTooLoud() {
        EffectSettings settings =
                DynamicEqualizer.Settings.of(
                        new DynamicEqualizer.Band(
                                DynamicEqualizer.Shape.BELL, 1000, 1.5, -30, 4, 12, 5, 80));
        // The detector reads the mean square, 3 dB below the peak of a sine.
        assertEquals(-0.75 * 11, answerDb(settings, 1000, -16), 0.2);
        assertEquals(-12, answerDb(settings, 1000, -3), 0.2);
        assertEquals(0, answerDb(settings, 1000, -40), 0.01);
        assertEquals(0, answerDb(settings, 100, -6), 0.5);
        assertEquals(0, answerDb(settings, 10_000, -6), 0.5);
    }

    @Test
    void dynamicShelvesHoldTheirSide() {
        EffectSettings low =
                DynamicEqualizer.Settings.of(
                        new DynamicEqualizer.Band(
                                DynamicEqualizer.Shape.LOW_SHELF, 800, 1, -50, 40, 9, 5, 80));
        assertEquals(-9, answerDb(low, 60, -10), 0.3);
        EffectSettings high =
                DynamicEqualizer.Settings.of(DynamicEqualizer.Band.deEsser(5000, -50, 9));
        assertEquals(-9, answerDb(high, 16_000, -10), 1.2);
        assertEquals(0, answerDb(high, 100, -30), 0.2);
    }

    @Test
    void dynamicEqualizerNamesWhatIsWrong() {
        Exception e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> DynamicEqualizer.Band.bell(1000, 1, -20, 13));
        assertEquals("mostDb must be 0..12, was 13", e.getMessage());
    }

    /** A tone that is loud, then soft, then loud again. */
    private static StereoBlock steps(double loudDb, double softDb) {
        StereoBlock block = TestSignals.sine(RATE, 1000, loudDb, 3);
        StereoBlock soft = TestSignals.sine(RATE, 1000, softDb, 3);
        System.arraycopy(soft.left, RATE, block.left, RATE, RATE);
        System.arraycopy(soft.right, RATE, block.right, RATE, RATE);
        return block;
    }

    private static double levelDb(StereoBlock block, double from, double to) {
        return db(
                Math.sqrt(2) * TestSignals.rms(block.left, (int) (from * RATE), (int) (to * RATE)));
    }

    @Test
    void gateHoldsThenClosesByItsRangeAndOpensAtOnce() {
        StereoBlock out = run(Gate.Settings.gate(-20, 40, 200, 30), steps(-6, -40));
        assertEquals(-6, levelDb(out, 0.5, 0.9), 0.01);
        assertEquals(-40, levelDb(out, 1.05, 1.2), 0.1);
        assertEquals(-80, levelDb(out, 1.8, 1.95), 0.5);
        assertEquals(-6, levelDb(out, 2.005, 2.1), 0.1);
    }

    @Test
    void gateDoesNotRattleBetweenItsThresholds() {
        StereoBlock out = run(Gate.Settings.gate(-20, 40, 0, 30), steps(-18, -24));
        assertEquals(-24, levelDb(out, 1.8, 1.95), 0.01);
    }

    @Test
    void expanderWidensTheDistance() {
        StereoBlock out = run(Gate.Settings.expander(-20, 2, 30), steps(-6, -35));
        assertEquals(-50, levelDb(out, 1.8, 1.95), 0.7);
    }

    @Test
    void phaserHasItsNotches() {
        // Four all-passes turn by half a period, and by one and a half, where each turns by 45 and
        // by 135 degrees.
        EffectSettings still = new Phaser.Settings(0.01, 965, 0.1, 4, 0, 0, 1);
        double centre = 965 * Math.pow(2, 0.05);
        double low = centre * Math.tan(Math.PI / 8);
        double high = centre * Math.tan(3 * Math.PI / 8);
        assertTrue(answerDb(still, low, -6) < -25, "low notch " + answerDb(still, low, -6));
        assertTrue(answerDb(still, high, -6) < -25, "high notch " + answerDb(still, high, -6));
        assertEquals(0, answerDb(still, centre, -6), 0.2);
    }

    @Test
    void flangerCombs() {
        // At the start the sway is in the middle of its octaves.
        EffectSettings still = new Flanger.Settings(0.01, 0.1, 0, 0, false, false, 1);
        double delay = Math.sqrt(14 * (14 + 0.1 * 48));
        double notch = RATE / (2 * delay);
        assertTrue(answerDb(still, notch, -6) < -20, "notch " + answerDb(still, notch, -6));
        assertEquals(0, answerDb(still, 2 * notch, -6), 0.5);
    }

    @Test
    void copyOvertakesTheSoundThroughZero() {
        Flanger.Settings settings = new Flanger.Settings(1, 4, 0, 0, true, true, 1);
        StereoBlock out = run(settings, TestSignals.pink(2 * RATE, -12, 5));
        // The subtracted copy is the sound itself where the sway crosses zero: twice a period.
        double least = Double.MAX_VALUE;
        double most = 0;
        for (int at = RATE / 4; at < 3 * RATE / 4; at += 240) {
            double level = TestSignals.rms(out.left, at, at + 240);
            least = Math.min(least, level);
            most = Math.max(most, level);
        }
        assertTrue(db(least / most) < -6, "least " + db(least / most));
        assertTrue(settings.build(SPEC).latencyFrames() > 90);
    }
}
