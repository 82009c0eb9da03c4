package io.trackwright.production.export;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.mastering.MasterGains;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.audio.mastering.StemMastering;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Score;
import io.trackwright.production.render.Crew;
import io.trackwright.production.render.Finish;
import io.trackwright.production.render.MixRenderer;
import io.trackwright.production.render.Palette;
import io.trackwright.production.render.SoloStem;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Stems, rendered again from score and palette: as they stand in the mix, or mastered by what made
 * the master. The renderers are those of the mix, so together the stems are the mix.
 */
public final class StemBounce {
    private final Score score;
    private final Palette palette;
    private final int sampleRateHz;
    private final long seed;
    private final Finish finish;
    private final Crew crew;

    /** Takes the next frames of a stem; the block is valid during the call only. */
    @FunctionalInterface
    public interface Sink {
        void accept(StereoBlock block) throws IOException;
    }

    /** The master, read from its first frame. */
    @FunctionalInterface
    public interface Master {
        /** Fills the frames in use with the next of the master. */
        void read(StereoBlock into) throws IOException;
    }

    /** Stems of a mix whose end rings. */
    public StemBounce(Score score, Palette palette, int sampleRateHz, long seed, Crew crew) {
        this(score, palette, sampleRateHz, seed, Finish.RING, crew);
    }

    /** The parameters are those the mix was rendered with. */
    public StemBounce(
            Score score, Palette palette, int sampleRateHz, long seed, Finish finish, Crew crew) {
        this.score = score;
        this.palette = palette;
        this.sampleRateHz = sampleRateHz;
        this.seed = seed;
        this.finish = finish;
        this.crew = crew;
    }

    /** Length of every stem. */
    public long totalFrames() {
        return Math.round(score.lengthSeconds() * sampleRateHz);
    }

    public int sampleRateHz() {
        return sampleRateHz;
    }

    /**
     * One stem as it stands in the mix: a part is rendered alone, a return needs all that is sent
     * to it.
     */
    public void mix(String stem, Sink sink) throws IOException {
        play(stem, lead -> {}, sink);
    }

    /** One stem as it stands in the master. */
    public void mastered(String stem, MasteringTarget target, MasterGains gains, Sink sink)
            throws IOException {
        StemMastering mastering = new StemMastering(target, spec(), gains);
        play(
                stem,
                mastering::lead,
                block -> {
                    mastering.process(block);
                    sink.accept(block);
                });
    }

    private void play(String stem, Consumer<StereoBlock> lead, Sink sink) throws IOException {
        int index = MixRenderer.stemNames(score, palette).indexOf(stem);
        if (index < 0) {
            throw new IllegalArgumentException("stem must be a part or a return, was " + stem);
        }
        if (index < score.parts().size()) {
            Part part = score.parts().get(index);
            SoloStem solo = new SoloStem(score, part, palette, sampleRateHz, seed, finish);
            lead.accept(solo.lead());
            for (long at = 0; at < totalFrames(); ) {
                StereoBlock block = solo.slab(slabFrames(at));
                at += block.frames();
                sink.accept(block);
            }
            return;
        }
        MixRenderer renderer = renderer();
        lead.accept(renderer.lead(index, crew));
        for (long at = 0; at < totalFrames(); ) {
            at += renderer.slab(slabFrames(at), crew).frames();
            sink.accept(renderer.stem(index));
        }
    }

    /**
     * The highest peak of Σ mastered stems − master over the first {@code frames} frames, in dBFS;
     * −144 when there is none.
     */
    public double residualDbfs(
            MasteringTarget target, MasterGains gains, Master master, long frames)
            throws IOException {
        MixRenderer renderer = renderer();
        List<StemMastering> masterings =
                renderer.stemNames().stream()
                        .map(name -> new StemMastering(target, spec(), gains))
                        .toList();
        for (int s = 0; s < masterings.size(); s++) {
            masterings.get(s).lead(renderer.lead(s, crew));
        }
        StereoBlock sum = new StereoBlock(MixRenderer.SLAB_FRAMES);
        StereoBlock expected = new StereoBlock(MixRenderer.SLAB_FRAMES);
        float worst = 0;
        for (long at = 0; at < frames; ) {
            int n = renderer.slab(slabFrames(at), crew).frames();
            sum.resize(n);
            sum.clear();
            for (int s = 0; s < masterings.size(); s++) {
                StereoBlock stem = renderer.stem(s);
                masterings.get(s).process(stem);
                sum.add(stem, 1);
            }
            expected.resize(n);
            master.read(expected);
            sum.add(expected, -1);
            int compared = (int) Math.min(n, frames - at);
            for (int i = 0; i < compared; i++) {
                worst = Math.max(worst, Math.max(Math.abs(sum.left[i]), Math.abs(sum.right[i])));
            }
            at += n;
        }
        return worst > 0 ? Math.max(-144, 20 * StrictMath.log10(worst)) : -144;
    }

    private MixRenderer renderer() {
        return new MixRenderer(score, palette, sampleRateHz, seed, finish);
    }

    private int slabFrames(long at) {
        return (int) Math.min(MixRenderer.SLAB_FRAMES, totalFrames() - at);
    }

    private AudioSpec spec() {
        return new AudioSpec(sampleRateHz, MixRenderer.SLAB_FRAMES);
    }
}
