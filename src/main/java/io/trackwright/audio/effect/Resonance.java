package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.StereoBlock;

/**
 * Cuts the frames of a reverb into hops, wherever blocks begin, and lets it rest when nothing has
 * been heard of it for as long as it remembers.
 */
final class Resonance {
    /** Below this (−240 dB) nothing is heard. */
    private static final float NOTHING = 1e-12f;

    /** What resounds. */
    interface Body {
        /**
         * Answers {@code n} frames of {@code io} from frame {@code at} on, which lie {@code inHop}
         * frames into a hop; true if anything of it is {@link #heard}.
         */
        boolean sound(StereoBlock io, int at, int n, int inHop);

        /** A hop is over: modulation moves on. */
        void turn();

        /** Forgets what it heard; where its modulation stands, stays. */
        void clear();
    }

    private final Body body;
    private final int hopFrames;
    private final int memoryFrames;
    private int inHop;
    private int quietFrames;
    private boolean heard;
    private boolean still = true;

    /**
     * @param hopFrames frames per hop
     * @param memoryFrames the longest silence after which it may still answer
     */
    Resonance(Body body, int hopFrames, int memoryFrames) {
        this.body = body;
        this.hopFrames = hopFrames;
        this.memoryFrames = memoryFrames;
    }

    void process(StereoBlock io) {
        int n = io.frames();
        int at = 0;
        while (at < n) {
            int run = Math.min(n - at, hopFrames - inHop);
            if (!still || sounds(io, at, run)) {
                still = false;
                heard |= body.sound(io, at, run, inHop);
            }
            inHop += run;
            at += run;
            if (inHop == hopFrames) {
                turn();
            }
        }
    }

    private static boolean sounds(StereoBlock io, int at, int n) {
        for (int i = at; i < at + n; i++) {
            if (io.left[i] != 0 || io.right[i] != 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether any of {@code n} samples is more than nothing: while music plays, the first one
     * tells.
     */
    static boolean heard(float[] x, int from, int n) {
        for (int i = from; i < from + n; i++) {
            if (Math.abs(x[i]) > NOTHING) {
                return true;
            }
        }
        return false;
    }

    private void turn() {
        inHop = 0;
        body.turn();
        quietFrames = heard ? 0 : quietFrames + hopFrames;
        heard = false;
        if (!still && quietFrames > memoryFrames) {
            clear();
        }
    }

    private void clear() {
        body.clear();
        still = true;
    }

    /** As new; the body's modulation is its owner's to set back. */
    void reset() {
        clear();
        inHop = 0;
        quietFrames = 0;
        heard = false;
    }
}
