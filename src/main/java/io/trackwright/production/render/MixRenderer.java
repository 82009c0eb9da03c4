package io.trackwright.production.render;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.mix.Mixer;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Score;
import java.util.List;
import java.util.stream.Stream;

/**
 * A score through a palette: all stems and their mixdown, from the first frame to the last, a slab
 * at a time. Parts are rendered side by side and added up in one fixed order, so the samples do not
 * depend on the crew. After the last note all stems fade together.
 */
public final class MixRenderer {
    /** The most frames rendered between two sums. */
    public static final int SLAB_FRAMES = 16_384;

    private final int sampleRateHz;
    private final long totalFrames;
    private final List<String> names;
    private final StemRenderer[] renderers;
    private final StereoBlock[] stems;
    private final Mixer mixer;
    private final TailFade fade;
    private long frame;

    /**
     * @param palette the genre's, at the score's tempo
     * @param seed the request's
     */
    public MixRenderer(Score score, Palette palette, int sampleRateHz, long seed) {
        this.sampleRateHz = sampleRateHz;
        this.totalFrames = Math.round(score.lengthSeconds() * sampleRateHz);
        this.fade = new TailFade(totalFrames, sampleRateHz);
        this.names = stemNames(score, palette);
        List<Part> parts = score.parts();
        this.renderers =
                parts.stream()
                        .map(part -> StemRenderer.of(part, palette, sampleRateHz, seed, score))
                        .toArray(StemRenderer[]::new);
        this.stems =
                Stream.generate(() -> new StereoBlock(SLAB_FRAMES))
                        .limit(parts.size())
                        .toArray(StereoBlock[]::new);
        this.mixer =
                new Mixer(
                        new AudioSpec(sampleRateHz, SLAB_FRAMES),
                        parts.stream().map(part -> palette.slotFor(part).strip()).toList(),
                        palette.busses(),
                        StemRenderer.kickFrames(score, sampleRateHz));
    }

    /** The stems of a mix: its parts in the order of the score, then its returns. */
    public static List<String> stemNames(Score score, Palette palette) {
        return Stream.concat(
                        score.parts().stream().map(Part::name),
                        palette.busses().stream().map(Bus.Settings::name))
                .toList();
    }

    public int sampleRateHz() {
        return sampleRateHz;
    }

    public long totalFrames() {
        return totalFrames;
    }

    /** The names of the stems, in their order. */
    public List<String> stemNames() {
        return names;
    }

    /** Fills the frames in use with the next of the mixdown. */
    public void render(StereoBlock into, Crew crew) {
        int n = into.frames();
        for (int at = 0; at < n; ) {
            int run = Math.min(n - at, SLAB_FRAMES);
            StereoBlock slab = slab(run, crew);
            System.arraycopy(slab.left, 0, into.left, at, run);
            System.arraycopy(slab.right, 0, into.right, at, run);
            at += run;
        }
    }

    /**
     * Renders the next {@code frames} frames, at most {@link #SLAB_FRAMES}, of all stems.
     *
     * @return the mixdown, valid until the next call
     */
    public StereoBlock slab(int frames, Crew crew) {
        crew.each(
                renderers.length,
                i -> {
                    stems[i].resize(frames);
                    renderers[i].render(stems[i]);
                });
        mixer.mix(stems, frames);
        for (StereoBlock stem : stems) {
            fade.apply(stem, frame);
        }
        for (int bus = 0; bus < mixer.busses(); bus++) {
            fade.apply(mixer.returnOf(bus), frame);
        }
        StereoBlock mixdown = mixer.mixdown();
        fade.apply(mixdown, frame);
        frame += frames;
        return mixdown;
    }

    /** A stem of the last slab, by its place in {@link #stemNames()}; valid until the next. */
    public StereoBlock stem(int index) {
        return index < stems.length ? stems[index] : mixer.returnOf(index - stems.length);
    }
}
