package io.trackwright.audio.codec;

import java.io.IOException;

/** The codec library does not run on this platform. Formats that need none are not concerned. */
public final class CodecUnavailable extends IOException {
    CodecUnavailable(Throwable cause) {
        super(
                "the codec library does not load on "
                        + System.getProperty("os.name")
                        + " "
                        + System.getProperty("os.arch")
                        + ": "
                        + cause,
                cause);
    }
}
