package io.trackwright.service.api;

import io.trackwright.production.render.SoundEngine;
import java.time.Duration;

/**
 * What the resources have to be told.
 *
 * @param promptCharacters longest prompt, in code points
 * @param bodyBytes longest JSON body
 * @param heartbeat how often a silent event stream says that it lives
 * @param longestWait the most that {@code Prefer: wait} is honoured for
 * @param engine plays where a request does not say
 * @param composeCandidates pieces composed for each brief where a request does not say
 * @param mostCandidates the most that a request may ask for
 */
public record ApiSettings(
        int promptCharacters,
        int bodyBytes,
        Duration heartbeat,
        Duration longestWait,
        SoundEngine engine,
        int composeCandidates,
        int mostCandidates) {
    public ApiSettings {
        if (promptCharacters < 1) {
            throw new IllegalArgumentException(
                    "promptCharacters must be 1 or more, was " + promptCharacters);
        }
        if (bodyBytes < 1) {
            throw new IllegalArgumentException("bodyBytes must be 1 or more, was " + bodyBytes);
        }
        if (!(composeCandidates >= 1 && composeCandidates <= mostCandidates)) {
            throw new IllegalArgumentException(
                    "composeCandidates must be 1.."
                            + mostCandidates
                            + " (mostCandidates), was "
                            + composeCandidates);
        }
        if (!heartbeat.isPositive()) {
            throw new IllegalArgumentException("heartbeat must be above 0, was " + heartbeat);
        }
        if (longestWait.isNegative()) {
            throw new IllegalArgumentException("longestWait must be 0 or more, was " + longestWait);
        }
    }
}
