package io.trackwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTest {
    @ParameterizedTest
    @CsvSource({"90,90", "90s,90", "1.5m,90", "1:30,90", "0:07,7", "12:00,720", "30.25,30.25"})
    void readsLengths(String text, double seconds) {
        assertEquals(seconds, Clock.parse(text), 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "long", "1:75", "-3", "NaN", "1e9", "3 minutes", "1:2:3"})
    void refusesTheRest(String text) {
        assertThrows(IllegalArgumentException.class, () -> Clock.parse(text));
    }

    @Test
    void writesMinutes() {
        assertEquals("3:01", Clock.minutes(181.2));
        assertEquals("0:00", Clock.minutes(-1));
        assertEquals("10:00", Clock.minutes(599.6));
    }
}
