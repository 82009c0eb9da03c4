package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Adsr;
import io.trackwright.audio.dsp.SineTable;

/**
 * The breath or the bow of a soloist: it takes hold along a curve, a long note grows and yields
 * again, and the next note of a line is a dip in it, not a new beginning.
 */
final class Swell {
    private static final double FLOOR = 4e-4;
    private static final double RECOVER_MS = 20;
    private static final double ACCENT_MS = 420;
    private final double tickRateHz;
    private final double release;
    private final double recover;
    private final double accentFall;
    private double attackStep;
    private double attack;
    private double accent;
    private double held;
    private double arch;
    private double age;
    private double let;
    private double dipDepth;
    private double dipStep;
    private double dip;
    private boolean over;

    /**
     * @param releaseMs time to fall by 60 dB
     */
    Swell(double tickRateHz, double releaseMs) {
        this.tickRateHz = tickRateHz;
        release = Adsr.factor(tickRateHz, releaseMs);
        recover = 1 - Adsr.factor(tickRateHz, 3 * RECOVER_MS);
        accentFall = Adsr.factor(tickRateHz, ACCENT_MS);
    }

    /**
     * Begins from silence.
     *
     * @param attackMs until it is there
     * @param accent what the beginning has over the note, 0..1
     * @param archShare how far a long note grows, 0..1
     * @param heldSeconds how long the note will be held
     */
    void start(double attackMs, double accent, double archShare, double heldSeconds) {
        attackStep = 1 / Math.max(1, 0.001 * attackMs * tickRateHz);
        attack = 0;
        this.accent = accent;
        let = 1;
        dip = 1;
        over = false;
        shape(archShare, heldSeconds);
    }

    /**
     * Goes on with the next note of a line.
     *
     * @param depth how far it yields between the notes, 0..1
     * @param dipMs how long that takes
     */
    void carry(double depth, double dipMs, double archShare, double heldSeconds) {
        dipDepth = depth;
        dipStep = 1 / Math.max(1, 0.001 * dipMs * tickRateHz);
        dip = 0;
        over = false;
        shape(archShare, heldSeconds);
    }

    private void shape(double archShare, double heldSeconds) {
        held = Math.max(1, heldSeconds * tickRateHz);
        // A short note has no time to grow.
        arch = archShare * Math.max(0, Math.min(1, 1.4 * heldSeconds - 0.35));
        age = 0;
    }

    /** Advances one tick; the level, about 0..1. */
    double next(boolean down) {
        if (down) {
            let += recover * (1 - let);
        } else {
            let *= release;
            over = let * attack < FLOOR;
        }
        double level = let;
        if (attack < 1) {
            attack = Math.min(1, attack + attackStep);
            level *= attack * attack * (3 - 2 * attack);
        } else if (accent > 1e-3) {
            accent *= accentFall;
        }
        level *= 1 + accent;
        age = Math.min(held, age + 1);
        level *= 1 - 0.6 * arch + arch * SineTable.ofCycles(0.5 * age / held);
        if (dip < 1) {
            dip = Math.min(1, dip + dipStep);
            double half = SineTable.ofCycles(0.5 * dip);
            level *= 1 - dipDepth * half * half;
        }
        return over ? 0 : level;
    }

    /** True once the release has ended. */
    boolean over() {
        return over;
    }
}
