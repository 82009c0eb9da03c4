package io.trackwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command against a server that speaks the contract: output, files, exit codes. */
class MainTest {
    @TempDir Path folder;
    private ContractServer server;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void start() throws IOException {
        server = new ContractServer(0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private int run(String... arguments) {
        return runWith(Map.of("TRACKWRIGHT_URL", server.url()), arguments);
    }

    private int runWith(Map<String, String> environment, String... arguments) {
        out.reset();
        err.reset();
        Context context =
                new Context(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        environment,
                        new Terminal(false, false, 80, false),
                        folder.resolve("no-launcher"),
                        new Interruption());
        return Main.run(context, arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void createSavesTheFilesAndPrintsTheReport() throws IOException {
        Path dir = folder.resolve("a/b");
        assertEquals(0, run("create", "drum and bass", "--out", dir.toString(), "--seed", "42"));
        assertEquals(
                List.of("manifest.json", "master.wav", "report.json", "score.mid"), names(dir));
        assertEquals("the content of master.wav", Files.readString(dir.resolve("master.wav")));
        assertEquals(
                "{\"prompt\":\"drum and bass\",\"seed\":42}",
                server.bodies.get("POST /api/v1/jobs"));
        assertTrue(out().contains("brief     drum and bass ✓  174 bpm ✓"), out());
        assertTrue(out().contains("sections  intro 8 · drop 16"), out());
        assertTrue(out().contains("loudness   -14.02 LUFS  -14 ± 0.5  pass"), out());
        assertTrue(out().contains("saved     " + dir.resolve("master.wav")), out());
        assertTrue(err().contains("mastering"), err());
    }

    @Test
    void createSendsAScore() throws IOException {
        Path midi = Files.write(folder.resolve("Tune.MID"), new byte[] {'M', 'T', 'h', 'd'});
        Path out = folder.resolve("out");
        assertEquals(0, run("create", "--score", midi.toString(), "-o", out.toString()));
        assertEquals(
                "{\"score\":{\"format\":\"midi\",\"data\":\"TVRoZA==\"}}",
                server.bodies.get("POST /api/v1/jobs"));
        Path string = Files.writeString(folder.resolve("tune.staccato"), "T90 C5q");
        assertEquals(0, run("create", "jazz", "--score", string.toString(), "-o", out.toString()));
        assertEquals(
                "{\"prompt\":\"jazz\",\"score\":{\"format\":\"staccato\",\"data\":\"T90 C5q\"}}",
                server.bodies.get("POST /api/v1/jobs"));
    }

    @Test
    void createWithStemsSavesOneFilePerPart() throws IOException {
        assertEquals(0, run("create", "x", "--out", folder.toString(), "--stems"));
        assertEquals(List.of("drums.wav", "sub-bass.wav"), names(folder.resolve("stems")));
    }

    @Test
    void createAsJsonIsOneDocument() {
        assertEquals(0, run("create", "x", "-o", folder.toString(), "--json", "--no-progress"));
        var document = Json.parseOrEmpty(out());
        assertEquals("succeeded", document.at("/job/status").asText());
        assertEquals(4, document.path("files").size());
        assertEquals(
                ContractServer.sha256(ContractServer.MASTER),
                document.at("/files/0/sha256").asText());
        assertEquals("", err());
    }

    @Test
    void aFailedJobExitsWithOneAndWhy() {
        server.ending = "failed";
        assertEquals(1, run("create", "x", "-o", folder.toString()));
        assertTrue(err().contains("the job failed: loudness stayed outside"), err());
        assertTrue(out().contains("true-peak"), out());
        assertFalse(Files.exists(folder.resolve("master.wav")));
    }

    @Test
    void aRejectedRequestExitsWithTwoAndNamesTheField() {
        assertEquals(2, run("create", "x", "-o", folder.toString(), "-b", "tempo=900"));
        assertEquals("trackwright: Invalid request: /brief/tempoBpm must be 20..400\n", err());
        assertEquals(2, run("create", "x", "-o", folder.toString(), "-b", "tempo=900", "--json"));
        var document = Json.parseOrEmpty(out());
        assertEquals(2, document.at("/error/exitCode").asInt());
        assertEquals(422, document.at("/error/problem/status").asInt());
    }

    @Test
    void wrongUsageExitsWithTwoInOneLine() {
        for (String[] wrong :
                new String[][] {
                    {"create"},
                    {"create", " "},
                    {"create", "x", "--seed", "abc"},
                    {"create", "--score", "nowhere.mid"},
                    {"create", "--score", "tune.mp3"},
                    {"dance"},
                    {"show"},
                    {"create", "x", "-b", "tempo=fast"},
                    {"serve", "--fast"}
                }) {
            assertEquals(2, run(wrong), String.join(" ", wrong));
            assertEquals(1, err().lines().count(), err());
        }
    }

    @Test
    void noCommandShowsTheUsage() {
        assertEquals(2, run());
        assertTrue(err().contains("Commands:"), err());
    }

    @Test
    void anUnreachableServiceExitsWithThree() {
        server.close();
        assertEquals(3, run("list"));
        assertEquals(
                "trackwright: no Trackwright service answers at " + server.url() + "\n", err());
    }

    @Test
    void aServiceThatCannotBeStartedExitsWithThree() {
        String port = server.url().replaceAll(".*:", "");
        server.close();
        Map<String, String> environment =
                Map.of("QUARKUS_HTTP_PORT", port, "TRACKWRIGHT_DATA_DIR", folder.toString());
        assertEquals(3, runWith(environment, "list"));
        assertTrue(err().contains("cannot start a service"), err());
    }

    @Test
    void aServiceOnTheUsualPortIsUsed() {
        String port = server.url().replaceAll(".*:", "");
        assertEquals(0, runWith(Map.of("QUARKUS_HTTP_PORT", port), "list"));
    }

    @Test
    void listShowWatchCancelGet() {
        assertEquals(0, run("list"));
        assertTrue(out().contains(ContractServer.ID + "  2026-01-02T03:04:05Z    0:30"), out());
        assertEquals(0, run("show", ContractServer.ID));
        assertTrue(out().contains("parts     drums, sub bass"), out());
        assertEquals(0, run("watch", ContractServer.ID, "--url", server.url()));
        assertTrue(out().contains("loudness"), out());
        assertEquals(0, run("cancel", ContractServer.ID));
        assertTrue(server.requests.contains("POST /api/v1/jobs/" + ContractServer.ID + "/cancel"));
        assertEquals(0, run("get", ContractServer.ID, "--out", folder.toString()));
        assertTrue(Files.exists(folder.resolve("score.mid")));
        assertEquals(2, run("show", "../../secret"));
        assertTrue(server.requests.contains("GET /api/v1/jobs/..%2F..%2Fsecret"));
    }

    @Test
    void aDamagedFileIsNotKept() {
        server.damaged = true;
        assertEquals(3, run("get", ContractServer.ID, "--out", folder.toString()));
        assertTrue(err().contains("its SHA-256 is"), err());
        assertTrue(err().contains("cannot save " + folder.resolve("master.wav")), err());
        assertEquals(List.of(), names(folder));
    }

    @Test
    void aMasterThatIsNotTheManifestsIsReported() {
        server.otherMaster = true;
        assertEquals(3, run("get", ContractServer.ID, "--out", folder.toString()));
        assertTrue(err().contains("its manifest says 0000"), err());
    }

    @Test
    void anOutFolderThatCannotBeIsSaidBeforeTheJobIsMade() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertEquals(2, run("create", "x", "--out", file.toString()));
        assertEquals("trackwright: " + file + " is a file, not a folder\n", err());
        assertEquals(List.of(), server.requests);
    }

    @Test
    void helpDocumentsTheExitCodes() {
        for (String command : List.of("create", "serve", "list", "show", "get", "bench")) {
            assertEquals(0, run(command, "--help"));
            assertTrue(out().contains("  130   interrupted"), command);
        }
        assertEquals(0, run("help", "create"));
        assertTrue(out().contains("--stems"), out());
    }

    private static List<String> names(Path dir) {
        try (Stream<Path> files = Files.list(dir)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> !name.equals("stems"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
