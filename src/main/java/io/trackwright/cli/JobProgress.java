package io.trackwright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** How far a job is, folded from its events. */
final class JobProgress {
    /** All audio is out; what is left is the check. */
    private static final double AUDIO_DONE = 0.95;

    private String stage = "queued";
    private String message = "";
    private double fraction;
    private double stageFraction;
    private int attempt = 1;
    private double masteredSeconds;
    private double totalSeconds;
    private final Set<Integer> chunks = new HashSet<>();

    void accept(ServerEvent event) {
        JsonNode data = event.json();
        switch (event.name()) {
            case "stage" -> {
                begin(data.path("attempt").asInt(attempt));
                stage = data.path("stage").asText(stage);
                message = data.path("message").asText("");
                fraction = Math.max(fraction, data.path("progress").asDouble(0));
                stageFraction = chunks.isEmpty() ? Math.min(fraction, AUDIO_DONE) : stageFraction;
            }
            case "attempt" -> begin(data.path("attempt").asInt(attempt));
            case "audio" -> audio(data);
            case "succeeded", "failed", "cancelled" -> {
                stage = event.name();
                message = "";
                fraction = event.name().equals("succeeded") ? 1 : fraction;
            }
            default -> {} // brief, score, report: no progress in them
        }
    }

    /** The length of the track, once the score is known. */
    void total(double seconds) {
        totalSeconds = seconds;
    }

    private void begin(int newAttempt) {
        if (newAttempt > attempt) {
            attempt = newAttempt;
            fraction = 0;
            stageFraction = 0;
            masteredSeconds = 0;
            chunks.clear();
        }
    }

    private void audio(JsonNode chunk) {
        begin(chunk.path("attempt").asInt(attempt));
        boolean current = chunk.path("attempt").asInt(attempt) == attempt;
        if (current && chunks.add(chunk.path("index").asInt(chunks.size()))) {
            masteredSeconds +=
                    chunk.path("frames").asDouble(0) / chunk.path("sampleRateHz").asDouble(44_100);
        }
    }

    String stage() {
        return stage;
    }

    String message() {
        return message;
    }

    int attempt() {
        return attempt;
    }

    /** 0 or more, in this attempt. */
    double masteredSeconds() {
        return masteredSeconds;
    }

    /** 0 until the score is known. */
    double totalSeconds() {
        return totalSeconds;
    }

    /**
     * 0..1; falls only when a new attempt begins. The server's figure moves with the stages;
     * between two of them the mastered audio carries it on.
     */
    double fraction() {
        double heard = totalSeconds > 0 ? Math.min(1, masteredSeconds / totalSeconds) : 0;
        return Math.clamp(
                Math.max(fraction, stageFraction + (AUDIO_DONE - stageFraction) * heard), 0.0, 1.0);
    }
}
