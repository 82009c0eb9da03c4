package io.trackwright.audio.synth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every preset that plays tunes is within two cents of equal temperament on five keys from the
 * lowest to the highest that a player of it is asked for. Sections and vibratos are taken by their
 * mean; what rings in modes, by its nominal one.
 */
class PitchContract {
    private static final double WITHIN_CENTS = 2;
    private static final int KEYS = 5;
    private static final float FORTE = 0.8f;

    /** Where no range is given: so far around the preset's key. */
    private static final int REACH = 10;

    /**
     * Stretched beyond it as pianos are, or through a filter that moves so far that the turning of
     * its phase is read as pitch.
     */
    private static final Set<String> EXEMPT =
            Set.of(
                    "grandPiano.concert",
                    "grandPiano.felt",
                    "polySynth.pluck",
                    "polySynth.sweepingPad",
                    "polySynth.warmPad");

    private static final Map<String, int[]> RANGES =
            Map.ofEntries(
                    range("saxophone.ballad", 44, 80),
                    range("saxophone.bop", 44, 80),
                    range("saxophone.alto", 49, 80),
                    range("saxophone.soprano", 56, 87),
                    range("saxophone.baritone", 37, 68),
                    range("flute.concert", 60, 96),
                    range("flute.piccolo", 74, 105),
                    range("flute.alto", 55, 86),
                    range("flute.pan", 60, 90),
                    range("woodwind.clarinet", 50, 91),
                    range("woodwind.oboe", 58, 91),
                    range("woodwind.englishHorn", 52, 81),
                    range("woodwind.bassoon", 34, 72),
                    range("soloBrass.trumpet", 55, 84),
                    range("mutedTrumpet.harmon", 55, 84),
                    range("brass.stabs", 55, 84),
                    range("soloBrass.flugelhorn", 52, 82),
                    range("soloBrass.trombone", 40, 72),
                    range("brass.lowBrass", 34, 72),
                    range("soloBrass.frenchHorn", 41, 77),
                    range("brass.horns", 41, 77),
                    range("soloBrass.tuba", 28, 58),
                    range("soloString.violin", 55, 100),
                    range("soloString.baroqueViolin", 55, 100),
                    range("soloString.viola", 48, 88),
                    range("soloString.cello", 36, 76),
                    range("soloString.doubleBass", 28, 60),
                    range("strings.legato", 28, 100),
                    range("strings.sulTasto", 28, 100),
                    range("strings.tremolo", 28, 100),
                    range("strings.spiccato", 28, 100),
                    range("choir.ah", 43, 84),
                    range("choir.oo", 43, 84),
                    range("choir.ee", 43, 84),
                    range("choir.mm", 43, 84),
                    range("drawbarOrgan.jazz", 36, 96),
                    range("drawbarOrgan.full", 36, 96),
                    range("drawbarOrgan.mellow", 36, 96),
                    range("drawbarOrgan.bubble", 36, 96),
                    range("pipeOrgan.plenum", 36, 96),
                    range("pipeOrgan.flutes", 36, 96),
                    range("pipeOrgan.positive", 36, 96),
                    range("freeReed.musette", 41, 93),
                    range("freeReed.bandoneon", 41, 93),
                    range("freeReed.accordion", 41, 93),
                    range("harmonica.blues", 60, 96),
                    range("grandPiano.concert", 28, 96),
                    range("grandPiano.felt", 28, 96),
                    range("electricPiano.stage", 28, 96),
                    range("electricPiano.mellow", 28, 96),
                    range("mallets.vibraphone", 53, 89),
                    range("mallets.marimba", 45, 96),
                    range("mallets.celesta", 60, 96),
                    range("mallets.musicBox", 60, 96),
                    range("mallets.glockenspiel", 60, 84),
                    range("pluckedString.harpsichord", 29, 89),
                    range("pluckedString.nylonGuitar", 40, 83),
                    range("pluckedString.steelGuitar", 40, 86),
                    range("pluckedString.jazzGuitar", 40, 86),
                    range("pluckedString.electricGuitar", 40, 88),
                    range("pluckedString.leadGuitar", 40, 88),
                    range("pluckedString.harp", 28, 96),
                    range("pluckedString.uprightBass", 28, 55),
                    range("pluckedString.fingerBass", 28, 60),
                    range("pluckedString.pickedBass", 28, 60),
                    range("pluckedString.fretlessBass", 28, 60),
                    range("pluckedString.oud", 41, 79),
                    range("pluckedString.koto", 50, 88),
                    range("pluckedString.tanpura", 38, 72),
                    range("mallets.xylophone", 60, 96),
                    range("mallets.churchBell", 48, 72));

    private record Stroke(Presets preset, int key) {
        @Override
        public String toString() {
            return preset.name() + " on " + key;
        }
    }

    static Stream<Stroke> strokes() {
        return Presets.all().stream()
                .filter(Presets::pitched)
                .filter(preset -> !EXEMPT.contains(preset.name()))
                .flatMap(PitchContract::over);
    }

    private static Stream<Stroke> over(Presets preset) {
        int[] around = {preset.key() - REACH, preset.key() + REACH};
        int[] range = RANGES.getOrDefault(preset.name(), around);
        return IntStream.range(0, KEYS)
                .mapToObj(
                        i -> new Stroke(preset, range[0] + i * (range[1] - range[0]) / (KEYS - 1)));
    }

    @ParameterizedTest
    @MethodSource("strokes")
    void isInTuneOverItsRange(Stroke stroke) {
        assertEquals(0, cents(stroke.preset, stroke.key), WITHIN_CENTS, "cents");
    }

    @Test
    void everyNameIsAPreset() {
        Set<String> names = Presets.all().stream().map(Presets::name).collect(Collectors.toSet());
        assertTrue(names.containsAll(RANGES.keySet()), () -> "of " + RANGES.keySet());
        assertTrue(names.containsAll(EXEMPT), () -> "of " + EXEMPT);
    }

    @Test
    void coversTheShelf() {
        List<Stroke> all = strokes().toList();
        assertTrue(all.size() > 300, () -> "strokes: " + all.size());
    }

    private static double cents(Presets preset, int key) {
        boolean modal = preset.name().startsWith("mallets") || preset.name().endsWith("timpani");
        double nominal =
                preset.patch() instanceof Mallets.Patch mallets
                        ? mallets.bar().nominal() * (1 << mallets.octave())
                        : 1;
        double hz = nominal * Tuning.hz(key);
        int harmonics = modal ? 1 : 3;
        if (preset.kind() == Presets.Kind.SUSTAINED) {
            // Long enough for the beats of a section to even out.
            Sound held = take(preset, key, 4);
            // A fiddle's resonances make one side of its vibrato louder than the other.
            return preset.name().startsWith("soloString")
                    ? held.meanCentsFrom(hz, 0.4, 3.9, harmonics)
                    : held.centsFrom(hz, 0.4, 3.9, harmonics);
        }
        // What is plucked or struck is gone soon, the higher the sooner.
        boolean brief = preset.name().endsWith("spiccato") || key > 84;
        Sound struck = take(preset, key, 1);
        return brief
                ? struck.centsFrom(hz, 0.02, 0.4, harmonics)
                : struck.centsFrom(hz, 0.1, 0.9, harmonics);
    }

    private static Sound take(Presets preset, int key, double seconds) {
        int frames = Sound.SPEC.frames(seconds);
        return Sound.of(preset.patch(), 1, seconds, Note.of(key, FORTE, frames));
    }

    private static Map.Entry<String, int[]> range(String name, int lowest, int highest) {
        return Map.entry(name, new int[] {lowest, highest});
    }
}
