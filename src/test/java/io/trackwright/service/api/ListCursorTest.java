package io.trackwright.service.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.production.prompt.Mentions;
import io.trackwright.service.job.Delivery;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobId;
import io.trackwright.service.job.JobRepository.Position;
import io.trackwright.service.job.JobRequest;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListCursorTest {
    @Test
    void keepsTheWholePosition() {
        Instant created = Instant.parse("2026-01-02T03:04:05.678901Z");
        JobRequest request = new JobRequest("x", 1, Mentions.none(), Delivery.DEFAULT);
        Job job = Job.accepted(JobId.random(), "local", request, created);
        assertEquals(
                Optional.of(new Position(created, job.id())),
                ListCursor.read(ListCursor.after(job)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "AAAA",
                "not base64!",
                "__________________________________________",
                "gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAD_____AAAAAAAAAAAAAAAAAAAAAA"
            })
    void readsNothingElse(String text) {
        assertTrue(ListCursor.read(text).isEmpty());
    }
}
