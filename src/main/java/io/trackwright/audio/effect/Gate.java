package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Decibels;
import io.trackwright.audio.dsp.StereoBlock;

/**
 * Closes between the strokes: a gate, or with a low ratio an expander that only lets noise and
 * spill sink. It opens above one threshold and closes below a lower one, holds for a while, and
 * falls no further than its range (U. Zölzer, "DAFX", 2nd ed., 2011, §4.2.3). Both channels alike;
 * the gain is worked out every {@value #HOP} frames and moves in straight lines between.
 */
public final class Gate implements Effect {
    private static final int HOP = 16;

    /** How fast the detector forgets a peak; bass notes must not make it rattle. */
    private static final double DETECTOR_MS = 12;

    private final Settings settings;
    private final double fall;
    private final double attack;
    private final double release;
    private final int holdHops;
    private double peak;
    private double reductionDb;
    private double opened;
    private float highest;
    private float gain;
    private float step;
    private boolean open;
    private int heldHops;
    private int inHop;

    private Gate(Settings settings, AudioSpec spec) {
        this.settings = settings;
        double hopMs = 1000.0 * HOP / spec.sampleRateHz();
        fall = StrictMath.exp(-hopMs / DETECTOR_MS);
        attack = 1 - StrictMath.exp(-hopMs / settings.attackMs);
        release = 1 - StrictMath.exp(-hopMs / settings.releaseMs);
        holdHops = (int) Math.rint(settings.holdMs / hopMs);
        reset();
    }

    @Override
    public void process(StereoBlock io) {
        float[] l = io.left;
        float[] r = io.right;
        int n = io.frames();
        int at = 0;
        while (at < n) {
            int to = Math.min(n, at + HOP - inHop);
            inHop += to - at;
            float most = highest;
            float g = gain;
            for (int i = at; i < to; i++) {
                float higher = Math.max(Math.abs(l[i]), Math.abs(r[i]));
                if (higher > most) {
                    most = higher;
                }
                l[i] *= g;
                r[i] *= g;
                g += step;
            }
            highest = most;
            gain = g;
            at = to;
            if (inHop == HOP) {
                turn();
            }
        }
    }

    /** At the end of a hop: listens, decides, and aims the gain at the end of the next one. */
    private void turn() {
        peak = Math.max(highest, peak * fall);
        if (peak < 1e-12) {
            peak = 0;
        }
        double levelDb = Decibels.fromGain(peak);
        if (levelDb >= settings.thresholdDb) {
            open = true;
            heldHops = 0;
        } else if (open && levelDb < settings.thresholdDb - settings.hysteresisDb) {
            open = heldHops++ < holdHops;
        }
        double wantedDb = open ? 0 : settings.reductionDb(levelDb);
        if (wantedDb > reductionDb) {
            reductionDb += (wantedDb - reductionDb) * release;
            opened = Decibels.toGain(-reductionDb);
        } else {
            opened += (Decibels.toGain(-wantedDb) - opened) * attack;
            reductionDb = -Decibels.fromGain(opened);
        }
        step = ((float) opened - gain) * (1f / HOP);
        highest = 0;
        inHop = 0;
    }

    @Override
    public void reset() {
        peak = 0;
        reductionDb = 0;
        opened = 1;
        highest = 0;
        gain = 1;
        step = 0;
        open = true;
        heldHops = 0;
        inHop = 0;
    }

    /**
     * @param thresholdDb peaks above it open the gate, −80..0 dBFS
     * @param hysteresisDb how much lower it closes again, 0..24
     * @param ratio dB out per dB in below the threshold, 1 (never closes)..100 (a gate)
     * @param rangeDb how far it closes, 0..80
     * @param attackMs 0.05..50
     * @param holdMs how long it stays open below the lower threshold, 0..2000
     * @param releaseMs 5..4000
     */
    public record Settings(
            double thresholdDb,
            double hysteresisDb,
            double ratio,
            double rangeDb,
            double attackMs,
            double holdMs,
            double releaseMs)
            implements EffectSettings {
        public Settings {
            Setting.range("thresholdDb", thresholdDb, -80, 0);
            Setting.range("hysteresisDb", hysteresisDb, 0, 24);
            Setting.range("ratio", ratio, 1, 100);
            Setting.range("rangeDb", rangeDb, 0, 80);
            Setting.range("attackMs", attackMs, 0.05, 50);
            Setting.range("holdMs", holdMs, 0, 2000);
            Setting.range("releaseMs", releaseMs, 5, 4000);
        }

        /** Shuts off what rings between strokes. */
        public static Settings gate(
                double thresholdDb, double rangeDb, double holdMs, double releaseMs) {
            return new Settings(thresholdDb, 6, 100, rangeDb, 0.3, holdMs, releaseMs);
        }

        /** Lets what is soft sink a little. */
        public static Settings expander(double thresholdDb, double ratio, double rangeDb) {
            return new Settings(thresholdDb, 3, ratio, rangeDb, 3, 30, 180);
        }

        /** How far a closed gate is down at a level. */
        double reductionDb(double levelDb) {
            return Math.min(rangeDb, (ratio - 1) * Math.max(0, thresholdDb - levelDb));
        }

        @Override
        public Gate build(AudioSpec spec) {
            return new Gate(this, spec);
        }
    }
}
