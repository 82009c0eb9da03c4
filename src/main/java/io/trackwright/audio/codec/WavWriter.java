package io.trackwright.audio.codec;

import io.trackwright.audio.dsp.StereoBlock;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a WAV file of a length known beforehand, block by block, never going back. */
public final class WavWriter implements AutoCloseable {
    private final OutputStream out;
    private final SampleFormat format;
    private final long frames;
    private byte[] bytes = new byte[0];
    private long written;

    /** Writes the header to {@code out}, which {@link #close} will close. */
    public WavWriter(OutputStream out, SampleFormat format, int sampleRateHz, long frames)
            throws IOException {
        this.out = out;
        this.format = format;
        this.frames = frames;
        out.write(WavFile.header(format, sampleRateHz, frames));
    }

    /** Creates or replaces a file. */
    public static WavWriter to(Path file, SampleFormat format, int sampleRateHz, long frames)
            throws IOException {
        return new WavWriter(
                new BufferedOutputStream(Files.newOutputStream(file), 1 << 16),
                format,
                sampleRateHz,
                frames);
    }

    /**
     * Appends the frames in use.
     *
     * @throws IOException also if there are more frames than were announced
     */
    public void write(StereoBlock block) throws IOException {
        if (written + block.frames() > frames) {
            throw new IOException(
                    "a WAV file of "
                            + frames
                            + " frames was announced, "
                            + (written + block.frames())
                            + " came");
        }
        int size = block.frames() * WavFile.frameBytes(format);
        if (bytes.length < size) {
            bytes = new byte[size];
        }
        WavFile.samples(format, block, bytes, 0);
        out.write(bytes, 0, size);
        written += block.frames();
    }

    /**
     * Closes the file.
     *
     * @throws IOException also if fewer frames were written than announced; the file then is not
     *     valid
     */
    @Override
    public void close() throws IOException {
        out.close();
        if (written != frames) {
            throw new IOException(
                    "a WAV file of " + frames + " frames was announced, " + written + " came");
        }
    }
}
