package io.trackwright.service.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked from the archive on the class path that fits this machine.
 *
 * @param folder holds {@code bin}, {@code lib} and {@code share}
 */
record PostgresBinaries(Path folder) {
    private static final int EXECUTABLE_BY_OWNER = 0100;

    /**
     * Unpacks into a folder of {@code parent} unless that is done already. The caller keeps others
     * out meanwhile.
     */
    static PostgresBinaries unpack(Path parent) throws IOException {
        String name = archiveName();
        URL archive = PostgresBinaries.class.getResource("/" + name);
        if (archive == null) {
            throw new IOException(
                    "there is no PostgreSQL for this machine on the class path ("
                            + name
                            + "); set QUARKUS_DATASOURCE_REACTIVE_URL and QUARKUS_DATASOURCE_JDBC_URL"
                            + " to a PostgreSQL server of yours");
        }
        // an archive's size tells one version from another, and costs nothing to find out
        Path folder =
                parent.resolve(Long.toString(archive.openConnection().getContentLengthLong()));
        if (!Files.isDirectory(folder)) {
            Path unfinished = parent.resolve(folder.getFileName() + ".unfinished");
            remove(unfinished);
            Files.createDirectories(unfinished);
            try (InputStream in = new BufferedInputStream(archive.openStream(), 1 << 16)) {
                unpack(in, unfinished);
            }
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresBinaries(folder);
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    /** Removes a folder with all that is in it; does nothing when there is none. */
    static void remove(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }

    private static String archiveName() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String system = os.startsWith("mac") ? "darwin" : os;
        String processor =
                switch (arch) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64", "arm64" -> "arm_64";
                    default -> arch;
                };
        boolean musl = Files.exists(Path.of("/etc/alpine-release"));
        return "postgres-" + system + "-" + processor + (musl ? "-alpine_linux" : "") + ".txz";
    }

    private static void unpack(InputStream archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
                Path path = target.resolve(e.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("archive entry leaves its folder: " + e.getName());
                }
                Files.createDirectories(e.isDirectory() ? path : path.resolveSibling("."));
                if (e.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(e.getLinkName()));
                } else if (e.isFile()) {
                    write(tar, path);
                    permit(path, e.getMode());
                }
            }
        }
    }

    private static void write(InputStream in, Path file) throws IOException {
        try (FileChannel out =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            in.transferTo(Channels.newOutputStream(out));
            out.force(false);
        }
    }

    private static void permit(Path file, int mode) throws IOException {
        boolean runs = (mode & EXECUTABLE_BY_OWNER) != 0;
        Files.setPosixFilePermissions(
                file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
