package io.trackwright.service.api;

/** A stream is asked for after the job's last event. */
final class SeenAll extends RuntimeException {
    SeenAll() {
        super("the last event has been seen", null, false, false);
    }
}
