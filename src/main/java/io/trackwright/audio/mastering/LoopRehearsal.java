package io.trackwright.audio.mastering;

import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.metering.LoudnessMeter;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Masters a loop unheard to learn how far its one gain misses the loudness that was asked for: the
 * gain cannot be steered on the way, or the end would be louder or softer than the beginning.
 */
public final class LoopRehearsal {
    /** Compressor and limiter answer a change of gain with part of it, so it takes some rounds. */
    private static final int MOST_ROUNDS = 4;

    private static final double NEAR_LU = 0.1;

    /** A mix that needs more is too peaky for its target. */
    private static final double MOST_DB = 4;

    private final double levelLufs;
    private final long totalFrames;
    private final Supplier<MasteringChain> chains;

    /** The mix of a loop, as often as it is wanted. */
    @FunctionalInterface
    public interface Loop {
        /**
         * Hands over frames of what goes round and round, in order, in blocks of any size.
         *
         * @param fromFrame any frame: that of the loop which it falls on
         */
        void play(long fromFrame, long frames, Consumer<StereoBlock> to) throws IOException;
    }

    /**
     * @param levelLufs the loudness that was asked for
     * @param totalFrames the length of the loop
     * @param chains new chains for it, all alike
     */
    public LoopRehearsal(double levelLufs, long totalFrames, Supplier<MasteringChain> chains) {
        this.levelLufs = levelLufs;
        this.totalFrames = totalFrames;
        this.chains = chains;
    }

    /** A chain that has foreseen the loop, with the right gain and led in: the loop is next. */
    public MasteringChain ready(Loop mix) throws IOException {
        double trimDb = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            MasteringChain chain = ledIn(mix, trimDb);
            mix.play(0, totalFrames, block -> chain.push(block, mastered -> {}));
            mix.play(0, chain.headFrames(), block -> chain.push(block, mastered -> {}));
            chain.finish(mastered -> {});
            double lufs = chain.loudness().integratedLufs();
            if (lufs <= LoudnessMeter.SILENCE_LUFS || Math.abs(levelLufs - lufs) < NEAR_LU) {
                break;
            }
            trimDb = Math.max(-MOST_DB, Math.min(MOST_DB, trimDb + levelLufs - lufs));
        }
        return ledIn(mix, trimDb);
    }

    private MasteringChain ledIn(Loop mix, double trimDb) throws IOException {
        MasteringChain chain = chains.get();
        mix.play(0, totalFrames, chain::foresee);
        chain.trim(trimDb);
        mix.play(
                -chain.leadFrames(),
                chain.leadFrames(),
                block -> chain.push(block, mastered -> {}));
        return chain;
    }
}
