package io.trackwright.service.job;

/**
 * What a language model said about a job, word for word. It is kept with the job, so that a stage
 * that runs again does not ask again, and what came of it can be explained later.
 *
 * @param provider whose model: {@code groq}, else the host that was asked
 * @param model its name there
 * @param outcome how the asking went
 * @param text everything that came, empty when nothing did; cut where the asking ended
 * @param tokensIn as the provider counts the question, −1 when it did not say
 * @param tokensOut as the provider counts the answer, −1 when it did not say
 * @param latencyMs from the first request to the end, pauses included
 * @param requests sent, the repeated ones included; 0 or more
 */
public record ModelAnswer(
        String provider,
        String model,
        Outcome outcome,
        String text,
        int tokensIn,
        int tokensOut,
        long latencyMs,
        int requests) {

    /** How the asking went. */
    public enum Outcome {
        /** The answer came to its end, whatever it says. */
        ANSWERED,
        /** Time was up. */
        TIMEOUT,
        /** The provider asked for a longer pause than there was time for. */
        RATE_LIMITED,
        /** It failed in another way. */
        ERROR,
        /** It failed so often lately that nobody asked. */
        BREAKER_OPEN
    }

    public ModelAnswer {
        if (latencyMs < 0 || requests < 0) {
            throw new IllegalArgumentException(
                    "latencyMs and requests must be 0 or more, were "
                            + latencyMs
                            + " and "
                            + requests);
        }
    }
}
