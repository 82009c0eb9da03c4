package io.trackwright.service.llm;

import java.time.Duration;

/** A request to the model that brought no answer. */
final class CallFailed extends RuntimeException {
    private final int status;
    private final Duration retryAfter;

    /**
     * @param status of HTTP, 0 when the connection failed
     * @param retryAfter what the provider asked for, zero when nothing
     * @param cause without words of the model's or the user's
     */
    CallFailed(int status, Duration retryAfter, String cause) {
        super(cause, null, false, false);
        this.status = status;
        this.retryAfter = retryAfter;
    }

    Duration retryAfter() {
        return retryAfter;
    }

    boolean rateLimited() {
        return status == 429;
    }

    /** Worth another try: the provider is busy or stumbles, or the line broke. */
    boolean passing() {
        return status == 0 || status == 408 || status == 429 || status >= 500;
    }

    /** The provider does not like the shape of the request. */
    boolean refused() {
        return status == 400 || status == 422;
    }
}
