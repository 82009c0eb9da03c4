package io.trackwright.service.llm;

import java.time.Duration;

/** How long a provider wants to be left alone (RFC 9110, 10.2.3), in seconds; dates are rare. */
final class RetryAfter {
    private static final double MOST_SECONDS = 86_400;

    private RetryAfter() {}

    /** Zero when the header is missing or no number; some providers send fractions. */
    static Duration of(String header) {
        if (!header.strip().matches("[0-9]{1,9}([.][0-9]{1,9})?")) {
            return Duration.ZERO;
        }
        double seconds = Math.min(MOST_SECONDS, Double.parseDouble(header.strip()));
        return Duration.ofMillis((long) Math.ceil(seconds * 1000));
    }
}
