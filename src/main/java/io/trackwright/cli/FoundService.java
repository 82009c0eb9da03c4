package io.trackwright.cli;

import java.util.concurrent.TimeUnit;

/** A service that was there before us and stays after us. */
record FoundService(ServiceClient client) implements RunningService {
    private static final long START_LIMIT_SECONDS = 30;

    /** The service at {@code url}, waited for while it is starting. */
    static FoundService at(String url, Screen screen) throws InterruptedException {
        ServiceClient client = new ServiceClient(url);
        for (long waited = 0; waited < START_LIMIT_SECONDS; waited++) {
            switch (client.readiness()) {
                case READY -> {
                    return new FoundService(client);
                }
                case ABSENT ->
                        throw new CommandFailure(
                                ExitCode.UNREACHABLE, "no Trackwright service answers at " + url);
                case STARTING -> {
                    if (waited == 0) {
                        screen.note("waiting for the service at " + url);
                    }
                    TimeUnit.SECONDS.sleep(1);
                }
            }
        }
        throw new CommandFailure(
                ExitCode.UNREACHABLE,
                "the service at " + url + " is not ready; see " + url + "/q/health/ready");
    }

    @Override
    public void ensureAlive() {
        // its event stream tells: EventStream gives up when nobody answers
    }

    @Override
    public void close() {
        // not ours to stop
    }
}
