package io.trackwright.audio.synth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VoicePoolTest {
    private static final Envelope HELD = new Envelope(2, 1_000, 1, 50);

    private static double steepest(Sound sound) {
        double steepest = 0;
        for (int i = 1; i < sound.left().length; i++) {
            steepest = Math.max(steepest, Math.abs(sound.left()[i] - sound.left()[i - 1]));
        }
        return steepest;
    }

    @Test
    void stealsWithoutAClickAndLeavesOneVoice() {
        Instrument bass = new SubBass.Patch(0.1, 60, HELD, 0).build(Sound.SPEC, 1);
        bass.start(Note.of(45, 0.8f, 48_000));
        Sound.take(bass, 4_871, 500);
        bass.start(Note.of(40, 0.8f, 48_000));
        Sound both = Sound.take(bass, 600, 500);
        Sound alone = Sound.take(bass, 24_000, 500);
        assertTrue(steepest(both) < 0.01, "steepest step " + steepest(both));
        assertEquals(0, alone.centsFrom(Tuning.hz(40), 0, 0.5, 1), 1);
    }

    @Test
    void aReleasedNoteGoesBeforeAHeldOne() {
        PolySynth.Patch pad = PolySynth.warmPad();
        PolySynth.Patch duo =
                new PolySynth.Patch(pad.sources(), pad.filter(), HELD, 0, 0, 60, 2, 0);
        Instrument synth = duo.build(Sound.SPEC, 1);
        synth.start(Note.of(60, 0.8f, 96_000));
        synth.start(Note.of(67, 1f, 4_000));
        Sound.take(synth, 4_800, 500);
        synth.start(Note.of(76, 0.8f, 96_000));
        Sound after = Sound.take(synth, 48_000, 500);
        assertEquals(0, after.centsFrom(Tuning.hz(60), 0.1, 0.9, 1), 12);
        assertEquals(0, after.centsFrom(Tuning.hz(76), 0.1, 0.9, 1), 12);
    }

    @Test
    void polyphonyHasBounds() {
        assertThrows(IllegalArgumentException.class, () -> new VoicePool(0, 1, () -> null));
    }

    @Test
    void patchesNameTheFieldTheRuleAndTheValue() {
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new GrandPiano.Patch(Double.NaN, 1, 1, 1));
        assertEquals("brightness must be 0.3..3.0, was NaN", refused.getMessage());
    }
}
