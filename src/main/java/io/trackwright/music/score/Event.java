package io.trackwright.music.score;

/** Something a player does, at a written time and a small human deviation from it. */
public sealed interface Event permits Note, Hit {
    /** The written time, on the grid, from the start of the piece. */
    long startTicks();

    /** How far the player is off the grid; negative is early. */
    int shiftTicks();

    /** Loudness of the stroke, above 0 and up to 1. */
    float velocity();

    /** When it sounds: never before the start of the piece. */
    default long soundingTicks() {
        return Math.max(0, startTicks() + shiftTicks());
    }
}
