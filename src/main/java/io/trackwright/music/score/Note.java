package io.trackwright.music.score;

/**
 * A pitched note.
 *
 * @param startTicks written start, 0 or later
 * @param durationTicks sounding length, above 0
 * @param pitch MIDI note number 0..127, 60 = middle C
 * @param velocity above 0 and up to 1
 * @param shiftTicks deviation from the written start
 * @param slide true when it glides in from the part's note before it
 */
public record Note(
        long startTicks,
        long durationTicks,
        int pitch,
        float velocity,
        int shiftTicks,
        boolean slide)
        implements Event {
    public Note {
        if (startTicks < 0) {
            throw new IllegalArgumentException("startTicks must be 0 or more, was " + startTicks);
        }
        if (durationTicks < 1) {
            throw new IllegalArgumentException(
                    "durationTicks must be at least 1, was " + durationTicks);
        }
        if (pitch < 0 || pitch > 127) {
            throw new IllegalArgumentException("pitch must be 0..127, was " + pitch);
        }
        if (!(velocity > 0 && velocity <= 1)) {
            throw new IllegalArgumentException(
                    "velocity must be above 0 and up to 1, was " + velocity);
        }
    }

    /** An exact, plain note. */
    public static Note of(long startTicks, long durationTicks, int pitch, float velocity) {
        return new Note(startTicks, durationTicks, pitch, velocity, 0, false);
    }

    public long endTicks() {
        return startTicks + durationTicks;
    }
}
