package io.trackwright.music.compose;

import io.trackwright.music.score.SectionKind;
import java.util.List;

/**
 * The chord progressions some kinds of section choose from: bars between {@code |}, roman numerals
 * in a bar share it evenly.
 *
 * @param kinds the sections they are for
 * @param major progressions for keys with a major third
 * @param minor progressions for keys with a minor third
 */
public record Changes(List<SectionKind> kinds, List<String> major, List<String> minor) {
    public Changes {
        kinds = List.copyOf(kinds);
        major = List.copyOf(major);
        minor = List.copyOf(minor);
        if (major.isEmpty() || minor.isEmpty()) {
            throw new IllegalArgumentException("major and minor must not be empty, for " + kinds);
        }
    }
}
