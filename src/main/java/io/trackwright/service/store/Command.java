package io.trackwright.service.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs a program to its end. */
final class Command {
    private Command() {}

    /**
     * How a program ended.
     *
     * @param output what it printed, both streams
     */
    record Outcome(int exitCode, String output) {
        boolean succeeded() {
            return exitCode == 0;
        }
    }

    /** Fails when there is no such program. */
    static Outcome run(List<String> command) throws IOException {
        // a file and not a pipe: a server that the program leaves behind may hold on to it
        Path output = Files.createTempFile("postgres", ".out");
        try {
            var builder = new ProcessBuilder(command);
            builder.environment().put("LC_ALL", "C");
            builder.redirectErrorStream(true).redirectOutput(output.toFile());
            builder.redirectInput(ProcessBuilder.Redirect.PIPE);
            Process process = builder.start();
            process.getOutputStream().close();
            int exitCode = process.waitFor();
            return new Outcome(exitCode, Files.readString(output).strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for " + command.getFirst());
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
