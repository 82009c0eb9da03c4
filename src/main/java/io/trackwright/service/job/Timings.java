package io.trackwright.service.job;

import java.util.EnumMap;
import java.util.Map;

/**
 * How long things took, in milliseconds.
 *
 * @param firstAudioMs from acceptance to the first audio chunk; −1 until there is one
 * @param stageMs working time per finished stage of the last attempt
 */
public record Timings(long firstAudioMs, Map<Stage, Long> stageMs) {
    public static final Timings NONE = new Timings(-1, Map.of());

    public Timings {
        stageMs = Map.copyOf(stageMs);
    }

    public Timings withStage(Stage stage, long ms) {
        Map<Stage, Long> next = new EnumMap<>(Stage.class);
        next.putAll(stageMs);
        next.put(stage, ms);
        return new Timings(firstAudioMs, next);
    }

    /** Keeps the first figure it is given. */
    public Timings withFirstAudio(long ms) {
        return firstAudioMs >= 0 ? this : new Timings(ms, stageMs);
    }
}
