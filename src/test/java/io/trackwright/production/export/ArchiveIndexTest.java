package io.trackwright.production.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.dsp.Noise;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ArchiveIndexTest {
    private final Map<String, byte[]> files = new TreeMap<>();

    ArchiveIndexTest() {
        Noise noise = new Noise(1);
        for (int n : new int[] {0, 1, 5000, 100_000}) {
            byte[] content = new byte[n];
            for (int i = 0; i < n; i++) {
                content[i] = (byte) (127 * noise.next());
            }
            files.put("stem" + n + ".wav", content);
        }
    }

    private List<StemArchive.Stem> stems() {
        return files.entrySet().stream()
                .map(f -> new StemArchive.Stem(f.getKey(), out -> out.write(f.getValue())))
                .toList();
    }

    private InputStream open(String name, long offset) {
        byte[] content = files.get(name);
        return new ByteArrayInputStream(content, (int) offset, content.length - (int) offset);
    }

    @Test
    void anyRangeIsThatOfTheArchive() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StemArchive.write(stems(), out);
        byte[] zip = out.toByteArray();
        ArchiveIndex index = ArchiveIndex.fromBytes(ArchiveIndex.of(stems()).toBytes());
        assertEquals(zip.length, index.bytes());
        String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(zip));
        assertEquals(sha256, index.sha256());
        assertTrue(index.toBytes().length < 2000, "an index is small");
        for (int from = 0; from <= zip.length; from += from < 300 ? 1 : 997) {
            try (InputStream in = index.open(from, this::open)) {
                assertArrayEquals(Arrays.copyOfRange(zip, from, zip.length), in.readAllBytes());
            }
        }
        try (InputStream in = index.open(zip.length - 3, this::open)) {
            assertEquals(zip[zip.length - 3] & 0xff, in.read());
        }
    }

    @Test
    void aFileThatHasShrunkIsNoticed() throws IOException {
        ArchiveIndex index = ArchiveIndex.of(stems());
        files.put("stem5000.wav", new byte[4999]);
        try (InputStream in = index.open(0, this::open)) {
            assertThrows(IOException.class, in::readAllBytes);
        }
    }
}
