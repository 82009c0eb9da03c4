package io.trackwright.production.picture;

/**
 * A stretch of the form with a name: "drop".
 *
 * @param fromSeconds where it begins; it lasts to the next
 */
public record Stretch(String name, double fromSeconds) {
    public Stretch {
        if (!(fromSeconds >= 0)) {
            throw new IllegalArgumentException("fromSeconds must be 0 or more, was " + fromSeconds);
        }
    }
}
