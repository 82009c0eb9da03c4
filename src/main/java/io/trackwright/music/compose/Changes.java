package io.trackwright.music.compose;

import io.trackwright.music.score.SectionKind;
import java.util.List;
import java.util.Set;

/**
 * The chord progressions some kinds of section choose from: bars between {@code |}, roman numerals
 * in a bar share it evenly.
 *
 * @param kinds the sections they are for
 * @param major progressions for keys with a major third
 * @param minor progressions for keys with a minor third
 * @param colours what is done to them as the piece goes on
 */
public record Changes(
        List<SectionKind> kinds, List<String> major, List<String> minor, Set<Colour> colours) {

    /** A way of hearing a progression afresh. */
    public enum Colour {
        /** Phrases turn to their next chord through its dominant. */
        TURNS,
        /** When the section returns, a major subdominant falls to the borrowed minor one. */
        BORROWS,
        /** The third time the section has another progression. */
        RENEWS
    }

    public Changes {
        kinds = List.copyOf(kinds);
        major = List.copyOf(major);
        minor = List.copyOf(minor);
        colours = Set.copyOf(colours);
        if (major.isEmpty() || minor.isEmpty()) {
            throw new IllegalArgumentException("major and minor must not be empty, for " + kinds);
        }
    }

    /** Progressions that stay as they are. */
    public Changes(List<SectionKind> kinds, List<String> major, List<String> minor) {
        this(kinds, major, minor, Set.of());
    }

    public Changes with(Colour... more) {
        return new Changes(kinds, major, minor, Set.of(more));
    }
}
