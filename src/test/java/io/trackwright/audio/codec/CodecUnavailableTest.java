package io.trackwright.audio.codec;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.dsp.StereoBlock;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.Loader;
import org.junit.jupiter.api.Test;

/** A machine for which there is no codec library, in a process of its own. */
class CodecUnavailableTest {

    /** What runs there: it writes a WAV, then says why it can write nothing else. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) throws IOException {
            Path folder = Files.createTempDirectory("codec");
            Path file = folder.resolve("x");
            try (WavWriter wav = WavWriter.to(file, SampleFormat.PCM_16, 44_100, 100)) {
                wav.write(new StereoBlock(100));
            }
            for (int tries = 0; tries < 2; tries++) {
                try {
                    new Encoder(file, new Encoding.Mp3(320, 0), 44_100, Tune.TAGS).close();
                } catch (CodecUnavailable e) {
                    System.out.println("unavailable: " + e.getMessage());
                }
            }
            Files.delete(file);
            Files.delete(folder);
        }
    }

    @Test
    void saysSoAndLeavesTheRestAlone() throws Exception {
        String classes =
                Stream.of(Encoder.class, Program.class, Loader.class, avutil.class)
                        .map(CodecUnavailableTest::home)
                        .distinct()
                        .collect(joining(File.pathSeparator));
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dorg.bytedeco.javacpp.platform=nowhere-x86",
                                "-cp",
                                classes,
                                Program.class.getName())
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String failed = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), failed);
        assertEquals(2, said.lines().count(), said + failed);
        assertTrue(
                said.lines().allMatch(line -> line.startsWith("unavailable: the codec library")),
                said);
    }

    private static String home(Class<?> type) {
        URI place = URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString());
        return Path.of(place).toString();
    }
}
