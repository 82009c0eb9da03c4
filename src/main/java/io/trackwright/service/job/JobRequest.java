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
 * @param candidates pieces composed, of which the best is kept, 1 or more: with another number
 *     another one wins, so it belongs to the job and not to the service that happens to run it
 */
public record JobRequest(
        String prompt,
        long seed,
        Mentions wishes,
        Delivery delivery,
        PostedScore score,
        Sound sound,
        int candidates) {
    /** Where nobody says. */
    public static final int USUAL_CANDIDATES = 5;

    public static final long MAX_SEED = (1L << 53) - 1;

    public JobRequest {
        if (prompt.isBlank() && score.absent()) {
            throw new IllegalArgumentException("prompt must not be blank without a score");
        }
        if (seed < 0 || seed > MAX_SEED) {
            throw new IllegalArgumentException("seed must be 0..2^53-1, was " + seed);
        }
        if (candidates < 1) {
            throw new IllegalArgumentException("candidates must be 1 or more, was " + candidates);
        }
    }

    /** A request for new music. */
    public JobRequest(String prompt, long seed, Mentions wishes, Delivery delivery) {
        this(prompt, seed, wishes, delivery, PostedScore.NONE, Sound.SYNTHESIZED, USUAL_CANDIDATES);
    }

    /** The same, played with something else. */
    public JobRequest with(Sound other) {
        return new JobRequest(prompt, seed, wishes, delivery, score, other, candidates);
    }
}
