package io.trackwright.audio.soundfont;

import static io.trackwright.audio.soundfont.FontSketch.PERIOD;
import static io.trackwright.audio.soundfont.FontSketch.RATE_HZ;
import static io.trackwright.audio.soundfont.FontSketch.wave;
import static io.trackwright.audio.soundfont.FontSketch.zone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.Oracle;
import io.trackwright.audio.codec.OggVorbis;
import io.trackwright.audio.synth.Tuning;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compressed fonts, their samples encoded by ffmpeg's program. */
class SoundFontTest_Vorbis {
    private static final int PERIODS = 200;

    @TempDir Path dir;

    @BeforeEach
    void ffmpegIsThere() {
        Oracle.needsProgram("ffmpeg");
    }

    @Test
    void decodedSamplesSoundAsTheOriginals() throws IOException, InterruptedException {
        SoundFont font = open(sf3(ogg()), SoundFontLimits.DEFAULT);
        Listening sound = Takes.of(font, 1.5, Takes.note(60, 127, 1.4));
        Listening original = Takes.of(sf2(), 1.5, Takes.note(60, 127, 1.4));
        Listening held = sound.part(300, 1_300);
        assertEquals(0, held.centsFrom(Tuning.hz(60)), 0.2, "the loop is where it was");
        assertEquals(original.part(300, 1_300).levelDb(), held.levelDb(), 0.1);
        assertTrue(held.besides(Tuning.hz(60)) < -50, "at " + held.besides(Tuning.hz(60)));
    }

    @Test
    void oneOggFileServesAllHeadersThatShareIt() throws IOException, InterruptedException {
        byte[] ogg = ogg();
        FontSketch sketch = FontSketch.empty().version(3);
        sketch.compressed(ogg, RATE_HZ, 60, PERIOD, 19 * PERIOD).sameAgain();
        SoundFont font =
                open(
                        sketch.instrument(zone().set(Generator.SAMPLE, 1))
                                .preset(0, 0, zone().set(Generator.INSTRUMENT, 0))
                                .bytes(false),
                        SoundFontLimits.DEFAULT);
        assertEquals(PERIODS * PERIOD, font.store().frames());
    }

    @Test
    void refusesMoreThanMemoryIsAllowedFor() throws IOException, InterruptedException {
        byte[] file = sf3(ogg());
        SoundFontLimits tight = new SoundFontLimits(1L << 30, 1_000, 10, 10_000, 24, 64);
        String refusal =
                assertThrows(SoundFontException.class, () -> open(file, tight)).getMessage();
        assertTrue(refusal.contains("at most 10000 bytes"), refusal);
        assertTrue(refusal.contains("sample 0"), refusal);
    }

    @Test
    void saysWhichSampleIsBroken() throws IOException, InterruptedException {
        byte[] ogg = ogg();
        byte[] nothing = sf3(new byte[2_000]);
        assertTrue(
                assertThrows(SoundFontException.class, () -> open(nothing, SoundFontLimits.DEFAULT))
                        .getMessage()
                        .contains("sample 0 must be an Ogg file"));
        for (int i = 4; i < 200; i++) {
            ogg[i] = 0;
        }
        byte[] damaged = sf3(ogg);
        assertTrue(
                assertThrows(SoundFontException.class, () -> open(damaged, SoundFontLimits.DEFAULT))
                        .getMessage()
                        .contains("sample 0 must be Vorbis"));
    }

    private SoundFont open(byte[] bytes, SoundFontLimits limits) throws IOException {
        Path file = Files.write(dir.resolve("font.sf3"), bytes);
        return SoundFont.open(file, limits, OggVorbis::decode);
    }

    private static byte[] sf3(byte[] ogg) {
        return FontSketch.empty()
                .version(3)
                .compressed(ogg, RATE_HZ, 60, PERIOD, 19 * PERIOD)
                .instrument(zone().set(Generator.SAMPLE_MODES, 1).set(Generator.SAMPLE, 0))
                .preset(0, 0, zone().set(Generator.INSTRUMENT, 0))
                .bytes(false);
    }

    private static SoundFont sf2() {
        return FontSketch.empty()
                .sample(wave(PERIODS, 0.5), RATE_HZ, 60, PERIOD, 19 * PERIOD)
                .instrument(zone().set(Generator.SAMPLE_MODES, 1).set(Generator.SAMPLE, 0))
                .preset(0, 0, zone().set(Generator.INSTRUMENT, 0))
                .open();
    }

    private byte[] ogg() throws IOException, InterruptedException {
        double[] sound = wave(PERIODS, 0.5);
        ByteBuffer pcm = ByteBuffer.allocate(2 * sound.length).order(ByteOrder.LITTLE_ENDIAN);
        for (double x : sound) {
            pcm.putShort((short) Math.rint(x * 32_767));
        }
        Path raw = Files.write(dir.resolve("sample.raw"), pcm.array());
        Path ogg = dir.resolve("sample.ogg");
        Oracle.run(
                dir,
                "ffmpeg",
                "-v",
                "error",
                "-y",
                "-f",
                "s16le",
                "-ar",
                String.valueOf(RATE_HZ),
                "-ac",
                "1",
                "-i",
                raw.toString(),
                "-c:a",
                "libvorbis",
                "-q:a",
                "9",
                ogg.toString());
        return Files.readAllBytes(ogg);
    }
}
