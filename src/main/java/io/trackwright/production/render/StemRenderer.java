package io.trackwright.production.render;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.mix.ChannelStrip;
import io.trackwright.audio.mix.FaderHand;
import io.trackwright.audio.mix.Rides;
import io.trackwright.audio.synth.Instrument;
import io.trackwright.audio.synth.Note;
import io.trackwright.music.score.DrumSound;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Score;
import io.trackwright.production.render.Performance.Cue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * One part, from its cues through its instrument and its strip to a stem. It depends on nothing but
 * its own part, the palette and the frames of the kick, so it sounds the same alone and in the mix.
 */
public final class StemRenderer {
    /** Frames of the longest block. */
    public static final int BLOCK_FRAMES = 1024;

    private final Instrument instrument;
    private final ChannelStrip strip;
    private final FaderHand hand;
    private final List<Cue> cues;
    private final StereoBlock block = new StereoBlock(BLOCK_FRAMES);
    private long frame;
    private int next;
    private int lag;

    private StemRenderer(
            Instrument instrument,
            ChannelStrip strip,
            FaderHand hand,
            List<Cue> cues,
            long startFrame) {
        this.instrument = instrument;
        this.strip = strip;
        this.hand = hand;
        this.cues = cues;
        this.frame = startFrame;
        this.lag = strip.latencyFrames();
    }

    /** The part from the beginning. */
    static StemRenderer of(
            Part part, Palette palette, int sampleRateHz, long seed, Score score, Finish finish) {
        Performance performance = Performance.of(score, part, sampleRateHz);
        long[] kicks = kickFrames(score, sampleRateHz, finish);
        Rides rides = rides(score, part, palette, sampleRateHz, finish);
        return from(part, performance, palette, sampleRateHz, seed, kicks, rides, 0);
    }

    /**
     * The part from a later frame on: notes that sound there begin there. For estimates; a stem
     * begins at frame 0.
     */
    static StemRenderer from(
            Part part,
            Performance performance,
            Palette palette,
            int sampleRateHz,
            long seed,
            long[] kickFrames,
            Rides rides,
            long startFrame) {
        AudioSpec spec = new AudioSpec(sampleRateHz, BLOCK_FRAMES);
        Palette.Slot slot = palette.slotFor(part);
        int lag = slot.strip().build(spec, new long[0]).latencyFrames();
        long[] kicks =
                Arrays.stream(kickFrames)
                        .filter(f -> f >= startFrame)
                        .map(f -> f - startFrame + lag)
                        .toArray();
        return new StemRenderer(
                slot.patch().build(spec, seedOf(seed, part.name())),
                slot.strip().build(spec, kicks),
                new FaderHand(rides, sampleRateHz, startFrame - lag),
                startFrame == 0 ? performance.cues() : sounding(performance, startFrame),
                startFrame);
    }

    /** What hands do on the channel of a part. */
    static Rides rides(Score score, Part part, Palette palette, int sampleRateHz, Finish finish) {
        return palette.house().automation().rides(score, part.role(), sampleRateHz, finish);
    }

    private static List<Cue> sounding(Performance performance, long startFrame) {
        List<Cue> cues = new ArrayList<>();
        for (Cue cue : performance.cues()) {
            long end = cue.startFrame() + cue.note().durationFrames();
            if (cue.startFrame() >= startFrame) {
                cues.add(cue);
            } else if (end > startFrame) {
                Note n = cue.note();
                cues.add(
                        new Cue(
                                startFrame,
                                Note.of(n.key(), n.velocity(), (int) (end - startFrame))));
            }
        }
        return cues;
    }

    /**
     * A stream of its own for every part: FNV-1a over the name, so that no part's sound depends on
     * another.
     */
    private static long seedOf(long seed, String name) {
        long hash = 0xcbf29ce484222325L ^ seed;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /**
     * The frames of all kicks of the score, ascending: what ducks the other parts. In a loop the
     * kicks of its beginning also duck what rings over from its end.
     */
    static long[] kickFrames(Score score, int sampleRateHz, Finish finish) {
        long[] kicks =
                score.parts().stream()
                        .flatMap(part -> part.events().stream())
                        .filter(event -> event instanceof Hit hit && hit.sound() == DrumSound.KICK)
                        .mapToDouble(event -> score.tempo().secondsAt(event.soundingTicks()))
                        .mapToLong(seconds -> Math.round(seconds * sampleRateHz))
                        .sorted()
                        .toArray();
        if (finish != Finish.LOOP) {
            return kicks;
        }
        long totalFrames = Math.round(score.lengthSeconds() * sampleRateHz);
        long longest = totalFrames + Math.round(Overhang.TAIL_SECONDS * sampleRateHz);
        return LongStream.iterate(0, from -> from < longest, from -> from + totalFrames)
                .flatMap(from -> Arrays.stream(kicks).map(kick -> kick + from))
                .filter(frame -> frame < longest)
                .sorted()
                .toArray();
    }

    /** Replaces the frames in use by the next of the stem. */
    public void render(StereoBlock into) {
        // What the strip's look-ahead delays is rendered early and not heard, so that all stems
        // stay on the grid.
        while (lag > 0) {
            block.resize(Math.min(lag, BLOCK_FRAMES));
            play();
            lag -= block.frames();
        }
        int n = into.frames();
        for (int at = 0; at < n; at += block.frames()) {
            block.resize(Math.min(n - at, BLOCK_FRAMES));
            play();
            System.arraycopy(block.left, 0, into.left, at, block.frames());
            System.arraycopy(block.right, 0, into.right, at, block.frames());
        }
    }

    /** The frames of all notes together, which tells about how much work a part is. */
    long soundingFrames() {
        return cues.stream().mapToLong(cue -> cue.note().durationFrames()).sum();
    }

    private void play() {
        block.clear();
        int n = block.frames();
        int at = 0;
        while (at < n) {
            while (next < cues.size() && cues.get(next).startFrame() <= frame + at) {
                instrument.start(cues.get(next).note());
                next++;
            }
            int to = n;
            if (next < cues.size()) {
                to = (int) Math.min(n, cues.get(next).startFrame() - frame);
            }
            instrument.render(block, at, to);
            at = to;
        }
        frame += n;
        strip.process(block);
        hand.process(block);
    }
}
