package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Decibels;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.StereoBlock;

/**
 * Closes between the strokes: a gate, or with a low ratio an expander that only lets noise and
 * spill sink. It opens above one threshold and closes below a lower one, holds for a while, and
 * falls no further than its range (U. Zölzer, "DAFX", 2nd ed., 2011, §4.2.3). Both channels alike;
 * the gain is worked out by a {@link GainRide}.
 */
public final class Gate implements Effect {
    /** How fast the detector forgets a peak; bass notes must not make it rattle. */
    private static final double DETECTOR_MS = 12;

    private final Settings settings;
    private final double fall;
    private final double attack;
    private final double release;
    private final int holdHops;
    private final GainRide ride;
    private double peak;
    private double reductionDb;
    private double opened;
    private boolean open;
    private int heldHops;

    private Gate(Settings settings, AudioSpec spec) {
        this.settings = settings;
        double hopMs = 1000.0 * GainRide.HOP / spec.sampleRateHz();
        fall = StrictMath.exp(-hopMs / DETECTOR_MS);
        attack = 1 - StrictMath.exp(-hopMs / settings.attackMs);
        release = 1 - StrictMath.exp(-hopMs / settings.releaseMs);
        holdHops = (int) Math.rint(settings.holdMs / hopMs);
        ride = new GainRide(GainRide.Ear.PEAK, this::aim, spec, 0, 1);
        reset();
    }

    @Override
    public void process(StereoBlock io) {
        ride.process(io);
    }

    /** Listens and decides. */
    private double aim(double highest) {
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
            opened = Exp2.ofDb(-reductionDb);
        } else {
            opened += (Exp2.ofDb(-wantedDb) - opened) * attack;
            reductionDb = -Decibels.fromGain(opened);
        }
        return opened;
    }

    @Override
    public void reset() {
        peak = 0;
        reductionDb = 0;
        opened = 1;
        open = true;
        heldHops = 0;
        ride.reset();
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
