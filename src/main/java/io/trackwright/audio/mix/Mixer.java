package io.trackwright.audio.mix;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Decibels;
import io.trackwright.audio.dsp.StereoBlock;
import java.util.Arrays;
import java.util.List;

/**
 * Feeds the busses and adds everything up: stems in the order of the strips, then returns in the
 * order of the busses. That order is fixed, so the mixdown is the same whichever strip was ready
 * first. The stems come from {@link ChannelStrip}s, which the caller runs.
 */
public final class Mixer {
    private final Bus[] busses;
    private final StereoBlock[] returns;
    private final StereoBlock mixdown;

    /** The linear gain from strip s to bus b; 0 where there is no send. */
    private final float[][] sends;

    private final SendHand[] hands;
    private final boolean[] sounds;
    private final StereoBlock[] mixing;

    /**
     * @param strips the strips whose stems {@link #mix} will get, in that order
     * @param busses the returns; each send must name one of them
     * @param triggerFrames the frames at which ducked busses are ducked, ascending
     * @throws IllegalArgumentException if two busses share a name, or a send names none
     */
    public Mixer(
            AudioSpec spec,
            List<ChannelStrip.Settings> strips,
            List<Bus.Settings> busses,
            long[] triggerFrames) {
        this(spec, strips, busses, triggerFrames, List.of());
    }

    /**
     * @param sendDb how the sends of each strip are moved; none where all rest
     * @throws IllegalArgumentException as above, or if there are some rides but not one per strip
     */
    public Mixer(
            AudioSpec spec,
            List<ChannelStrip.Settings> strips,
            List<Bus.Settings> busses,
            long[] triggerFrames,
            List<Ride> sendDb) {
        if (!sendDb.isEmpty() && sendDb.size() != strips.size()) {
            throw new IllegalArgumentException(
                    "rides must be one per strip, were " + sendDb.size() + " for " + strips.size());
        }
        hands = sendDb.stream().map(SendHand::new).toArray(SendHand[]::new);
        List<String> names = busses.stream().map(Bus.Settings::name).toList();
        if (names.stream().distinct().count() != names.size()) {
            throw new IllegalArgumentException("busses must have different names, were " + names);
        }
        this.busses =
                busses.stream().map(bus -> bus.build(spec, triggerFrames)).toArray(Bus[]::new);
        returns = new StereoBlock[busses.size()];
        for (int b = 0; b < returns.length; b++) {
            returns[b] = new StereoBlock(spec.maxFrames());
        }
        mixdown = new StereoBlock(spec.maxFrames());
        sends = new float[strips.size()][busses.size()];
        sounds = new boolean[strips.size()];
        mixing = new StereoBlock[strips.size()];
        Arrays.fill(mixing, mixdown);
        for (int s = 0; s < sends.length; s++) {
            for (Send send : strips.get(s).sends()) {
                int b = names.indexOf(send.bus());
                if (b < 0) {
                    throw new IllegalArgumentException(
                            "a send names bus " + send.bus() + ", there are " + names);
                }
                sends[s][b] = (float) Decibels.toGain(send.gainDb());
            }
        }
    }

    /**
     * Mixes one block of stems, all of the same number of frames, one per strip; they are not
     * modified.
     */
    public void mix(StereoBlock[] stems, int frames) {
        begin(stems, frames);
        for (int lane = 0; lane < lanes(); lane++) {
            run(lane);
        }
        end();
    }

    /**
     * The same in pieces, of which those in the middle can be done side by side: begin, then {@link
     * #run} each lane once, in any order and on any threads, then {@link #end}.
     */
    public void begin(StereoBlock[] stems, int frames) {
        for (int s = 0; s < stems.length; s++) {
            mixing[s] = stems[s];
            sounds[s] = sounds(stems[s]);
        }
        for (SendHand hand : hands) {
            hand.turn(frames);
        }
        mixdown.resize(frames);
        for (StereoBlock bus : returns) {
            bus.resize(frames);
        }
    }

    /** One per bus, and one for what goes straight to the mixdown. */
    public int lanes() {
        return busses.length + 1;
    }

    /** Adds up the stems of one lane, and sends those of a bus through it. */
    public void run(int lane) {
        if (lane == busses.length) {
            mixdown.clear();
            for (int s = 0; s < mixing.length; s++) {
                if (sounds[s]) {
                    mixdown.add(mixing[s], 1);
                }
            }
            return;
        }
        StereoBlock bus = returns[lane];
        bus.clear();
        for (int s = 0; s < mixing.length; s++) {
            if (sends[s][lane] == 0 || !sounds[s]) {
                continue;
            }
            if (hands.length == 0) {
                bus.add(mixing[s], sends[s][lane]);
            } else {
                hands[s].add(mixing[s], sends[s][lane], bus);
            }
        }
        busses[lane].process(bus);
    }

    /** Adds the returns, always in the same order. */
    public void end() {
        for (StereoBlock bus : returns) {
            mixdown.add(bus, 1);
        }
    }

    /** A part that rests costs no more than this look. */
    private static boolean sounds(StereoBlock stem) {
        for (int i = 0; i < stem.frames(); i++) {
            if (stem.left[i] != 0 || stem.right[i] != 0) {
                return true;
            }
        }
        return false;
    }

    /** The sum of the last {@link #mix}; valid until the next. */
    public StereoBlock mixdown() {
        return mixdown;
    }

    /** The return of one bus of the last {@link #mix}; valid until the next. */
    public StereoBlock returnOf(int bus) {
        return returns[bus];
    }

    public int busses() {
        return busses.length;
    }

    public void reset() {
        for (Bus bus : busses) {
            bus.reset();
        }
        for (SendHand hand : hands) {
            hand.reset();
        }
    }
}
