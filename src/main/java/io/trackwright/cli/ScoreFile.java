package io.trackwright.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;

/** A file of music as the request's {@code score}; its ending says what it is. */
final class ScoreFile {
    /** Far beyond what any service takes; a film picked by mistake is not read to its end. */
    private static final long MOST_BYTES = 16L << 20;

    private ScoreFile() {}

    /**
     * @throws CommandFailure when the file cannot be read or is of no known kind
     */
    static ObjectNode json(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        boolean midi = name.endsWith(".mid") || name.endsWith(".midi");
        if (!midi && !name.endsWith(".staccato") && !name.endsWith(".txt")) {
            throw refused(file + " must end in .mid, .midi, .staccato or .txt");
        }
        byte[] bytes = bytes(file);
        return Json.object()
                .put("format", midi ? "midi" : "staccato")
                .put(
                        "data",
                        midi
                                ? Base64.getEncoder().encodeToString(bytes)
                                : new String(bytes, StandardCharsets.UTF_8));
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw refused(file + " is too large to be a score");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw refused(file + " cannot be read");
        }
    }

    private static CommandFailure refused(String why) {
        return new CommandFailure(ExitCode.REJECTED, why);
    }
}
