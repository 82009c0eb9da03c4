package io.trackwright.audio.synth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DrumKitTest {
    private static final int[] GENERAL_MIDI = {
        35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 53, 54, 56, 57, 59, 60,
        61, 62, 63, 64, 65, 66, 69, 70, 73, 75, 76
    };

    private static final int[] ON_THE_BEAT = {
        35, 36, 37, 38, 40, 41, 42, 44, 45, 46, 47, 50, 60, 61, 62, 63, 64, 65, 66, 70, 75, 76
    };

    static List<DrumKit.Patch> kits() {
        return List.of(
                DrumKits.drumAndBass(),
                DrumKits.house(),
                DrumKits.loFi(),
                DrumKits.jazzBrushes(),
                DrumKits.cinematic(),
                DrumKits.latin(),
                DrumKits.tabla(),
                DrumKits.chip(),
                DrumKits.rock(),
                DrumKits.metal(),
                DrumKits.funk(),
                DrumKits.breaks(),
                DrumKits.hands(),
                DrumMachines.eightOhEight(),
                DrumMachines.nineOhNine(),
                DrumMachines.trap());
    }

    @ParameterizedTest
    @MethodSource("kits")
    void everyKeySoundsAtAMixableLevel(DrumKit.Patch kit) {
        for (int key : GENERAL_MIDI) {
            Sound sound = Sound.of(kit, 1, 2, Note.of(key, 0.8f, 4_800));
            double peakDb = Sound.db(sound.peak());
            assertTrue(peakDb > -26 && peakDb < -4, key + " peaks at " + peakDb);
        }
    }

    /**
     * Whatever the touch, the ear finds the beat where it is written: what follows a stroke is
     * softer than the stroke.
     */
    @ParameterizedTest
    @MethodSource("kits")
    void strokesPeakWhereTheyAreWritten(DrumKit.Patch kit) {
        for (int key : ON_THE_BEAT) {
            for (float velocity : new float[] {0.25f, 0.5f, 0.9f}) {
                for (long seed = 1; seed <= 3; seed++) {
                    Sound sound = Sound.of(kit, seed, 0.3, Note.of(key, velocity, 4_800));
                    double ms = 1000 * loudestSecond(sound);
                    assertTrue(
                            ms < 12,
                            key + " at velocity " + velocity + " peaks after " + ms + " ms");
                }
            }
        }
    }

    /** The middle of the 2 ms with the most energy. */
    private static double loudestSecond(Sound sound) {
        int window = Sound.SPEC.frames(0.002);
        double energy = 0;
        double most = 0;
        int at = 0;
        for (int i = 0; i < sound.left().length; i++) {
            energy += sound.left()[i] * sound.left()[i];
            if (i >= window) {
                energy -= sound.left()[i - window] * sound.left()[i - window];
            }
            if (energy > most) {
                most = energy;
                at = i;
            }
        }
        return (at - window / 2.0) / Sound.SPEC.sampleRateHz();
    }

    @Test
    void aKeyWithoutADrumPlaysTheNearest() {
        DrumKit.Patch one =
                new DrumKit.Patch(
                        Map.of(
                                36, new DrumKit.Piece(Kick.deep(), 0, 0, 0),
                                60, new DrumKit.Piece(Clap.machine(), 0, 0, 0)));
        Sound asked = Sound.of(one, 1, 0.2, Note.of(40, 0.8f, 4_800));
        Sound nearest = Sound.of(one, 1, 0.2, Note.of(36, 0.8f, 4_800));
        assertEquals(nearest.peak(), asked.peak());
    }

    @Test
    void anEmptyKitIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new DrumKit.Patch(Map.of()));
    }
}
