package io.trackwright.audio.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.TestSignals;
import io.trackwright.audio.dsp.StereoBlock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WavTest {
    private static final int RATE = 44_100;

    private static byte[] file(SampleFormat format, StereoBlock block, int piece)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(WavFile.header(format, RATE, block.frames()));
        TestSignals.inPieces(
                block, piece, chunk -> bytes.writeBytes(WavFile.samples(format, chunk)));
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(SampleFormat.class)
    void whatIsWrittenIsRead(SampleFormat format, @TempDir Path folder) throws IOException {
        StereoBlock noise = TestSignals.noise(5000, 0.999, 1);
        Path path = folder.resolve("noise.wav");
        try (WavWriter writer = WavWriter.to(path, format, RATE, 5000)) {
            StereoBlock whole = TestSignals.copy(noise);
            StereoBlock part = new StereoBlock(5000);
            part.copyFrom(whole);
            writer.write(part);
        }
        assertEquals(WavFile.fileBytes(format, 5000), Files.size(path));
        StereoBlock block = new StereoBlock(999);
        try (WavReader reader = WavReader.of(path)) {
            assertEquals(RATE, reader.sampleRateHz());
            assertEquals(5000, reader.frames());
            int at = 0;
            for (int n = reader.read(block); n > 0; n = reader.read(block)) {
                for (int i = 0; i < n; i++, at++) {
                    float allowed =
                            switch (format) {
                                case PCM_16 -> 0x1p-16f;
                                case PCM_24 -> 0x1p-24f;
                                case FLOAT_32 -> 0;
                            };
                    assertEquals(noise.left[at], block.left[i], allowed);
                    assertEquals(noise.right[at], block.right[i], allowed);
                }
            }
            assertEquals(5000, at);
        }
    }

    @Test
    void joinedChunksAreTheFile() throws IOException {
        StereoBlock noise = TestSignals.noise(5000, 1.1, 2);
        byte[] whole = file(SampleFormat.PCM_24, noise, 5000);
        assertArrayEquals(whole, file(SampleFormat.PCM_24, noise, 1));
        assertArrayEquals(whole, file(SampleFormat.PCM_24, noise, 777));
    }

    @Test
    void samplesAreRoundedAndClamped() {
        assertEquals(0x7fff, SampleFormat.toPcm16(1));
        assertEquals(-0x8000, SampleFormat.toPcm16(-3));
        assertEquals(0x7fffff, SampleFormat.toPcm24(1));
        assertEquals(0x7fffff, SampleFormat.toPcm24(Float.POSITIVE_INFINITY));
        assertEquals(-0x800000, SampleFormat.toPcm24(-1));
        assertEquals(-0x800000, SampleFormat.toPcm24(-3));
        assertEquals(0, SampleFormat.toPcm24(Float.NaN));
        assertEquals(2, SampleFormat.toPcm24(1.5f * 0x1p-23f));
        assertEquals(2, SampleFormat.toPcm24(2.5f * 0x1p-23f));
        for (int v = -0x800000; v < 0x800000; v += 997) {
            assertEquals(v, SampleFormat.toPcm24(SampleFormat.fromPcm24(v)));
        }
    }

    @Test
    void theJdkReadsIt() throws Exception {
        byte[] bytes = file(SampleFormat.PCM_24, TestSignals.noise(100, 0.5, 3), 100);
        var stream = AudioSystem.getAudioInputStream(new ByteArrayInputStream(bytes));
        AudioFormat format = stream.getFormat();
        assertEquals(24, format.getSampleSizeInBits());
        assertEquals(2, format.getChannels());
        assertEquals(RATE, format.getSampleRate());
        assertEquals(100, stream.getFrameLength());
        assertArrayEquals(Arrays.copyOfRange(bytes, 44, bytes.length), stream.readAllBytes());
    }

    /** A mono 16-bit file with odd-sized chunks before and between. */
    @Test
    void otherChunksAreSkipped() throws IOException {
        ByteBuffer b = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        b.put(ascii("RIFF")).putInt(100).put(ascii("WAVE"));
        b.put(ascii("LIST")).putInt(3).put(new byte[4]);
        b.put(ascii("fmt "))
                .putInt(18)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(8000)
                .putInt(16_000);
        b.putShort((short) 2).putShort((short) 16).putShort((short) 0);
        b.put(ascii("fact")).putInt(4).putInt(2).put(ascii("data")).putInt(4);
        b.putShort((short) 16_384).putShort((short) -32_768);
        StereoBlock block = new StereoBlock(8);
        try (WavReader reader =
                new WavReader(new ByteArrayInputStream(b.array(), 0, b.position()))) {
            assertEquals(2, reader.read(block));
        }
        assertEquals(0.5f, block.left[0]);
        assertEquals(0.5f, block.right[0]);
        assertEquals(-1f, block.left[1]);
    }

    @Test
    void badFilesSayWhatIsWrong() throws IOException {
        byte[] good = file(SampleFormat.PCM_24, TestSignals.noise(10, 0.5, 3), 10);
        assertTrue(
                failure("nonsense, not sound".getBytes(StandardCharsets.UTF_8)).contains("RIFF"));
        assertTrue(failure(Arrays.copyOf(good, 30)).contains("fmt"));
        assertTrue(failure(Arrays.copyOf(good, 60)).contains("promises 10 frames"));
        byte[] tag = good.clone();
        tag[20] = 85;
        assertTrue(failure(tag).contains("tag 85"));
        byte[] channels = good.clone();
        channels[22] = 6;
        assertTrue(failure(channels).contains("channels must be 1 or 2, are 6"));
    }

    private static String failure(byte[] bytes) {
        return assertThrows(
                        IOException.class,
                        () -> {
                            try (WavReader reader =
                                    new WavReader(new ByteArrayInputStream(bytes))) {
                                reader.read(new StereoBlock(100));
                            }
                        })
                .getMessage();
    }

    @Test
    void theAnnouncedLengthIsKept() throws IOException {
        WavWriter writer =
                new WavWriter(new ByteArrayOutputStream(), SampleFormat.PCM_24, RATE, 10);
        writer.write(new StereoBlock(6));
        assertThrows(IOException.class, () -> writer.write(new StereoBlock(5)));
        assertThrows(IOException.class, writer::close);
        assertThrows(
                IllegalArgumentException.class,
                () -> WavFile.header(SampleFormat.PCM_24, RATE, 1L << 30));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
