package io.trackwright.service.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.trackwright.service.job.Stage;
import io.trackwright.service.operations.EventLog;
import io.trackwright.service.operations.Heartbeat.Beat;
import io.trackwright.service.operations.LogEntry;
import io.trackwright.service.operations.Statistics;
import io.trackwright.service.operations.Statistics.Figures;
import io.trackwright.service.operations.Statistics.Spread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/** What operators look at: figures, and the log of everything that happened. */
@Path("/api/v1/operations")
@Tag(name = "Operations")
public class OperationsResource {
    private static final int DEFAULT_HOURS = 24;
    private static final int MOST_HOURS = 24 * 31;
    private static final int PAST_ENTRIES = 100;

    private final Statistics statistics;
    private final EventLog log;
    private final ObjectMapper json;

    OperationsResource(Statistics statistics, EventLog log, ObjectMapper json) {
        this.statistics = statistics;
        this.log = log;
        this.json = json;
    }

    /**
     * The figures.
     *
     * @param queues unfinished jobs by status
     * @param successRate succeeded of succeeded and failed, 0..1; absent when there were none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StatsView(
            long windowHours,
            Map<String, Long> queues,
            long succeeded,
            long failed,
            long cancelled,
            @Nullable Double successRate,
            SpreadView firstAudio,
            Map<String, SpreadView> stages,
            BeatView llm) {
        private static StatsView of(Figures f) {
            long judged = f.succeeded() + f.failed();
            Map<String, SpreadView> stages = new LinkedHashMap<>();
            for (Stage stage : Stage.values()) {
                stages.put(
                        stage.activity(),
                        SpreadView.of(f.stages().getOrDefault(stage, new Spread(0, 0, 0))));
            }
            return new StatsView(
                    f.window().toHours(),
                    f.unfinished(),
                    f.succeeded(),
                    f.failed(),
                    f.cancelled(),
                    judged == 0 ? null : Rounded.to((double) f.succeeded() / judged, 4),
                    SpreadView.of(f.firstAudio()),
                    stages,
                    BeatView.of(f.heartbeat()));
        }
    }

    /** How long something took. */
    record SpreadView(long count, long p50Ms, long p95Ms) {
        private static SpreadView of(Spread s) {
            return new SpreadView(s.count(), s.p50Ms(), s.p95Ms());
        }
    }

    /** The language model; provider {@code none} when the rules answer alone. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BeatView(
            String provider,
            @Nullable String model,
            @Nullable Instant lastAnswerAt,
            long lastLatencyMs,
            long answers,
            long errors) {
        private static BeatView of(Beat b) {
            return new BeatView(
                    b.provider().isEmpty() ? "none" : b.provider(),
                    b.model().isEmpty() ? null : b.model(),
                    b.lastAnswerAt().stream().findFirst().orElse(null),
                    b.lastLatencyMs(),
                    b.answers(),
                    b.errors());
        }
    }

    /** An entry of the log. */
    record EntryView(
            Instant time,
            String level,
            String job,
            long number,
            String title,
            String event,
            String message) {
        private static EntryView of(LogEntry e) {
            return new EntryView(
                    e.at(),
                    e.level().word(),
                    e.place().job().toString(),
                    e.place().number(),
                    e.title(),
                    e.event(),
                    e.message());
        }
    }

    @GET
    @Path("stats")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getStats", summary = "Queues, success, times, the language model")
    @APIResponse(responseCode = "200", description = "The figures of the last hours")
    @APIResponse(responseCode = "422", description = "Invalid parameters")
    public Uni<StatsView> stats(
            @Parameter(description = "How far to look back, 1..744; 24 when absent")
                    @QueryParam("hours")
                    @Nullable String hours) {
        int window =
                hours == null
                        ? DEFAULT_HOURS
                        : hours.matches("[0-9]{1,3}") ? Integer.parseInt(hours) : 0;
        if (window < 1 || window > MOST_HOURS) {
            throw ProblemType.INVALID_REQUEST.problem(
                    List.of(FieldError.inQuery("hours", "must be an integer 1.." + MOST_HOURS)));
        }
        return statistics.over(Duration.ofHours(window)).map(StatsView::of);
    }

    @GET
    @Path("events")
    @Blocking
    @Produces({MediaType.APPLICATION_JSON, LogExport.NDJSON, LogExport.CSV})
    @Operation(
            operationId = "exportLog",
            summary = "What happened between two moments",
            description =
                    "Parameters: from and to (ISO 8601; the last 24 hours when absent), level (info,"
                            + " warn or error and worse), format (json, ndjson or csv), zone (an"
                            + " IANA time zone for the times; UTC when absent).")
    @APIResponse(responseCode = "200", description = "The entries, oldest first")
    @APIResponse(responseCode = "422", description = "Invalid parameters")
    public Response export(@Context UriInfo address) {
        Map<String, List<String>> given = address.getQueryParameters();
        LogExport export =
                LogExport.read(
                        given.entrySet().stream()
                                .collect(
                                        Collectors.toMap(
                                                Map.Entry::getKey, e -> e.getValue().getFirst())),
                        Instant.now());
        return export.answer(log, json);
    }

    @GET
    @Path("events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.TEXT_PLAIN)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(operationId = "followLog", summary = "The log as it grows, with its latest past")
    @APIResponse(responseCode = "200", description = "A stream without end")
    public Multi<OutboundSseEvent> follow(@Context Sse sse) {
        return log.live(PAST_ENTRIES)
                .map(e -> sse.newEventBuilder().name("entry").data(text(e)).build());
    }

    private String text(LogEntry entry) {
        try {
            return json.writeValueAsString(EntryView.of(entry));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
