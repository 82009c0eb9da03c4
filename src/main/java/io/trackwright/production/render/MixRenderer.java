package io.trackwright.production.render;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.mix.Mixer;
import io.trackwright.audio.mix.Rides;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Score;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A score through a palette: all stems and their mixdown, from the first frame to the last, a slab
 * at a time. Parts are rendered side by side, then returns; all are added up in one fixed order, so
 * the samples do not depend on the crew. At the end all stems fade together, or run on into the
 * beginning.
 */
public final class MixRenderer {
    /**
     * The most frames rendered between two sums: so many that what one part plays more now and
     * another later evens out, and no thread waits long for the last one.
     */
    public static final int SLAB_FRAMES = 65_536;

    private final int sampleRateHz;
    private final long totalFrames;
    private final List<String> names;
    private final Supplier<Band> bands;
    private final Finish finish;
    private final StereoBlock[] stems;
    private final Overhang[] overhangs;
    private final TailFade fade;

    /** The parts in the order in which they are begun: the last to end should be a light one. */
    private final int[] busiestFirst;

    private Band band;
    private boolean prepared;
    private long frame;

    /** Who plays, from the first frame on. */
    private record Band(StemRenderer[] renderers, Mixer mixer) {}

    /** A mix whose end rings. */
    public MixRenderer(Score score, Palette palette, int sampleRateHz, long seed) {
        this(score, palette, sampleRateHz, seed, Finish.RING);
    }

    /**
     * @param palette the genre's, at the score's tempo
     * @param seed the request's
     * @param finish what becomes of the sound at the end
     */
    public MixRenderer(Score score, Palette palette, int sampleRateHz, long seed, Finish finish) {
        this.sampleRateHz = sampleRateHz;
        this.totalFrames = Math.round(score.lengthSeconds() * sampleRateHz);
        this.finish = finish;
        this.fade = TailFade.of(finish, score, sampleRateHz);
        this.names = stemNames(score, palette);
        this.bands = () -> band(score, palette, sampleRateHz, seed, finish);
        this.band = bands.get();
        StemRenderer[] renderers = band.renderers;
        this.busiestFirst =
                IntStream.range(0, renderers.length)
                        .boxed()
                        .sorted(Comparator.comparingLong(i -> -renderers[i].soundingFrames()))
                        .mapToInt(i -> i)
                        .toArray();
        this.prepared = finish != Finish.LOOP;
        this.stems =
                Stream.generate(() -> new StereoBlock(SLAB_FRAMES))
                        .limit(score.parts().size())
                        .toArray(StereoBlock[]::new);
        long seam = prepared ? 0 : totalFrames;
        this.overhangs =
                names.stream()
                        .map(name -> new Overhang(seam, sampleRateHz))
                        .toArray(Overhang[]::new);
    }

    private static Band band(
            Score score, Palette palette, int sampleRateHz, long seed, Finish finish) {
        List<Part> parts = score.parts();
        return new Band(
                parts.stream()
                        .map(p -> StemRenderer.of(p, palette, sampleRateHz, seed, score, finish))
                        .toArray(StemRenderer[]::new),
                new Mixer(
                        new AudioSpec(sampleRateHz, SLAB_FRAMES),
                        parts.stream().map(part -> palette.slotFor(part).strip()).toList(),
                        palette.busses(),
                        StemRenderer.kickFrames(score, sampleRateHz, finish),
                        parts.stream()
                                .map(
                                        p ->
                                                StemRenderer.rides(
                                                        score, p, palette, sampleRateHz, finish))
                                .map(Rides::sendDb)
                                .toList()));
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
     * Renders what must be known before the first frame is final: of a loop all of it once, to hear
     * what rings over its end; of other pieces nothing. Whoever does not care when that happens
     * need not call it.
     *
     * @param frames after how many to pause
     * @return true when there is nothing left to prepare
     */
    public boolean prepare(int frames, Crew crew) {
        for (int left = frames; !prepared && left > 0; left -= SLAB_FRAMES) {
            play(SLAB_FRAMES, crew);
            boolean listening = false;
            for (int s = 0; s < overhangs.length; s++) {
                overhangs[s].keep(stem(s), frame);
                listening |= overhangs[s].listening();
            }
            frame += SLAB_FRAMES;
            if (!listening) {
                begin();
            }
        }
        return prepared;
    }

    private void begin() {
        for (Overhang overhang : overhangs) {
            overhang.close();
        }
        band = bands.get();
        frame = 0;
        prepared = true;
    }

    private void play(int frames, Crew crew) {
        crew.each(
                stems.length,
                place -> {
                    int i = busiestFirst[place];
                    stems[i].resize(frames);
                    band.renderers[i].render(stems[i]);
                });
        Mixer mixer = band.mixer;
        mixer.begin(stems, frames);
        crew.each(mixer.lanes(), mixer::run);
        mixer.end();
    }

    /**
     * Renders the next {@code frames} frames, at most {@link #SLAB_FRAMES}, of all stems.
     *
     * @return the mixdown, valid until the next call
     */
    public StereoBlock slab(int frames, Crew crew) {
        prepare(Integer.MAX_VALUE, crew);
        play(frames, crew);
        StereoBlock mixdown = band.mixer.mixdown();
        for (int s = 0; s < overhangs.length; s++) {
            overhangs[s].add(stem(s), frame);
            fade.apply(stem(s), frame);
        }
        if (finish == Finish.LOOP) {
            mixdown.clear();
            for (int s = 0; s < overhangs.length; s++) {
                mixdown.add(stem(s), 1);
            }
        }
        fade.apply(mixdown, frame);
        frame += frames;
        return mixdown;
    }

    /** A stem of the last slab, by its place in {@link #stemNames()}; valid until the next. */
    public StereoBlock stem(int index) {
        return index < stems.length ? stems[index] : band.mixer.returnOf(index - stems.length);
    }

    /** The last two seconds of a stem of a loop; of other pieces nothing. */
    public StereoBlock lead(int index, Crew crew) {
        prepare(Integer.MAX_VALUE, crew);
        return overhangs[index].lead();
    }
}
