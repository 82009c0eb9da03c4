package io.trackwright.service.llm;

import io.micrometer.core.instrument.MeterRegistry;
import io.trackwright.service.job.ModelAnswer;
import jakarta.inject.Singleton;
import java.time.Duration;

/** What asking costs and what comes of it. No meter exists before the first job that asked. */
@Singleton
final class LlmMeters {
    private final MeterRegistry registry;

    LlmMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /** An asking that has ended. */
    void asked(ModelAnswer answer) {
        String provider = answer.provider();
        registry.timer("trackwright.llm.latency", "provider", provider)
                .record(Duration.ofMillis(answer.latencyMs()));
        registry.counter("trackwright.llm.requests", "provider", provider)
                .increment(answer.requests());
        registry.counter("trackwright.llm.tokens", "provider", provider, "direction", "in")
                .increment(Math.max(0, answer.tokensIn()));
        registry.counter("trackwright.llm.tokens", "provider", provider, "direction", "out")
                .increment(Math.max(0, answer.tokensOut()));
    }

    /**
     * What a job got.
     *
     * @param outcome ok, trimmed, invalid, timeout, rate_limited, error, breaker_open
     */
    void outcome(String provider, String outcome) {
        registry.counter("trackwright.llm.answers", "provider", provider, "outcome", outcome)
                .increment();
    }
}
