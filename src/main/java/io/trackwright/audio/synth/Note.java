package io.trackwright.audio.synth;

/**
 * One note as an instrument hears it.
 *
 * @param key pitch as a real MIDI note number, 0..127 (69 = 440 Hz); a drum kit reads it as a
 *     General MIDI percussion key
 * @param velocity loudness and brightness of the stroke, above 0 and up to 1
 * @param durationFrames how long the key is held, at least 1; the release comes after it
 * @param glideFromKey the pitch the note slides from; equal to {@code key} when it does not slide
 */
public record Note(double key, float velocity, int durationFrames, double glideFromKey) {
    public Note {
        if (!(key >= 0 && key <= 127)) {
            throw new IllegalArgumentException("key must be 0..127, was " + key);
        }
        if (!(velocity > 0 && velocity <= 1)) {
            throw new IllegalArgumentException(
                    "velocity must be above 0 and up to 1, was " + velocity);
        }
        if (durationFrames < 1) {
            throw new IllegalArgumentException(
                    "durationFrames must be at least 1, was " + durationFrames);
        }
        if (!(glideFromKey >= 0 && glideFromKey <= 127)) {
            throw new IllegalArgumentException("glideFromKey must be 0..127, was " + glideFromKey);
        }
    }

    /** A note without a slide. */
    public static Note of(double key, float velocity, int durationFrames) {
        return new Note(key, velocity, durationFrames, key);
    }
}
