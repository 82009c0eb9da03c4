package io.trackwright.audio.mastering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.TestSignals;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.effect.Equalizer;
import io.trackwright.audio.metering.LoudnessMeter;
import io.trackwright.audio.metering.TruePeakMeter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MasteringChainTest {
    private static final int RATE = 32_000;
    private static final AudioSpec SPEC = new AudioSpec(RATE, 8192);
    private static final double SECONDS = 30;
    private static final int FRAMES = (int) (RATE * SECONDS);

    private record Master(StereoBlock audio, MasteringChain chain) {}

    private static LoudnessForecast forecastOf(StereoBlock mix, double wrongByDb) {
        LoudnessMeter meter = new LoudnessMeter(SPEC, mix.frames());
        TestSignals.inPieces(TestSignals.copy(mix), 8192, meter::process);
        double[] powers = meter.hopPowers();
        for (int i = 0; i < powers.length; i++) {
            powers[i] *= StrictMath.pow(10, wrongByDb / 10);
        }
        return new LoudnessForecast(powers);
    }

    private static Master master(
            StereoBlock mix, MasteringTarget target, double wrongByDb, int piece) {
        MasteringChain chain =
                new MasteringChain(target, SPEC, forecastOf(mix, wrongByDb), mix.frames());
        StereoBlock out = new StereoBlock(mix.frames());
        int[] at = {0};
        MasteringChain.Sink sink =
                ready -> {
                    System.arraycopy(ready.left, 0, out.left, at[0], ready.frames());
                    System.arraycopy(ready.right, 0, out.right, at[0], ready.frames());
                    at[0] += ready.frames();
                };
        TestSignals.inPieces(TestSignals.copy(mix), piece, block -> chain.push(block, sink));
        chain.finish(sink);
        assertEquals(mix.frames(), at[0], "frames");
        return new Master(out, chain);
    }

    private static StereoBlock sections() {
        StereoBlock pink = TestSignals.pink(FRAMES, -16, 2);
        for (int i = 0; i < FRAMES; i++) {
            if (i / (5 * RATE) % 2 == 0) {
                pink.left[i] *= 0.25f;
                pink.right[i] *= 0.25f;
            }
        }
        return pink;
    }

    static Stream<Arguments> programmes() {
        return Stream.of(-24.0, -14.0, -9.0)
                .flatMap(
                        level ->
                                Stream.of(
                                        Arguments.of(
                                                level,
                                                "drums",
                                                TestSignals.drums(RATE, SECONDS, -6, 1),
                                                level < -20),
                                        Arguments.of(
                                                level, "sections 12 dB apart", sections(), true),
                                        Arguments.of(
                                                level,
                                                "sweep",
                                                TestSignals.sweep(RATE, 30, 12_000, -6, SECONDS),
                                                true),
                                        Arguments.of(
                                                level,
                                                "very quiet",
                                                TestSignals.pink(FRAMES, -62, 3),
                                                true),
                                        Arguments.of(
                                                level,
                                                "very hot",
                                                TestSignals.pink(FRAMES, 6, 4),
                                                true),
                                        Arguments.of(
                                                level,
                                                "piano",
                                                TestSignals.piano(RATE, SECONDS, -10, 5),
                                                level < -10)));
    }

    @ParameterizedTest(name = "{1} at {0} LUFS")
    @MethodSource("programmes")
    void meetsLoudnessAndPeak(double level, String name, StereoBlock mix, boolean possible) {
        Master master = master(mix, MasteringTarget.STREAMING.withLevelLufs(level), 0, 4096);
        LoudnessMeter meter = new LoudnessMeter(SPEC, FRAMES);
        TruePeakMeter peak = new TruePeakMeter();
        TestSignals.inPieces(
                TestSignals.copy(master.audio),
                8192,
                block -> {
                    meter.process(block);
                    peak.process(block);
                });
        peak.finish();
        assertEquals(level, meter.integratedLufs(), possible ? 0.3 : 3);
        assertTrue(peak.peakDbtp() <= -1.0, "true peak " + peak.peakDbtp());
        assertEquals(meter.integratedLufs(), master.chain.loudness().integratedLufs(), 1e-9);
        assertEquals(peak.peakDbtp(), master.chain.peakDbtp(), 1e-9);
    }

    @Test
    void aWrongForecastIsMadeGood() {
        for (double wrong : new double[] {-4, 4}) {
            StereoBlock mix = TestSignals.pink(60 * RATE, -20, 6);
            Master master = master(mix, MasteringTarget.STREAMING, wrong, 8192);
            assertEquals(
                    -14,
                    master.chain.loudness().integratedLufs(),
                    0.5,
                    "forecast wrong by " + wrong);
        }
    }

    @Test
    void aSecondAttemptIsRightFromTheStart() {
        StereoBlock mix = TestSignals.drums(RATE, 12, -6, 1);
        MasteringChain first = master(mix, MasteringTarget.STREAMING, 6, 8192).chain;
        MasteringChain second =
                new MasteringChain(
                        MasteringTarget.STREAMING, SPEC, first.measuredMix(), mix.frames());
        TestSignals.inPieces(mix, 8192, block -> second.push(block, ready -> {}));
        second.finish(ready -> {});
        double error = Math.abs(first.loudness().integratedLufs() + 14);
        assertTrue(error > 1, "first attempt " + error);
        assertEquals(-14, second.loudness().integratedLufs(), 0.5 * error);
        assertEquals(0, first.measuredMix().hopPower(1_000_000));
    }

    @Test
    void piecesDoNotMatter() {
        StereoBlock mix = TestSignals.drums(RATE, 5, -2, 9);
        MasteringTarget loud = MasteringTarget.STREAMING.withLevelLufs(-9);
        StereoBlock expected = master(mix, loud, 2, 8192).audio;
        for (int piece : new int[] {1, 333, 4096}) {
            StereoBlock actual = master(mix, loud, 2, piece).audio;
            assertArrayEquals(expected.left, actual.left, "pieces of " + piece);
            assertArrayEquals(expected.right, actual.right, "pieces of " + piece);
        }
    }

    @Test
    void silenceStaysSilent() {
        Master master = master(TestSignals.silence(2 * RATE), MasteringTarget.STREAMING, 0, 4096);
        assertArrayEquals(new float[2 * RATE], master.audio.left, 0f);
        MasterGains gains = master.chain.gains();
        for (int i = 0; i < gains.whole().points(); i++) {
            assertEquals(1f, gains.whole().gain(i));
        }
    }

    @Test
    void oneFrameIsAPiece() {
        StereoBlock mix = new StereoBlock(1);
        mix.left[0] = 0.5f;
        assertEquals(
                2, master(mix, MasteringTarget.STREAMING, 0, 1).chain.gains().whole().points());
    }

    @Test
    void masteredStemsSumToTheMaster() {
        MasteringTarget target =
                MasteringTarget.STREAMING
                        .withLevelLufs(-10)
                        .withTone(
                                List.of(
                                        Equalizer.Band.lowShelf(100, 2),
                                        Equalizer.Band.bell(2500, -1.5, 0.8),
                                        Equalizer.Band.highShelf(9000, 1.5)));
        StereoBlock drums = TestSignals.drums(RATE, 10, -6, 1);
        StereoBlock pad = TestSignals.pink(drums.frames(), -24, 2);
        StereoBlock piano = TestSignals.piano(RATE, 10, -12, 3);
        StereoBlock mix = TestSignals.copy(drums);
        mix.add(pad, 1);
        mix.add(piano, 1);
        Master master = master(mix, target, 1, 4096);
        MasterGains gains = MasterGains.fromBytes(master.chain.gains().toBytes());
        assertEquals(master.chain.gains(), gains);
        StereoBlock sum = TestSignals.silence(mix.frames());
        for (StereoBlock stem : List.of(drums, pad, piano)) {
            StemMastering mastering = new StemMastering(target, SPEC, gains);
            TestSignals.inPieces(stem, 777, mastering::process);
            sum.add(stem, 1);
        }
        double worst = 0;
        for (int i = 0; i < sum.frames(); i++) {
            worst = Math.max(worst, Math.abs((double) sum.left[i] - master.audio.left[i]));
            worst = Math.max(worst, Math.abs((double) sum.right[i] - master.audio.right[i]));
        }
        assertTrue(20 * Math.log10(worst) <= -110, "residual " + 20 * Math.log10(worst) + " dBFS");
    }

    @Test
    void theAnnouncedLengthIsKept() {
        MasteringChain chain =
                new MasteringChain(
                        MasteringTarget.STREAMING, SPEC, LoudnessForecast.constant(-20, 1), 100);
        chain.push(new StereoBlock(60), ready -> {});
        assertThrows(
                IllegalStateException.class, () -> chain.push(new StereoBlock(41), ready -> {}));
        assertThrows(IllegalStateException.class, () -> chain.finish(ready -> {}));
        assertThrows(IllegalStateException.class, chain::gains);
    }

    @Test
    void targetsAreChecked() {
        Exception e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> MasteringTarget.STREAMING.withLevelLufs(Double.NaN));
        assertEquals("levelLufs must be -36.0..-5.0, was NaN", e.getMessage());
        assertThrows(
                IllegalArgumentException.class, () -> MasterGains.fromBytes(new byte[] {1, 2, 3}));
        assertThrows(
                IllegalArgumentException.class,
                () -> new LoudnessForecast(new double[] {Double.NaN}));
    }
}
