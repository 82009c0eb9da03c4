package io.trackwright.cli;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The log of a service of our own: appended to, turned over once when it has grown. */
record ServiceLog(Path file, long begin) {
    private static final long TURN_OVER_BYTES = 10_000_000;
    private static final long TAIL_BYTES = 20_000;
    private static final int TAIL_LINES = 15;

    /**
     * The log in {@code dataFolder}, from its present end on.
     *
     * @throws IOException when its folder cannot be made
     */
    static ServiceLog in(Path dataFolder) throws IOException {
        Path file = dataFolder.resolve("logs").resolve("service.log");
        Files.createDirectories(file.getParent());
        if (Files.exists(file) && Files.size(file) > TURN_OVER_BYTES) {
            Files.move(
                    file,
                    file.resolveSibling("service.1.log"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        return new ServiceLog(file, Files.exists(file) ? Files.size(file) : 0);
    }

    /** What this run logged last, ready to follow a sentence; names the file. */
    String lastWords() {
        List<String> lines = tail();
        return lines.isEmpty()
                ? "; its log is " + file
                : "; its log " + file + " ends with:\n  " + String.join("\n  ", lines);
    }

    private List<String> tail() {
        try (var channel = Files.newByteChannel(file)) {
            long from = Math.max(begin, channel.size() - TAIL_BYTES);
            channel.position(from);
            byte[] bytes = Channels.newInputStream(channel).readAllBytes();
            List<String> lines =
                    new String(bytes, StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("\tat "))
                            .toList();
            return lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size());
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
