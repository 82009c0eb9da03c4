package io.trackwright.music.brief;

/** Where a field of a brief came from. */
public enum Source {
    /** The user said it. */
    STATED,
    /** It follows from something the user said. */
    INFERRED,
    /** Nobody said anything; the genre or the service chose. */
    DEFAULTED
}
