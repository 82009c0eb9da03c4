package io.trackwright.service.artifact;

import io.trackwright.service.job.JobId;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Artifacts as plain files, {@code <root>/<job id>/<name>}. A file is written in {@code
 * <root>/.incoming}, forced to disk and renamed to its place, so a reader sees the whole of it or
 * nothing. Several processes may share one root.
 */
public final class FileArtifactStore implements ArtifactStore {
    private static final int BUFFER_BYTES = 1 << 16;

    /** No writer takes this long: what is older was left behind by a process that died. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    private static final Pattern JOB = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Path root;
    private final Path incoming;

    /** Creates {@code root} when it is not there. */
    public FileArtifactStore(Path root) throws IOException {
        this.root = root.toAbsolutePath().normalize();
        this.incoming = this.root.resolve(".incoming");
        Files.createDirectories(incoming);
        removeAbandoned();
    }

    @Override
    public Artifact put(JobId job, String name, Content content) throws IOException {
        Path target = path(job, name);
        Path file = incoming.resolve(UUID.randomUUID() + ".file");
        Path hash = incoming.resolve(UUID.randomUUID() + ".sha256");
        try {
            Checksum checksum = write(file, content);
            checksum.write(hash);
            createFolder(parent(target));
            // the hash first: it names the content it belongs to, so one that comes too early is
            // seen through
            move(hash, Checksum.beside(target));
            move(file, target);
            force(parent(target));
            return new Artifact(name, checksum.bytes(), checksum.sha256());
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(hash);
        }
    }

    @Override
    public boolean exists(JobId job, String name) {
        return Files.isRegularFile(path(job, name));
    }

    @Override
    public Artifact stat(JobId job, String name) throws IOException {
        Checksum checksum = Checksum.read(path(job, name));
        return new Artifact(name, checksum.bytes(), checksum.sha256());
    }

    @Override
    public InputStream open(JobId job, String name, long offset) throws IOException {
        if (offset < 0) {
            throw new IllegalArgumentException("offset must be 0 or more, was " + offset);
        }
        Path file = path(job, name);
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        SeekableByteChannel channel = Files.newByteChannel(file);
        try {
            channel.position(offset);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        return Channels.newInputStream(channel);
    }

    @Override
    public List<String> names(JobId job, String prefix) throws IOException {
        Path folder = folder(job);
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile)
                    .map(f -> slashed(folder.relativize(f)))
                    .filter(n -> n.startsWith(prefix) && !n.startsWith(".") && !n.contains("/."))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (UncheckedIOException e) {
            // a file or folder that another thread removed meanwhile
            if (e.getCause() instanceof NoSuchFileException) {
                return names(job, prefix);
            }
            throw e.getCause();
        }
    }

    @Override
    public List<JobId> jobs(String folder) throws IOException {
        String name = ArtifactName.checked(folder);
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(f -> JOB.matcher(f.getFileName().toString()).matches())
                    .filter(f -> Files.isDirectory(f.resolve(name)))
                    .map(f -> new JobId(UUID.fromString(f.getFileName().toString())))
                    .toList();
        }
    }

    @Override
    public void delete(JobId job, String prefix) throws IOException {
        for (String name : names(job, prefix)) {
            Path file = path(job, name);
            Files.deleteIfExists(file);
            Files.deleteIfExists(Checksum.beside(file));
        }
        removeEmptyFolders(folder(job));
    }

    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path folder(JobId job) {
        return root.resolve(job.toString());
    }

    private Path path(JobId job, String name) {
        return folder(job).resolve(ArtifactName.checked(name));
    }

    private static Checksum write(Path file, Content content) throws IOException {
        MessageDigest digest = Checksum.digest();
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream hashed = new DigestOutputStream(Channels.newOutputStream(channel), digest);
            BufferedOutputStream out = new BufferedOutputStream(hashed, BUFFER_BYTES);
            content.writeTo(new Unclosed(out));
            out.flush();
            channel.force(true);
        }
        return Checksum.of(file, digest);
    }

    /** Creates a folder and forces the entries of all that were missing. */
    private static void createFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = parent(folder);
        createFolder(parent);
        Files.createDirectories(folder);
        force(parent);
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    /** Makes the names in a folder durable; Windows has no such call and needs none. */
    private static void force(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static String slashed(Path relative) {
        return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
    }

    private static void removeEmptyFolders(Path folder) throws IOException {
        List<Path> folders;
        try (Stream<Path> tree = Files.walk(folder)) {
            folders = tree.filter(Files::isDirectory).sorted(Comparator.reverseOrder()).toList();
        } catch (NoSuchFileException | UncheckedIOException e) {
            return; // somebody else is removing it
        }
        for (Path empty : folders) {
            try {
                Files.deleteIfExists(empty);
            } catch (DirectoryNotEmptyException e) {
                // still in use
            }
        }
    }

    private void removeAbandoned() throws IOException {
        Instant limit = Instant.now().minus(ABANDONED);
        try (Stream<Path> files = Files.list(incoming)) {
            for (Path file : files.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (NoSuchFileException e) {
            // another process that starts removes the same files
        }
    }
}
