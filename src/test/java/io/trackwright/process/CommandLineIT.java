package io.trackwright.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher and the packaged app, as a user types it: no service runs before or after. */
class CommandLineIT {
    @TempDir Path folder;

    private record Result(int status, String out, String err) {}

    private Result run(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("./trackwright"));
        command.addAll(List.of(words));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("TRACKWRIGHT_BUILD", "never");
        builder.environment().put("TRACKWRIGHT_LLM_ENABLED", "false");
        builder.environment().put("TRACKWRIGHT_DATA_DIR", folder.resolve("data").toString());
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(freePort()));
        builder.environment().put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true");
        builder.environment().remove("TRACKWRIGHT_URL");
        Process process = builder.start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "the command hangs");
        return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Test
    void doctorFindsABuiltTreeWell() throws Exception {
        Result doctor = run("doctor");
        assertEquals(0, doctor.status(), doctor.out() + doctor.err());
        assertTrue(doctor.out().contains("ok        build"), doctor.out());
        assertTrue(doctor.out().contains("ok        database: built-in"), doctor.out());
        assertTrue(doctor.out().contains("ok        codecs: FFmpeg"), doctor.out());
        assertFalse(Files.exists(folder.resolve("data")), "the doctor must change nothing");
    }

    @Test
    void createMakesATrackAndItsLogNamesTheJobOnEveryLine() throws Exception {
        Path dir = folder.resolve("track");
        Result made =
                run("create", "House, 6 seconds", "-o", dir.toString(), "-f", "wav,mp3", "--json");
        assertEquals(0, made.status(), made.err());
        JsonNode document = new ObjectMapper().readTree(made.out());
        String id = document.at("/job/id").asText();
        assertTrue(Files.size(dir.resolve("master.wav")) > 1_000_000);
        assertTrue(Files.size(dir.resolve("master.mp3")) > 100_000);
        List<String> ofJob = new ArrayList<>();
        Path log = folder.resolve("data/logs/service.log");
        for (String line : Files.readAllLines(log, StandardCharsets.UTF_8)) {
            if (line.startsWith("{")) {
                JsonNode entry = new ObjectMapper().readTree(line);
                if (entry.at("/mdc/job").asText().equals(id)) {
                    ofJob.add(entry.path("message").asText());
                    assertEquals(id.replace("-", ""), entry.at("/mdc/traceId").asText());
                }
                assertFalse(
                        entry.path("loggerName").asText().contains("opentelemetry"),
                        "nobody asked for traces: " + line);
            }
        }
        assertEquals(List.of("accepted", "succeeded"), ofJob);
    }
}
