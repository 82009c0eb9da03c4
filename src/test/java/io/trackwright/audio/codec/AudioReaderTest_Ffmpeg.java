package io.trackwright.audio.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.dsp.Noise;
import io.trackwright.audio.dsp.StereoBlock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of other hands: what another ffmpeg wrote, and what nobody should have written. */
class AudioReaderTest_Ffmpeg {
    private static final AudioReader.Limits TEN_SECONDS = new AudioReader.Limits(10, () -> false);

    @TempDir Path dir;

    @Test
    void readsWhatIsCommon() throws Exception {
        Programs.need();
        StereoBlock tune = Tune.of(44_100, 100_000);
        Path wav = wav(tune);
        String[][] kinds = {
            {"24.wav", "pcm_s24le"}, {"f.wav", "pcm_f32le"}, {"x.flac", "flac"},
            {"x.mp3", "libmp3lame"}, {"x.ogg", "libvorbis"}, {"x.opus", "libopus"},
            {"x.m4a", "aac"}, {"y.m4a", "alac"}
        };
        for (String[] kind : kinds) {
            Path file = dir.resolve(kind[0]);
            Programs.run(
                    "ffmpeg",
                    "-v",
                    "error",
                    "-y",
                    "-i",
                    wav.toString(),
                    "-c:a",
                    kind[1],
                    "-b:a",
                    "256k",
                    file.toString());
            try (AudioReader reader = new AudioReader(file, TEN_SECONDS)) {
                assertEquals(kind[1].equals("libopus") ? 48_000 : 44_100, reader.sampleRateHz());
                StereoBlock heard = whole(reader);
                double seconds = (double) heard.frames() / reader.sampleRateHz();
                assertEquals(100_000 / 44_100.0, seconds, 0.03, kind[0]);
                float[] expected = Tune.of(reader.sampleRateHz(), heard.frames()).left;
                double snr = Fidelity.snrDb(expected, heard.left, 60_000);
                assertTrue(snr > 20, kind[0] + ": " + snr + " dB");
            }
        }
    }

    @Test
    void readsItsOwnLosslessFilesExactly() throws Exception {
        StereoBlock tune = Tune.of(96_000, 50_001);
        Path file = Tune.encode(tune, 96_000, new Encoding.Flac(24, 5), dir.resolve("x.flac"));
        try (AudioReader reader = new AudioReader(file, TEN_SECONDS)) {
            StereoBlock heard = whole(reader);
            assertArrayEquals(tune.left, heard.left);
            assertArrayEquals(tune.right, heard.right);
            assertEquals("flac", reader.codec());
        }
    }

    @Test
    void monoAndSurroundBecomeStereo() throws Exception {
        Programs.need();
        Path wav = wav(Tune.of(44_100, 50_000));
        for (int channels : new int[] {1, 6}) {
            Path file = dir.resolve(channels + ".wav");
            Programs.run(
                    "ffmpeg",
                    "-v",
                    "error",
                    "-y",
                    "-i",
                    wav.toString(),
                    "-ac",
                    channels + "",
                    file.toString());
            try (AudioReader reader = new AudioReader(file, TEN_SECONDS)) {
                assertEquals(channels, reader.channels());
                StereoBlock heard = whole(reader);
                assertEquals(50_000, heard.frames());
                if (channels == 1) {
                    assertArrayEquals(heard.left, heard.right);
                }
            }
        }
    }

    @Test
    void refusesWhatIsNoAudio() throws IOException {
        byte[] noise = new byte[50_000];
        Noise random = new Noise(3);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (128 * random.next());
        }
        refused(noise);
        refused(new byte[0]);
        refused("RIFF\0\0\0\0WAVEfmt ".getBytes(StandardCharsets.US_ASCII));
        String playlist = "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nfile:///etc/passwd\n";
        refused(playlist.getBytes(StandardCharsets.US_ASCII));
        refused("ffconcat version 1.0\nfile /etc/passwd\n".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void survivesFilesThatWereDamaged() throws Exception {
        StereoBlock tune = Tune.of(44_100, 60_000);
        Encoding[] kinds = {
            new Encoding.Flac(24, 5),
            new Encoding.Mp3(128, 0),
            new Encoding.Opus(96),
            new Encoding.Aac(128)
        };
        Noise random = new Noise(11);
        for (Encoding kind : kinds) {
            byte[] good = Files.readAllBytes(Tune.encode(tune, 44_100, kind, dir.resolve("good")));
            for (int round = 0; round < 40; round++) {
                byte[] bad = good.clone();
                for (int k = 0; k < 1 + round * 3; k++) {
                    int at = (int) random.between(0, bad.length - 1);
                    bad[at] = (byte) (128 * random.next());
                }
                if (round % 4 == 0) {
                    bad = Arrays.copyOf(bad, (int) random.between(10, bad.length));
                }
                read(bad);
            }
        }
    }

    /** Either it can be read, within its limits, or it says why not. */
    private void read(byte[] content) throws IOException {
        Path file = Files.write(dir.resolve("bad"), content);
        AtomicInteger asked = new AtomicInteger();
        AudioReader.Limits limits =
                new AudioReader.Limits(10, () -> asked.incrementAndGet() > 20_000);
        try (AudioReader reader = new AudioReader(file, limits)) {
            StereoBlock block = new StereoBlock(5000);
            long frames = 0;
            for (int n = reader.read(block); n > 0; n = reader.read(block)) {
                frames += n;
            }
            assertTrue(frames <= 10L * reader.sampleRateHz());
        } catch (UnreadableAudio e) {
            assertTrue(e.getMessage().length() > 10);
        }
    }

    @Test
    void keepsToItsLimits() throws Exception {
        Path file =
                Tune.encode(
                        Tune.of(44_100, 3 * 44_100),
                        44_100,
                        new Encoding.Mp3(128, 0),
                        dir.resolve("x.mp3"));
        AudioReader.Limits two = new AudioReader.Limits(2, () -> false);
        UnreadableAudio e =
                assertThrows(
                        UnreadableAudio.class,
                        () -> {
                            try (AudioReader reader = new AudioReader(file, two)) {
                                whole(reader);
                            }
                        });
        assertTrue(e.getMessage().contains("at most 2 s"), e.getMessage());
        AtomicInteger asked = new AtomicInteger();
        AudioReader.Limits hurry = new AudioReader.Limits(10, () -> asked.incrementAndGet() > 20);
        e =
                assertThrows(
                        UnreadableAudio.class,
                        () -> {
                            try (AudioReader reader = new AudioReader(file, hurry)) {
                                whole(reader);
                            }
                        });
        assertTrue(e.getMessage().contains("longer than allowed"), e.getMessage());
    }

    private void refused(byte[] content) throws IOException {
        Path file = Files.write(dir.resolve("odd"), content);
        UnreadableAudio e =
                assertThrows(UnreadableAudio.class, () -> new AudioReader(file, TEN_SECONDS));
        assertTrue(e.getMessage().startsWith("the file"), e.getMessage());
    }

    private Path wav(StereoBlock tune) throws IOException {
        Path file = dir.resolve("tune.wav");
        try (WavWriter writer = WavWriter.to(file, SampleFormat.PCM_24, 44_100, tune.frames())) {
            writer.write(tune);
        }
        return file;
    }

    private static StereoBlock whole(AudioReader reader) throws IOException {
        StereoBlock all = new StereoBlock(reader.sampleRateHz() * 10);
        all.resize(reader.read(all));
        StereoBlock exact = new StereoBlock(all.frames());
        exact.copyFrom(all);
        return exact;
    }
}
