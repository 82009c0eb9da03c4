package io.trackwright.service.llm;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** How the language model is doing, for those who run the service. */
@Singleton
public final class LlmHeartbeat {
    private final AtomicReference<Pulse> pulse;

    /**
     * The last that was heard.
     *
     * @param provider empty when no model is configured
     * @param model its name there
     * @param lastAnswerAt one, or none yet
     * @param lastLatencyMs of the last asking, answered or not; 0 before the first
     * @param answers jobs that got one
     * @param errors jobs that got none
     * @param resting whether nobody asks for a while, because it failed so often
     */
    public record Pulse(
            String provider,
            String model,
            List<Instant> lastAnswerAt,
            long lastLatencyMs,
            long answers,
            long errors,
            boolean resting) {
        public Pulse {
            lastAnswerAt = List.copyOf(lastAnswerAt);
        }
    }

    LlmHeartbeat(LlmSettings settings) {
        String provider =
                settings.endpoint().stream().map(Endpoint::provider).findFirst().orElse("");
        String model = settings.endpoint().stream().map(Endpoint::model).findFirst().orElse("");
        pulse = new AtomicReference<>(new Pulse(provider, model, List.of(), 0, 0, 0, false));
    }

    /** What was heard so far. */
    public Pulse pulse() {
        return pulse.get();
    }

    void answered(Instant at, long latencyMs) {
        pulse.updateAndGet(
                p ->
                        new Pulse(
                                p.provider(),
                                p.model(),
                                List.of(at),
                                latencyMs,
                                p.answers() + 1,
                                p.errors(),
                                false));
    }

    void failed(long latencyMs, boolean resting) {
        pulse.updateAndGet(
                p ->
                        new Pulse(
                                p.provider(),
                                p.model(),
                                p.lastAnswerAt(),
                                latencyMs,
                                p.answers(),
                                p.errors() + 1,
                                resting));
    }
}
