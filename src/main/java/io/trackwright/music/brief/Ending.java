package io.trackwright.music.brief;

import java.util.Locale;

/** How a piece ends. */
public enum Ending {
    /** A composed close on the tonic that rings out. */
    CADENCE,
    /** One short common stroke, then nothing. */
    HIT,
    /** The music goes on and fades away. */
    FADE,
    /** A climax that breaks off into silence. */
    SILENCE;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
