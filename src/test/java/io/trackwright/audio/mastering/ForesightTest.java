package io.trackwright.audio.mastering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A chain that is shown the mix ahead meets its loudness however wrong the forecast was. */
class ForesightTest {
    private static final int RATE = 16_000;
    private static final int SECONDS = 30;
    private static final int FRAMES = SECONDS * RATE;
    private static final AudioSpec SPEC = new AudioSpec(RATE, 256);

    /** Noise whose second half is 12 dB louder. */
    private static StereoBlock mix() {
        StereoBlock mix = new StereoBlock(FRAMES);
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < FRAMES; i++) {
            double level = i < FRAMES / 2 ? 0.03 : 0.12;
            mix.left[i] = (float) (level * (random.nextDouble() - 0.5));
            mix.right[i] = (float) (level * (random.nextDouble() - 0.5));
        }
        return mix;
    }

    private static MasteringChain chain() {
        return new MasteringChain(
                MasteringTarget.STREAMING,
                SPEC,
                LoudnessForecast.constant(-24, 10 * SECONDS),
                FRAMES);
    }

    private static float[] master(MasteringChain chain, StereoBlock mix, int showing) {
        float[] master = new float[FRAMES];
        int[] at = {0};
        StereoBlock piece = new StereoBlock(showing);
        for (int from = 0; from < FRAMES; from += showing) {
            piece.resize(Math.min(showing, FRAMES - from));
            System.arraycopy(mix.left, from, piece.left, 0, piece.frames());
            System.arraycopy(mix.right, from, piece.right, 0, piece.frames());
            chain.foresee(piece);
        }
        MasteringChain.Sink sink =
                block -> {
                    System.arraycopy(block.left, 0, master, at[0], block.frames());
                    at[0] += block.frames();
                };
        chain.push(mix, sink);
        chain.finish(sink);
        return master;
    }

    @Test
    void meetsTheTargetAcrossSectionsTwelveDecibelsApart() {
        MasteringChain chain = chain();
        master(chain, mix(), 8_000);
        assertEquals(-14, chain.loudness().integratedLufs(), 0.1);
    }

    @Test
    void howTheMixIsShownDoesNotChangeABit() {
        StereoBlock mix = mix();
        assertArrayEquals(master(chain(), mix, FRAMES), master(chain(), mix, 777));
    }

    @Test
    void framesAreShownBeforeTheyArePushed() {
        MasteringChain chain = chain();
        StereoBlock second = new StereoBlock(RATE);
        chain.push(second, block -> {});
        assertThrows(IllegalStateException.class, () -> chain.foresee(second));
    }
}
