package io.trackwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see on terminals of different widths, and what a pipe gets. */
class TerminalOutputTest {
    @TempDir Path folder;
    private ContractServer server;

    @BeforeEach
    void start() throws IOException {
        server = new ContractServer(0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Invocation run(Terminal terminal, String... words) {
        return new Invocation(
                Map.of("TRACKWRIGHT_URL", server.url()), terminal, folder.resolve("none"), words);
    }

    private static void narrowerThan(int columns, String text) {
        for (String line : text.replaceAll("\u001b\\[[0-9;]*[A-Za-z]", "").split("\r|\n")) {
            assertTrue(Wrap.length(line) <= columns, Wrap.length(line) + ": " + line);
        }
    }

    @ParameterizedTest
    @CsvSource({"80,true", "80,false", "40,true", "60,true", "30,false"})
    void everyLineFitsTheTerminal(int columns, boolean colour) {
        Terminal terminal = new Terminal(true, true, columns, colour);
        String dir = folder.resolve("a").toString();
        for (String[] command :
                new String[][] {
                    {"create", "x", "-o", dir},
                    {"watch", ContractServer.ID},
                    {"show", ContractServer.ID},
                    {"get", ContractServer.ID, "-o", dir},
                    {"list"},
                    {"moods"},
                    {"genres"}
                }) {
            Invocation result = run(terminal, command);
            assertEquals(0, result.status(), result.err());
            narrowerThan(columns, result.out());
            narrowerThan(columns, result.err());
        }
    }

    @Test
    void aTerminalShowsStagesAndTheWaveform() {
        Terminal terminal = new Terminal(true, true, 80, false);
        Invocation made = run(terminal, "create", "x", "-o", folder.toString());
        String kept = made.err().substring(made.err().lastIndexOf("✓ parsing"));
        assertEquals(3, kept.lines().filter(line -> line.startsWith("✓ ")).count(), kept);
        assertTrue(kept.lines().anyMatch(line -> line.matches("█{79}")), kept);
        assertTrue(made.out().contains("made in   3.0 s, 10.0 × real time; first sound"));
    }

    @Test
    void aPipeGetsPlainLinesAndNoChunksAreFetched() {
        Invocation made =
                run(new Terminal(false, false, 80, true), "create", "x", "-o", folder.toString());
        String all = made.out() + made.err();
        assertFalse(all.contains("\u001b"), all);
        assertFalse(all.contains("\r"), all);
        assertFalse(all.contains("█"), all);
        assertTrue(made.err().lines().anyMatch("mastering"::equals), made.err());
        assertFalse(server.requests.stream().anyMatch(call -> call.contains("/audio/")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO_COLOR", "TERM"})
    void noColourAndDumbTerminalsArePlain(String variable) {
        System.setProperty("trackwright.tty.out", "true");
        System.setProperty("trackwright.tty.err", "true");
        try {
            Terminal plain = Terminal.detect(Map.of(variable, "dumb"));
            assertTrue(plain.out());
            assertFalse(plain.err());
            assertFalse(plain.colour());
            assertTrue(Terminal.detect(Map.of("TERM", "xterm")).err());
            Invocation made = run(plain, "create", "x", "-o", folder.toString());
            assertFalse((made.out() + made.err()).contains("\u001b"));
        } finally {
            System.clearProperty("trackwright.tty.out");
            System.clearProperty("trackwright.tty.err");
        }
    }

    @Test
    void formatsAreSavedAsAsked() {
        Terminal piped = new Terminal(false, false, 80, false);
        String dir = folder.toString();
        assertEquals(0, run(piped, "create", "x", "-o", dir, "--format", "flac,mp3").status());
        assertTrue(Files.exists(folder.resolve("master.flac")));
        assertTrue(Files.exists(folder.resolve("master.mp3")));
        assertFalse(Files.exists(folder.resolve("master.wav")));
        Invocation wrong = run(piped, "create", "x", "-o", dir, "-f", "ogg");
        assertEquals(2, wrong.status());
        assertEquals(
                "trackwright: --format must be one of wav, flac, mp3, opus, m4a, was \"ogg\"\n",
                wrong.err());
    }

    @Test
    void aMoodIsAPrompt() {
        Terminal piped = new Terminal(false, false, 80, false);
        String dir = folder.toString();
        assertEquals(0, run(piped, "create", "--mood", "Lofi", "-o", dir).status());
        assertEquals(
                "{\"prompt\":\"Mellow lo-fi hip hop, 76 bpm\"}",
                server.bodies.get("POST /api/v1/jobs"));
        Invocation wrong = run(piped, "create", "--mood", "polka");
        assertEquals(2, wrong.status());
        assertTrue(wrong.err().contains("one of lofi, jazz, was \"polka\""), wrong.err());
        assertEquals(2, run(piped, "create", "x", "--mood", "jazz").status());
    }

    @ParameterizedTest
    @CsvSource({"creat,create", "mood,moods", "completoin,completion"})
    void aSlipIsMetWithTheWordThatWasMeant(String typed, String meant) {
        Invocation wrong = run(new Terminal(false, false, 80, false), typed);
        assertEquals(2, wrong.status());
        assertTrue(wrong.err().contains("did you mean " + meant + "?"), wrong.err());
        assertEquals(1, wrong.err().lines().count());
    }
}
