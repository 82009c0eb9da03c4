package io.trackwright.production.prompt;

/** How fast, in words only: a place in the genre's usual tempo range. */
public enum Pace {
    VERY_SLOW,
    SLOW,
    MEDIUM,
    FAST,
    VERY_FAST
}
