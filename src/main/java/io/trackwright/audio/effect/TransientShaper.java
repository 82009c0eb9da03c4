package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Decibels;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.StereoBlock;

/**
 * Makes strokes sharper or softer and their ringing longer or shorter, at any level: a quick
 * envelope above a slow one is attack, the slow one above the quick is sustain (the differential
 * envelopes of the SPL Transient Designer, 1998). The gain is worked out by a {@link GainRide}.
 */
public final class TransientShaper implements Effect {
    private static final double QUICK_MS = 1;
    private static final double SLOW_MS = 30;
    private static final double FALL_MS = 80;
    private static final double LONG_FALL_MS = 400;

    /** Envelopes this far apart are a full stroke, or a full ring. */
    private static final double FULL_DB = 12;

    private final Settings settings;
    private final double quick;
    private final double slow;
    private final double fall;
    private final double longFall;
    private final GainRide ride;
    private double quickPeak;
    private double slowPeak;
    private double longPeak;

    private TransientShaper(Settings settings, AudioSpec spec) {
        this.settings = settings;
        double hopMs = 1000.0 * GainRide.HOP / spec.sampleRateHz();
        quick = 1 - StrictMath.exp(-hopMs / QUICK_MS);
        slow = 1 - StrictMath.exp(-hopMs / SLOW_MS);
        fall = 1 - StrictMath.exp(-hopMs / FALL_MS);
        longFall = 1 - StrictMath.exp(-hopMs / LONG_FALL_MS);
        ride = new GainRide(GainRide.Ear.PEAK, this::aim, spec, 0, 1);
        reset();
    }

    @Override
    public void process(StereoBlock io) {
        ride.process(io);
    }

    private double aim(double highest) {
        quickPeak = follow(quickPeak, highest, quick, fall);
        slowPeak = follow(slowPeak, highest, slow, fall);
        longPeak = follow(longPeak, highest, quick, longFall);
        double stroke = apart(quickPeak, slowPeak);
        double ring = apart(longPeak, quickPeak);
        return Exp2.ofDb(settings.attackDb * stroke + settings.sustainDb * ring);
    }

    private static double follow(double envelope, double highest, double rise, double drop) {
        double next = envelope + (highest - envelope) * (highest > envelope ? rise : drop);
        return next < 1e-9 ? 0 : next;
    }

    /** How far the first envelope is above the second, 0..1. */
    private static double apart(double above, double below) {
        if (above < 1e-6 || above <= below) {
            return 0;
        }
        return Math.min(1, (Decibels.fromGain(above) - Decibels.fromGain(below)) / FULL_DB);
    }

    @Override
    public void reset() {
        quickPeak = 0;
        slowPeak = 0;
        longPeak = 0;
        ride.reset();
    }

    /**
     * @param attackDb gain of the strokes, −12..12
     * @param sustainDb gain of the ringing, −12..12
     */
    public record Settings(double attackDb, double sustainDb) implements EffectSettings {
        public Settings {
            Setting.range("attackDb", attackDb, -12, 12);
            Setting.range("sustainDb", sustainDb, -12, 12);
        }

        @Override
        public TransientShaper build(AudioSpec spec) {
            return new TransientShaper(this, spec);
        }
    }
}
