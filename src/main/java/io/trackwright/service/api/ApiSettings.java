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
 * @param composeCandidates pieces composed for each brief, which goes into manifests
 */
public record ApiSettings(
        int promptCharacters,
        int bodyBytes,
        Duration heartbeat,
        Duration longestWait,
        SoundEngine engine,
        int composeCandidates) {
    public ApiSettings {
        if (promptCharacters < 1) {
            throw new IllegalArgumentException(
                    "promptCharacters must be 1 or more, was " + promptCharacters);
        }
        if (bodyBytes < 1) {
            throw new IllegalArgumentException("bodyBytes must be 1 or more, was " + bodyBytes);
        }
        if (!heartbeat.isPositive()) {
            throw new IllegalArgumentException("heartbeat must be above 0, was " + heartbeat);
        }
        if (longestWait.isNegative()) {
            throw new IllegalArgumentException("longestWait must be 0 or more, was " + longestWait);
        }
    }
}
