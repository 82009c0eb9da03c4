package io.trackwright.service.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.trackwright.service.job.JobEvent;
import io.trackwright.service.job.JobEvent.Fact;
import io.trackwright.service.job.Stage;

/** What happened to a job, as a type and JSON. */
final class FactJson {
    /** The type of the event that ends a job's stream. */
    static final String ENDED = "ended";

    private FactJson() {}

    static String type(Fact fact) {
        return switch (fact) {
            case JobEvent.Queued f -> "queued";
            case JobEvent.StageMoved f -> "stage";
            case JobEvent.BriefReady f -> "brief";
            case JobEvent.ScoreReady f -> "score";
            case JobEvent.AudioReady f -> "audio";
            case JobEvent.ReportReady f -> "report";
            case JobEvent.AttemptBegun f -> "attempt";
            case JobEvent.Ended f -> ENDED;
        };
    }

    static ObjectNode write(Fact fact) {
        ObjectNode node = Json.object();
        return switch (fact) {
            case JobEvent.Queued f -> node;
            case JobEvent.BriefReady f -> node;
            case JobEvent.ScoreReady f -> node.put("attempt", f.attempt());
            case JobEvent.ReportReady f -> node.put("attempt", f.attempt());
            case JobEvent.StageMoved f ->
                    node.put("attempt", f.attempt())
                            .put("stage", f.stage().name())
                            .put("progress", Json.finite("progress", f.progress()))
                            .put("message", Json.storable(f.message()));
            case JobEvent.AudioReady f ->
                    node.put("attempt", f.attempt())
                            .put("index", f.index())
                            .put("startFrame", f.startFrame())
                            .put("frames", f.frames())
                            .put("sampleRateHz", f.sampleRateHz())
                            .put("sha256", f.sha256());
            case JobEvent.AttemptBegun f ->
                    node.put("attempt", f.attempt())
                            .put("why", Json.storable(f.why()))
                            .put("change", Json.storable(f.change()));
            case JobEvent.Ended f -> node.set("state", JobJson.write(f.state()));
        };
    }

    static Fact fact(String type, JsonNode node) {
        int attempt = node.path("attempt").asInt(1);
        return switch (type) {
            case "queued" -> new JobEvent.Queued();
            case "brief" -> new JobEvent.BriefReady();
            case "score" -> new JobEvent.ScoreReady(attempt);
            case "report" -> new JobEvent.ReportReady(attempt);
            case "stage" ->
                    new JobEvent.StageMoved(
                            attempt,
                            Json.constant(Stage.class, node.path("stage")),
                            node.path("progress").doubleValue(),
                            node.path("message").asText());
            case "audio" ->
                    new JobEvent.AudioReady(
                            attempt,
                            node.path("index").intValue(),
                            node.path("startFrame").longValue(),
                            node.path("frames").intValue(),
                            node.path("sampleRateHz").intValue(),
                            node.path("sha256").asText());
            case "attempt" ->
                    new JobEvent.AttemptBegun(
                            attempt, node.path("why").asText(), node.path("change").asText());
            case ENDED -> new JobEvent.Ended(JobJson.state(node.path("state")));
            default -> throw new IllegalArgumentException("no such event: " + type);
        };
    }
}
