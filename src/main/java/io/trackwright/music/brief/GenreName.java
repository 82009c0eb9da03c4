package io.trackwright.music.brief;

/**
 * The name of a genre on the shelf.
 *
 * @param slug lower-case words joined by underscores: {@code drum_and_bass}
 */
public record GenreName(String slug) {
    public GenreName {
        if (!slug.matches("[a-z][a-z0-9]*(_[a-z0-9]+)*") || slug.length() > 40) {
            throw new IllegalArgumentException(
                    "slug must be lower-case words joined by underscores, was " + slug);
        }
    }

    @Override
    public String toString() {
        return slug;
    }
}
