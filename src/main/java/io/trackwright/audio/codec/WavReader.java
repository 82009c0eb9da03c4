package io.trackwright.audio.codec;

import io.trackwright.audio.dsp.StereoBlock;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads WAV files block by block: 16-, 24- or 32-bit integers or 32-bit floats, mono or stereo,
 * plain or extensible headers, whatever other chunks lie before the samples. Mono goes to both
 * channels.
 */
public final class WavReader implements AutoCloseable {
    private static final int PCM = 1;
    private static final int FLOAT = 3;
    private static final int EXTENSIBLE = 0xfffe;
    private static final int MAX_FORMAT_BYTES = 4096;

    private final InputStream in;
    private int tag;
    private int channels;
    private int sampleRateHz;
    private int sampleBytes;
    private long frames;
    private long read;
    private byte[] bytes = new byte[0];

    /**
     * Reads up to the first sample; {@link #close} will close {@code in}. The message of a failure
     * names what is wrong.
     */
    public WavReader(InputStream in) throws IOException {
        this.in = in;
        if (!"RIFF".equals(name()) || number() == 0 || !"WAVE".equals(name())) {
            throw new IOException("not a WAV file: it does not begin with RIFF, size, WAVE");
        }
        String chunk = name();
        while (!"data".equals(chunk)) {
            long size = number();
            if ("fmt ".equals(chunk)) {
                readFormat(size);
            } else {
                in.skipNBytes(size);
            }
            in.skipNBytes(size & 1);
            chunk = name();
        }
        if (channels == 0) {
            throw new IOException("a WAV file needs its fmt chunk before its data chunk");
        }
        frames = number() / ((long) channels * sampleBytes);
    }

    public static WavReader of(Path file) throws IOException {
        return new WavReader(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    }

    private void readFormat(long size) throws IOException {
        if (size < 16 || size > MAX_FORMAT_BYTES) {
            throw new IOException("the fmt chunk must have 16..4096 bytes, has " + size);
        }
        ByteBuffer format =
                ByteBuffer.wrap(in.readNBytes((int) size)).order(ByteOrder.LITTLE_ENDIAN);
        if (format.limit() < size) {
            throw new EOFException("the file ends within its fmt chunk");
        }
        tag = format.getShort(0) & 0xffff;
        channels = format.getShort(2) & 0xffff;
        sampleRateHz = format.getInt(4);
        int bits = format.getShort(14) & 0xffff;
        if (tag == EXTENSIBLE && size >= 26) {
            tag = format.getShort(24) & 0xffff;
        }
        sampleBytes = bits / 8;
        boolean known =
                tag == PCM && (bits == 16 || bits == 24 || bits == 32)
                        || tag == FLOAT && bits == 32;
        if (!known) {
            throw new IOException(
                    "samples must be 16-, 24- or 32-bit integers or 32-bit floats, are "
                            + bits
                            + "-bit with tag "
                            + tag);
        }
        if (channels < 1 || channels > 2) {
            throw new IOException("channels must be 1 or 2, are " + channels);
        }
        if (sampleRateHz < 1) {
            throw new IOException("the sample rate must be at least 1, is " + sampleRateHz);
        }
    }

    private String name() throws IOException {
        byte[] four = in.readNBytes(4);
        if (four.length < 4) {
            throw new EOFException("the file ends before its data chunk");
        }
        return new String(four, StandardCharsets.US_ASCII);
    }

    private long number() throws IOException {
        byte[] four = in.readNBytes(4);
        if (four.length < 4) {
            throw new EOFException("the file ends within a chunk header");
        }
        return ByteBuffer.wrap(four).order(ByteOrder.LITTLE_ENDIAN).getInt() & 0xffffffffL;
    }

    public int sampleRateHz() {
        return sampleRateHz;
    }

    public int channels() {
        return channels;
    }

    /** Frames that the header promises. */
    public long frames() {
        return frames;
    }

    /**
     * Fills {@code block} with the next frames, as many as it has room for; fewer at the end of the
     * file, 0 after it.
     *
     * @throws EOFException if the file is shorter than its header says
     */
    public int read(StereoBlock block) throws IOException {
        int n = (int) Math.min(block.capacity(), frames - read);
        int size = n * channels * sampleBytes;
        if (bytes.length < size) {
            bytes = new byte[size];
        }
        if (in.readNBytes(bytes, 0, size) < size) {
            throw new EOFException(
                    "the header promises " + frames + " frames, the file ends after about " + read);
        }
        int second = channels == 2 ? sampleBytes : 0;
        for (int i = 0, at = 0; i < n; i++, at += channels * sampleBytes) {
            block.left[i] = sample(at);
            block.right[i] = sample(at + second);
        }
        block.resize(n);
        read += n;
        return n;
    }

    private float sample(int at) {
        // The bytes of a sample are the upper ones of an int, whatever their number.
        int bits = 0;
        for (int i = 0; i < sampleBytes; i++) {
            bits |= (bytes[at + i] & 0xff) << (8 * (i + 4 - sampleBytes));
        }
        return tag == FLOAT ? Float.intBitsToFloat(bits) : bits * 0x1p-31f;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
