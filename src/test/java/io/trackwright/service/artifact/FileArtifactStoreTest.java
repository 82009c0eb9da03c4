package io.trackwright.service.artifact;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.service.job.JobId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileArtifactStoreTest {
    /** SHA-256 of "abc", FIPS 180-4 example. */
    private static final String ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static final byte[] BYTES = "abc".getBytes(US_ASCII);

    private final JobId job = JobId.random();
    private final Path root;
    private final FileArtifactStore store;

    FileArtifactStoreTest(@TempDir Path folder) throws IOException {
        root = folder.resolve("artifacts");
        store = new FileArtifactStore(root);
    }

    @Test
    void keepsContentSizeAndHash() throws IOException {
        var put = store.put(job, "audio/1/0.wav", BYTES);
        assertEquals(new ArtifactStore.Artifact("audio/1/0.wav", 3, ABC), put);
        assertEquals(put, store.stat(job, "audio/1/0.wav"));
        assertTrue(store.exists(job, "audio/1/0.wav"));
        assertArrayEquals(BYTES, read("audio/1/0.wav", 0));
        assertArrayEquals(BYTES, Files.readAllBytes(root.resolve(job + "/audio/1/0.wav")));
    }

    @Test
    void namesTheJobsThatHaveAFolder() throws IOException {
        store.put(job, "mix/0/0.f32", BYTES);
        store.put(JobId.random(), "master.wav", BYTES);
        Files.createDirectories(root.resolve("something-else/mix"));
        assertEquals(List.of(job), store.jobs("mix"));
    }

    @Test
    void hashesAreStillThereForTheNextProcess() throws IOException {
        store.put(job, "master.wav", BYTES);
        assertEquals(ABC, new FileArtifactStore(root).stat(job, "master.wav").sha256());
    }

    @Test
    void failingContentLeavesNothing() throws IOException {
        var failure =
                assertThrows(
                        IOException.class,
                        () ->
                                store.put(
                                        job,
                                        "master.wav",
                                        out -> {
                                            out.write(new byte[200_000]);
                                            throw new IOException("disk on fire");
                                        }));
        assertEquals("disk on fire", failure.getMessage());
        assertFalse(store.exists(job, "master.wav"));
        assertEquals(List.of(), store.names(job, ""));
        assertEquals(0, regularFiles());
    }

    @Test
    void failingReplacementKeepsTheOldFile() throws IOException {
        store.put(job, "master.wav", BYTES);
        assertThrows(
                IllegalStateException.class,
                () ->
                        store.put(
                                job,
                                "master.wav",
                                out -> {
                                    throw new IllegalStateException("no");
                                }));
        assertArrayEquals(BYTES, read("master.wav", 0));
        assertEquals(ABC, store.stat(job, "master.wav").sha256());
    }

    @Test
    void replacesAFile() throws IOException {
        store.put(job, "master.wav", new byte[1000]);
        store.put(job, "master.wav", BYTES);
        assertEquals(ABC, store.stat(job, "master.wav").sha256());
        assertEquals(List.of("master.wav"), store.names(job, ""));
    }

    @Test
    void hashOfOtherContentIsNotBelieved() throws IOException {
        store.put(job, "master.wav", new byte[1000]);
        Files.write(root.resolve(job + "/master.wav"), BYTES);
        assertEquals(
                new ArtifactStore.Artifact("master.wav", 3, ABC), store.stat(job, "master.wav"));
        Files.write(root.resolve(job + "/.master.wav.sha256"), new byte[] {0, -1, 7});
        assertEquals(ABC, store.stat(job, "master.wav").sha256());
        Files.delete(root.resolve(job + "/.master.wav.sha256"));
        assertEquals(ABC, store.stat(job, "master.wav").sha256());
        assertEquals(List.of("master.wav"), store.names(job, ""));
    }

    @Test
    void contentMayCloseItsStream() throws IOException {
        store.put(
                job,
                "score.json",
                out -> {
                    out.write(BYTES);
                    out.close();
                });
        assertEquals(ABC, store.stat(job, "score.json").sha256());
    }

    @Test
    void opensAtAnOffset() throws IOException {
        byte[] noise = new byte[300_000];
        new SplittableRandom(1).nextBytes(noise);
        store.put(job, "x.bin", noise);
        for (int offset : new int[] {0, 1, 65_535, 65_536, 299_999, 300_000, 400_000}) {
            byte[] rest = read("x.bin", offset);
            assertEquals(Math.max(0, 300_000 - offset), rest.length);
            assertTrue(rest.length == 0 || rest[0] == noise[offset]);
        }
        assertThrows(IllegalArgumentException.class, () -> store.open(job, "x.bin", -1));
    }

    @Test
    void missingFilesAreNamed() {
        assertFalse(store.exists(job, "master.wav"));
        assertThrows(NoSuchFileException.class, () -> store.stat(job, "master.wav"));
        assertThrows(NoSuchFileException.class, () -> store.open(job, "master.wav", 0));
    }

    @Test
    void aFolderIsNoArtifact() throws IOException {
        store.put(job, "audio/1/0.wav", BYTES);
        assertFalse(store.exists(job, "audio/1"));
        assertThrows(NoSuchFileException.class, () -> store.stat(job, "audio/1"));
        assertThrows(NoSuchFileException.class, () -> store.open(job, "audio/1", 0));
    }

    @Test
    void listsAndDeletesByPrefix() throws IOException {
        JobId other = JobId.random();
        store.put(other, "master.wav", BYTES);
        for (String name :
                List.of("master.wav", "audio/1/1.wav", "audio/1/0.wav", "audio/10/0.wav")) {
            store.put(job, name, BYTES);
        }
        assertEquals(
                List.of("audio/1/0.wav", "audio/1/1.wav", "audio/10/0.wav", "master.wav"),
                store.names(job, ""));
        assertEquals(List.of("audio/1/0.wav", "audio/1/1.wav"), store.names(job, "audio/1/"));
        store.delete(job, "audio/1/");
        assertEquals(List.of("audio/10/0.wav", "master.wav"), store.names(job, ""));
        assertFalse(Files.exists(root.resolve(job + "/audio/1")));
        store.delete(job, "");
        store.delete(job, "");
        assertFalse(Files.exists(root.resolve(job.toString())));
        assertEquals(List.of("master.wav"), store.names(other, ""));
    }

    @Test
    void writersOfOneNameDoNotMix() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var writes =
                    IntStream.range(0, 64)
                            .mapToObj(
                                    i ->
                                            threads.submit(
                                                    () -> store.put(job, "a/b.wav", pattern(i))))
                            .toList();
            for (var write : writes) {
                write.get();
            }
        }
        byte[] last = read("a/b.wav", 0);
        assertArrayEquals(pattern(last[0]), last);
        var fresh = new FileArtifactStore(root);
        assertEquals(
                store.put(job, "copy.wav", last).sha256(), fresh.stat(job, "a/b.wav").sha256());
        assertEquals(List.of("a/b.wav", "copy.wav"), fresh.names(job, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", ".", "..", "../x", "a/../b", "a..b", "/etc/passwd", "a//b", "a/", "/a",
                        ".hidden",
                "a/.b", "A.wav", "a b", "a\\b", "a\0b", "a\nb", "ä", "-a", "c:x", "a/./b",
                        "%2e%2e/x"
            })
    void hostileNamesAreRefused(String name) {
        assertThrows(IllegalArgumentException.class, () -> store.put(job, name, BYTES));
        assertThrows(IllegalArgumentException.class, () -> store.exists(job, name));
        assertThrows(IllegalArgumentException.class, () -> store.stat(job, name));
        assertThrows(IllegalArgumentException.class, () -> store.open(job, name, 0));
    }

    @Test
    void longestNames() throws IOException {
        store.put(job, "a/".repeat(99) + "ab", BYTES);
        assertThrows(
                IllegalArgumentException.class,
                () -> store.put(job, "a/".repeat(100) + "b", BYTES));
    }

    private static byte[] pattern(int i) {
        byte[] bytes = new byte[10_000 + i];
        java.util.Arrays.fill(bytes, (byte) i);
        return bytes;
    }

    private byte[] read(String name, long offset) throws IOException {
        try (InputStream in = store.open(job, name, offset)) {
            return in.readAllBytes();
        }
    }

    private long regularFiles() throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.filter(Files::isRegularFile).count();
        }
    }
}
