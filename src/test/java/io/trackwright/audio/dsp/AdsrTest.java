package io.trackwright.audio.dsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AdsrTest {
    private static final double TICKS = 1_000;

    private static double after(Adsr adsr, int ticks) {
        double level = adsr.level();
        for (int i = 0; i < ticks; i++) {
            level = adsr.next();
        }
        return level;
    }

    @Test
    void goesThroughItsStagesInTheStatedTimes() {
        Adsr adsr = new Adsr(TICKS, 100, 200, 0.5, 300);
        assertTrue(adsr.idle());
        adsr.start();
        assertEquals(0.5, after(adsr, 50), 1e-9);
        assertEquals(1, after(adsr, 50), 1e-9);
        assertEquals(0.5 + 0.5 * 0.001, after(adsr, 200), 1e-6);
        adsr.release();
        double before = adsr.level();
        assertEquals(before * 0.001, after(adsr, 300), 1e-6);
        after(adsr, 300);
        assertTrue(adsr.idle());
        assertEquals(0, adsr.level());
    }

    @Test
    void withoutSustainItEndsByItself() {
        Adsr adsr = new Adsr(TICKS, 1, 50, 0, 50);
        adsr.start();
        after(adsr, 20);
        assertFalse(adsr.idle());
        after(adsr, 100);
        assertTrue(adsr.idle());
    }

    @Test
    void aReleaseDuringTheAttackFallsFromWhereItIs() {
        Adsr adsr = new Adsr(TICKS, 100, 50, 1, 100);
        adsr.start();
        double level = after(adsr, 30);
        adsr.release();
        assertTrue(adsr.next() < level);
    }

    @Test
    void refusesASustainThatIsNoLevel() {
        assertThrows(IllegalArgumentException.class, () -> new Adsr(TICKS, 1, 1, Double.NaN, 1));
    }
}
