package io.trackwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressBarTest {
    private final JobProgress progress = new JobProgress();

    private void event(String name, String data) {
        progress.accept(new ServerEvent("1", name, data));
    }

    private void mastering() {
        event("stage", "{\"attempt\":1,\"stage\":\"mastering\",\"progress\":0.25}");
        progress.total(180);
        for (int i = 0; i < 90; i++) {
            event("audio", chunk(1, i));
        }
    }

    private static String chunk(int attempt, int index) {
        return "{\"attempt\":%d,\"index\":%d,\"frames\":44100,\"sampleRateHz\":44100}"
                .formatted(attempt, index);
    }

    @Test
    void showsStageBarPercentAudioAndTime() {
        mastering();
        assertEquals(
                "mastering    "
                        + "█".repeat(24)
                        + "░".repeat(16)
                        + "  60 %  1:30 / 3:00 mastered  4.2 s",
                ProgressBar.line(progress, 4.2, 100));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 30, 40, 60, 61, 62, 80, 200})
    void staysWithinTheTerminal(int columns) {
        mastering();
        assertTrue(ProgressBar.line(progress, 4.2, columns).length() < columns);
    }

    @Test
    void countsAChunkThatComesTwiceOnce() {
        mastering();
        event("audio", chunk(1, 89));
        assertEquals(90, progress.masteredSeconds(), 1e-9);
    }

    @Test
    void beginsAgainWithANewAttempt() {
        mastering();
        event("attempt", "{\"attempt\":2,\"why\":\"too loud\"}");
        assertEquals(0, progress.fraction(), 1e-9);
        assertEquals(0, progress.masteredSeconds(), 1e-9);
        event("audio", chunk(2, 0));
        event("audio", chunk(1, 5));
        assertEquals(1, progress.masteredSeconds(), 1e-9);
        assertTrue(ProgressBar.line(progress, 1, 80).startsWith("mastering #2"));
    }

    @Test
    void isFullWhenTheJobHasSucceeded() {
        mastering();
        event("succeeded", "{}");
        assertEquals(1, progress.fraction(), 0);
        assertEquals("succeeded", progress.stage());
    }
}
