package io.trackwright.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The sound fonts that a service started here would find. */
final class SoundFontFiles {
    static final List<Path> SYSTEM_FOLDERS =
            List.of(
                    Path.of("/usr/share/sounds/sf2"),
                    Path.of("/usr/share/sounds/sf3"),
                    Path.of("/usr/share/soundfonts"),
                    Path.of("/usr/local/share/soundfonts"));

    private final Context context;

    SoundFontFiles(Context context) {
        this.context = context;
    }

    Diagnosis diagnosis() {
        List<Path> named = configured();
        for (Path file : named) {
            if (!whole(file)) {
                return Diagnosis.warn(
                        "sound fonts",
                        file + " is no sound font that can be read",
                        "Correct TRACKWRIGHT_SOUND_FONTS");
            }
        }
        List<Path> found = new ArrayList<>(named);
        List<Path> broken = new ArrayList<>();
        Stream.concat(
                        Stream.of(context.dataFolder().resolve("soundfonts")),
                        SYSTEM_FOLDERS.stream())
                .flatMap(folder -> in(folder).stream())
                .distinct()
                .forEach(file -> (whole(file) ? found : broken).add(file));
        if (!broken.isEmpty()) {
            return Diagnosis.warn(
                    "sound fonts",
                    broken.getFirst() + " is no sound font that can be read",
                    "Replace it or take it away");
        }
        return found.isEmpty()
                ? Diagnosis.ok("sound fonts", "none, and none needed: instruments are synthesized")
                : Diagnosis.ok(
                        "sound fonts",
                        found.getFirst().getFileName()
                                + (found.size() > 1 ? " and " + (found.size() - 1) + " more" : "")
                                + ", played with --sound soundfont");
    }

    private List<Path> configured() {
        String files = context.environment().getOrDefault("TRACKWRIGHT_SOUND_FONTS", "");
        return Stream.of(files.split(",", -1))
                .map(String::strip)
                .filter(file -> !file.isEmpty())
                .map(Path::of)
                .toList();
    }

    private static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> fonts = new ArrayList<>();
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                if (name.matches(".*\\.sf[23]") && Files.exists(file)) {
                    fonts.add(file.toRealPath());
                }
            }
            return fonts.stream().distinct().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** True for a file that begins as a sound font does; the service reads the rest. */
    private static boolean whole(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(12), StandardCharsets.ISO_8859_1);
            return head.startsWith("RIFF") && head.endsWith("sfbk");
        } catch (IOException e) {
            return false;
        }
    }
}
