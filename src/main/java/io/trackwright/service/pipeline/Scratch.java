package io.trackwright.service.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where files lie while they are made whose heads are written last. In the data folder, for in
 * containers the system's own is often memory. Several processes may share it.
 */
public final class Scratch {
    /** Nothing is made for so long: what is older was left behind by a process that died. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    private final Path folder;

    /** Creates {@code folder} when it is not there, and clears it of what was abandoned. */
    public Scratch(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        Instant limit = Instant.now().minus(ABANDONED);
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        for (Path file : files) {
            try {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(file);
                }
            } catch (NoSuchFileException e) {
                // another process that starts removes the same files
            }
        }
    }

    /** A new, empty file; whoever asked deletes it. */
    Path file(String extension) throws IOException {
        return Files.createTempFile(folder, "made-", "." + extension);
    }
}
