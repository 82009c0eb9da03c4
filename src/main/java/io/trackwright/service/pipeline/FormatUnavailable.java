package io.trackwright.service.pipeline;

/** A format that this machine cannot make. */
public final class FormatUnavailable extends RuntimeException {
    FormatUnavailable(String why, Throwable cause) {
        super(why, cause);
    }
}
