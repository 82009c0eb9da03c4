package io.trackwright.service.pipeline;

/** The owner has as many jobs in flight as are allowed. */
public final class TooManyJobs extends RuntimeException {
    private final int limit;
    private final int retryAfterSeconds;

    public TooManyJobs(int limit, int retryAfterSeconds) {
        super("more than " + limit + " jobs in flight", null, false, false);
        this.limit = limit;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public int limit() {
        return limit;
    }

    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
