package io.trackwright.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.trackwright.Oracle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Six genres by five seeds, measured by ffmpeg: loudness, true peak, clipping and the file itself.
 */
class DeliveryIT_Ffmpeg {
    private static final List<String> GENRES =
            List.of(
                    "Drum and bass",
                    "House",
                    "Lo-fi hip hop",
                    "Jazz swing",
                    "Romantic piano",
                    "Cinematic");

    @TempDir Path dir;

    @Test
    void mastersAreAsLoudAsAskedAndNeverClip() throws Exception {
        Oracle.needsProgram("ffmpeg");
        try (ServiceProcess service = new ServiceProcess(dir.resolve("data"))) {
            Map<String, String> ids = new LinkedHashMap<>();
            for (String genre : GENRES) {
                for (long seed = 1; seed <= 5; seed++) {
                    ids.put(service.create(genre + ", 30 seconds", seed), genre + " seed " + seed);
                }
            }
            for (Map.Entry<String, String> id : ids.entrySet()) {
                JsonNode job = service.awaitEnd(id.getKey(), Duration.ofMinutes(6));
                assertEquals("succeeded", job.path("status").asText(), id.getValue() + job);
                check(id.getValue(), service.file(id.getKey(), "master.wav"));
            }
        }
    }

    private void check(String what, byte[] master) throws Exception {
        Path file = Files.write(dir.resolve("master.wav"), master);
        String report =
                run(
                        "ffmpeg",
                        "-hide_banner",
                        "-nostats",
                        "-i",
                        file.toString(),
                        "-filter_complex",
                        "ebur128=peak=true",
                        "-f",
                        "null",
                        "-");
        double lufs = figure(report, "I:\\s+(-?[0-9.]+) LUFS");
        double peak = figure(report, "Peak:\\s+(-?[0-9.]+) dBFS");
        assertEquals(-14, lufs, 0.5, what + " loudness");
        assertTrue(peak <= -1.0, what + " true peak was " + peak);
        String stats =
                run(
                        "ffmpeg",
                        "-hide_banner",
                        "-nostats",
                        "-i",
                        file.toString(),
                        "-af",
                        "astats",
                        "-f",
                        "null",
                        "-");
        assertTrue(figure(stats, "Overall(?s:.*?)Peak level dB: (-?[0-9.]+)") < -0.5, what);
        String probe = run("ffprobe", "-hide_banner", file.toString());
        assertTrue(probe.contains("pcm_s24le") && probe.contains("44100 Hz, 2 channels"), probe);
    }

    /** The last match, for ffmpeg prints its summary at the end. */
    private static double figure(String report, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(report);
        double value = Double.NaN;
        while (matcher.find()) {
            value = Double.parseDouble(matcher.group(1));
        }
        return value;
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
