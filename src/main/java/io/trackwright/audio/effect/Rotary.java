package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Biquad;
import io.trackwright.audio.dsp.Biquad.Coefficients;
import io.trackwright.audio.dsp.StereoBlock;
import java.util.Arrays;

/**
 * The cabinet of an electric organ: above 800 Hz a horn, below it a drum, each turning before two
 * microphones, so that pitch, loudness and brightness swing and never together (J. O. Smith, S.
 * Serafin, J. Abel and D. Berners, "Doppler simulation and the Leslie", DAFx 2002). The rotors have
 * weight: changing the speed takes the horn a second and the drum five. The player's foot is on the
 * switch: at {@link Speed#TOUCH} it is fast while the playing is loud.
 */
public final class Rotary implements Effect {
    private static final int HOP = Wave.HOP;
    private static final double CROSSOVER_HZ = 800;

    /** The horn's mouth is 19 cm from its axle, the drum's 15. */
    private static final double HORN_MS = 0.55;

    private static final double DRUM_MS = 0.2;
    private static final double DETECTOR_MS = 250;

    /** The switch falls back at this part of the level that threw it. */
    private static final double LET_GO = 0.5;

    private final Settings settings;
    private final Biquad lows;
    private final Biquad highs;
    private final Rotor horn;
    private final Rotor drum;
    private final double detector;
    private final double loud;
    private final float[] low = new float[HOP];
    private final float[] high = new float[HOP];
    private final float[] unused = new float[HOP];
    private final float[] left = new float[HOP];
    private final float[] right = new float[HOP];
    private double level;
    private float highest;
    private boolean fast;
    private int inHop;

    private Rotary(Settings settings, AudioSpec spec) {
        this.settings = settings;
        int rate = spec.sampleRateHz();
        // Two such pairs of second order add up to an all-pass when one is turned over.
        lows = new Biquad(Coefficients.lowPass(rate, CROSSOVER_HZ, 0.5));
        highs = new Biquad(Coefficients.highPass(rate, CROSSOVER_HZ, 0.5));
        horn = new Rotor(spec, new Rotor.Build(0.8, 6.7, 1.0, HORN_MS, 0.62, 0.35), settings);
        drum = new Rotor(spec, new Rotor.Build(0.67, 5.7, 5.0, DRUM_MS, 0.4, 0), settings);
        detector = 1 - StrictMath.exp(-1000.0 * HOP / rate / DETECTOR_MS);
        loud = StrictMath.pow(10, settings.touchDb / 20);
        reset();
    }

    @Override
    public void process(StereoBlock io) {
        int n = io.frames();
        int at = 0;
        while (at < n) {
            int run = Math.min(n - at, HOP - inHop);
            turnAround(io, at, run);
            inHop += run;
            at += run;
            if (inHop == HOP) {
                turn();
            }
        }
    }

    private void turnAround(StereoBlock io, int at, int n) {
        for (int i = 0; i < n; i++) {
            float middle = 0.5f * (io.left[at + i] + io.right[at + i]);
            if (Math.abs(middle) > highest) {
                highest = Math.abs(middle);
            }
            low[i] = middle;
            high[i] = -middle;
            unused[i] = 0;
        }
        lows.process(low, unused, 0, n);
        highs.process(high, unused, 0, n);
        Arrays.fill(left, 0, n, 0f);
        Arrays.fill(right, 0, n, 0f);
        horn.add(high, inHop, left, right, n);
        drum.add(low, inHop, left, right, n);
        float wet = (float) settings.mix;
        float dry = 1 - wet;
        for (int i = 0; i < n; i++) {
            io.left[at + i] = dry * io.left[at + i] + wet * left[i];
            io.right[at + i] = dry * io.right[at + i] + wet * right[i];
        }
    }

    private void turn() {
        inHop = 0;
        level += (highest - level) * detector;
        highest = 0;
        fast =
                switch (settings.speed) {
                    case SLOW -> false;
                    case FAST -> true;
                    case TOUCH -> level > (fast ? LET_GO * loud : loud);
                };
        horn.turn(fast);
        drum.turn(fast);
    }

    @Override
    public void reset() {
        inHop = 0;
        level = 0;
        highest = 0;
        fast = settings.speed == Speed.FAST;
        lows.reset();
        highs.reset();
        horn.reset();
        drum.reset();
    }

    /** Where the switch is. */
    public enum Speed {
        /** Less than a turn a second: a choir. */
        SLOW,
        /** Six turns a second: a scream. */
        FAST,
        /** Slow, and fast while the playing is loud. */
        TOUCH
    }

    /**
     * @param speed the switch
     * @param touchDb peak level at which {@link Speed#TOUCH} goes fast, −60..0 dBFS
     * @param depth of all that swings, 0..1
     * @param width how far apart the microphones stand, 0 (together)..1 (on opposite sides)
     * @param mix 0 (dry)..1
     */
    public record Settings(Speed speed, double touchDb, double depth, double width, double mix)
            implements EffectSettings {
        public Settings {
            Setting.range("touchDb", touchDb, -60, 0);
            Setting.range("depth", depth, 0, 1);
            Setting.range("width", width, 0, 1);
            Setting.range("mix", mix, 0, 1);
        }

        public static Settings of(Speed speed) {
            return new Settings(speed, -14, 0.9, 0.7, 1);
        }

        @Override
        public Rotary build(AudioSpec spec) {
            return new Rotary(this, spec);
        }
    }
}
