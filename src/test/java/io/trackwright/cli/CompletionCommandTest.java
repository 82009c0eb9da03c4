package io.trackwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionCommandTest {
    @TempDir Path folder;

    private static String script(String shell) {
        Invocation run =
                new Invocation(
                        Map.of(),
                        new Terminal(false, false, 80, false),
                        Path.of("trackwright"),
                        "completion",
                        shell);
        assertEquals(0, run.status(), run.err());
        return run.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void theShellCanReadIt(String shell) throws Exception {
        Path file = Files.writeString(folder.resolve("script"), script(shell));
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin", shell)), "no " + shell);
        Process check = new ProcessBuilder(shell, "-n", file.toString()).inheritIO().start();
        assertEquals(0, check.waitFor());
    }

    @Test
    void bashOffersCommandsAndOptions() throws Exception {
        Path file = Files.writeString(folder.resolve("script"), script("bash"));
        assertTrue(completed(file, "do").contains("doctor"));
        assertTrue(completed(file, "create", "--sc").contains("--score"));
    }

    private static String completed(Path script, String... words) throws IOException {
        String line = "trackwright " + String.join(" ", words);
        String ask =
                "source %s; COMP_LINE='%s'; COMP_WORDS=(%s); COMP_CWORD=%d; "
                                .formatted(script, line, line, words.length)
                        + "_complete_trackwright; echo \"${COMPREPLY[@]}\"";
        Process bash = new ProcessBuilder("bash", "-c", ask).start();
        return new String(bash.getInputStream().readAllBytes());
    }

    @Test
    void fishKnowsEveryCommand() {
        String script = script("fish");
        for (String command : new String[] {"create", "doctor", "watch", "completion"}) {
            assertTrue(script.contains("__fish_use_subcommand -a " + command + " "), command);
        }
        assertTrue(script.contains("-l out -rF"), script);
        assertEquals(0, script.chars().filter(c -> c == '\'').count() % 2);
    }

    @Test
    void anotherShellIsRefused() {
        Invocation run =
                new Invocation(
                        Map.of(),
                        new Terminal(false, false, 80, false),
                        Path.of("trackwright"),
                        "completion",
                        "tcsh");
        assertEquals(2, run.status());
        assertEquals(1, run.err().lines().count());
    }
}
