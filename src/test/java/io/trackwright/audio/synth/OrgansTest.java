package io.trackwright.audio.synth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.dsp.Turn;
import io.trackwright.audio.synth.DrawbarOrgan.Drawbars;
import io.trackwright.audio.synth.DrawbarOrgan.Percussion;
import org.junit.jupiter.api.Test;

class OrgansTest {
    private static final int SECOND = 48_000;

    private static DrawbarOrgan.Patch drawn(Drawbars drawbars, Percussion percussion) {
        return new DrawbarOrgan.Patch(drawbars, percussion, 600, 0, 0, 0);
    }

    private static double levelDb(Sound sound, double hz, double from, double to) {
        int start = Sound.SPEC.frames(from);
        int length = Sound.SPEC.frames(to) - start;
        double re = 0;
        double im = 0;
        for (int i = 0; i < length; i++) {
            double window = 0.5 - 0.5 * Turn.cosine((double) i / length);
            re += window * sound.left()[start + i] * Turn.cosine(hz * i / SECOND);
            im += window * sound.left()[start + i] * Turn.sine(hz * i / SECOND);
        }
        return Sound.db(4 * Math.hypot(re, im) / length);
    }

    @Test
    void eachDrawbarIsAWheelThreeDecibelsAStep() {
        Drawbars bars = new Drawbars(8, 6, 8, 5, 7, 4, 8, 3, 2);
        Sound sound = Sound.of(drawn(bars, Percussion.OFF), 1, 2, Note.of(57, 0.8f, 3 * SECOND));
        int[] semitones = {-12, 7, 0, 12, 19, 24, 28, 31, 36};
        int[] steps = {8, 6, 8, 5, 7, 4, 8, 3, 2};
        double unison = levelDb(sound, Tuning.hz(57), 0.2, 1.8);
        for (int i = 0; i < semitones.length; i++) {
            double level = levelDb(sound, Tuning.hz(57 + semitones[i]), 0.2, 1.8);
            assertEquals(3 * (steps[i] - 8), level - unison, 0.3, "drawbar " + i);
        }
    }

    @Test
    void theTopFoldsBackAtTheHighestWheel() {
        Drawbars bars = new Drawbars(0, 0, 8, 0, 0, 0, 0, 0, 8);
        Sound sound = Sound.of(drawn(bars, Percussion.OFF), 1, 1, Note.of(84, 0.8f, SECOND));
        assertTrue(levelDb(sound, Tuning.hz(120), 0.2, 0.9) < -70, "no wheel there");
        assertTrue(levelDb(sound, Tuning.hz(108), 0.2, 0.9) > -40, "an octave below");
    }

    @Test
    void percussionSpeaksOnlyWhenAllKeysAreUp() {
        Drawbars bars = new Drawbars(0, 0, 8, 0, 0, 0, 0, 0, 0);
        Instrument organ = drawn(bars, Percussion.SECOND).build(Sound.SPEC, 1);
        organ.start(Note.of(60, 0.8f, 2 * SECOND));
        Sound first = Sound.take(organ, SECOND, 512);
        organ.start(Note.of(67, 0.8f, SECOND / 2));
        Sound second = Sound.take(organ, 2 * SECOND, 512);
        organ.start(Note.of(67, 0.8f, SECOND / 2));
        Sound third = Sound.take(organ, SECOND, 512);
        assertTrue(levelDb(first, Tuning.hz(72), 0.01, 0.1) > -40);
        assertTrue(levelDb(first, Tuning.hz(72), 0.8, 0.95) < -75, "and dies away");
        assertTrue(levelDb(second, Tuning.hz(79), 0.01, 0.1) < -60, "a key is down");
        assertTrue(levelDb(third, Tuning.hz(79), 0.01, 0.1) > -40, "all were up");
    }

    @Test
    void nothingDrawnIsNoOrgan() {
        assertThrows(IllegalArgumentException.class, () -> new Drawbars(0, 8, 0, 0, 0, 0, 0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Drawbars(9, 0, 8, 0, 0, 0, 0, 0, 0));
        assertThrows(
                IllegalArgumentException.class, () -> new PipeOrgan.Stops(1, 0, 0, 1, 0, 0, 0, 0));
    }

    @Test
    void aPipeIsTunedOnce() {
        double first = cents(1);
        assertEquals(first, cents(2), 0.3);
        assertEquals(first, cents(3), 0.3);
    }

    private static double cents(long seed) {
        PipeOrgan.Patch flute =
                new PipeOrgan.Patch(new PipeOrgan.Stops(0, 0, 1, 0, 0, 0, 0, 0), 0, 0);
        Sound sound = Sound.of(flute, seed, 4, Note.of(64, 0.8f, 4 * SECOND));
        return sound.centsFrom(Tuning.hz(64), 0.4, 3.9, 1);
    }

    @Test
    void musetteReedsBeatAndBandoneonsDoNot() {
        assertTrue(beatingDb(FreeReed.musette()) > 6);
        assertTrue(beatingDb(FreeReed.bandoneon()) < 3);
    }

    /** How far the fundamental rises and falls. */
    private static double beatingDb(Patch patch) {
        Sound sound = Sound.of(patch, 1, 2, Note.of(69, 0.6f, 3 * SECOND));
        double least = 0;
        double most = -200;
        for (double at = 0.2; at < 1.8; at += 0.02) {
            double level = levelDb(sound, 440, at, at + 0.05);
            least = Math.min(least, level);
            most = Math.max(most, level);
        }
        return most - least;
    }
}
