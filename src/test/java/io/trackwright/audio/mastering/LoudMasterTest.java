package io.trackwright.audio.mastering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.TestSignals;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Loud masters of a steady pad over which a kick strikes: on target, below the ceiling. */
class LoudMasterTest {
    private static final int SECONDS = 24;

    static StereoBlock pad(int rate, int seconds) {
        StereoBlock pad = new StereoBlock(seconds * rate);
        for (double hz : new double[] {220, 277.2, 329.6, 440, 554.4}) {
            for (int h = 1; h < 12; h++) {
                double amplitude = TestSignals.gain(-26 - 4.5 * h);
                double own = hz * h * (1 + 0.001 * h);
                TestSignals.addSine(pad, rate, own, amplitude, 0, pad.frames());
            }
        }
        return pad;
    }

    static int beatFrames(int rate) {
        return rate / 2;
    }

    /** A kick twice a second that sinks from 168 to 48 Hz. */
    static StereoBlock kicks(int rate, int seconds) {
        StereoBlock kicks = new StereoBlock(seconds * rate);
        for (int start = 0; start < kicks.frames(); start += beatFrames(rate)) {
            double phase = 0;
            for (int i = 0; i < rate * 0.22 && start + i < kicks.frames(); i++) {
                double t = (double) i / rate;
                phase += 2 * Math.PI * (48 + 120 * Math.exp(-t / 0.02)) / rate;
                float x = (float) (0.32 * Math.sin(phase) * Math.exp(-t / 0.09));
                kicks.left[start + i] += x;
                kicks.right[start + i] += x;
            }
        }
        return kicks;
    }

    private static MasteringChain master(int rate, double levelLufs) {
        StereoBlock mix = pad(rate, SECONDS);
        mix.add(kicks(rate, SECONDS), 1);
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

    /** A bass whose wave reaches further up than down: a quick limiter lowers its upper half. */
    private static StereoBlock lopsidedBass(double gain) {
        StereoBlock mix = new StereoBlock(SECONDS * 44_100);
        for (int i = 0; i < mix.frames(); i++) {
            double phase = 2 * Math.PI * 55 * i / 44_100;
            double x = Math.sin(phase) + 0.5 * Math.sin(2 * phase + Math.PI / 2);
            mix.left[i] = (float) (gain * x);
            mix.right[i] = mix.left[i];
        }
        TestSignals.addSine(mix, 44_100, 880, gain, 0, mix.frames());
        return mix;
    }

    @ParameterizedTest
    @ValueSource(doubles = {-9, -7})
    void hasNoOffsetAndIsTheSumOfItsStems(double levelLufs) {
        MasteringTarget target = MasteringTarget.STREAMING.withLevelLufs(levelLufs);
        StereoBlock mix = lopsidedBass(0.2);
        AudioSpec spec = new AudioSpec(44_100, 256);
        MasteringChain chain =
                new MasteringChain(
                        target, spec, LoudnessForecast.constant(-14, 10 * SECONDS), mix.frames());
        chain.foresee(mix);
        StereoBlock master = new StereoBlock(mix.frames());
        int[] at = {0};
        MasteringChain.Sink sink =
                block -> {
                    System.arraycopy(block.left, 0, master.left, at[0], block.frames());
                    at[0] += block.frames();
                };
        chain.push(mix, sink);
        chain.finish(sink);
        double offset = 0;
        for (float x : master.left) {
            offset += x;
        }
        assertEquals(0, offset / master.frames(), 1e-4);
        assertTrue(chain.peakDbtp() <= -1, "peak " + chain.peakDbtp());

        StereoBlock half = lopsidedBass(0.1);
        StemMastering stem = new StemMastering(target, spec, chain.gains());
        StereoBlock block = new StereoBlock(256);
        for (int from = 0; from < half.frames(); from += block.frames()) {
            block.resize(Math.min(256, half.frames() - from));
            System.arraycopy(half.left, from, block.left, 0, block.frames());
            System.arraycopy(half.right, from, block.right, 0, block.frames());
            stem.process(block);
            for (int i = 0; i < block.frames(); i++) {
                assertEquals(master.left[from + i], 2 * block.left[i], 3e-5, "frame " + (from + i));
            }
        }
    }
}
