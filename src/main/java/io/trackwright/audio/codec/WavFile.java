package io.trackwright.audio.codec;

import io.trackwright.audio.dsp.StereoBlock;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The layout of a stereo WAV file: a header of {@link #HEADER_BYTES}, then interleaved samples
 * (Microsoft and IBM, "Multimedia programming interface and data specifications 1.0", 1991). Header
 * and samples can be made apart: a header, then any chunks of the samples in order, are the file.
 */
public final class WavFile {
    public static final int HEADER_BYTES = 44;

    /** The most bytes of samples that a header can name. */
    public static final long MAX_SAMPLE_BYTES = 0xffffffffL - HEADER_BYTES;

    private static final int CHANNELS = 2;

    private WavFile() {}

    /** Bytes of one frame. */
    public static int frameBytes(SampleFormat format) {
        return CHANNELS * format.bytes();
    }

    /** The size of a file of {@code frames} frames. */
    public static long fileBytes(SampleFormat format, long frames) {
        return HEADER_BYTES + frames * frameBytes(format);
    }

    /**
     * The header of a file of {@code frames} frames.
     *
     * @throws IllegalArgumentException if the samples would not fit into 4 GiB
     */
    public static byte[] header(SampleFormat format, int sampleRateHz, long frames) {
        long bytes = frames * frameBytes(format);
        if (frames < 0 || bytes > MAX_SAMPLE_BYTES) {
            throw new IllegalArgumentException(
                    "frames must be 0.."
                            + MAX_SAMPLE_BYTES / frameBytes(format)
                            + ", was "
                            + frames);
        }
        return ByteBuffer.allocate(HEADER_BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("RIFF"))
                .putInt((int) (HEADER_BYTES - 8 + bytes))
                .put(ascii("WAVE"))
                .put(ascii("fmt "))
                .putInt(16)
                .putShort((short) format.tag())
                .putShort((short) CHANNELS)
                .putInt(sampleRateHz)
                .putInt(sampleRateHz * frameBytes(format))
                .putShort((short) frameBytes(format))
                .putShort((short) (8 * format.bytes()))
                .put(ascii("data"))
                .putInt((int) bytes)
                .array();
    }

    /** The frames in use as bytes of the file. */
    public static byte[] samples(SampleFormat format, StereoBlock block) {
        byte[] bytes = new byte[block.frames() * frameBytes(format)];
        samples(format, block, bytes, 0);
        return bytes;
    }

    /**
     * Stores the frames in use into {@code target} from {@code at} on; returns the index after the
     * last byte.
     */
    public static int samples(SampleFormat format, StereoBlock block, byte[] target, int at) {
        int width = format.bytes();
        int to = at;
        for (int i = 0; i < block.frames(); i++) {
            format.put(block.left[i], target, to);
            format.put(block.right[i], target, to + width);
            to += 2 * width;
        }
        return to;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
