package io.trackwright.audio.synth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SympatheticStringsTest {
    private static final double RELEASED = 1.7;

    private static Sound after(Patch patch, int key) {
        return Sound.of(patch, 1, 3, Note.of(key, 0.8f, 24_000));
    }

    @Test
    void whatWasPlayedSingsOnInTune() {
        Sound sitar = after(PluckedString.sitar(), 64);
        PluckedString.Patch played = PluckedString.sitar();
        PluckedString.Patch alone =
                new PluckedString.Patch(
                        played.ring(),
                        played.pluck(),
                        played.pair(),
                        played.touch(),
                        Soundbox.GOURD,
                        played.levelDb());
        double rung = sitar.rmsDb(RELEASED, 2.5);
        assertTrue(rung > after(alone, 64).rmsDb(RELEASED, 2.5) + 12, "rings at " + rung);
        assertEquals(0, sitar.centsFrom(Tuning.hz(64), RELEASED, 2.9, 1), 2);
    }

    @Test
    void aPitchThatNoStringHasWakesThemLess() {
        double own = after(PluckedString.sitar(), 64).rmsDb(RELEASED, 2.5);
        Note between = Note.of(64.5, 0.8f, 24_000);
        double other = Sound.of(PluckedString.sitar(), 1, 3, between).rmsDb(RELEASED, 2.5);
        assertTrue(other < own - 6, other + " beside " + own);
    }
}
