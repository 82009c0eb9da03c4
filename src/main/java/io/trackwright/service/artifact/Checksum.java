package io.trackwright.service.artifact;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * A file's SHA-256 as it is kept beside the file. Size and time of change say which content it
 * belongs to; when they differ (a crash fell between two renames, a backup was played back) the
 * hash is made anew from the content.
 *
 * @param sha256 lower-case hex
 * @param modifiedNanos the file's time of change, since the epoch
 */
record Checksum(String sha256, long bytes, long modifiedNanos) {

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static Checksum of(Path file, MessageDigest digest) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new Checksum(
                HexFormat.of().formatHex(digest.digest()),
                attributes.size(),
                attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }

    /**
     * Where the hash of {@code file} is kept; a leading dot keeps it out of the artifacts' names.
     */
    static Path beside(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".sha256");
    }

    /** The kept hash when it belongs to the content, else a new one, which is kept from now on. */
    static Checksum read(Path file) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            throw new NoSuchFileException(file.toString());
        }
        String[] kept = kept(file).split(" ", -1);
        long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        if (kept.length == 3
                && kept[0].length() == 64
                && kept[1].equals(Long.toString(attributes.size()))
                && kept[2].equals(Long.toString(modified))) {
            return new Checksum(kept[0], attributes.size(), modified);
        }
        Checksum fresh = compute(file);
        Path made = file.resolveSibling("." + UUID.randomUUID() + ".sha256");
        fresh.write(made);
        FileArtifactStore.move(made, beside(file));
        return fresh;
    }

    void write(Path target) throws IOException {
        Files.writeString(target, sha256 + " " + bytes + " " + modifiedNanos);
    }

    private static String kept(Path file) throws IOException {
        try {
            // ISO-8859-1 reads any bytes, also those of a file torn by a power cut
            return Files.readString(beside(file), StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    private static Checksum compute(Path file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return of(file, digest);
    }
}
