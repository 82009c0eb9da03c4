package io.trackwright.service.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/**
 * The servers of this JVM, kept until it ends. Development mode and tests load this class anew with
 * every restart of the service; so what has to last is one system property per data folder and the
 * shutdown hook.
 */
final class SharedPostgres {
    private static final Logger LOG = Logger.getLogger(SharedPostgres.class);

    private SharedPostgres() {}

    /** The port of the server on {@code data}, started when it does not run yet. */
    @SuppressWarnings("LockOnNonEnclosingClassLiteral")
    static int port(Path data, Path binaries) {
        String key = "io.trackwright.postgres-port:" + data.toAbsolutePath().normalize();
        synchronized (System.class) { // the one lock that all class loaders share
            Integer known = Integer.getInteger(key);
            if (known != null) {
                return known;
            }
            try {
                long begin = System.nanoTime();
                var server = EmbeddedPostgresServer.start(data, binaries);
                Runtime.getRuntime()
                        .addShutdownHook(new Thread(() -> stop(server), "postgres-stop"));
                System.setProperty(key, Integer.toString(server.port()));
                LOG.infof(
                        "Embedded PostgreSQL in %s on port %d after %d ms",
                        data, server.port(), (System.nanoTime() - begin) / 1_000_000);
                return server.port();
            } catch (IOException e) {
                throw new UncheckedIOException(e.getMessage(), e);
            }
        }
    }

    private static void stop(EmbeddedPostgresServer server) {
        try {
            // shutdown hooks run side by side, and Quarkus' own still needs the database
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().equals("Shutdown thread")) {
                    thread.join(30_000);
                }
            }
            server.close();
        } catch (IOException | InterruptedException | RuntimeException e) {
            LOG.warnf("The embedded PostgreSQL was left running: %s", e.getMessage());
        }
    }
}
