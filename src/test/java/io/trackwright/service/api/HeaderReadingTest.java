package io.trackwright.service.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderReadingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wait=5 | 5",
                "respond-async, wait=10 | 10",
                "wait=7; foo=bar, handling=lenient | 7",
                "WAIT = \"3\" | 3",
                "wait=31 | 30",
                "wait=999999999 | 30",
                "wait=abc | 0",
                "wait=-1 | 0",
                "wait=1.5 | 0",
                "wait=99999999999999999999 | 0",
                "await=5 | 0",
                "respond-async | 0"
            })
    void waitsAsPreferred(String header, long seconds) {
        assertEquals(Duration.ofSeconds(seconds), PreferWait.read(header, Duration.ofSeconds(30)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"k 1", "\"k 1\"", "  k 1 "})
    void unquotesKeys(String header) {
        assertEquals("k 1", IdempotencyKey.read(header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\"\"", "a\u0001", "é"})
    void refusesUnusableKeys(String header) {
        assertThrows(HttpProblem.class, () -> IdempotencyKey.read(header));
    }

    @Test
    void refusesLongKeys() {
        assertThrows(HttpProblem.class, () -> IdempotencyKey.read("k".repeat(256)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"a\" | true",
                "W/\"a\" | true",
                "\"x\", \"a\" | true",
                "* | true",
                "a | false",
                "\"b\" | false",
                "garbage,,\" | false"
            })
    void matchesEntityTags(String header, boolean matches) {
        assertEquals(matches, EntityTags.match(header, "\"a\""));
    }

    @Test
    void namesFilesForEveryFileSystem() {
        assertEquals(
                "attachment; filename=\"Nuit-d-ete-120bpm.wav\";"
                        + " filename*=UTF-8''Nuit%20d%20%C3%A9t%C3%A9%20120bpm.wav",
                FileName.attachment("Nuit / d\"été 120bpm", ".wav"));
    }
}
