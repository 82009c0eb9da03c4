package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.Exp2;

/** The envelope of a section: nobody comes in with a corner, so its attack is a curve. */
final class Bloom {
    private static final double THERE = 0.999;

    /** Share of a note after which everybody is in. */
    private static final double LATEST = 0.5;

    private final Adsr amp;
    private boolean rising;
    private double pace = 1;
    private double credit;
    private double level;
    private double share = 1;

    Bloom(Adsr amp) {
        this.amp = amp;
    }

    /**
     * Begins; a strong bow or breath catches sooner, and a short note before it is over.
     *
     * @param attackMs the envelope's
     * @param heldMs how long the note will be held
     */
    void start(double attackMs, double heldMs, double velocity) {
        amp.start();
        double touch = Exp2.of(0.7 * (velocity - 0.75));
        pace = Math.max(touch, attackMs / (LATEST * heldMs));
        credit = 0;
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
        double now = rising ? climb() : amp.next();
        if (rising && now > THERE) {
            rising = false;
            share = 1;
        }
        level = rising ? curve(now) : share * now;
        return level;
    }

    /** Ticks at a pace of its own. */
    private double climb() {
        double now = amp.level();
        for (credit += pace; credit >= 1 && now < 1; credit--) {
            now = amp.next();
        }
        return now;
    }

    private static double curve(double x) {
        return x * x * (3 - 2 * x);
    }

    boolean idle() {
        return amp.idle();
    }
}
