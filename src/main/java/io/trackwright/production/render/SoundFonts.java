package io.trackwright.production.render;

import io.trackwright.audio.soundfont.SampleDecoder;
import io.trackwright.audio.soundfont.SoundFont;
import io.trackwright.audio.soundfont.SoundFontLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The sound fonts of this machine. A font is opened and hashed once for as long as its file keeps
 * size and time. Safe for use by many threads.
 */
public final class SoundFonts {
    /** Where Linux distributions put them. */
    public static final List<Path> SYSTEM_FOLDERS =
            List.of(
                    Path.of("/usr/share/sounds/sf2"),
                    Path.of("/usr/share/sounds/sf3"),
                    Path.of("/usr/share/soundfonts"),
                    Path.of("/usr/local/share/soundfonts"));

    private static final int GENERAL_MIDI_PROGRAMS = 128;
    private static final int DRUM_BANK = 128;
    private static final double COMPLETE = 0.9;

    /**
     * Where to look and how much to believe.
     *
     * @param files fonts named in the configuration, best first; they come before all others
     * @param folders looked through in order, not below; one that is missing is empty
     * @param decoder reads the samples of compressed fonts
     */
    public record Settings(
            List<Path> files, List<Path> folders, SoundFontLimits limits, SampleDecoder decoder) {
        public Settings {
            files = List.copyOf(files);
            folders = List.copyOf(folders);
        }

        /** The folder {@code soundfonts} of the service's own data, then the system's. */
        public static Settings of(
                List<Path> files, Path home, SoundFontLimits limits, SampleDecoder decoder) {
            List<Path> folders = new ArrayList<>(List.of(home.resolve("soundfonts")));
            folders.addAll(SYSTEM_FOLDERS);
            return new Settings(files, folders, limits, decoder);
        }
    }

    private record Key(Path file, long bytes, long modifiedMs) {}

    private final Settings settings;
    private final Map<Key, LoadedFont> open = new ConcurrentHashMap<>();
    private final Map<Key, String> refused = new ConcurrentHashMap<>();

    public SoundFonts(Settings settings) {
        this.settings = settings;
    }

    /**
     * The sound that a wish comes to on this machine: with {@link SoundEngine#AUTO} a font where
     * there is one, else arithmetic.
     *
     * @throws NoSuchSoundFont if the font asked for is not here
     */
    public Sound settled(Sound wanted) {
        if (wanted.engine() == SoundEngine.SYNTH) {
            return wanted;
        }
        Optional<LoadedFont> found =
                !wanted.sha256().isEmpty()
                        ? withSha256(wanted.sha256())
                        : wanted.font().isEmpty() ? best() : named(wanted.font());
        if (found.isEmpty() && wanted.engine() == SoundEngine.AUTO && any(wanted)) {
            return Sound.SYNTHESIZED;
        }
        return Sound.of(found.orElseThrow(() -> new NoSuchSoundFont(missing(wanted))));
    }

    /**
     * The font of a settled sound; none where arithmetic plays.
     *
     * @throws NoSuchSoundFont if the font is no longer here
     */
    public Optional<LoadedFont> of(Sound settled) {
        if (settled.engine() == SoundEngine.SYNTH) {
            return Optional.empty();
        }
        Optional<LoadedFont> font = withSha256(settled.sha256());
        if (font.isEmpty()) {
            throw new NoSuchSoundFont(missing(settled));
        }
        return font;
    }

    private static boolean any(Sound wanted) {
        return wanted.font().isEmpty() && wanted.sha256().isEmpty();
    }

    private static String missing(Sound wanted) {
        if (any(wanted)) {
            return "no sound font is installed";
        }
        String hash = wanted.sha256().isEmpty() ? "" : " with SHA-256 " + wanted.sha256();
        return "no sound font" + (" " + wanted.font()).stripTrailing() + hash + " is installed";
    }

    /** Every font, those of the configuration first; opens and hashes what was not yet. */
    public List<LoadedFont> all() {
        return files().flatMap(file -> load(file).stream()).distinct().toList();
    }

    private Optional<LoadedFont> named(String name) {
        return files().filter(file -> String.valueOf(file.getFileName()).equals(name))
                .flatMap(file -> load(file).stream())
                .findFirst();
    }

    private Stream<Path> files() {
        return Stream.concat(
                settings.files().stream(),
                settings.folders().stream().flatMap(folder -> largestFirst(folder).stream()));
    }

    /**
     * The best font: the first configured one; else, folder by folder, the largest that has nearly
     * all General MIDI programs and a drum kit; else simply the largest.
     */
    public Optional<LoadedFont> best() {
        for (Path file : settings.files()) {
            Optional<LoadedFont> font = load(file);
            if (font.isPresent()) {
                return font;
            }
        }
        Optional<LoadedFont> fallback = Optional.empty();
        for (Path folder : settings.folders()) {
            for (Path file : largestFirst(folder)) {
                Optional<LoadedFont> font = load(file);
                if (font.filter(SoundFonts::complete).isPresent()) {
                    return font;
                }
                fallback = fallback.or(() -> font);
            }
        }
        return fallback;
    }

    private Optional<LoadedFont> withSha256(String sha256) {
        return files().flatMap(file -> load(file).stream())
                .filter(font -> font.sha256().equals(sha256))
                .findFirst();
    }

    /** Files that were met and could not be used, and why. */
    public Map<Path, String> refusals() {
        Map<Path, String> reasons = new LinkedHashMap<>();
        refused.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().file()))
                .forEach(entry -> reasons.put(entry.getKey().file(), entry.getValue()));
        return reasons;
    }

    private static boolean complete(LoadedFont font) {
        long programs =
                font.font().presets().stream()
                        .filter(preset -> preset.bank() == 0)
                        .mapToInt(preset -> preset.program())
                        .distinct()
                        .count();
        return programs >= COMPLETE * GENERAL_MIDI_PROGRAMS
                && font.font().preset(DRUM_BANK, 0).isPresent();
    }

    /** Each file once, however many links lead to it. */
    private static List<Path> largestFirst(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> fonts = new ArrayList<>();
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                if (name.matches(".*\\.sf[23]") && Files.isRegularFile(file)) {
                    fonts.add(file.toRealPath());
                }
            }
            return fonts.stream()
                    .distinct()
                    .sorted(Comparator.comparingLong(SoundFonts::bytes).reversed())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    private Optional<LoadedFont> load(Path file) {
        Key key = new Key(file, -1, -1);
        try {
            key = new Key(file, Files.size(file), Files.getLastModifiedTime(file).toMillis());
            synchronized (this) {
                LoadedFont font = open.get(key);
                if (font == null && !refused.containsKey(key)) {
                    font =
                            new LoadedFont(
                                    file,
                                    sha256(file),
                                    SoundFont.open(file, settings.limits(), settings.decoder()));
                    open.put(key, font);
                }
                return Optional.ofNullable(font);
            }
        } catch (IOException e) {
            refused.put(key, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
