package io.trackwright.production.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * An archive that is never written down: its own few bytes, and where the bytes of its files come
 * between them. Size and hash are those of the archive, any range of which can be read.
 */
public final class ArchiveIndex {
    private final List<Piece> pieces;
    private final long bytes;
    private final String sha256;

    /** Opens a file of the archive at an offset. */
    @FunctionalInterface
    public interface Files {
        InputStream open(String name, long offset) throws IOException;
    }

    private sealed interface Piece {
        long bytes();
    }

    /** What the archive says about its files. */
    private record Words(byte[] content) implements Piece {
        @Override
        public long bytes() {
            return content.length;
        }
    }

    private record File(String name, long bytes) implements Piece {}

    private ArchiveIndex(List<Piece> pieces, String sha256) {
        this.pieces = List.copyOf(pieces);
        this.bytes = pieces.stream().mapToLong(Piece::bytes).sum();
        this.sha256 = sha256;
    }

    /** The index of the archive that {@link StemArchive#write} would write. Reads all files. */
    public static ArchiveIndex of(List<StemArchive.Stem> files) throws IOException {
        MessageDigest digest = newDigest();
        Recorder recorder = new Recorder();
        StemArchive.write(files, new DigestOutputStream(recorder, digest), recorder);
        recorder.closeWords();
        return new ArchiveIndex(recorder.pieces, HexFormat.of().formatHex(digest.digest()));
    }

    /** The size of the archive. */
    public long bytes() {
        return bytes;
    }

    /** Of the archive's bytes, lower-case hex. */
    public String sha256() {
        return sha256;
    }

    /** The archive from {@code offset} on. */
    public InputStream open(long offset, Files files) {
        return new Joined(offset, files);
    }

    /** For {@link #fromBytes}. */
    public byte[] toBytes() throws IOException {
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(stored);
        out.writeUTF(sha256);
        out.writeInt(pieces.size());
        for (Piece piece : pieces) {
            switch (piece) {
                case Words words -> {
                    out.writeBoolean(false);
                    out.writeInt(words.content().length);
                    out.write(words.content());
                }
                case File file -> {
                    out.writeBoolean(true);
                    out.writeUTF(file.name());
                    out.writeLong(file.bytes());
                }
            }
        }
        return stored.toByteArray();
    }

    public static ArchiveIndex fromBytes(byte[] stored) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(stored));
        String sha256 = in.readUTF();
        List<Piece> pieces = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            pieces.add(
                    in.readBoolean()
                            ? new File(in.readUTF(), in.readLong())
                            : new Words(in.readNBytes(in.readInt())));
        }
        return new ArchiveIndex(pieces, sha256);
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Keeps what is not a file's, and counts what is. */
    private static final class Recorder extends OutputStream implements StemArchive.Progress {
        private final List<Piece> pieces = new ArrayList<>();
        private final ByteArrayOutputStream words = new ByteArrayOutputStream();
        private boolean inFile;
        private long fileBytes;

        @Override
        public void begins(String name) {
            closeWords();
            inFile = true;
            fileBytes = 0;
        }

        @Override
        public void ends(String name) {
            pieces.add(new File(name, fileBytes));
            inFile = false;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] source, int from, int count) {
            if (inFile) {
                fileBytes += count;
            } else {
                words.write(source, from, count);
            }
        }

        void closeWords() {
            pieces.add(new Words(words.toByteArray()));
            words.reset();
        }
    }

    /** The pieces, one after the other. */
    private final class Joined extends InputStream {
        private final Files files;
        private long skip;
        private int next;
        private InputStream piece = InputStream.nullInputStream();
        private long left;

        Joined(long offset, Files files) {
            this.skip = offset;
            this.files = files;
        }

        /** Goes on to a piece that has bytes; false at the end. */
        private boolean advance() throws IOException {
            while (left == 0) {
                if (next == pieces.size()) {
                    return false;
                }
                piece.close();
                Piece following = pieces.get(next++);
                long skipped = Math.min(skip, following.bytes());
                skip -= skipped;
                left = following.bytes() - skipped;
                if (left > 0) {
                    piece =
                            switch (following) {
                                case Words words ->
                                        new ByteArrayInputStream(
                                                words.content(), (int) skipped, (int) left);
                                case File file -> files.open(file.name(), skipped);
                            };
                }
            }
            return true;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            if (count == 0) {
                return 0;
            }
            if (!advance()) {
                return -1;
            }
            int n = piece.read(into, from, (int) Math.min(count, left));
            if (n < 0) {
                throw new IOException("a file of the archive has ended " + left + " bytes early");
            }
            left -= n;
            return n;
        }

        @Override
        public void close() throws IOException {
            piece.close();
        }
    }
}
