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
                        SoundFontLimits.DEFAULT,
                        SoundFontsTest::notAsked));
    }

    private static short[] notAsked(byte[] compressed, int frames) {
        throw new AssertionError("nothing is compressed");
    }

    private Path put(String name, byte[] content) throws IOException {
        return Files.write(
                Files.createDirectories(home.resolve("soundfonts")).resolve(name), content);
    }

    @Test
    void wishesSettleOnWhatIsThere() throws IOException {
        SoundFonts fonts = fonts();
        Sound auto = Sound.of(SoundEngine.AUTO);
        Sound recordings = Sound.of(SoundEngine.SOUNDFONT);
        assertEquals(Sound.SYNTHESIZED, fonts.settled(auto));
        assertMissing("no sound font is installed", fonts, recordings);
        put("a.sf2", FontSketch.general(128, 20));
        put("b.sf2", FontSketch.general(128, 10));
        assertEquals(Sound.SYNTHESIZED, fonts.settled(Sound.SYNTHESIZED));
        Sound a = fonts.settled(auto);
        assertEquals("a.sf2", a.font());
        assertTrue(a.settled() && !auto.settled() && !recordings.settled());
        assertEquals(a, fonts.settled(recordings));
        assertEquals(a, fonts.settled(a));
        Sound b = fonts.settled(new Sound(SoundEngine.AUTO, "b.sf2", ""));
        assertEquals("b.sf2", b.font());
        assertEquals(b, fonts.settled(new Sound(SoundEngine.SOUNDFONT, "gone.sf2", b.sha256())));
        assertMissing(
                "no sound font c.sf2 is installed",
                fonts,
                new Sound(SoundEngine.AUTO, "c.sf2", ""));
        String other = "0".repeat(64);
        assertMissing(
                "no sound font with SHA-256 " + other + " is installed",
                fonts,
                new Sound(SoundEngine.SOUNDFONT, "", other));
        assertEquals(2, fonts.all().size());
    }

    private static void assertMissing(String why, SoundFonts fonts, Sound wanted) {
        assertEquals(
                why, assertThrows(NoSuchSoundFont.class, () -> fonts.settled(wanted)).getMessage());
    }

    @Test
    void whatIsSettledPlaysAsLongAsItsFontIsThere() throws IOException {
        Path file = put("a.sf2", FontSketch.general(128, 10));
        SoundFonts fonts = fonts();
        Sound settled = fonts.settled(Sound.of(SoundEngine.AUTO));
        assertEquals(settled.sha256(), fonts.of(settled).orElseThrow().sha256());
        assertTrue(fonts.of(Sound.SYNTHESIZED).isEmpty());
        Files.delete(file);
        assertThrows(NoSuchSoundFont.class, () -> fonts.of(settled));
    }

    @Test
    void arithmeticHasNoFont() {
        assertThrows(
                IllegalArgumentException.class, () -> new Sound(SoundEngine.SYNTH, "a.sf2", ""));
        assertThrows(IllegalArgumentException.class, () -> new Sound(SoundEngine.AUTO, "", "ABC"));
        assertEquals(SoundEngine.SOUNDFONT, SoundEngine.named("soundfont").orElseThrow());
        assertTrue(SoundEngine.named("tape").isEmpty());
    }

    @Test
    void prefersWhatIsConfiguredThenTheLargestThatIsComplete() throws IOException {
        put("part.sf2", FontSketch.general(20, 4_000));
        Path small = put("small.SF3", FontSketch.general(128, 10));
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
        Sound settled = new Sound(SoundEngine.SOUNDFONT, "font.sf2", expected);
        assertSame(font, fonts.of(settled).orElseThrow());
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
