package io.trackwright.service.job;

import io.trackwright.production.prompt.Mentions;

/**
 * What a client asked for.
 *
 * @param prompt the user's words, 1..5,000 characters
 * @param seed 0..2^53−1
 * @param wishes brief fields set directly; they beat the prompt
 */
public record JobRequest(String prompt, long seed, Mentions wishes, Delivery delivery) {
    public static final long MAX_SEED = (1L << 53) - 1;

    public JobRequest {
        if (prompt.isBlank()) {
            throw new IllegalArgumentException("prompt must not be blank");
        }
        if (seed < 0 || seed > MAX_SEED) {
            throw new IllegalArgumentException("seed must be 0..2^53-1, was " + seed);
        }
    }
}
