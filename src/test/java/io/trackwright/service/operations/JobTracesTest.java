package io.trackwright.service.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.trackwright.production.prompt.Mentions;
import io.trackwright.service.job.Delivery;
import io.trackwright.service.job.Failure;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobId;
import io.trackwright.service.job.JobRequest;
import io.trackwright.service.job.JobState;
import io.trackwright.service.job.JobStep;
import io.trackwright.service.job.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobTracesTest {
    private static final Instant CREATED = Instant.parse("2026-01-02T03:04:05Z");

    private final ToldSpans told = new ToldSpans();
    private final JobTraces traces = new JobTraces(told.telemetry());
    private final Job job =
            Job.accepted(
                    JobId.random(),
                    "local",
                    new JobRequest("house", 1, Mentions.none(), Delivery.DEFAULT),
                    CREATED);

    @Test
    void aJobIsOneTraceWithASpanForEachStage() {
        traces.accepted(job);
        for (Stage stage : Stage.values()) {
            traces.begin(new JobStep(job.id(), 1, stage)).ended("done", "house");
        }
        traces.ended(job.with(new JobState.Succeeded(1, CREATED.plusSeconds(9))));

        assertEquals(List.of(job.id().traceId()), told.traces());
        SpanData whole = told.named("job");
        assertFalse(whole.getParentSpanContext().isValid(), "nothing is above a job");
        assertEquals(9, Duration.ofNanos(length(whole)).toSeconds());
        assertEquals("succeeded", whole.getAttributes().get(JobTraces.OUTCOME));
        for (SpanData span : told.all()) {
            if (span != whole) {
                assertEquals(whole.getSpanId(), span.getParentSpanId(), span.getName());
            }
        }
        assertEquals(
                List.of("parsing", "composing", "synthesizing", "mastering", "checking"),
                told.runs().stream().map(r -> r.split(" ")[0]).toList());
        assertEquals("house", told.named("composing").getAttributes().get(JobTraces.GENRE));
    }

    private static long length(SpanData span) {
        return span.getEndEpochNanos() - span.getStartEpochNanos();
    }

    @Test
    void theRequestAndTheJobAreLinkedBothWays() {
        Span request = told.telemetry().getTracer("http").spanBuilder("POST").startSpan();
        try (Scope scope = request.makeCurrent()) {
            traces.accepted(job);
        } finally {
            request.end();
        }
        assertNotEquals(job.id().traceId(), request.getSpanContext().getTraceId());
        assertEquals(List.of(request.getSpanContext().getTraceId()), linked("accepted"));
        assertEquals(List.of(job.id().traceId()), linked("POST"));
    }

    private List<String> linked(String name) {
        return told.named(name).getLinks().stream()
                .map(LinkData::getSpanContext)
                .map(c -> c.getTraceId())
                .toList();
    }

    @Test
    void whatFailsSaysSo() {
        traces.begin(new JobStep(job.id(), 2, Stage.MASTER))
                .failed("fault", "", new IllegalStateException("full"));
        JobState failed = new JobState.Failed(new Failure.Defect("r"), 2, CREATED.plusMillis(1));
        traces.ended(job.with(failed));

        assertEquals(List.of("mastering #2 fault"), told.runs());
        assertEquals(StatusCode.ERROR, told.named("mastering").getStatus().getStatusCode());
        assertEquals("exception", told.named("mastering").getEvents().getFirst().getName());
        assertEquals(StatusCode.ERROR, told.named("job").getStatus().getStatusCode());
        assertEquals("failed", told.named("job").getAttributes().get(JobTraces.OUTCOME));
    }
}
