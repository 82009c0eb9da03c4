package io.trackwright.production.qa;

/**
 * A silent part of a track.
 *
 * @param startFrame the first silent frame
 * @param endFrame the frame after the last silent one
 */
public record QuietStretch(long startFrame, long endFrame) {
    public QuietStretch {
        if (!(0 <= startFrame && startFrame < endFrame)) {
            throw new IllegalArgumentException(
                    "startFrame must be 0.." + endFrame + ", was " + startFrame);
        }
    }
}
