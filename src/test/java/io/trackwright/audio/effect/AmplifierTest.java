package io.trackwright.audio.effect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.Lines;
import io.trackwright.audio.TestSignals;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AmplifierTest {
    private static final int RATE = 44_100;
    private static final AudioSpec SPEC = new AudioSpec(RATE, 512);

    static Stream<Amplifier.Settings> amplifiers() {
        return Stream.of(
                Amplifier.Settings.clean(),
                Amplifier.Settings.crunch(),
                Amplifier.Settings.lead(),
                Amplifier.Settings.highGain());
    }

    private static StereoBlock through(StereoBlock sound, EffectSettings... chain) {
        for (EffectSettings settings : chain) {
            TestSignals.inPieces(sound, 512, settings.build(SPEC)::process);
        }
        return sound;
    }

    private static double db(double ratio) {
        return 10 * Math.log10(ratio + 1e-20);
    }

    /** Harmonics 2..8 of a tone, dB of the first. */
    private static double[] harmonicsDb(Amplifier.Settings settings, double hz, double peakDb) {
        StereoBlock tone = through(TestSignals.sine(RATE, hz, peakDb, 1.5), settings);
        double[] power = Lines.power(tone.left, 30_000);
        double[] all = new double[9];
        for (int h = 2; h < all.length; h++) {
            all[h] = db(Lines.at(power, RATE, h * hz) / Lines.at(power, RATE, hz));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("amplifiers")
    void nothingFoldsDownThroughItsCabinet(Amplifier.Settings settings) {
        for (double hz = 1_013.7; hz < 5_000; hz *= 1.17) {
            StereoBlock tone = TestSignals.sine(RATE, hz, -12, 1.2);
            through(tone, settings, Cabinet.Settings.closed());
            double between = Lines.betweenDb(Lines.power(tone.left, 18_000), RATE, hz, 20_000);
            assertTrue(between < -80, hz + " Hz: " + between + " dB");
        }
    }

    @Test
    void softNotesStayCleanAndHardOnesBark() {
        double[] soft = harmonicsDb(Amplifier.Settings.clean(), 330, -40);
        double[] hard = harmonicsDb(Amplifier.Settings.clean(), 330, -6);
        assertTrue(soft[2] < -30 && soft[3] < -50, "soft: " + soft[2] + ", " + soft[3]);
        assertTrue(hard[3] > -35, "hard: " + hard[3]);
        double[] high = harmonicsDb(Amplifier.Settings.highGain(), 330, -24);
        assertTrue(high[3] > -22 && high[5] > -28 && high[7] > -34, "a wall, was " + high[7]);
    }

    @Test
    void valvesThatStandUprightBendBothSidesAlike() {
        Amplifier.Settings warm = Amplifier.Settings.crunch();
        Amplifier.Preamp p = warm.preamp();
        Amplifier.Settings upright =
                new Amplifier.Settings(
                        new Amplifier.Preamp(p.tightHz(), p.pushDb(), p.driveDb(), p.secondDb(), 0),
                        warm.tone(),
                        warm.power(),
                        warm.outputDb(),
                        1);
        double[] odd = harmonicsDb(upright, 440, -18);
        double[] both = harmonicsDb(warm, 440, -18);
        assertTrue(odd[2] < -80 && odd[4] < -80, "even harmonics " + odd[2] + ", " + odd[4]);
        assertTrue(both[2] > -40, "second harmonic " + both[2]);
    }

    @Test
    void hardStrokesDrawTheSupplyDown() {
        Amplifier.Settings c = Amplifier.Settings.clean();
        List<Double> falls =
                Stream.of(0.0, 1.0)
                        .map(sag -> new Amplifier.Power(c.power().driveDb(), sag))
                        .map(p -> new Amplifier.Settings(c.preamp(), c.tone(), p, 0, 1))
                        .map(AmplifierTest::fallDb)
                        .toList();
        assertEquals(0, falls.get(0), 0.3);
        assertTrue(falls.get(1) > 1 && falls.get(1) < 6, "gives way by " + falls.get(1));
    }

    /** How much louder a soft tone is before a hard one than right after it. */
    private static double fallDb(Amplifier.Settings settings) {
        StereoBlock tone = TestSignals.sine(RATE, 500, -30, 1.5);
        for (int i = RATE / 2; i < RATE; i++) {
            tone.left[i] *= 30;
            tone.right[i] *= 30;
        }
        through(tone, settings);
        int window = RATE / 50;
        double before = TestSignals.rms(tone.left, RATE / 2 - 2 * window, RATE / 2 - window);
        double after = TestSignals.rms(tone.left, RATE + window, RATE + 2 * window);
        return 2 * db(before / after);
    }

    @Test
    void hasOneJack() {
        StereoBlock left = TestSignals.sine(RATE, 220, -12, 0.3);
        StereoBlock right = TestSignals.copy(left);
        Arrays.fill(left.right, 0f);
        Arrays.fill(right.left, 0f);
        through(left, Amplifier.Settings.crunch());
        through(right, Amplifier.Settings.crunch());
        assertArrayEquals(left.left, left.right);
        assertArrayEquals(left.left, right.right);
    }

    @Test
    void whatGoesRoundItArrivesWithIt() {
        Amplifier.Settings b = Amplifier.Settings.bass();
        Amplifier.Settings past = new Amplifier.Settings(b.preamp(), b.tone(), b.power(), 0, 0);
        StereoBlock impulse = TestSignals.silence(512);
        impulse.left[0] = 1;
        impulse.right[0] = 1;
        through(impulse, past);
        assertEquals(1f, impulse.left[past.build(SPEC).latencyFrames()]);
    }

    @Test
    void settingsOutOfRangeAreNamed() {
        var tooFar =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new Amplifier.Preamp(100, 0, 41, 0, 0));
        assertEquals("driveDb must be -6..40, was 41", tooFar.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Amplifier.Tone(0, Double.NaN, 0));
    }
}
