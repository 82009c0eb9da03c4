package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Noise;
import io.trackwright.audio.dsp.StereoBlock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An instrument made of equal voices. When more notes sound than it has polyphony, the voice that
 * would be missed least (the quietest, with released ones going first) fades out within 3 ms while
 * the new note begins in a spare voice.
 */
public final class VoicePool implements Instrument {
    private static final int MAX_POLYPHONY = 128;
    private static final int SPARES = 6;

    /** Frames that each voice makes at a time. */
    private static final int RUN = 256;

    /** A line leaps no farther. */
    private static final double FARTHEST_KEYS = 24;

    private final Voice[] voices;
    private final int polyphony;
    private final long seed;
    private final Body body;
    private final StereoBlock bus = new StereoBlock(RUN);
    private final StereoBlock own = new StereoBlock(RUN);
    private long notes;

    /** Whether any voice sounds, so that the many idle pools of a kit cost nothing. */
    private boolean busy;

    /**
     * @param polyphony notes at once, 1..128
     * @param seed each note's random stream follows from it and the number of the note
     * @param voice makes one voice; called at construction only
     */
    public VoicePool(int polyphony, long seed, Supplier<? extends Voice> voice) {
        this(polyphony, seed, Body.none(), voice);
    }

    /** A pool whose voices sound through a common body. */
    VoicePool(int polyphony, long seed, Body body, Supplier<? extends Voice> voice) {
        if (polyphony < 1 || polyphony > MAX_POLYPHONY) {
            throw new IllegalArgumentException("polyphony must be 1..128, was " + polyphony);
        }
        this.polyphony = polyphony;
        this.seed = seed;
        this.body = body;
        voices = new Voice[polyphony + Math.min(SPARES, polyphony + 1)];
        for (int i = 0; i < voices.length; i++) {
            voices[i] = voice.get();
        }
    }

    @Override
    public void start(Note note) {
        Voice line = line(note);
        if (line != null) {
            line.carry(note);
            return;
        }
        Voice free = null;
        Voice least = null;
        Voice oldest = voices[0];
        int playing = 0;
        for (Voice voice : voices) {
            if (!voice.sounding()) {
                free = free == null ? voice : free;
                continue;
            }
            oldest = voice.startedAgo() > oldest.startedAgo() ? voice : oldest;
            if (!voice.fading()) {
                playing++;
                least = least == null || lesser(voice, least) ? voice : least;
            }
        }
        if (playing >= polyphony && least != null) {
            least.fade();
        }
        (free == null ? oldest : free).begin(note, Noise.mix(seed, notes++));
        busy = true;
    }

    /** The voice whose line goes on with a note, the nearest in pitch; null if there is none. */
    private @Nullable Voice line(Note note) {
        Voice nearest = null;
        double least = FARTHEST_KEYS;
        for (Voice voice : voices) {
            double reach = voice.reach(note);
            if (reach <= least) {
                nearest = voice;
                least = reach;
            }
        }
        return nearest;
    }

    /** Quieter; of two equally quiet voices the older. */
    private static boolean lesser(Voice a, Voice b) {
        return a.weight() < b.weight()
                || (a.weight() == b.weight() && a.startedAgo() > b.startedAgo());
    }

    /** Fades out everything that sounds, within 3 ms. */
    void choke() {
        for (Voice voice : voices) {
            voice.fade();
        }
    }

    @Override
    public void render(StereoBlock io, int from, int to) {
        if (!body.plain()) {
            body.render(voices, io, from, to);
            return;
        }
        for (int at = from; at < to && busy; at += bus.frames()) {
            bus.resize(Math.min(to - at, RUN));
            int n = bus.frames();
            System.arraycopy(io.left, at, bus.left, 0, n);
            System.arraycopy(io.right, at, bus.right, 0, n);
            for (Voice voice : voices) {
                if (voice.sounding()) {
                    voice.mix(bus, own);
                }
            }
            System.arraycopy(bus.left, 0, io.left, at, n);
            System.arraycopy(bus.right, 0, io.right, at, n);
            busy = sounding(voices);
        }
    }

    static boolean sounding(Voice[] voices) {
        for (Voice voice : voices) {
            if (voice.sounding()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean silent() {
        return body.plain() ? !busy : !sounding(voices) && !body.ringing();
    }

    @Override
    public void reset() {
        for (Voice voice : voices) {
            voice.stop();
        }
        body.reset();
        busy = false;
        notes = 0;
    }
}
