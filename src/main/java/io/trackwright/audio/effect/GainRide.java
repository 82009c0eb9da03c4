package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;

/**
 * A gain for both channels that follows them: every {@value #HOP} frames, counted from the last
 * reset, somebody hears how loud the louder channel was and says where the gain should be a hop
 * later; it moves there in a straight line.
 */
final class GainRide {
    static final int HOP = 16;

    private static final int LANES = 4;

    /** What is heard of a hop: of the louder channel at each frame. */
    enum Ear {
        /** The highest magnitude. */
        PEAK,
        /** The mean square. */
        POWER
    }

    /** Decides at the end of each hop. */
    interface Hand {
        /**
         * @param heard of the hop, as the ear has it
         * @return the linear gain at the end of the next hop
         */
        double aim(double heard);
    }

    private final Ear ear;
    private final Hand hand;
    private final float dry;
    private final float wet;
    private final float[] level;
    private final float[] gains;
    private final double[] sums = new double[LANES];
    private float highest;
    private float gain;
    private float step;
    private int inHop;

    /**
     * @param dry share of the sound that passes by
     * @param wet what the gain is multiplied by
     */
    GainRide(Ear ear, Hand hand, AudioSpec spec, float dry, float wet) {
        this.ear = ear;
        this.hand = hand;
        this.dry = dry;
        this.wet = wet;
        level = new float[spec.maxFrames()];
        gains = new float[spec.maxFrames()];
        reset();
    }

    void process(StereoBlock io) {
        int n = io.frames();
        loudest(io.left, io.right, level, n);
        for (int at = 0; at < n; ) {
            int to = Math.min(n, at + HOP - inHop);
            if (ear == Ear.PEAK) {
                hearPeak(at, to);
            } else {
                hearPower(at, to);
            }
            float g = gain;
            float s = step;
            for (int i = at; i < to; i++) {
                gains[i] = g + s * (inHop + i - at);
            }
            inHop += to - at;
            at = to;
            if (inHop == HOP) {
                turn();
            }
        }
        apply(io.left, io.right, gains, n);
    }

    private static void loudest(float[] l, float[] r, float[] level, int n) {
        for (int i = 0; i < n; i++) {
            level[i] = Math.max(Math.abs(l[i]), Math.abs(r[i]));
        }
    }

    private void hearPeak(int from, int to) {
        float most = highest;
        for (int i = from; i < to; i++) {
            // A comparison is guessed right nearly always; a maximum would wait for the one before.
            if (level[i] > most) {
                most = level[i];
            }
        }
        highest = most;
    }

    /** A whole hop adds in four lanes; a part of one adds to the same lanes. */
    private void hearPower(int from, int to) {
        if (to - from < HOP) {
            for (int i = from; i < to; i++) {
                sums[(inHop + i - from) % LANES] += (double) level[i] * level[i];
            }
            return;
        }
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (int i = from; i < from + HOP; i += LANES) {
            a += (double) level[i] * level[i];
            b += (double) level[i + 1] * level[i + 1];
            c += (double) level[i + 2] * level[i + 2];
            d += (double) level[i + 3] * level[i + 3];
        }
        sums[0] = a;
        sums[1] = b;
        sums[2] = c;
        sums[3] = d;
    }

    private void apply(float[] l, float[] r, float[] g, int n) {
        float past = dry;
        float share = wet;
        for (int i = 0; i < n; i++) {
            float whole = past + share * g[i];
            l[i] *= whole;
            r[i] *= whole;
        }
    }

    private void turn() {
        double heard = ear == Ear.PEAK ? highest : (sums[0] + sums[1] + (sums[2] + sums[3])) / HOP;
        float reached = gain + step * HOP;
        gain = reached;
        step = ((float) hand.aim(heard) - reached) * (1f / HOP);
        for (int k = 0; k < LANES; k++) {
            sums[k] = 0;
        }
        highest = 0;
        inHop = 0;
    }

    void reset() {
        for (int k = 0; k < LANES; k++) {
            sums[k] = 0;
        }
        highest = 0;
        gain = 1;
        step = 0;
        inHop = 0;
    }
}
