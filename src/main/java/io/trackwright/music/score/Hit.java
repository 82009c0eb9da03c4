package io.trackwright.music.score;

/**
 * A stroke on a drum.
 *
 * @param startTicks written start, 0 or later
 * @param velocity above 0 and up to 1
 * @param shiftTicks deviation from the written start
 */
public record Hit(long startTicks, DrumSound sound, float velocity, int shiftTicks)
        implements Event {
    public Hit {
        if (startTicks < 0) {
            throw new IllegalArgumentException("startTicks must be 0 or more, was " + startTicks);
        }
        if (!(velocity > 0 && velocity <= 1)) {
            throw new IllegalArgumentException(
                    "velocity must be above 0 and up to 1, was " + velocity);
        }
    }
}
