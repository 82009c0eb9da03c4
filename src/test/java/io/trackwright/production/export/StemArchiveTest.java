package io.trackwright.production.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class StemArchiveTest {
    private static StemArchive.Stem stem(String name, byte... bytes) {
        return new StemArchive.Stem(name, out -> out.write(bytes));
    }

    private static byte[] archive(StemArchive.Stem... stems) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StemArchive.write(List.of(stems), out);
        return out.toByteArray();
    }

    @Test
    void holdsTheStemsInOrder() throws IOException {
        byte[] zip = archive(stem("02_b.wav", (byte) 1, (byte) 2), stem("01_a.wav", (byte) 3));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            ZipEntry first = in.getNextEntry();
            assertEquals("02_b.wav", first.getName());
            assertEquals(ZipEntry.STORED, first.getMethod());
            assertArrayEquals(new byte[] {1, 2}, in.readAllBytes());
            assertEquals("01_a.wav", in.getNextEntry().getName());
            assertArrayEquals(new byte[] {3}, in.readAllBytes());
            assertNull(in.getNextEntry());
        }
    }

    @Test
    void sameStemsGiveTheSameBytesInEveryTimeZone() throws IOException {
        TimeZone home = TimeZone.getDefault();
        byte[] here = archive(stem("a.wav", (byte) 7));
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertArrayEquals(here, archive(stem("a.wav", (byte) 7)));
        } finally {
            TimeZone.setDefault(home);
        }
    }

    @Test
    void refusesPathsAndDoubles() {
        assertThrows(IllegalArgumentException.class, () -> stem("../a.wav"));
        assertThrows(IllegalArgumentException.class, () -> stem(".a"));
        assertThrows(IllegalArgumentException.class, () -> archive(stem("a.wav"), stem("a.wav")));
    }
}
