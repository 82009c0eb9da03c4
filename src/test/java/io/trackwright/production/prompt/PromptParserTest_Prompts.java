package io.trackwright.production.prompt;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.production.prompt.PromptReport.Score;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The parser against 202 prompts and what a musician would take from each, and against prompts
 * written afterwards to try what those do not.
 */
class PromptParserTest_Prompts {
    private static final Predicate<Expected> PLAIN = e -> !e.hard();

    @ParameterizedTest
    @ValueSource(strings = {"prompts.jsonl", "fresh.jsonl", "typed.jsonl"})
    void whatIsExpectedIsRead(String resource) {
        PromptReport report = new PromptReport(Expected.all(resource));
        assertAll(
                () -> atLeast(0.98, report.total(false, PLAIN)),
                () -> atLeast(0.85, report.total(false, Expected::hard)),
                () -> atLeast(0.9, report.total(true, _ -> true)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"prompts.jsonl", "fresh.jsonl", "typed.jsonl"})
    void nothingIsInvented(String resource) {
        PromptReport report = new PromptReport(Expected.all(resource));
        assertAll(
                report.inventions().stream()
                        .map(s -> () -> assertEquals(List.of(), s.misses(), s.field())));
    }

    private static void atLeast(double share, Score score) {
        assertTrue(score.share() >= share, score::toString);
    }
}
