package io.trackwright.service.job;

import java.util.Locale;

/**
 * Music that was sent to be produced as it stands.
 *
 * @param data a music string, or a MIDI file in base64; empty for none
 */
public record PostedScore(Format format, String data) {
    public static final PostedScore NONE = new PostedScore(Format.STACCATO, "");

    /** What the data are written in. */
    public enum Format {
        /** JFugue's music strings, as text. */
        STACCATO,
        /** A Standard MIDI File in base64 (RFC 4648, section 4). */
        MIDI;

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** True when none was sent. */
    public boolean absent() {
        return data.isEmpty();
    }
}
