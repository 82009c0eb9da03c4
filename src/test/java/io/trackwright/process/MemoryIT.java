package io.trackwright.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ten-minute track in a heap of 256 MB. */
class MemoryIT {
    @TempDir Path dir;

    @Test
    void tenMinutesFitIntoASmallHeap() throws IOException {
        try (ServiceProcess service = new ServiceProcess(dir, "-Xmx256m")) {
            JsonNode job =
                    service.awaitEnd(
                            service.create("Drum and bass, 10 minutes", 5), Duration.ofMinutes(8));
            assertEquals("succeeded", job.path("status").asText(), job.toString());
            assertEquals(600, job.path("durationSeconds").asDouble(), 0.05);
        }
    }
}
