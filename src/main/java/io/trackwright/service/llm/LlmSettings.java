package io.trackwright.service.llm;

import java.time.Duration;
import java.util.List;

/**
 * Which model is asked, and what asking may cost.
 *
 * @param endpoint one, or none when the service goes by rules alone
 * @param timeout for all of one job's asking: waiting for a turn, requests, pauses
 * @param tries requests to a provider that is busy or stumbles, 1 or more
 * @param pause before the second request; doubles with each further one
 * @param longestPause the most that a provider's Retry-After is waited for
 * @param callsAtOnce 1 or more
 * @param breakerFailures jobs in a row whose asking failed before nobody asks for a while
 * @param breakerCoolDown how long nobody asks
 * @param answerTokens the most the model is asked to write
 * @param answerBytes the most that is read of an answer
 */
public record LlmSettings(
        List<Endpoint> endpoint,
        Duration timeout,
        int tries,
        Duration pause,
        Duration longestPause,
        int callsAtOnce,
        int breakerFailures,
        Duration breakerCoolDown,
        int answerTokens,
        int answerBytes) {
    public LlmSettings {
        endpoint = List.copyOf(endpoint);
        if (endpoint.size() > 1) {
            throw new IllegalArgumentException("endpoint must be one or none, was " + endpoint);
        }
        positive("timeout", timeout.toMillis());
        positive("tries", tries);
        positive("pause", pause.toMillis());
        positive("longest-pause", longestPause.toMillis());
        positive("calls-at-once", callsAtOnce);
        positive("breaker-failures", breakerFailures);
        positive("breaker-cool-down", breakerCoolDown.toMillis());
        positive("answer-tokens", answerTokens);
        positive("answer-bytes", answerBytes);
    }

    private static void positive(String field, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(
                    "trackwright.llm." + field + " must be above 0, was " + value);
        }
    }
}
