package io.trackwright.audio.codec;

import java.io.IOException;

/** A file that is not what it should be; the message says why, in words for whoever sent it. */
public final class UnreadableAudio extends IOException {
    UnreadableAudio(String why) {
        super(why);
    }
}
