package io.trackwright.cli;

import picocli.CommandLine.Option;

/** Options that every command takes. */
final class CommonOptions {
    @Option(
            names = "--url",
            paramLabel = "URL",
            description =
                    "The service to use. Default: $TRACKWRIGHT_URL, else the one on port"
                            + " $QUARKUS_HTTP_PORT or 8080 of this machine, else one started for"
                            + " this run.")
    private String url = "";

    @Option(names = "--json", description = "Print one JSON document instead of text.")
    private boolean json;

    @Option(
            names = "--no-progress",
            description = "No stages, bars or notes on standard error; only errors.")
    private boolean noProgress;

    boolean json() {
        return json;
    }

    Screen screen(Context context) {
        return new Screen(context.out(), context.err(), context.terminal(), json, !noProgress);
    }

    /** The service the user means, or else one of our own. */
    RunningService service(Context context, Screen screen) throws InterruptedException {
        String named = url.isBlank() ? context.variable("TRACKWRIGHT_URL", "") : url;
        if (!named.isBlank()) {
            return FoundService.at(named, screen);
        }
        String local = "http://localhost:" + context.variable("QUARKUS_HTTP_PORT", "8080");
        ServiceClient client = new ServiceClient(local);
        return switch (client.readiness()) {
            case READY -> new FoundService(client);
            case STARTING -> FoundService.at(local, screen);
            case ABSENT -> OwnService.start(context, context.dataFolder(), screen);
        };
    }
}
