package io.trackwright.audio.dsp;

/**
 * Decibels, both ways, with {@link StrictMath} and {@link Log2} so that every machine finds the
 * same number. By {@code exp}, which, unlike {@code pow}, allocates nothing.
 */
public final class Decibels {
    /**
     * What silence is called: low enough to never matter, finite so that it can be computed with.
     */
    public static final double SILENCE_DB = -300;

    private static final double LN_10 = 2.302585092994046;

    /** Twice the gain in decibels. */
    private static final double DB_PER_OCTAVE = 6.020599913279624;

    private Decibels() {}

    /** The linear gain of {@code db} decibels: 20 dB is a factor of ten. */
    public static double toGain(double db) {
        return StrictMath.exp(db * (LN_10 / 20));
    }

    /** Decibels of a linear gain of at least 0; {@link #SILENCE_DB} for anything below 1e-15. */
    public static double fromGain(double gain) {
        return gain > 1e-15 ? DB_PER_OCTAVE * Log2.of(gain) : SILENCE_DB;
    }

    /** The power ratio of {@code db} decibels: 10 dB is a factor of ten. */
    public static double toPower(double db) {
        return StrictMath.exp(db * (LN_10 / 10));
    }

    /** Decibels of a power of at least 0; {@link #SILENCE_DB} for anything below 1e-30. */
    public static double fromPower(double power) {
        return power > 1e-30 ? DB_PER_OCTAVE / 2 * Log2.of(power) : SILENCE_DB;
    }
}
