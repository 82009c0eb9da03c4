package io.trackwright.music.brief;

import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.TimeSignature;
import java.util.List;

/**
 * What one has to know of a genre to read a prompt and fill what it leaves unsaid.
 *
 * @param name the slug
 * @param title as shown to people: "Drum and bass"
 * @param aliases other words users type for it, lower case: "dnb", "drum & bass", "jungle"
 * @param minBpm slowest usual tempo, quarter notes per minute
 * @param defaultBpm tempo when nothing is said
 * @param maxBpm fastest usual tempo
 * @param keys favourite keys, at least one
 * @param timeSignatures usual metres, the default first
 * @param defaultLengthSeconds length when nothing is said
 * @param instruments the usual line-up
 */
public record GenreProfile(
        GenreName name,
        String title,
        List<String> aliases,
        double minBpm,
        double defaultBpm,
        double maxBpm,
        List<Key> keys,
        List<TimeSignature> timeSignatures,
        double defaultLengthSeconds,
        List<InstrumentFamily> instruments) {
    public GenreProfile {
        aliases = List.copyOf(aliases);
        keys = List.copyOf(keys);
        timeSignatures = List.copyOf(timeSignatures);
        instruments = List.copyOf(instruments);
        if (!(minBpm > 0 && minBpm <= defaultBpm && defaultBpm <= maxBpm)) {
            throw new IllegalArgumentException(
                    "bpm must rise min, default, max, was "
                            + minBpm
                            + ", "
                            + defaultBpm
                            + ", "
                            + maxBpm);
        }
        if (keys.isEmpty() || timeSignatures.isEmpty()) {
            throw new IllegalArgumentException("keys and timeSignatures must not be empty");
        }
        if (!(defaultLengthSeconds > 0)) {
            throw new IllegalArgumentException(
                    "defaultLengthSeconds must be above 0, was " + defaultLengthSeconds);
        }
    }
}
