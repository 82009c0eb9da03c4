package io.trackwright.service.job;

import io.trackwright.production.prompt.Mentions;
import io.trackwright.production.render.Sound;

/**
 * What a client asked for.
 *
 * @param prompt the user's words, 1..5,000 characters; may be blank beside a score
 * @param seed 0..2^53−1
 * @param wishes brief fields set directly; they beat the prompt
 * @param score music to be produced as it stands
 * @param sound what it is to be played with; settled once the job is accepted
 */
public record JobRequest(
        String prompt,
        long seed,
        Mentions wishes,
        Delivery delivery,
        PostedScore score,
        Sound sound) {
    public static final long MAX_SEED = (1L << 53) - 1;

    public JobRequest {
        if (prompt.isBlank() && score.absent()) {
            throw new IllegalArgumentException("prompt must not be blank without a score");
        }
        if (seed < 0 || seed > MAX_SEED) {
            throw new IllegalArgumentException("seed must be 0..2^53-1, was " + seed);
        }
    }

    /** A request for new music. */
    public JobRequest(String prompt, long seed, Mentions wishes, Delivery delivery) {
        this(prompt, seed, wishes, delivery, PostedScore.NONE, Sound.SYNTHESIZED);
    }

    /** The same, played with something else. */
    public JobRequest with(Sound other) {
        return new JobRequest(prompt, seed, wishes, delivery, score, other);
    }
}
