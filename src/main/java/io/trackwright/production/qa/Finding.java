package io.trackwright.production.qa;

/** What one check says of a track: what it measured, what it wanted, and a sentence for people. */
public sealed interface Finding {
    /** The check's name, a slug: {@code loudness}. */
    String check();

    /** The measured value with its unit. */
    String measured();

    /** The rule it was held against. */
    String expected();

    /** One sentence. */
    String text();

    /** As wanted. */
    record Pass(String check, String measured, String expected, String text) implements Finding {}

    /** Usable, but worth a look. */
    record Warn(String check, String measured, String expected, String text) implements Finding {}

    /** Must not be delivered like this. */
    record Fail(String check, String measured, String expected, String text) implements Finding {}
}
