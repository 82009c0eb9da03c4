package io.trackwright.audio.soundfont;

import java.io.IOException;

/** Decodes the samples of a compressed font. */
@FunctionalInterface
public interface SampleDecoder {
    /**
     * Decodes one sample.
     *
     * @param compressed a whole Ogg file of Vorbis, one channel
     * @param frames how many it says it has
     * @return as many as it has, 16 bits each
     * @throws IOException if it is something else, or broken
     */
    short[] decode(byte[] compressed, int frames) throws IOException;
}
