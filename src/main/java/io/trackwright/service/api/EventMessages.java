package io.trackwright.service.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.trackwright.service.api.JobView.FailureView;
import io.trackwright.service.artifact.ArtifactStore;
import io.trackwright.service.job.JobDocuments;
import io.trackwright.service.job.JobEvent;
import io.trackwright.service.job.JobEvent.AttemptBegun;
import io.trackwright.service.job.JobEvent.AudioReady;
import io.trackwright.service.job.JobEvent.BriefReady;
import io.trackwright.service.job.JobEvent.Ended;
import io.trackwright.service.job.JobEvent.Queued;
import io.trackwright.service.job.JobEvent.ReportReady;
import io.trackwright.service.job.JobEvent.ScoreReady;
import io.trackwright.service.job.JobEvent.StageMoved;
import io.trackwright.service.job.JobId;
import io.trackwright.service.job.JobRepository;
import io.trackwright.service.job.JobState;
import io.trackwright.service.pipeline.FileNames;
import jakarta.inject.Singleton;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns events into what is sent: a name and JSON. Documents and audio are read when they are due,
 * so that nothing waits in memory.
 */
@Singleton
class EventMessages {
    private final JobRepository repository;
    private final ArtifactStore artifacts;
    private final ObjectMapper json;

    EventMessages(JobRepository repository, ArtifactStore artifacts, ObjectMapper json) {
        this.repository = repository;
        this.artifacts = artifacts;
        this.json = json;
    }

    /** An event ready to be sent. */
    record Message(long number, String name, String json) {
        OutboundSseEvent over(Sse sse) {
            return sse.newEventBuilder().id(Long.toString(number)).name(name).data(json).build();
        }
    }

    /** Payload of {@code stage}. */
    record StageView(int attempt, String stage, double progress, String message) {}

    /**
     * Payload of {@code audio}; {@code data} is the chunk's WAV in Base64, absent unless asked for.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AudioView(
            int attempt,
            int index,
            long startFrame,
            int frames,
            int sampleRateHz,
            int channels,
            String sha256,
            String url,
            @Nullable String data) {}

    /** Payload of {@code attempt}. */
    record AttemptView(int attempt, String why, String change) {}

    /** Payload of {@code succeeded}, {@code failed} and {@code cancelled}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EndView(String status, @Nullable FailureView failure, JobLinks links) {}

    /**
     * The message of an event.
     *
     * @param inline whether audio events carry their chunk
     */
    Uni<Message> of(JobEvent event, boolean inline) {
        JobId job = event.job();
        return switch (event.fact()) {
            case Queued f -> message(event, "stage", () -> new StageView(1, "queued", 0, "Queued"));
            case StageMoved f ->
                    message(
                            event,
                            "stage",
                            () ->
                                    new StageView(
                                            f.attempt(),
                                            f.stage().activity(),
                                            Rounded.to(f.progress(), 4),
                                            f.message()));
            case BriefReady f -> document(event, "brief", JobDocuments::brief, BriefView::of);
            case ScoreReady f -> document(event, "score", JobDocuments::score, ScoreView::of);
            case ReportReady f -> document(event, "report", JobDocuments::report, ReportView::of);
            case AudioReady f -> message(event, "audio", () -> audio(job, f, inline));
            case AttemptBegun f ->
                    message(
                            event,
                            "attempt",
                            () -> new AttemptView(f.attempt(), f.why(), f.change()));
            case Ended f -> message(event, f.state().status(), () -> end(job, f.state()));
        };
    }

    /** What is to be told; made on a worker thread. */
    private interface Payload {
        Object make() throws IOException;
    }

    private <T> Uni<Message> document(
            JobEvent event,
            String name,
            Function<JobDocuments, List<T>> which,
            Function<T, Object> view) {
        return repository
                .findWithDocuments(event.job())
                .map(found -> which.apply(found.documents()))
                .flatMap(
                        kept ->
                                message(
                                        event,
                                        name,
                                        () ->
                                                kept.isEmpty()
                                                        ? Map.of()
                                                        : view.apply(kept.getFirst())));
    }

    private Uni<Message> message(JobEvent event, String name, Payload payload) {
        return Uni.createFrom()
                .item(() -> new Message(event.number(), name, text(payload)))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private String text(Payload payload) {
        try {
            return json.writeValueAsString(payload.make());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AudioView audio(JobId job, AudioReady f, boolean inline) throws IOException {
        return new AudioView(
                f.attempt(),
                f.index(),
                f.startFrame(),
                f.frames(),
                f.sampleRateHz(),
                2,
                f.sha256(),
                JobLinks.chunk(job, f.attempt(), f.index()),
                inline ? chunk(job, FileNames.chunk(f.attempt(), f.index())) : null);
    }

    /** A chunk that is gone is left out; its link says so. */
    private @Nullable String chunk(JobId job, String name) throws IOException {
        try (InputStream in = artifacts.open(job, name, 0)) {
            return Base64.getEncoder().encodeToString(in.readAllBytes());
        } catch (NoSuchFileException gone) {
            return null;
        }
    }

    private static EndView end(JobId job, JobState state) {
        FailureView failure =
                state instanceof JobState.Failed failed ? FailureView.of(failed.failure()) : null;
        return new EndView(state.status(), failure, JobLinks.of(job));
    }
}
