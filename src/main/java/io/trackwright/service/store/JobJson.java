package io.trackwright.service.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.trackwright.production.render.Sound;
import io.trackwright.production.render.SoundEngine;
import io.trackwright.service.job.Delivery;
import io.trackwright.service.job.Failure;
import io.trackwright.service.job.JobRequest;
import io.trackwright.service.job.JobState;
import io.trackwright.service.job.PostedScore;
import io.trackwright.service.job.Stage;
import io.trackwright.service.job.Timings;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** What a job is made of, as JSON. */
final class JobJson {
    private JobJson() {}

    static ObjectNode write(JobRequest request) {
        ObjectNode node = Json.object();
        node.put("prompt", Json.storable(request.prompt()));
        node.put("seed", request.seed());
        node.set("wishes", BriefJson.write(request.wishes()));
        node.putObject("delivery")
                .put("sampleRateHz", request.delivery().sampleRateHz())
                .put("loudnessLufs", request.delivery().loudnessLufs())
                .put("truePeakDbtp", request.delivery().truePeakDbtp());
        Sound sound = request.sound();
        if (sound.engine() != SoundEngine.SYNTH) {
            node.putObject("sound")
                    .put("engine", sound.engine().name())
                    .put("font", Json.storable(sound.font()))
                    .put("sha256", sound.sha256());
        }
        node.put("candidates", request.candidates());
        if (!request.score().absent()) {
            node.putObject("score")
                    .put("format", request.score().format().name())
                    .put("data", Json.storable(request.score().data()));
        }
        return node;
    }

    static JobRequest request(JsonNode node) {
        JsonNode delivery = node.path("delivery");
        Delivery usual = Delivery.DEFAULT;
        return new JobRequest(
                node.path("prompt").asText(),
                node.path("seed").longValue(),
                BriefJson.mentions(node.path("wishes")),
                new Delivery(
                        delivery.path("sampleRateHz").asInt(usual.sampleRateHz()),
                        delivery.path("loudnessLufs").asDouble(usual.loudnessLufs()),
                        delivery.path("truePeakDbtp").asDouble(usual.truePeakDbtp())),
                score(node.path("score")),
                sound(node.path("sound")),
                node.path("candidates").asInt(JobRequest.USUAL_CANDIDATES));
    }

    private static Sound sound(JsonNode node) {
        return node.isObject()
                ? new Sound(
                        Json.constant(SoundEngine.class, node.path("engine")),
                        node.path("font").asText(),
                        node.path("sha256").asText())
                : Sound.SYNTHESIZED;
    }

    private static PostedScore score(JsonNode node) {
        return node.isObject()
                ? new PostedScore(
                        Json.constant(PostedScore.Format.class, node.path("format")),
                        node.path("data").asText())
                : PostedScore.NONE;
    }

    static ObjectNode write(Timings timings) {
        ObjectNode node = Json.object().put("firstAudioMs", timings.firstAudioMs());
        ObjectNode stages = node.putObject("stageMs");
        timings.stageMs().forEach((stage, ms) -> stages.put(stage.name(), ms));
        return node;
    }

    static Timings timings(JsonNode node) {
        Map<Stage, Long> stages = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            JsonNode ms = node.path("stageMs").path(stage.name());
            if (ms.isNumber()) {
                stages.put(stage, ms.longValue());
            }
        }
        return new Timings(node.path("firstAudioMs").asLong(-1), stages);
    }

    static ObjectNode write(JobState state) {
        return switch (state) {
            case JobState.Queued q -> Json.object().put("is", "queued");
            case JobState.Running r ->
                    Json.object()
                            .put("is", "running")
                            .put("attempt", r.attempt())
                            .put("stage", r.stage().name());
            case JobState.Succeeded s -> ended("succeeded", s.attempt(), s.at());
            case JobState.Cancelled c -> ended("cancelled", c.attempt(), c.at());
            case JobState.Failed f -> {
                ObjectNode node = ended("failed", f.attempt(), f.at());
                node.set("failure", write(f.failure()));
                yield node;
            }
        };
    }

    static JobState state(JsonNode node) {
        String is = node.path("is").asText();
        return switch (is) {
            case "queued" -> new JobState.Queued();
            case "running" ->
                    new JobState.Running(
                            attempt(node), Json.constant(Stage.class, node.path("stage")));
            case "succeeded" -> new JobState.Succeeded(attempt(node), at(node));
            case "cancelled" -> new JobState.Cancelled(attempt(node), at(node));
            case "failed" ->
                    new JobState.Failed(failure(node.path("failure")), attempt(node), at(node));
            default -> throw new IllegalArgumentException("no such state: " + is);
        };
    }

    private static ObjectNode ended(String is, int attempt, Instant at) {
        return Json.object().put("is", is).put("attempt", attempt).put("at", at.toString());
    }

    private static int attempt(JsonNode node) {
        return node.path("attempt").asInt(1);
    }

    private static Instant at(JsonNode node) {
        return Instant.parse(node.path("at").asText());
    }

    private static ObjectNode write(Failure failure) {
        ObjectNode node = Json.object().put("code", failure.code());
        return switch (failure) {
            case Failure.BriefImpossible f -> node.put("text", Json.storable(f.text()));
            case Failure.QaRejected f -> node.put("text", Json.storable(f.text()));
            case Failure.SoundFontMissing f -> node.put("text", Json.storable(f.text()));
            case Failure.Defect f -> node.put("reference", Json.storable(f.reference()));
            case Failure.StageTimedOut f ->
                    node.put("stage", f.stage().name()).put("limitSeconds", f.limitSeconds());
        };
    }

    private static Failure failure(JsonNode node) {
        String code = node.path("code").asText();
        String text = node.path("text").asText();
        return switch (code) {
            case "brief-impossible" -> new Failure.BriefImpossible(text);
            case "qa-rejected" -> new Failure.QaRejected(text);
            case "sound-font-missing" -> new Failure.SoundFontMissing(text);
            case "defect" -> new Failure.Defect(node.path("reference").asText());
            case "stage-timed-out" ->
                    new Failure.StageTimedOut(
                            Json.constant(Stage.class, node.path("stage")),
                            node.path("limitSeconds").longValue());
            default -> throw new IllegalArgumentException("no such failure: " + code);
        };
    }
}
