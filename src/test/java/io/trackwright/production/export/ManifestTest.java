package io.trackwright.production.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ManifestTest {
    private static final String HASH = "0123456789abcdef".repeat(4);

    private static Manifest manifest(String masterSha256, List<String> chunks) {
        return new Manifest(
                "0.1.0",
                new Manifest.Request("a waltz", 42, 44_100, -14, -1),
                "jazz_swing",
                "jazz swing, 120 bpm",
                new Manifest.Adjustments(1, 0, 0, 0),
                44_100,
                HASH,
                masterSha256,
                chunks);
    }

    @Test
    void keepsItsValues() {
        assertEquals(List.of(HASH, HASH), manifest(HASH, List.of(HASH, HASH)).chunkSha256s());
    }

    @Test
    void namesWhatIsNoHash() {
        Exception e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> manifest(HASH.toUpperCase(Locale.ROOT), List.of()));
        assertTrue(e.getMessage().startsWith("masterSha256 must be 64"), e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> manifest(HASH, List.of("")));
    }

    @Test
    void refusesWhatCannotBeRepeated() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Manifest.Request("x", 1, 44_100, Double.NaN, -1));
        assertThrows(IllegalArgumentException.class, () -> new Manifest.Adjustments(0, 0, 0, 0));
    }
}
