package io.trackwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StageBoardTest {
    private final JobProgress progress = new JobProgress();
    private final StageBoard board = new StageBoard();

    private void event(String name, String data, double seconds) {
        progress.accept(new ServerEvent("1", name, data));
        board.follow(progress, seconds);
    }

    private void stage(String stage, int attempt, double seconds) {
        event("stage", "{\"attempt\":%d,\"stage\":\"%s\"}".formatted(attempt, stage), seconds);
    }

    private void untilHalf() {
        stage("parsing", 1, 0);
        stage("composing", 1, 0.5);
        progress.total(60);
        stage("synthesizing", 1, 1);
        stage("mastering", 1, 1.1);
        event("audio", "{\"index\":0,\"frames\":1323000,\"sampleRateHz\":44100}", 2);
    }

    @Test
    void showsTimesBarsAndTimesRealTime() {
        untilHalf();
        assertEquals(
                List.of(
                        "✓ parsing      " + "█".repeat(30) + "    0.5 s  120 ×",
                        "✓ composing    " + "█".repeat(30) + "    0.5 s  120 ×",
                        "▸ synthesizing " + "█".repeat(15) + "░".repeat(15) + "    2.0 s   15 ×",
                        "▸ mastering    " + "█".repeat(15) + "░".repeat(15) + "    1.9 s   16 ×",
                        "  checking"),
                board.lines(progress, 3, 80));
    }

    @Test
    void synthesisAndMasteringEndTogetherAndTheRestWithTheJob() {
        untilHalf();
        stage("checking", 1, 4);
        event("succeeded", "{}", 5);
        List<String> lines = board.lines(progress, 99, 80);
        assertTrue(lines.stream().allMatch(line -> line.startsWith("✓ ")), lines.toString());
        assertTrue(lines.get(2).contains("  3.0 s   20 ×"), lines.get(2));
        assertTrue(lines.get(4).contains("  1.0 s   60 ×"), lines.get(4));
    }

    @Test
    void aNewAttemptBeginsAnew() {
        untilHalf();
        stage("synthesizing", 2, 5);
        List<String> lines = board.lines(progress, 6, 80);
        assertEquals("  parsing", lines.get(0));
        assertTrue(lines.get(2).startsWith("▸ synthesizing"), lines.get(2));
        assertTrue(lines.get(2).endsWith("  1.0 s"), lines.get(2));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 41, 60, 80, 200})
    void staysWithinTheTerminal(int columns) {
        untilHalf();
        for (String line : board.lines(progress, 12_345.6, columns)) {
            assertTrue(line.length() < columns, line);
        }
    }
}
