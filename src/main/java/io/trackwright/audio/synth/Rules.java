package io.trackwright.audio.synth;

/** Checks the fields of a patch. */
final class Rules {
    private Rules() {}

    static void within(String field, double low, double high, double value) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(
                    field + " must be " + low + ".." + high + ", was " + value);
        }
    }
}
