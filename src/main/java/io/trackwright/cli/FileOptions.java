package io.trackwright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Option;

/** Which files of a job are saved, where, and whether they are heard. */
final class FileOptions {
    private static final List<String> FORMATS = List.of("wav", "flac", "mp3", "opus", "m4a");

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Where the files go. Default: a folder named after the track.")
    private Path out = Path.of("");

    @Option(names = "--stems", description = "Save one WAV per part as well.")
    private boolean stems;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "F",
            split = ",",
            description = "Of the track: wav (default), flac, mp3, opus, m4a; several with commas.")
    private List<String> formats = new ArrayList<>();

    @Option(names = "--play", description = "Play the track when it is saved.")
    private boolean play;

    /** The folder the user named, made if need be; empty when he named none. */
    Path prepared() {
        formats();
        if (!out.toString().isEmpty()) {
            JobFiles.prepare(out);
        }
        return out;
    }

    List<JobFiles.Saved> save(ServiceClient client, Screen screen, JsonNode job)
            throws InterruptedException {
        Path folder = out.toString().isEmpty() ? JobFiles.defaultFolder(job) : out;
        return new JobFiles(client, folder, screen).save(job, formats(), stems);
    }

    void play(Context context, Screen screen, List<JobFiles.Saved> files)
            throws InterruptedException {
        if (play && !files.isEmpty()) {
            Player.play(
                    context,
                    screen,
                    files.stream()
                            .map(JobFiles.Saved::path)
                            .filter(path -> path.getFileName().toString().startsWith("master."))
                            .toList());
        }
    }

    private Set<String> formats() {
        Set<String> chosen = new LinkedHashSet<>();
        for (String format : formats) {
            String name = format.strip().toLowerCase(Locale.ROOT).replaceFirst("^\\.", "");
            if (!FORMATS.contains(name)) {
                throw new CommandFailure(
                        ExitCode.REJECTED,
                        "--format must be one of %s, was \"%s\""
                                .formatted(String.join(", ", FORMATS), format));
            }
            chosen.add(name);
        }
        return chosen.isEmpty() ? Set.of("wav") : chosen;
    }
}
