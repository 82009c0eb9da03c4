package io.trackwright.production.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.soundfont.FontSketch;
import io.trackwright.audio.soundfont.SoundFontLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundFontsTest {
    @TempDir Path home;

    private SoundFonts fonts(Path... files) {
        return new SoundFonts(
                new SoundFonts.Settings(
                        List.of(files),
                        List.of(home.resolve("soundfonts"), home.resolve("nowhere")),
                        SoundFontLimits.DEFAULT));
    }

    private Path put(String name, byte[] content) throws IOException {
        return Files.write(
                Files.createDirectories(home.resolve("soundfonts")).resolve(name), content);
    }

    @Test
    void enginesSayWhatTheyNeed() throws IOException {
        assertEquals(SoundEngine.SOUNDFONT, SoundEngine.named("soundfont"));
        assertTrue(
                assertThrows(IllegalArgumentException.class, () -> SoundEngine.named("tape"))
                        .getMessage()
                        .contains("synth, soundfont, auto, was tape"));
        SoundFonts none = fonts();
        assertTrue(none.of(SoundEngine.AUTO).isEmpty());
        IllegalStateException missing =
                assertThrows(IllegalStateException.class, () -> none.of(SoundEngine.SOUNDFONT));
        assertTrue(missing.getMessage().contains("soundfonts"), missing.getMessage());
        put("a.sf2", FontSketch.general(128, 10));
        assertTrue(none.of(SoundEngine.SYNTH).isEmpty());
        assertTrue(none.of(SoundEngine.AUTO).isPresent());
        assertTrue(none.of(SoundEngine.SOUNDFONT).isPresent());
    }

    @Test
    void prefersWhatIsConfiguredThenTheLargestThatIsComplete() throws IOException {
        put("part.sf2", FontSketch.general(20, 4_000));
        Path small = put("small.sf2", FontSketch.general(128, 10));
        Path large = put("large.SF2", FontSketch.general(128, 2_000));
        assertEquals(large.toRealPath(), fonts().best().orElseThrow().file());
        assertEquals(small, fonts(home.resolve("gone.sf2"), small).best().orElseThrow().file());
        Files.delete(large);
        assertEquals(small.toRealPath(), fonts().best().orElseThrow().file());
        Files.delete(small);
        assertEquals("part.sf2", fonts().best().orElseThrow().file().getFileName().toString());
    }

    @Test
    void opensOnceUntilTheFileChangesAndKnowsItsHash() throws Exception {
        byte[] content = FontSketch.general(128, 10);
        Path file = put("font.sf2", content);
        SoundFonts fonts = fonts();
        LoadedFont font = fonts.best().orElseThrow();
        String expected =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        assertEquals(expected, font.sha256());
        assertSame(font, fonts.best().orElseThrow());
        assertSame(font, fonts.withSha256(expected).orElseThrow());
        assertTrue(fonts.withSha256("0".repeat(64)).isEmpty());
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        assertNotSame(font, fonts.best().orElseThrow());
    }

    @Test
    void passesOverBrokenFontsAndSaysWhy() throws IOException {
        put("broken.sf2", new byte[2_000_000]);
        Path whole = put("whole.sf2", FontSketch.general(128, 10));
        SoundFonts fonts = fonts();
        assertEquals(whole.toRealPath(), fonts.best().orElseThrow().file());
        assertEquals("[file must begin with RIFF]", fonts.refusals().values().toString());
    }
}
