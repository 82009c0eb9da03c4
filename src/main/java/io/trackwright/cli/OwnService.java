package io.trackwright.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A service started for one run on a free port of this machine, and stopped with it. A small shell
 * stands between: it hears the end of our standard input even when we are killed, so no service is
 * left behind, and it keeps the terminal's Ctrl-C away from the service until the job has been
 * cancelled.
 */
final class OwnService implements RunningService {
    private static final long START_LIMIT_SECONDS = 90;
    private static final long STOP_LIMIT_SECONDS = 20;

    private static final String GUARD =
            """
            trap '' INT HUP
            log=$1
            shift
            "$@" >>"$log" 2>&1 </dev/null &
            service=$!
            echo "$service"
            exec 3<&0 </dev/null >/dev/null 2>&1
            { cat <&3; kill "$service"; } &
            guard=$!
            exec 3<&-
            wait "$service"
            code=$?
            kill "$guard"
            exit "$code"
            """;

    private final Process guard;
    private final long pid;
    private final ServiceLog log;
    private final ServiceClient client;
    private final Interruption.Task stopping;

    private OwnService(
            Process guard, long pid, ServiceLog log, int port, Interruption interruption) {
        this.guard = guard;
        this.pid = pid;
        this.log = log;
        this.client = new ServiceClient("http://127.0.0.1:" + port);
        this.stopping = interruption.whenInterrupted(this::stop);
    }

    /**
     * Starts it and waits until it is ready.
     *
     * @param dataFolder where it keeps its database, files and log
     */
    static OwnService start(Context context, Path dataFolder, Screen screen)
            throws InterruptedException {
        OwnService service;
        try {
            service = launch(context, dataFolder);
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.UNREACHABLE, "cannot start a service: " + e.getMessage());
        }
        try {
            service.awaitReady(screen);
            return service;
        } catch (CommandFailure | InterruptedException e) {
            service.close();
            throw e;
        }
    }

    /** The process that serves. */
    long pid() {
        return pid;
    }

    @Override
    public ServiceClient client() {
        return client;
    }

    @Override
    public void ensureAlive() {
        if (!guard.isAlive()) {
            throw new CommandFailure(
                    ExitCode.UNREACHABLE,
                    "the service ended with status " + guard.exitValue() + log.lastWords());
        }
    }

    @Override
    public void close() {
        stopping.close();
        stop();
    }

    private void stop() {
        try {
            guard.getOutputStream().close();
            if (!guard.waitFor(STOP_LIMIT_SECONDS, TimeUnit.SECONDS)) {
                ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
                guard.destroyForcibly();
            }
        } catch (IOException gone) {
            guard.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static OwnService launch(Context context, Path dataFolder) throws IOException {
        if (!Files.isRegularFile(context.launcher())) {
            throw new IOException("none is running, and the launcher was not found");
        }
        ServiceLog log = ServiceLog.in(dataFolder);
        int port = freePort();
        ProcessBuilder builder =
                new ProcessBuilder(
                        "sh",
                        "-c",
                        GUARD,
                        "trackwright",
                        log.file().toString(),
                        context.launcher().toString(),
                        "serve");
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("TRACKWRIGHT_DATA_DIR", dataFolder.toString());
        builder.environment().put("TRACKWRIGHT_BUILD", "never");
        Process guard = builder.start();
        try {
            return new OwnService(guard, firstLine(guard), log, port, context.interruption());
        } catch (IOException | UncheckedIOException | NumberFormatException e) {
            guard.destroy();
            throw new IOException("its process did not come up", e);
        }
    }

    private static long firstLine(Process guard) throws IOException {
        var lines =
                new BufferedReader(
                        new InputStreamReader(guard.getInputStream(), StandardCharsets.UTF_8));
        return Long.parseLong(String.valueOf(lines.readLine()));
    }

    private void awaitReady(Screen screen) throws InterruptedException {
        long begin = System.nanoTime();
        screen.note("starting the service");
        while (client.readiness() != ServiceClient.Readiness.READY) {
            ensureAlive();
            if (System.nanoTime() - begin > TimeUnit.SECONDS.toNanos(START_LIMIT_SECONDS)) {
                throw new CommandFailure(
                        ExitCode.UNREACHABLE,
                        "the service was not ready within "
                                + START_LIMIT_SECONDS
                                + " s"
                                + log.lastWords());
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
