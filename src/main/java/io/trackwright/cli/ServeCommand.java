package io.trackwright.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * Documents {@code serve}; the launcher turns itself into the service without asking Java first.
 */
@Command(
        name = "serve",
        description = "Run the service on http://localhost:8080 until Ctrl-C.",
        footer = {
            "",
            "Environment:",
            "  QUARKUS_HTTP_PORT        another port",
            "  QUARKUS_HTTP_HOST        another address to listen on",
            "  TRACKWRIGHT_DATA_DIR     where database, audio and logs are kept",
            "  TRACKWRIGHT_JAVA_OPTS    the service's JVM options",
            "  QUARKUS_DATASOURCE_JDBC_URL and QUARKUS_DATASOURCE_REACTIVE_URL",
            "                           a PostgreSQL of yours instead of the built-in one"
        })
final class ServeCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        throw new CommandFailure(
                ExitCode.REJECTED, "serve is started by the launcher: ./trackwright serve");
    }
}
