package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Exp2;

/** What keys and velocities mean in Hz and gain, the same for all instruments. */
public final class Tuning {
    private static final double REFERENCE_KEY = 69;
    private static final double REFERENCE_HZ = 440;
    private static final double FORTE = 0.8;

    private Tuning() {}

    /** The pitch of a MIDI note number in equal temperament, key 69 = 440 Hz. */
    public static double hz(double key) {
        return REFERENCE_HZ * Exp2.of((key - REFERENCE_KEY) / 12);
    }

    /** The frequency ratio of an interval in cents. */
    public static double ratio(double cents) {
        return Exp2.of(cents / 1200);
    }

    /**
     * The linear gain of a velocity: 1 at 0.8 and 6 dB times {@code power} less for each halving.
     */
    public static double gain(double velocity, double power) {
        return StrictMath.exp(power * StrictMath.log(velocity / FORTE));
    }

    /** The usual touch: 9 dB per halving of the velocity. */
    public static double gain(double velocity) {
        return gain(velocity, 1.5);
    }
}
