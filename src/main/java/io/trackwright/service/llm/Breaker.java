package io.trackwright.service.llm;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Spares a provider that fails, and the jobs that would wait for it: after some failures in a row
 * nobody asks for a while; then one job tries, and what it meets decides for the others (Nygard
 * 2007).
 */
final class Breaker {
    private final int most;
    private final Duration coolDown;
    private final InstantSource clock;
    private int failures;
    private Instant openUntil = Instant.MIN;
    private boolean probing;

    /**
     * @param most failures in a row that open it, 1 or more
     */
    Breaker(int most, Duration coolDown, InstantSource clock) {
        this.most = most;
        this.coolDown = coolDown;
        this.clock = clock;
    }

    /** Whether one may ask now. Who may must tell how it went, or that it gave up. */
    synchronized boolean admits() {
        if (failures < most) {
            return true;
        }
        if (probing || clock.instant().isBefore(openUntil)) {
            return false;
        }
        probing = true;
        return true;
    }

    synchronized void succeeded() {
        failures = 0;
        probing = false;
    }

    synchronized void failed() {
        failures = Math.min(most, failures + 1);
        probing = false;
        if (failures == most) {
            openUntil = clock.instant().plus(coolDown);
        }
    }

    /** Nobody wants the answer any more: that says nothing about the provider. */
    synchronized void gaveUp() {
        probing = false;
    }

    synchronized boolean open() {
        return failures >= most;
    }
}
