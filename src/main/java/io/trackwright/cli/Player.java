package io.trackwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program of this machine that plays sound files.
 *
 * @param command program and options; the file comes last
 * @param any plays compressed files too, not WAV alone
 */
record Player(List<String> command, boolean any) {
    private static final List<Player> KNOWN =
            List.of(
                    new Player(
                            List.of("ffplay", "-nodisp", "-autoexit", "-loglevel", "error"), true),
                    new Player(List.of("mpv", "--no-video", "--really-quiet"), true),
                    new Player(List.of("afplay"), true),
                    new Player(List.of("paplay"), false),
                    new Player(List.of("aplay", "-q"), false));

    String name() {
        return Path.of(command.getFirst()).getFileName().toString();
    }

    /** The players on the user's PATH, the most able first; each with its full path. */
    static List<Player> installed(Context context) {
        List<Player> found = new ArrayList<>();
        for (Player player : KNOWN) {
            for (String folder : context.variable("PATH", "").split(":", -1)) {
                Path program = Path.of(folder.isEmpty() ? "." : folder).resolve(player.name());
                if (Files.isRegularFile(program) && Files.isExecutable(program)) {
                    List<String> command = new ArrayList<>(player.command);
                    command.set(0, program.toString());
                    found.add(new Player(List.copyOf(command), player.any));
                    break;
                }
            }
        }
        return found;
    }

    /** The names of all players that would be used, as an advice to install one. */
    static String names() {
        return String.join(", ", KNOWN.stream().map(Player::name).toList());
    }

    /** Plays the first of the files that an installed player can; says so when none can. */
    static void play(Context context, Screen screen, List<Path> files) throws InterruptedException {
        for (Player player : installed(context)) {
            for (Path file : files) {
                if (player.any || file.toString().endsWith(".wav")) {
                    player.play(context, screen, file);
                    return;
                }
            }
        }
        screen.always("nothing played: no player found; install one of " + names());
    }

    private void play(Context context, Screen screen, Path file) throws InterruptedException {
        List<String> words = new ArrayList<>(command);
        words.add(file.toAbsolutePath().toString());
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        screen.note("playing " + file.getFileName() + " with " + name() + "; Ctrl-C stops it");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            try (var _ = context.interruption().whenInterrupted(process::destroy)) {
                if (process.waitFor() != 0 && !context.interruption().happened()) {
                    screen.always(name() + " ended with status " + process.exitValue());
                }
            }
        } catch (IOException e) {
            screen.always(name() + " did not start: " + e.getMessage());
        }
    }
}
