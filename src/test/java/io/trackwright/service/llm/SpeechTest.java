package io.trackwright.service.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is shown of a model, and who is asked at all. */
class SpeechTest {
    @Test
    void aThoughtGrows() {
        List<String> told = new ArrayList<>();
        ThoughtStream stream = new ThoughtStream(told::add);
        for (char c : Plans.GOOD.toCharArray()) {
            stream.accept(String.valueOf(c));
        }
        assertEquals("Slow strings first, then a piano answers them.", told.getLast());
        assertEquals("S", told.getFirst());
        for (int i = 1; i < told.size(); i++) {
            assertTrue(told.get(i).startsWith(told.get(i - 1)), told.get(i));
        }
    }

    @Test
    void aThoughtIsOneVisibleLine() {
        List<String> told = new ArrayList<>();
        ThoughtStream stream = new ThoughtStream(told::add);
        for (char c : Plans.of("obeys").toCharArray()) {
            stream.accept(String.valueOf(c));
        }
        assertEquals("PWNED [31m INFO fake log line", told.getLast());
    }

    @Test
    void escapesAreRead() {
        List<String> told = new ArrayList<>();
        new ThoughtStream(told::add).accept("{\"thought\": \"a\\u00e9 \\\"b\\\" \\\\ c\\u00");
        assertEquals(List.of("aé \"b\" \\ c"), told);
    }

    @Test
    void longTextIsCutAtAWord() {
        assertEquals("one two…", Plain.line("one two three", 10));
        assertEquals("aaaaaaaaa…", Plain.line("a".repeat(100), 10));
        assertEquals("a b", Plain.line("  a \u0000\u202e\n b ", 10));
    }

    @Test
    void groqsKeyIsEnough() {
        Endpoint groq = Endpoint.chosen("", "", "", "gsk").getFirst();
        assertEquals("groq", groq.provider());
        assertTrue(groq.model().startsWith("llama-3.1"), groq.model());
        assertEquals("llama-x", Endpoint.chosen("", "llama-x", "", "gsk").getFirst().model());
    }

    @Test
    void anEndpointOfOnesOwnGoesFirst() {
        Endpoint own =
                Endpoint.chosen("http://localhost:11434/v1", "llama3.1", "", "gsk").getFirst();
        assertEquals("localhost", own.provider());
        assertEquals("", own.apiKey());
        assertEquals(
                "api.openai.com",
                Endpoint.chosen("", "gpt-4o-mini", "sk", "").getFirst().provider());
        assertEquals(List.of(), Endpoint.chosen("", "llama3.1", "", ""));
    }

    @Test
    void halfAConfigurationIsRefused() {
        var noModel =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> Endpoint.chosen("http://localhost/v1", "", "", ""));
        assertTrue(noModel.getMessage().contains("trackwright.llm.model"), noModel.getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> Endpoint.chosen("localhost/v1", "llama", "", ""));
    }

    @Test
    void theKeyIsNotShown() {
        assertFalse(Endpoint.chosen("", "", "", "gsk_secret").toString().contains("secret"));
    }

    @Test
    void retryAfterIsReadInSeconds() {
        assertEquals(Duration.ofSeconds(7), RetryAfter.of("7"));
        assertEquals(Duration.ofMillis(1_500), RetryAfter.of(" 1.5 "));
        assertEquals(Duration.ofDays(1), RetryAfter.of("999999999"));
        for (String odd : List.of("", "-1", "soon", "Wed, 21 Oct 2026 07:28:00 GMT", "NaN")) {
            assertEquals(Duration.ZERO, RetryAfter.of(odd));
        }
    }

    @Test
    void theBreakerOpensCoolsDownAndTriesOnce() {
        Instant[] now = {Instant.EPOCH};
        Breaker breaker = new Breaker(2, Duration.ofSeconds(30), () -> now[0]);
        breaker.failed();
        breaker.succeeded();
        breaker.failed();
        assertTrue(breaker.admits());
        breaker.failed();
        assertFalse(breaker.admits());
        now[0] = now[0].plusSeconds(30);
        assertTrue(breaker.admits());
        assertFalse(breaker.admits());
        breaker.gaveUp();
        assertTrue(breaker.admits());
        breaker.failed();
        assertFalse(breaker.admits());
        now[0] = now[0].plusSeconds(30);
        assertTrue(breaker.admits());
        breaker.succeeded();
        assertTrue(breaker.admits());
        assertTrue(breaker.admits());
    }
}
