package io.trackwright.process;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Laws 2 and 3 on the packaged service: the same bytes in another process, with other threads,
 * under load; chunks are the master.
 */
class DeterminismIT {
    private static final int WAV_HEADER_BYTES = 44;
    private static final String LOOP = "8-bar loop of boom bap at 90 bpm";

    private static final List<String> PROMPTS =
            List.of(
                    "Drum and bass at 174 bpm in F minor, 30 seconds",
                    "Jazz swing trio, 30 seconds",
                    "Cinematic, 30 seconds",
                    LOOP);

    @TempDir Path dir;

    @Test
    void sameBytesInAnyProcessWithAnyThreadsAtAnyLoad() throws IOException {
        Map<String, String> oneByOne = new LinkedHashMap<>();
        try (ServiceProcess service =
                new ServiceProcess(dir.resolve("one"), "-Dtrackwright.compute.threads=1")) {
            for (String prompt : PROMPTS) {
                oneByOne.put(prompt, hash(service, service.create(prompt, 42)));
            }
            checkChunks(service, service.create(PROMPTS.getFirst(), 43));
            checkChunks(service, service.create(LOOP, 43));
        }
        try (ServiceProcess service =
                new ServiceProcess(dir.resolve("many"), "-Dtrackwright.compute.threads=4")) {
            Map<String, String> ids = new LinkedHashMap<>();
            for (int i = 0; i < 8; i++) {
                ids.put(
                        service.create(PROMPTS.get(i % PROMPTS.size()), 42),
                        PROMPTS.get(i % PROMPTS.size()));
            }
            for (Map.Entry<String, String> id : ids.entrySet()) {
                assertEquals(
                        oneByOne.get(id.getValue()), hash(service, id.getKey()), id.getValue());
            }
        }
    }

    private static String hash(ServiceProcess service, String id) throws IOException {
        assertEquals(
                "succeeded", service.awaitEnd(id, Duration.ofMinutes(4)).path("status").asText());
        return ServiceProcess.sha256(service.file(id, "master.wav"));
    }

    private static void checkChunks(ServiceProcess service, String id) throws IOException {
        EventCollector collector = new EventCollector(service, id);
        collector.run();
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        List<String> urls = new ArrayList<>();
        for (EventCollector.Seen event : collector.seen()) {
            if (event.name().equals("audio")) {
                urls.add(event.data().path("url").asText());
                byte[] chunk =
                        service.get(
                                        event.data()
                                                .path("url")
                                                .asText()
                                                .replaceFirst("^https?://[^/]+", ""))
                                .body();
                assertEquals(event.data().path("sha256").asText(), ServiceProcess.sha256(chunk));
                joined.write(chunk, WAV_HEADER_BYTES, chunk.length - WAV_HEADER_BYTES);
            }
        }
        byte[] master = service.file(id, "master.wav");
        assertArrayEquals(
                Arrays.copyOfRange(master, WAV_HEADER_BYTES, master.length),
                joined.toByteArray(),
                "chunks " + urls);
    }
}
