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
        35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 53, 54, 56, 57, 59, 69,
        70, 76
    };

    static List<DrumKit.Patch> kits() {
        return List.of(
                DrumKits.drumAndBass(),
                DrumKits.house(),
                DrumKits.loFi(),
                DrumKits.jazzBrushes(),
                DrumKits.cinematic());
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
