package io.trackwright.audio.soundfont;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.Oracle;
import io.trackwright.audio.soundfont.FluidComparison.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * FluidSynth plays the same notes from Debian's fonts; skipped for a font, or altogether, where
 * they are not installed.
 */
class SampledInstrumentTest_FluidSynth {
    private static final Path FONTS = Path.of("/usr/share/sounds/sf2");
    private static final List<String> NAMES = List.of("TimGM6mb.sf2", "FluidR3_GM.sf2");

    /**
     * Of layers that beat: two are swept by an octave within the first 8 ms, which both players
     * follow in steps of 64 frames, not the same ones, so that the phases they end with differ.
     */
    private static final String BEATING = "0:48 Strings CLP";

    private static final Map<Path, SoundFont> OPEN = new TreeMap<>();

    @TempDir static Path dir;

    static Stream<Arguments> programs() {
        return NAMES.stream()
                .map(FONTS::resolve)
                .flatMap(
                        font ->
                                Stream.of(FluidComparison.PROGRAMS)
                                        .map(program -> Arguments.of(font, program)));
    }

    @AfterAll
    static void close() {
        OPEN.clear();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void soundsAlike(Path file, int[] program) throws IOException, InterruptedException {
        Oracle.needsProgram("fluidsynth");
        Oracle.needsFile(file);
        if (!OPEN.containsKey(file)) {
            OPEN.put(file, SoundFont.open(file));
        }
        Row row = FluidComparison.compare(file, OPEN.get(file), program, dir);
        assertEquals(0, row.cents(), 3, row + ", pitch in cents");
        assertTrue(row.spectrumDb() < 2, row + ", third octaves in dB");
        // One offset for all presets: FluidSynth's gain and the gain of its filter at rest.
        assertEquals(4.9, row.levelDb(), 0.5, row + ", level in dB");
        double time =
                row.preset().equals(BEATING)
                        ? FluidComparison.ensembleTime(file, OPEN.get(file), program[0], 55, dir)
                        : row.worstTime();
        assertEquals(1, time, 0.1, row + ", times");
    }
}
