package io.trackwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * An outside opinion: another program that is asked when it is installed. Continuous integration
 * sets {@code -Doracles=required}; there, a missing one is a failure.
 */
public final class Oracle {
    private static final long PATIENCE_MINUTES = 5;

    private Oracle() {}

    /** Skips the test, or fails it where oracles are required, unless the program is installed. */
    public static void needsProgram(String name) {
        boolean installed =
                Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
        needs(installed, name);
    }

    /** The same for a file. */
    public static void needsFile(Path file) {
        needs(Files.exists(file), file.toString());
    }

    private static void needs(boolean installed, String what) {
        if ("required".equals(System.getProperty("oracles"))) {
            assertTrue(installed, what + " must be installed");
        }
        assumeTrue(installed, what + " is not installed");
    }

    /** Runs a program to its end, which must be a success, and gives what it printed. */
    public static String run(Path folder, String... command)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "oracle", ".log");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("QT_QPA_PLATFORM", "offscreen");
        builder.environment().put("XDG_RUNTIME_DIR", folder.toString());
        Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        String said = Files.readString(log, StandardCharsets.ISO_8859_1);
        assertTrue(ended, () -> command[0] + " did not end: " + said);
        assertEquals(0, process.exitValue(), said);
        return said;
    }
}
