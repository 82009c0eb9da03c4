package io.trackwright.production.picture;

/**
 * The size of a picture in pixels.
 *
 * @param width 100 or more
 * @param height 40 or more
 */
public record Size(int width, int height) {
    public static final int MIN_WIDTH = 100;
    public static final int MIN_HEIGHT = 40;

    public Size {
        if (width < MIN_WIDTH) {
            throw new IllegalArgumentException("width must be 100 or more, was " + width);
        }
        if (height < MIN_HEIGHT) {
            throw new IllegalArgumentException("height must be 40 or more, was " + height);
        }
    }
}
