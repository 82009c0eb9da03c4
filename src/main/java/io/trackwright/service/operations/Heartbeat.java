package io.trackwright.service.operations;

import java.time.Instant;
import java.util.List;

/** How the language model is doing. */
@FunctionalInterface
public interface Heartbeat {
    Beat beat();

    /**
     * The last that was heard.
     *
     * @param provider empty when no model is configured: the rules answer alone
     * @param lastAnswerAt one, or none yet
     * @param lastLatencyMs of the last asking, answered or not; 0 before the first
     */
    record Beat(
            String provider,
            String model,
            List<Instant> lastAnswerAt,
            long lastLatencyMs,
            long answers,
            long errors) {
        /** No model is configured. */
        public static final Beat NONE = new Beat("", "", List.of(), 0, 0, 0);

        public Beat {
            lastAnswerAt = List.copyOf(lastAnswerAt);
        }
    }
}
