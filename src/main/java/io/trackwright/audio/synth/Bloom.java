package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;

/** The envelope of a section: nobody comes in with a corner, so its attack is a curve. */
final class Bloom {
    private static final double THERE = 0.999;
    private final Adsr amp;
    private boolean rising;
    private double level;
    private double share = 1;

    Bloom(Adsr amp) {
        this.amp = amp;
    }

    void start() {
        amp.start();
        rising = true;
        level = 0;
        share = 1;
    }

    void release() {
        if (rising && !amp.idle()) {
            // What was reached on the curve goes on from there.
            rising = false;
            share = amp.level() > 0 ? curve(amp.level()) / amp.level() : 0;
        }
        amp.release();
    }

    double level() {
        return level;
    }

    double next() {
        double now = amp.next();
        if (rising && now > THERE) {
            rising = false;
            share = 1;
        }
        level = rising ? curve(now) : share * now;
        return level;
    }

    private static double curve(double x) {
        return x * x * (3 - 2 * x);
    }

    boolean idle() {
        return amp.idle();
    }
}
