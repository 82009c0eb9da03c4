package io.trackwright.music.theory;

/**
 * Musical time: whole ticks, 960 to the quarter note, fine enough for triplets, quintuplets and
 * human timing.
 */
public final class Ticks {
    public static final int PER_QUARTER = 960;
    public static final int PER_WHOLE = 4 * PER_QUARTER;

    private Ticks() {}

    /** Ticks of {@code quarters} quarter notes, rounded to the nearest. */
    public static long ofQuarters(double quarters) {
        return Math.round(quarters * PER_QUARTER);
    }
}
