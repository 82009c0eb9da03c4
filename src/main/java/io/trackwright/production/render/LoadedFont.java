package io.trackwright.production.render;

import io.trackwright.audio.soundfont.SoundFont;
import java.nio.file.Path;

/**
 * A sound font that is open, and proof of which one it is: the same hash gives the same bytes.
 *
 * @param file where it lies
 * @param sha256 of the whole file, 64 lower-case hex digits
 */
public record LoadedFont(Path file, String sha256, SoundFont font) {
    public LoadedFont {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "sha256 must be 64 lower-case hex digits, was " + sha256);
        }
    }

    /** As the font names itself. */
    public String title() {
        return font.name();
    }

    /** How many instruments and kits are in it. */
    public int presets() {
        return font.presets().size();
    }

    /** The file's name, without where it lies. */
    public String name() {
        return String.valueOf(file.getFileName());
    }
}
