package io.trackwright.audio.soundfont;

import java.io.IOException;

/** A file that is no sound font this package plays; the message says which rule it breaks. */
public final class SoundFontException extends IOException {
    private static final long serialVersionUID = 1;

    SoundFontException(String message) {
        super(message);
    }
}
