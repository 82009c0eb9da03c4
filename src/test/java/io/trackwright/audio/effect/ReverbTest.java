package io.trackwright.audio.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.TestSignals;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReverbTest {
    private static final int RATE = 48_000;

    static Stream<Reverb.Settings> rooms() {
        return Stream.of(
                Reverb.Settings.room(0.5),
                Reverb.Settings.room(1.0),
                Reverb.Settings.plate(1.6),
                Reverb.Settings.hall(2.8));
    }

    private static StereoBlock response(Reverb.Settings settings) {
        StereoBlock block =
                TestSignals.silence((int) (RATE * (settings.decaySeconds() * 1.2 + 0.5)));
        block.left[0] = 1;
        block.right[0] = 1;
        TestSignals.inPieces(block, 512, settings.build(new AudioSpec(RATE, 512))::process);
        return block;
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void decaysInItsTime(Reverb.Settings settings) {
        StereoBlock block = response(settings);
        EffectSettings band =
                Equalizer.Settings.of(
                        Equalizer.Band.lowCut(300),
                        Equalizer.Band.lowCut(300),
                        Equalizer.Band.highCut(900),
                        Equalizer.Band.highCut(900));
        TestSignals.inPieces(block, 512, band.build(new AudioSpec(RATE, 512))::process);
        assertEquals(settings.decaySeconds(), decaySeconds(block), 0.15 * settings.decaySeconds());
    }

    /** T30 by backward integration (M. Schroeder, 1965). */
    private static double decaySeconds(StereoBlock block) {
        int n = block.frames();
        double[] left = new double[n + 1];
        for (int i = n - 1; i >= 0; i--) {
            left[i] =
                    left[i + 1]
                            + (double) block.left[i] * block.left[i]
                            + (double) block.right[i] * block.right[i];
        }
        int five = 0;
        int thirtyFive = 0;
        for (int i = 0; i < n; i++) {
            double db = 10 * Math.log10(left[i] / left[0] + 1e-30);
            five = db > -5 ? i : five;
            thirtyFive = db > -35 ? i : thirtyFive;
        }
        return 2.0 * (thirtyFive - five) / RATE;
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void soonBecomesDense(Reverb.Settings settings) {
        StereoBlock block = response(settings);
        // A Gaussian tail has 31.7 % of its samples beyond one deviation (J. Abel and P. Huang, AES
        // 121, 2006).
        int from = (int) (RATE * (settings.preDelayMs() + 150) / 1000);
        int window = RATE / 50;
        double rms = TestSignals.rms(block.left, from, from + window);
        int beyond = 0;
        for (int i = from; i < from + window; i++) {
            beyond += Math.abs(block.left[i]) > rms ? 1 : 0;
        }
        assertTrue(
                beyond / (double) window / 0.317 > 0.85,
                "echo density " + beyond / (double) window / 0.317);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void isAsLoudAsTheSoundAndWide(Reverb.Settings settings) {
        StereoBlock block = response(settings);
        double energy = 0;
        double cross = 0;
        for (int i = 0; i < block.frames(); i++) {
            energy +=
                    (double) block.left[i] * block.left[i]
                            + (double) block.right[i] * block.right[i];
            cross += (double) block.left[i] * block.right[i];
        }
        assertEquals(0, 10 * Math.log10(energy / 2), 3);
        assertTrue(Math.abs(cross) / energy < 0.1, "correlation " + cross / energy);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void fallsSilent(Reverb.Settings settings) {
        Reverb reverb = settings.build(new AudioSpec(RATE, 4800));
        StereoBlock block = TestSignals.noise(4800, 0.5, 2);
        reverb.process(block);
        for (int i = 0; i < 10 * (6 * settings.decaySeconds() + 3); i++) {
            block.clear();
            reverb.process(block);
        }
        assertEquals(0, TestSignals.rms(block.left, 0, 4800));
        assertEquals(0, TestSignals.rms(block.right, 0, 4800));
    }
}
