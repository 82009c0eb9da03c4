package io.trackwright.production.render;

import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Score;

/** One part without the others: the same samples as its stem in the mix. */
public final class SoloStem {
    private final StemRenderer renderer;
    private final TailFade fade;
    private final StereoBlock block = new StereoBlock(MixRenderer.SLAB_FRAMES);
    private long frame;

    public SoloStem(Score score, Part part, Palette palette, int sampleRateHz, long seed) {
        renderer = StemRenderer.of(part, palette, sampleRateHz, seed, score);
        fade = new TailFade(Math.round(score.lengthSeconds() * sampleRateHz), sampleRateHz);
    }

    /**
     * The next {@code frames} frames, at most {@link MixRenderer#SLAB_FRAMES}; valid until the next
     * call.
     */
    public StereoBlock slab(int frames) {
        block.resize(frames);
        renderer.render(block);
        fade.apply(block, frame);
        frame += frames;
        return block;
    }
}
