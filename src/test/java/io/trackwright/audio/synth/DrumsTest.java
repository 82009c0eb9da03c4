package io.trackwright.audio.synth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.dsp.Fft;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.metering.LoudnessMeter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Kits that can be exchanged: equally loud, alive under equal strokes, brighter when hit harder.
 */
class DrumsTest {
    private static final int KICK = 36;
    private static final int SNARE = 38;
    private static final int HAT = 42;
    private static final double WITHIN_LU = 1.5;
    private static final int POINTS = 8_192;

    private static final Map<String, DrumKit.Patch> KITS =
            Map.ofEntries(
                    Map.entry("drumAndBass", DrumKits.drumAndBass()),
                    Map.entry("house", DrumKits.house()),
                    Map.entry("rock", DrumKits.rock()),
                    Map.entry("metal", DrumKits.metal()),
                    Map.entry("funk", DrumKits.funk()),
                    Map.entry("breaks", DrumKits.breaks()),
                    Map.entry("loFi", DrumKits.loFi()),
                    Map.entry("808", DrumMachines.eightOhEight()),
                    Map.entry("909", DrumMachines.nineOhNine()),
                    Map.entry("trap", DrumMachines.trap()));

    /**
     * Where a kit's character wants it otherwise, in LU: drums with a pillow or a cloth in them end
     * at once, small ones too, worn ones are dull.
     */
    private static final Map<String, Double> CHARACTER =
            Map.of("breaks 36", -1.0, "funk 36", -2.0, "funk 38", -3.0, "loFi 38", -3.0);

    static Stream<Arguments> drums() {
        return KITS.keySet().stream()
                .sorted()
                .flatMap(
                        kit ->
                                Stream.of(
                                        Arguments.of(kit, KICK, -15.6),
                                        Arguments.of(kit, SNARE, -16.5),
                                        Arguments.of(kit, HAT, -29.6)));
    }

    @ParameterizedTest
    @MethodSource("drums")
    void kicksSnaresAndHatsAreAsLoudInEveryKit(String kit, int key, double lufs) {
        double character = CHARACTER.getOrDefault(kit + " " + key, 0.0);
        assertEquals(lufs + character, barLufs(KITS.get(kit), key), WITHIN_LU, "LUFS");
    }

    /** Eight strokes, three a second. */
    private static double barLufs(DrumKit.Patch kit, int key) {
        LoudnessMeter meter = new LoudnessMeter(Sound.SPEC, 1);
        Instrument instrument = kit.build(Sound.SPEC, 1);
        StereoBlock block = new StereoBlock(8_000);
        for (int i = 0; i < 16; i++) {
            if (i % 2 == 0) {
                instrument.start(Note.of(key, 0.8f, 4_800));
            }
            block.clear();
            instrument.render(block, 0, 8_000);
            meter.process(block);
        }
        return meter.integratedLufs();
    }

    static List<Drum> acoustic() {
        return List.of(
                BassDrum.rock(),
                BassDrum.breaks(),
                Snare.acoustic(),
                Snare.breaks(),
                BrushSnare.coated(),
                Cymbal.closedHat(),
                Cymbal.pedalHat(),
                Membrane.tom(),
                Membrane.conga(),
                Tabla.dayan(Tabla.Stroke.NA),
                Tabla.bayan(Tabla.Stroke.GE),
                Shaker.egg(),
                Scrape.guiro(),
                Block.cowbell());
    }

    /** Equal strokes are equally loud and never the same: no machine gun. */
    @ParameterizedTest
    @MethodSource("acoustic")
    void fourEqualStrokesDiffer(Drum drum) {
        Instrument instrument = drum.build(Sound.SPEC, 1);
        double[][] shapes = new double[4][];
        for (int i = 0; i < 4; i++) {
            instrument.start(Note.of(36, 0.7f, 4_800));
            Sound stroke = Sound.take(instrument, 24_000, 480);
            shapes[i] = octaves(stroke);
            for (int j = 0; j < i; j++) {
                double apart = 0;
                double sum = 0;
                for (int b = 0; b < shapes[i].length; b++) {
                    apart = Math.max(apart, Math.abs(shapes[i][b] - shapes[j][b]));
                    sum += shapes[i][b] - shapes[j][b];
                }
                assertTrue(apart > 0.1, "strokes " + i + " and " + j + " are the same");
                assertTrue(Math.abs(sum / shapes[i].length) < 4, "and as loud: " + sum);
            }
        }
    }

    static List<Drum> touched() {
        return List.of(
                BassDrum.rock(),
                Kick.nineOhNine(),
                Snare.acoustic(),
                Snare.breaks(),
                Cymbal.closedHat(),
                Cymbal.crash(),
                Membrane.conga(),
                Tabla.dayan(Tabla.Stroke.NA));
    }

    @ParameterizedTest
    @MethodSource("touched")
    void harderIsBrighter(Drum drum) {
        double soft = centroidHz(Sound.of(drum, 1, 0.5, Note.of(36, 0.35f, 4_800)));
        double hard = centroidHz(Sound.of(drum, 1, 0.5, Note.of(36, 0.95f, 4_800)));
        assertTrue(hard > 1.05 * soft, soft + " Hz, then " + hard + " Hz");
    }

    private static double centroidHz(Sound sound) {
        double[] power = power(sound);
        double weighted = 0;
        double sum = 0;
        for (int k = 1; k < power.length; k++) {
            weighted += k * power[k];
            sum += power[k];
        }
        return weighted / sum * Sound.SPEC.sampleRateHz() / POINTS;
    }

    /** Level in eight octaves, in dB. */
    private static double[] octaves(Sound sound) {
        double[] power = power(sound);
        double[] levels = new double[8];
        for (int k = 8; k < 2_048; k++) {
            levels[28 - Integer.numberOfLeadingZeros(k)] += power[k];
        }
        for (int i = 0; i < levels.length; i++) {
            levels[i] = 10 * StrictMath.log10(levels[i] + 1e-12);
        }
        return levels;
    }

    private static double[] power(Sound sound) {
        double[] x = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            x[i] = sound.left()[i];
        }
        double[] power = new double[POINTS / 2 + 1];
        new Fft(POINTS).power(x, power);
        return power;
    }
}
