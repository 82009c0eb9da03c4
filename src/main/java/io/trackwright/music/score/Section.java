package io.trackwright.music.score;

import io.trackwright.music.theory.Progression;

/**
 * A stretch of the form.
 *
 * @param startBar its first bar, 0-based
 * @param bars how many bars, at least 1
 * @param harmony its chords, in ticks from the section's start, as long as the section
 * @param energy how much is going on, 0..1
 */
public record Section(SectionKind kind, int startBar, int bars, Progression harmony, float energy) {
    public Section {
        if (startBar < 0) {
            throw new IllegalArgumentException("startBar must be 0 or more, was " + startBar);
        }
        if (bars < 1) {
            throw new IllegalArgumentException("bars must be at least 1, was " + bars);
        }
        if (!(energy >= 0 && energy <= 1)) {
            throw new IllegalArgumentException("energy must be 0..1, was " + energy);
        }
    }

    public int endBar() {
        return startBar + bars;
    }
}
