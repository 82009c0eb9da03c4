package io.trackwright.audio.mastering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.TestSignals;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a listener calls pumping: a steady pad that goes down with a kick and comes up again behind
 * it. While the kick strikes, it masks the pad; 50 ms later it does not.
 */
class PumpingTest {
    private static final int RATE = 44_100;
    private static final int SECONDS = 24;

    /** The mastering has settled by then. */
    private static final int FROM = 8 * RATE;

    @ParameterizedTest
    @CsvSource({"-14,1,1", "-9,2,4", "-7,3.5,5.5"})
    void aPadStaysWhereItIsUnderAKick(double levelLufs, double mostBehindDb, double mostDb) {
        StereoBlock pad = LoudMasterTest.pad(RATE, SECONDS);
        StereoBlock mix = TestSignals.copy(pad);
        mix.add(LoudMasterTest.kicks(RATE, SECONDS), 1);
        MasteringTarget target = MasteringTarget.STREAMING.withLevelLufs(levelLufs);
        AudioSpec spec = new AudioSpec(RATE, 256);
        LoudnessForecast forecast = LoudnessForecast.constant(-22, 10 * SECONDS);
        MasteringChain chain = new MasteringChain(target, spec, forecast, mix.frames());
        chain.foresee(mix);
        chain.push(mix, block -> {});
        chain.finish(block -> {});
        assertEquals(levelLufs, chain.loudness().integratedLufs(), 0.3);
        StereoBlock mastered = TestSignals.copy(pad);
        StemMastering mastering = new StemMastering(target, spec, chain.gains());
        TestSignals.inPieces(mastered, 256, mastering::process);
        double behind = swingDb(pad, mastered, false);
        double everywhere = swingDb(pad, mastered, true);
        assertTrue(behind <= mostBehindDb, "behind the kick the pad swings by " + behind + " dB");
        assertTrue(everywhere <= mostDb, "the pad swings by " + everywhere + " dB");
    }

    /** How far the gain over 50 ms moves from its lowest to its highest. */
    private static double swingDb(StereoBlock before, StereoBlock after, boolean duringStrikes) {
        int window = RATE / 20;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int at = FROM; at + window <= before.frames() - RATE; at += window) {
            if (duringStrikes || at % LoudMasterTest.beatFrames(RATE) >= window) {
                double gainDb =
                        10 * Math.log10(power(after, at, window) / power(before, at, window));
                low = Math.min(low, gainDb);
                high = Math.max(high, gainDb);
            }
        }
        return high - low;
    }

    private static double power(StereoBlock block, int from, int n) {
        double sum = 1e-12;
        for (int i = from; i < from + n; i++) {
            sum += block.left[i] * block.left[i];
        }
        return sum;
    }
}
