package io.trackwright.music.score;

import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Progression;
import java.util.List;

/**
 * A stretch of the form.
 *
 * @param startBar its first bar, 0-based
 * @param bars how many bars, at least 1
 * @param harmony its chords, in ticks from the section's start, as long as the section
 * @param energy how much is going on, 0..1
 * @param ownKey the key when it is not that of the piece; one or none
 */
public record Section(
        SectionKind kind,
        int startBar,
        int bars,
        Progression harmony,
        float energy,
        List<Key> ownKey) {
    public Section {
        ownKey = List.copyOf(ownKey);
        if (ownKey.size() > 1) {
            throw new IllegalArgumentException("ownKey must be one or none, was " + ownKey.size());
        }
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

    /** A section in the key of the piece. */
    public Section(SectionKind kind, int startBar, int bars, Progression harmony, float energy) {
        this(kind, startBar, bars, harmony, energy, List.of());
    }

    /** Its key in a piece whose key is {@code home}. */
    public Key key(Key home) {
        return ownKey.isEmpty() ? home : ownKey.getFirst();
    }

    public int endBar() {
        return startBar + bars;
    }
}
