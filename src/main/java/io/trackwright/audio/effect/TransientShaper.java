package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Decibels;
import io.trackwright.audio.dsp.StereoBlock;

/**
 * Makes strokes sharper or softer and their ringing longer or shorter, at any level: a quick
 * envelope above a slow one is attack, the slow one above the quick is sustain (the differential
 * envelopes of the SPL Transient Designer, 1998). Works every {@value #HOP} frames, straight lines
 * between.
 */
public final class TransientShaper implements Effect {
    private static final int HOP = 16;
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
    private double quickPeak;
    private double slowPeak;
    private double longPeak;
    private float highest;
    private float gain;
    private float step;
    private int inHop;

    private TransientShaper(Settings settings, AudioSpec spec) {
        this.settings = settings;
        double hopMs = 1000.0 * HOP / spec.sampleRateHz();
        quick = 1 - StrictMath.exp(-hopMs / QUICK_MS);
        slow = 1 - StrictMath.exp(-hopMs / SLOW_MS);
        fall = 1 - StrictMath.exp(-hopMs / FALL_MS);
        longFall = 1 - StrictMath.exp(-hopMs / LONG_FALL_MS);
        reset();
    }

    @Override
    public void process(StereoBlock io) {
        float[] l = io.left;
        float[] r = io.right;
        int n = io.frames();
        for (int i = 0; i < n; i++) {
            float higher = Math.max(Math.abs(l[i]), Math.abs(r[i]));
            if (higher > highest) {
                highest = higher;
            }
            l[i] *= gain;
            r[i] *= gain;
            gain += step;
            if (++inHop == HOP) {
                turn();
            }
        }
    }

    private void turn() {
        quickPeak = follow(quickPeak, quick, fall);
        slowPeak = follow(slowPeak, slow, fall);
        longPeak = follow(longPeak, quick, longFall);
        double stroke = apart(quickPeak, slowPeak);
        double ring = apart(longPeak, quickPeak);
        double goal = Decibels.toGain(settings.attackDb * stroke + settings.sustainDb * ring);
        step = ((float) goal - gain) * (1f / HOP);
        highest = 0;
        inHop = 0;
    }

    private double follow(double envelope, double rise, double drop) {
        double next = envelope + (highest - envelope) * (highest > envelope ? rise : drop);
        return next < 1e-9 ? 0 : next;
    }

    /** How far the first envelope is above the second, 0..1. */
    private static double apart(double above, double below) {
        if (above < 1e-6) {
            return 0;
        }
        return Math.max(
                0, Math.min(1, (Decibels.fromGain(above) - Decibels.fromGain(below)) / FULL_DB));
    }

    @Override
    public void reset() {
        quickPeak = 0;
        slowPeak = 0;
        longPeak = 0;
        highest = 0;
        gain = 1;
        step = 0;
        inHop = 0;
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
