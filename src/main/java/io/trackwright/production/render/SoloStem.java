package io.trackwright.production.render;

import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Score;
import java.util.function.Supplier;

/** One part without the others: the same samples as its stem in the mix. */
public final class SoloStem {
    private final StemRenderer renderer;
    private final TailFade fade;
    private final Overhang overhang;
    private final StereoBlock block = new StereoBlock(MixRenderer.SLAB_FRAMES);
    private long frame;

    /** The parameters are those the mix was rendered with. In a loop the part is played twice. */
    public SoloStem(
            Score score, Part part, Palette palette, int sampleRateHz, long seed, Finish finish) {
        Supplier<StemRenderer> anew =
                () -> StemRenderer.of(part, palette, sampleRateHz, seed, score, finish);
        long totalFrames = Math.round(score.lengthSeconds() * sampleRateHz);
        renderer = anew.get();
        fade = TailFade.of(finish, score, sampleRateHz);
        overhang = new Overhang(finish == Finish.LOOP ? totalFrames : 0, sampleRateHz);
        if (finish == Finish.LOOP) {
            rehearse(anew.get());
        }
    }

    private void rehearse(StemRenderer first) {
        for (long at = 0; overhang.listening(); at += block.frames()) {
            first.render(block);
            overhang.keep(block, at);
        }
        overhang.close();
    }

    /** The last two seconds of a loop; of other pieces nothing. */
    public StereoBlock lead() {
        return overhang.lead();
    }

    /**
     * The next {@code frames} frames, at most {@link MixRenderer#SLAB_FRAMES}; valid until the next
     * call.
     */
    public StereoBlock slab(int frames) {
        block.resize(frames);
        renderer.render(block);
        overhang.add(block, frame);
        fade.apply(block, frame);
        frame += frames;
        return block;
    }
}
