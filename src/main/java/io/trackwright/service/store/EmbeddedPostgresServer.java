package io.trackwright.service.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * One real PostgreSQL per data folder, on a free loopback port: started by the first process that
 * asks, shared by all that ask, stopped by the last one that closes. A process that is killed
 * leaves the server running for the next; a killed server recovers from its log. What it says was
 * committed is on disk.
 */
final class EmbeddedPostgresServer implements AutoCloseable {
    static final String USER = "trackwright";

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration STARTS = Duration.ofSeconds(20);
    private static final int POLL_MS = 10;
    private static final String PASSWORD = "trackwright.password";
    private static final String LOG = "server.log";

    private final Path data;
    private final Path binaries;
    private final FileChannel users;
    private final FileLock use;
    private final int port;

    private EmbeddedPostgresServer(
            Path data, Path binaries, FileChannel users, FileLock use, int port) {
        this.data = data;
        this.binaries = binaries;
        this.users = users;
        this.use = use;
        this.port = port;
    }

    /**
     * Starts the server, or joins the one that runs.
     *
     * @param data its data folder, created when it is not there; its siblings {@code .lock} and
     *     {@code .users} belong to it
     * @param binaries where its programs are unpacked
     */
    static EmbeddedPostgresServer start(Path data, Path binaries) throws IOException {
        Path parent =
                Files.createDirectories(data.toAbsolutePath().resolveSibling(".")).toRealPath();
        Path folder = parent.resolve(data.getFileName());
        FileChannel users = channel(folder, ".users");
        try (FileChannel mutex = channel(folder, ".lock")) {
            mutex.lock();
            int port = running(folder, binaries);
            // the system takes the lock back even from a process that is killed
            FileLock use = users.lock(0, Long.MAX_VALUE, true);
            return new EmbeddedPostgresServer(folder, binaries, users, use, port);
        } catch (IOException | RuntimeException e) {
            users.close();
            throw e;
        }
    }

    int port() {
        return port;
    }

    String password() throws IOException {
        return password(data);
    }

    static String password(Path data) throws IOException {
        return Files.readString(data.resolve(PASSWORD));
    }

    /** Leaves the server; stops it when nobody else uses it. */
    @Override
    public void close() throws IOException {
        try (FileChannel mutex = channel(data, ".lock");
                users) {
            mutex.lock();
            use.release();
            try (FileLock alone = users.tryLock()) {
                if (alone != null && Postmaster.of(data).isPresent()) {
                    stop();
                }
            }
        }
    }

    private void stop() throws IOException {
        var programs = PostgresBinaries.unpack(binaries);
        var command =
                List.of(
                        programs.program("pg_ctl"),
                        "stop",
                        "-D",
                        data.toString(),
                        "-m",
                        "fast",
                        "-s");
        var outcome = Command.run(ServerAccount.choose(data).command(command));
        if (!outcome.succeeded() && Postmaster.of(data).isPresent()) {
            throw failure(data, "did not stop", outcome.output());
        }
    }

    private static int running(Path data, Path binaries) throws IOException {
        Optional<Postmaster> there = awaitReady(data);
        if (there.isPresent()) {
            return there.get().port();
        }
        var programs = PostgresBinaries.unpack(binaries);
        var account = ServerAccount.choose(data);
        if (Files.notExists(data)) {
            initialize(data, programs, account);
        }
        account.own(data);
        long deadline = System.nanoTime() + STARTS.toNanos();
        while (true) {
            Postmaster.forgetDead(data);
            Files.deleteIfExists(data.resolve(LOG));
            var outcome = Command.run(account.command(startCommand(data, programs)));
            if (outcome.succeeded()) {
                return awaitReady(data)
                        .orElseThrow(() -> failure(data, "ended at once", log(data)))
                        .port();
            }
            if (!passing(log(data)) || System.nanoTime() > deadline) {
                throw failure(data, "did not start", outcome.output() + "\n" + log(data));
            }
            pause(200);
        }
    }

    /** The running server once it takes connections; empty when none runs. */
    private static Optional<Postmaster> awaitReady(Path data) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Optional<Postmaster> there = Postmaster.of(data);
        while (there.isPresent() && !there.get().ready()) {
            if (System.nanoTime() > deadline) {
                throw failure(data, "runs but takes no connections", log(data));
            }
            pause(POLL_MS);
            there = Postmaster.of(data);
        }
        return there;
    }

    /** Made aside and renamed, so that the folder is there whole or not at all. */
    private static void initialize(Path data, PostgresBinaries programs, ServerAccount account)
            throws IOException {
        Path made = data.resolveSibling(data.getFileName() + ".new");
        Path password = data.resolveSibling(data.getFileName() + ".password");
        PostgresBinaries.remove(made);
        Files.createDirectory(made);
        Files.deleteIfExists(password);
        Files.createFile(password, ownerOnly());
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.writeString(password, HexFormat.of().formatHex(random));
        account.own(made);
        account.own(password);
        var command =
                List.of(
                        programs.program("initdb"),
                        "--pgdata=" + made,
                        "--username=" + USER,
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C");
        var outcome = Command.run(account.command(command));
        if (!outcome.succeeded()) {
            throw failure(data, "could not be set up", outcome.output());
        }
        Files.move(password, made.resolve(PASSWORD));
        Files.move(made, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?> ownerOnly() {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    }

    private static List<String> startCommand(Path data, PostgresBinaries programs)
            throws IOException {
        String settings =
                String.join(
                        " -c ",
                        "-c listen_addresses=127.0.0.1",
                        "port=" + freePort(),
                        "unix_socket_directories=",
                        "fsync=on",
                        "synchronous_commit=on",
                        "max_connections=200",
                        "shared_buffers=64MB",
                        "max_wal_size=512MB",
                        "jit=off",
                        "timezone=UTC",
                        "log_timezone=UTC");
        return List.of(
                programs.program("pg_ctl"),
                "start",
                "-D",
                data.toString(),
                "-l",
                data.resolve(LOG).toString(),
                "-o",
                settings,
                "-t",
                Long.toString(PATIENCE.toSeconds()),
                "-s",
                "-w");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Somebody took the port first, or the backends of a killed server are still ending. */
    private static boolean passing(String log) {
        return log.contains("could not bind") || log.contains("still in use");
    }

    private static String log(Path data) {
        try {
            List<String> lines = Files.readAllLines(data.resolve(LOG));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }

    private static IOException failure(Path data, String what, String said) {
        return new IOException(
                "The embedded PostgreSQL in "
                        + data
                        + " "
                        + what
                        + ". It said:\n"
                        + said.strip().indent(4)
                        + "Set trackwright.data-dir to another folder, or give the service a"
                        + " PostgreSQL server of yours (QUARKUS_DATASOURCE_REACTIVE_URL and"
                        + " QUARKUS_DATASOURCE_JDBC_URL).");
    }

    private static FileChannel channel(Path data, String suffix) throws IOException {
        return FileChannel.open(
                data.resolveSibling(data.getFileName() + suffix), CREATE, READ, WRITE);
    }

    private static void pause(long ms) throws IOException {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for PostgreSQL");
        }
    }
}
