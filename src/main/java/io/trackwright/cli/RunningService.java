package io.trackwright.cli;

/** A service to talk to, ours or somebody else's. */
interface RunningService extends AutoCloseable {
    ServiceClient client();

    /**
     * @throws CommandFailure when it is known to have ended, and why
     */
    void ensureAlive();

    /** Stops it if it is ours. */
    @Override
    void close();
}
