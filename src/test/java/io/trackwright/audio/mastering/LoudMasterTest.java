package io.trackwright.audio.mastering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.TestSignals;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Loud masters of a steady pad over which a kick strikes: on target, below the ceiling. */
class LoudMasterTest {
    private static final int SECONDS = 24;

    private static StereoBlock padAndKick(int rate) {
        StereoBlock mix = new StereoBlock(SECONDS * rate);
        for (double hz : new double[] {220, 277.2, 329.6, 440, 554.4}) {
            for (int h = 1; h < 12; h++) {
                double amplitude = TestSignals.gain(-26 - 4.5 * h);
                double own = hz * h * (1 + 0.001 * h);
                TestSignals.addSine(mix, rate, own, amplitude, 0, mix.frames());
            }
        }
        for (int start = 0; start < mix.frames(); start += rate / 2) {
            double phase = 0;
            for (int i = 0; i < rate * 0.22 && start + i < mix.frames(); i++) {
                double t = (double) i / rate;
                phase += 2 * Math.PI * (48 + 120 * Math.exp(-t / 0.02)) / rate;
                float x = (float) (0.32 * Math.sin(phase) * Math.exp(-t / 0.09));
                mix.left[start + i] += x;
                mix.right[start + i] += x;
            }
        }
        return mix;
    }

    private static MasteringChain master(int rate, double levelLufs) {
        StereoBlock mix = padAndKick(rate);
        MasteringChain chain =
                new MasteringChain(
                        MasteringTarget.STREAMING.withLevelLufs(levelLufs),
                        new AudioSpec(rate, 256),
                        LoudnessForecast.constant(-22, 10 * SECONDS),
                        mix.frames());
        chain.foresee(mix);
        chain.push(mix, block -> {});
        chain.finish(block -> {});
        return chain;
    }

    @ParameterizedTest
    @CsvSource({"44100,-14", "44100,-9", "44100,-7", "48000,-9", "96000,-9"})
    void arrivesBelowItsCeiling(int rate, double levelLufs) {
        MasteringChain chain = master(rate, levelLufs);
        assertEquals(levelLufs, chain.loudness().integratedLufs(), 0.3);
        assertTrue(chain.peakDbtp() <= -1, "peak " + chain.peakDbtp());
    }
}
