package io.trackwright.audio.codec;

import io.trackwright.audio.dsp.StereoBlock;
import java.io.IOException;
import java.util.Arrays;

/** Short recordings kept as Ogg files in memory: the samples of compressed sound fonts. */
public final class OggVorbis {
    private static final int BLOCK_FRAMES = 8_192;
    private static final double LOWEST_RATE_HZ = 8_000;

    private OggVorbis() {}

    /**
     * Decodes the left channel, or the only one, to 16 bits.
     *
     * @param file a whole Ogg file
     * @param frames how many it should have, which is also the most that are decoded
     * @return as many as there are, at most {@code frames}; none where they are too few for the
     *     library to give any
     * @throws UnreadableAudio if it is nothing that can be decoded
     * @throws CodecUnavailable where the codec library does not run
     */
    public static short[] decode(byte[] file, int frames) throws IOException {
        Ffmpeg.load();
        short[] sound = new short[frames];
        int at = 0;
        double mostSeconds = (frames + 2.0 * BLOCK_FRAMES) / LOWEST_RATE_HZ;
        AudioReader.Limits limits = new AudioReader.Limits(mostSeconds, () -> false);
        try (AudioReader reader = new AudioReader(new MemoryChannel(file), limits)) {
            StereoBlock block = new StereoBlock(BLOCK_FRAMES);
            while (at < frames && read(reader, block, frames) > 0) {
                int n = Math.min(block.frames(), frames - at);
                for (int i = 0; i < n; i++) {
                    sound[at + i] = (short) SampleFormat.toPcm16(block.left[i]);
                }
                at += n;
            }
        }
        return Arrays.copyOf(sound, at);
    }

    /** A file of one packet has no audio: a packet's frames come out with the next one. */
    private static int read(AudioReader reader, StereoBlock block, int frames) throws IOException {
        try {
            return reader.read(block);
        } catch (UnreadableAudio e) {
            if (frames <= BLOCK_FRAMES) {
                return 0;
            }
            throw e;
        }
    }
}
