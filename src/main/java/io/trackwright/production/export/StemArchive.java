package io.trackwright.production.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Stems in one ZIP file. The same stems give the same bytes: entries keep their order, carry one
 * fixed time, and are stored as they are (deflate gains little on audio, and its bytes depend on
 * the machine's zlib).
 */
public final class StemArchive {
    // The first instant a ZIP can hold makes java.util.zip add a second time, which depends on the
    // time zone; a month later does not.
    private static final LocalDateTime FIXED_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** The bytes of a stem. */
    @FunctionalInterface
    public interface Content {
        /** Writes all bytes, the same each time, and leaves {@code out} open. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * A file of the archive.
     *
     * @param name letters, digits, {@code _ - .}, no leading dot
     */
    public record Stem(String name, Content content) {
        public Stem {
            if (!name.matches("[A-Za-z0-9_-][A-Za-z0-9_.-]{0,119}")) {
                throw new IllegalArgumentException("name must be a plain file name, was " + name);
            }
        }
    }

    /** Told where the bytes of each file lie within those of the archive. */
    interface Progress {
        void begins(String name);

        void ends(String name);
    }

    private static final Progress UNWATCHED =
            new Progress() {
                @Override
                public void begins(String name) {}

                @Override
                public void ends(String name) {}
            };

    private StemArchive() {}

    /**
     * Writes the archive and leaves {@code out} open. Each stem is asked for its bytes twice, first
     * for their checksum: a stored entry needs it ahead.
     *
     * @throws IOException if {@code out} or a stem fails
     */
    public static void write(List<Stem> stems, OutputStream out) throws IOException {
        write(stems, out, UNWATCHED);
    }

    static void write(List<Stem> stems, OutputStream out, Progress progress) throws IOException {
        Set<String> names = new HashSet<>();
        for (Stem stem : stems) {
            if (!names.add(stem.name())) {
                throw new IllegalArgumentException("stem names must be unique, was " + stem.name());
            }
        }
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setMethod(ZipOutputStream.STORED);
        for (Stem stem : stems) {
            zip.putNextEntry(entry(stem));
            progress.begins(stem.name());
            stem.content().writeTo(zip);
            progress.ends(stem.name());
            zip.closeEntry();
        }
        zip.finish();
        out.flush();
    }

    private static ZipEntry entry(Stem stem) throws IOException {
        Tally tally = new Tally();
        CheckedOutputStream checked = new CheckedOutputStream(tally, new CRC32());
        stem.content().writeTo(checked);
        ZipEntry entry = new ZipEntry(stem.name());
        entry.setTimeLocal(FIXED_TIME);
        entry.setSize(tally.bytes);
        entry.setCrc(checked.getChecksum().getValue());
        return entry;
    }

    /** Counts what is written and forgets it. */
    private static final class Tally extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] source, int from, int count) {
            bytes += count;
        }
    }
}
