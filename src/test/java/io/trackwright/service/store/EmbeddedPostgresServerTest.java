package io.trackwright.service.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresServerTest {
    private static final Path BINARIES = Path.of("target/postgres-binaries").toAbsolutePath();

    private final Path data;

    EmbeddedPostgresServerTest(@TempDir Path folder) throws IOException {
        data = folder.toRealPath().resolve("it's a folder/postgres");
    }

    /** Starts a server and dies without a farewell. */
    static final class Killed {
        private Killed() {}

        public static void main(String[] folders) throws IOException {
            EmbeddedPostgresServer.start(Path.of(folders[0]), Path.of(folders[1]));
            Runtime.getRuntime().halt(137);
        }
    }

    @AfterEach
    void stopsWithTheLastUser() throws IOException {
        if (Postmaster.of(data).isPresent()) {
            start().close();
        }
        assertTrue(Postmaster.of(data).isEmpty());
    }

    @Test
    void dataLastsOverRestarts() throws Exception {
        try (var server = start()) {
            execute(server, "create table kept as select 42 as answer");
        }
        assertTrue(Postmaster.of(data).isEmpty());
        try (var server = start()) {
            assertEquals("42", query(server, "select answer from kept"));
        }
    }

    @Test
    void isDurableAndPrivate() throws Exception {
        try (var server = start()) {
            assertEquals("on", query(server, "show fsync"));
            assertEquals("on", query(server, "show synchronous_commit"));
            assertEquals("on", query(server, "show full_page_writes"));
            assertEquals("127.0.0.1", query(server, "show listen_addresses"));
            assertEquals("", query(server, "show unix_socket_directories"));
            assertThrows(
                    SQLException.class,
                    () ->
                            DriverManager.getConnection(
                                    url(server), EmbeddedPostgresServer.USER, "x"));
        }
    }

    @Test
    void orphanOfAKilledProcessIsAdopted() throws Exception {
        killedProcess();
        long orphan = Postmaster.of(data).orElseThrow().pid();
        try (var server = start()) {
            assertEquals(orphan, Postmaster.of(data).orElseThrow().pid());
            assertEquals("1", query(server, "select 1"));
        }
    }

    @Test
    void killedServerRecovers() throws Exception {
        try (var server = start()) {
            execute(server, "create table kept as select 42 as answer");
            var process = ProcessHandle.of(Postmaster.of(data).orElseThrow().pid()).orElseThrow();
            process.destroyForcibly();
            process.onExit().get();
        }
        try (var server = start()) {
            assertEquals("42", query(server, "select answer from kept"));
        }
    }

    @Test
    void numberOfADeadServerMayBelongToAnotherProgram() throws Exception {
        try (var server = start()) {
            execute(server, "create table kept as select 42 as answer");
        }
        long other = ProcessHandle.current().pid();
        Files.write(
                data.resolve("postmaster.pid"),
                List.of(other + "", data + "", "1", "5432", "", "127.0.0.1", "", "ready   "));
        assertTrue(Postmaster.of(data).isEmpty());
        try (var server = start()) {
            assertNotEquals(other, Postmaster.of(data).orElseThrow().pid());
            assertEquals("42", query(server, "select answer from kept"));
        }
    }

    @Test
    void setUpThatWasInterruptedBeginsAnew() throws Exception {
        Path unfinished = data.resolveSibling("postgres.new");
        Files.createDirectories(unfinished);
        Files.writeString(unfinished.resolve("PG_VERSION"), "18");
        try (var server = start()) {
            assertEquals("1", query(server, "select 1"));
        }
        assertFalse(Files.exists(unfinished));
    }

    @Test
    void foreignFolderIsNamed() throws IOException {
        Files.createDirectories(data);
        Files.writeString(data.resolve("letter.txt"), "dear");
        var failure = assertThrows(IOException.class, this::start);
        String message = failure.toString();
        assertTrue(message.contains(data.toString()), message);
        assertTrue(message.contains("trackwright.data-dir"), message);
        assertTrue(Files.exists(data.resolve("letter.txt")));
    }

    private EmbeddedPostgresServer start() throws IOException {
        return EmbeddedPostgresServer.start(data, BINARIES);
    }

    private void killedProcess() throws Exception {
        var process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Killed.class.getName(),
                                data.toString(),
                                BINARIES.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(data.getRoot().resolve("dev/null").toFile())
                        .start();
        assertEquals(137, process.waitFor());
    }

    private static String url(EmbeddedPostgresServer server) {
        return "jdbc:postgresql://127.0.0.1:" + server.port() + "/postgres";
    }

    private static void execute(EmbeddedPostgresServer server, String sql) throws Exception {
        try (var connection =
                        DriverManager.getConnection(
                                url(server), EmbeddedPostgresServer.USER, server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedPostgresServer server, String sql) throws Exception {
        try (var connection =
                        DriverManager.getConnection(
                                url(server), EmbeddedPostgresServer.USER, server.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertTrue(rows.next());
            return rows.getString(1);
        }
    }
}
