package io.trackwright.audio.dsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DecibelsTest {
    @Test
    void goBothWays() {
        assertEquals(1, Decibels.toGain(0));
        assertEquals(10, Decibels.toGain(20), 1e-12);
        assertEquals(0.5011872336272722, Decibels.toGain(-6), 1e-14);
        assertEquals(100, Decibels.toPower(20), 1e-11);
        for (double db = -120; db <= 60; db += 7.3) {
            assertEquals(db, Decibels.fromGain(Decibels.toGain(db)), 1e-10);
            assertEquals(db, Decibels.fromPower(Decibels.toPower(db)), 1e-10);
        }
    }

    @Test
    void silenceIsFinite() {
        assertEquals(Decibels.SILENCE_DB, Decibels.fromGain(0));
        assertEquals(Decibels.SILENCE_DB, Decibels.fromPower(0));
        assertEquals(0, Decibels.toGain(Decibels.SILENCE_DB), 1e-14);
    }
}
