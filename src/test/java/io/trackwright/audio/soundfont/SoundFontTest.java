package io.trackwright.audio.soundfont;

import static io.trackwright.audio.soundfont.FontSketch.wave;
import static io.trackwright.audio.soundfont.FontSketch.zone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.synth.Instrument;
import io.trackwright.audio.synth.Note;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading: what is there, and what a broken file says. */
class SoundFontTest {
    @TempDir Path dir;

    private SoundFont open(byte[] bytes) throws IOException {
        return SoundFont.open(Files.write(dir.resolve("font.sf2"), bytes));
    }

    private String refused(byte[] bytes) {
        return assertThrows(SoundFontException.class, () -> open(bytes)).getMessage();
    }

    private static FontSketch sketch() {
        return FontSketch.empty()
                .sample(wave(20, 0.5), 44_100, 60, 168, 336)
                .instrument(zone().set(Generator.SAMPLE, 0))
                .preset(0, 5, zone().set(Generator.INSTRUMENT, 0));
    }

    @Test
    void listsNamesBanksAndPrograms() throws IOException {
        SoundFont font = open(sketch().bytes(true));
        assertEquals("Sketch", font.name());
        assertEquals(1, font.presets().size());
        Preset preset = font.preset(0, 5).orElseThrow();
        assertEquals("preset 5", preset.name());
        assertTrue(font.preset(0, 6).isEmpty());
        assertEquals(1, preset.zones().size());
    }

    @Test
    void refusesWhatIsNoSoundFont() {
        assertTrue(refused(new byte[0]).contains("RIFF"));
        assertTrue(refused(new byte[4_000]).contains("RIFF"));
        byte[] wave = sketch().bytes(false);
        wave[8] = 'W';
        assertTrue(refused(wave).contains("form must be sfbk"));
    }

    @Test
    void refusesCompressedFontsAndSaysSo() {
        assertTrue(refused(sketch().version(4).bytes(false)).contains("must be 2 or 3, was 4"));
        byte[] vorbis =
                FontSketch.empty()
                        .sample(wave(20, 0.5), 44_100, 60, 0, 0, 0, 0x11, 0)
                        .instrument(zone().set(Generator.SAMPLE, 0))
                        .preset(0, 0, zone().set(Generator.INSTRUMENT, 0))
                        .bytes(false);
        assertTrue(refused(vorbis).contains("Vorbis (SF3)"));
    }

    @Test
    void refusesLinksIntoNothing() {
        byte[] noSample =
                FontSketch.empty()
                        .sample(wave(20, 0.5), 44_100, 60, 0, 0)
                        .instrument(zone().set(Generator.SAMPLE, 7))
                        .preset(0, 0, zone().set(Generator.INSTRUMENT, 0))
                        .bytes(false);
        assertTrue(refused(noSample).contains("SAMPLE must be below 1, was 7"));
    }

    @Test
    void limitsNameTheirFieldRuleAndValue() {
        IllegalArgumentException layers =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new SoundFontLimits(1, 1, 1, 1, 65, 1));
        assertEquals("layers must be 1..64, was 65", layers.getMessage());
        IllegalArgumentException polyphony =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new SoundFontLimits(1, 1, 1, 1, 1, 0));
        assertEquals("polyphony must be 1..128, was 0", polyphony.getMessage());
    }

    @Test
    void refusesWhatIsBeyondTheLimits() throws IOException {
        Path file = Files.write(dir.resolve("font.sf2"), sketch().bytes(false));
        for (SoundFontLimits limits :
                new SoundFontLimits[] {
                    new SoundFontLimits(100, 1_000, 10),
                    new SoundFontLimits(1L << 30, 1, 10),
                    new SoundFontLimits(1L << 30, 1_000, 1)
                }) {
            SoundFontException refusal =
                    assertThrows(SoundFontException.class, () -> SoundFont.open(file, limits));
            assertTrue(
                    refusal.getMessage().contains("must have at most")
                            || refusal.getMessage().contains("must hold at most"),
                    refusal.getMessage());
        }
    }

    /** Whatever byte is wrong, the file is refused in words or plays without harm. */
    @Test
    void survivesEveryDamage() throws IOException {
        byte[] whole = sketch().bytes(false);
        SplittableRandom random = new SplittableRandom(4);
        int smpl = new String(whole, StandardCharsets.ISO_8859_1).indexOf("smpl");
        int pdta = new String(whole, StandardCharsets.ISO_8859_1).indexOf("pdta");
        int refused = 0;
        for (int i = 0; i < 1_500; i++) {
            byte[] broken =
                    Arrays.copyOf(whole, i % 5 == 0 ? random.nextInt(whole.length) : whole.length);
            for (int hit = 0; hit < 3; hit++) {
                int at =
                        hit == 0
                                ? random.nextInt(smpl + 8)
                                : pdta + random.nextInt(whole.length - pdta);
                if (at < broken.length && (hit > 0 || i % 3 == 0)) {
                    broken[at] = (byte) random.nextInt(256);
                }
            }
            refused += plays(broken) ? 0 : 1;
        }
        assertTrue(refused > 300 && refused < 1_500, "refused " + refused);
    }

    private boolean plays(byte[] bytes) throws IOException {
        try {
            for (Preset preset : open(bytes).presets()) {
                if (!preset.zones().isEmpty()) {
                    AudioSpec spec = new AudioSpec(44_100, 512);
                    Instrument instrument = SampledInstrument.Patch.of(preset).build(spec, 1);
                    instrument.start(Note.of(60, 0.8f, 300));
                    StereoBlock block = new StereoBlock(512);
                    instrument.render(block, 0, 512);
                    for (float x : block.left) {
                        assertTrue(Float.isFinite(x));
                    }
                }
            }
            return true;
        } catch (SoundFontException e) {
            return false;
        }
    }
}
