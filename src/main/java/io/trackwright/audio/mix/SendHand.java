package io.trackwright.audio.mix;

import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.StereoBlock;

/** Moves the sends of one strip along a ride, without clicks and whatever the block size. */
final class SendHand {
    private static final int HOP = 64;

    private final Ride ride;
    private final boolean active;
    private long from;
    private long to;

    SendHand(Ride ride) {
        this.ride = ride;
        active = ride.moves(0);
    }

    /** The next {@code frames} frames are about to be added. */
    void turn(int frames) {
        from = to;
        to += frames;
    }

    /** Adds them to a bus. */
    void add(StereoBlock stem, float gain, StereoBlock bus) {
        if (!active) {
            bus.add(stem, gain);
            return;
        }
        for (long frame = from; frame < to; ) {
            int offset = (int) (frame % HOP);
            long knot = frame - offset;
            // Where the hand rests, the whole stretch goes at once.
            long still = ride.stillUntil(knot);
            long until = Math.max(knot + HOP, still - Math.floorMod(still, HOP));
            int run = (int) Math.min(to - frame, until - frame);
            float start = (float) Exp2.ofDb(ride.at(knot));
            float step = ((float) Exp2.ofDb(ride.at(knot + HOP)) - start) / HOP;
            int at = (int) (frame - from);
            for (int i = 0; i < run; i++) {
                float g = gain * (start + step * (offset + i));
                bus.left[at + i] += g * stem.left[at + i];
                bus.right[at + i] += g * stem.right[at + i];
            }
            frame += run;
        }
    }

    void reset() {
        from = 0;
        to = 0;
    }
}
