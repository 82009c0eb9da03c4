package io.trackwright.music.critique;

/**
 * A rule that a score breaks.
 *
 * @param rule slug of the rule: {@code range}, {@code overlap}, {@code polyphony}, {@code length},
 *     {@code scale}, {@code bass}, {@code gap}, {@code tail}, {@code double}
 * @param part name of the part; empty when the whole score is meant
 * @param bar 0-based bar where it first shows
 * @param text for people
 */
public record ScoreFinding(String rule, String part, int bar, String text) {}
