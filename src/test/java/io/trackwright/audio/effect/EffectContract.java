package io.trackwright.audio.effect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.trackwright.audio.TestSignals;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws that every effect keeps. An effect is held to them by a line in {@link #effects}. */
class EffectContract {
    private static final int RATE = 48_000;
    private static final AudioSpec SPEC = new AudioSpec(RATE, 8191);
    private static final int FRAMES = 3 * 8191 + 777;

    static Stream<EffectSettings> effects() {
        return Stream.of(
                Equalizer.Settings.of(
                        Equalizer.Band.lowCut(30),
                        Equalizer.Band.lowShelf(120, 3),
                        Equalizer.Band.bell(900, -4, 1.2),
                        Equalizer.Band.highShelf(7000, 2),
                        Equalizer.Band.highCut(16_000)),
                Compressor.Settings.of(-24, 4, 5, 80),
                new Compressor.Settings(-30, 10, 0, 0.1, 5, 12, 0.5),
                Saturator.Settings.of(12, 0),
                Saturator.Settings.of(4, 0.5),
                new Saturator.Settings(6, 0.7, -2, 0.6),
                Chorus.Settings.wide(0.5),
                new Chorus.Settings(5, 4, 5, 4, 0, 1),
                TapeDelay.Settings.echoes(181, 240, 0.6),
                TapeDelay.Settings.pingPong(2, 0.95).withMix(0.4),
                Reverb.Settings.room(0.4),
                Reverb.Settings.plate(1.5).withMix(0.3),
                new Reverb.Settings(0.1, 0, 0.2, 20_000, 20, 1, 0, 1),
                new EffectSettings() {
                    @Override
                    public Effect build(AudioSpec spec) {
                        return new Ducker.Settings(12, 5, 20, 150)
                                .build(spec, new long[] {0, 5000, 6000, 20_000});
                    }

                    @Override
                    public String toString() {
                        return "Ducker with triggers";
                    }
                },
                new StereoWidth.Settings(1.4, 150),
                new Tremolo.Settings(5, 0.8, 1),
                new TapeFlutter.Settings(20, 6),
                new TransientShaper.Settings(6, -3),
                Gate.Settings.gate(-30, 60, 40, 120),
                Gate.Settings.expander(-20, 2, 18),
                DynamicEqualizer.Settings.of(
                        new DynamicEqualizer.Band(
                                DynamicEqualizer.Shape.LOW_SHELF, 120, 1, -30, 4, 9, 10, 120),
                        DynamicEqualizer.Band.bell(400, 1.5, -40, 12),
                        DynamicEqualizer.Band.deEsser(6000, -40, 8)),
                Phaser.Settings.vintage(0.6),
                new Phaser.Settings(3, 100, 5, 12, -0.9, 2, 1),
                Flanger.Settings.jet(0.4),
                Flanger.Settings.tape(0.3),
                new Flanger.Settings(4, 15, -0.9, 2, true, false, 1),
                Rotary.Settings.of(Rotary.Speed.SLOW),
                Rotary.Settings.of(Rotary.Speed.TOUCH),
                new Rotary.Settings(Rotary.Speed.FAST, -20, 1, 1, 0.7),
                SpringReverb.Settings.tank(2),
                SpringReverb.Settings.splash(4).withMix(0.4),
                Amplifier.Settings.clean(),
                Amplifier.Settings.highGain(),
                Amplifier.Settings.bass(),
                Cabinet.Settings.closed(),
                new Cabinet.Settings(40, 9, 4_000, 12, 8_000, 0, 2, 1),
                PlateReverb.Settings.bright(2),
                new PlateReverb.Settings(0.3, 1000, 20, 0, 0.5));
    }

    private static StereoBlock run(Effect effect, StereoBlock input, int piece) {
        StereoBlock block = TestSignals.copy(input);
        TestSignals.inPieces(block, piece, effect::process);
        return block;
    }

    private static StereoBlock music() {
        StereoBlock block = TestSignals.drums(RATE, FRAMES / (double) RATE, -3, 7);
        StereoBlock pink = TestSignals.pink(block.frames(), -20, 8);
        block.add(pink, 1);
        for (int i = 12_000; i < 15_000; i++) {
            block.left[i] = 0;
            block.right[i] = 0;
        }
        return block;
    }

    private static void assertSame(StereoBlock expected, StereoBlock actual, String what) {
        for (int i = 0; i < expected.frames(); i++) {
            assertEquals(expected.left[i], actual.left[i], 0f, what + ", left, frame " + i);
            assertEquals(expected.right[i], actual.right[i], 0f, what + ", right, frame " + i);
        }
    }

    @ParameterizedTest
    @MethodSource("effects")
    void blockSizesAgreeBitForBit(EffectSettings settings) {
        StereoBlock expected = run(settings.build(SPEC), music(), 8191);
        for (int piece : new int[] {1, 7, 64, 65}) {
            assertSame(expected, run(settings.build(SPEC), music(), piece), "pieces of " + piece);
        }
    }

    @ParameterizedTest
    @MethodSource("effects")
    void resetReplays(EffectSettings settings) {
        Effect effect = settings.build(SPEC);
        StereoBlock first = run(effect, music(), 1000);
        effect.reset();
        assertSame(first, run(effect, music(), 1000), "second time");
    }

    @ParameterizedTest
    @MethodSource("effects")
    void silenceStaysSilent(EffectSettings settings) {
        StereoBlock out = run(settings.build(SPEC), TestSignals.silence(FRAMES), 512);
        assertArrayEquals(new float[FRAMES], out.left, 0f);
        assertArrayEquals(new float[FRAMES], out.right, 0f);
    }

    @ParameterizedTest
    @MethodSource("effects")
    void outputIsFiniteAndBounded(EffectSettings settings) {
        StereoBlock impulse = TestSignals.silence(FRAMES);
        impulse.left[10] = 1;
        StereoBlock constant = TestSignals.silence(FRAMES);
        Arrays.fill(constant.left, 1f);
        Arrays.fill(constant.right, -1f);
        StereoBlock square = TestSignals.silence(FRAMES);
        for (int i = 0; i < FRAMES; i++) {
            square.left[i] = i / 100 % 2 == 0 ? 1 : -1;
            square.right[i] = square.left[i];
        }
        for (StereoBlock input :
                List.of(TestSignals.noise(FRAMES, 1, 9), impulse, constant, square)) {
            StereoBlock out = run(settings.build(SPEC), input, 512);
            for (int i = 0; i < FRAMES; i++) {
                assertTrue(Math.abs(out.left[i]) < 32, "left " + out.left[i] + " at " + i);
                assertTrue(Math.abs(out.right[i]) < 32, "right " + out.right[i] + " at " + i);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("effects")
    void everySampleRateIsServed(EffectSettings settings) {
        for (int rate : new int[] {8000, 44_100, 192_000}) {
            StereoBlock out =
                    run(
                            settings.build(new AudioSpec(rate, 512)),
                            TestSignals.noise(4096, 0.5, 1),
                            512);
            for (int i = 0; i < out.frames(); i++) {
                assertTrue(Math.abs(out.left[i]) < 32, "at " + rate + " Hz: " + out.left[i]);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("effects")
    void processAllocatesNothing(EffectSettings settings) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Effect effect = settings.build(SPEC);
        StereoBlock block = TestSignals.noise(512, 0.5, 3);
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 5; attempt++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 20; i++) {
                effect.process(block);
            }
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertEquals(0, least);
    }
}
