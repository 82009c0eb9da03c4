package io.trackwright.service.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.trackwright.service.job.Failure;
import io.trackwright.service.job.JobEvent;
import io.trackwright.service.job.JobEvent.Ended;
import io.trackwright.service.job.JobEvent.StageMoved;
import io.trackwright.service.job.JobHistory.Occurrence;
import io.trackwright.service.job.JobId;
import io.trackwright.service.job.JobState;
import io.trackwright.service.job.Stage;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LogTableTest {
    private static final Instant AT = Instant.parse("2026-03-01T07:00:00.250Z");
    private static final JobId JOB = new JobId(new UUID(0, 7));

    @Test
    void timesAreThoseOfTheZone() {
        assertEquals(
                "2026-03-01T12:30:00.250+05:30",
                row("Asia/Kolkata", "A", new JobEvent.Queued()).getFirst());
        assertEquals("2026-03-01T07:00:00.250Z", row("UTC", "A", new JobEvent.Queued()).getFirst());
        assertEquals(
                "2026-03-01T02:00:00.250-05:00",
                row("America/New_York", "A", new JobEvent.Queued()).getFirst());
    }

    @Test
    void eachKindOfEventSaysWhatItIs() {
        JobState.Failed failed =
                new JobState.Failed(new Failure.StageTimedOut(Stage.MASTER, 60), 2, AT);
        assertEquals(
                List.of("error", "failed", "stage-timed-out: mastering took longer than 60 s"),
                told(new Ended(failed)));
        assertEquals(
                List.of("warn", "attempt", "Attempt 2: too loud; gain -1 dB"),
                told(new JobEvent.AttemptBegun(2, "too loud", "gain -1 dB")));
        assertEquals(
                List.of("info", "stage", "composing: one two"),
                told(new StageMoved(1, Stage.COMPOSE, 0.1, "one\r\ntwo")));
    }

    @Test
    void cellsAreQuotedAndNoSpreadsheetComputesThem() {
        assertEquals(
                "\"a\",\"say \"\"b\"\"\",\"c,d\"\r\n",
                LogTable.csv(List.of("a", "say \"b\"", "c,d")));
        assertEquals("\"'=1+1\",\"'-2\",\"'@x\"\r\n", LogTable.csv(List.of("=1+1", "-2", "@x")));
    }

    private static List<String> told(JobEvent.Fact fact) {
        List<String> row = row("UTC", "A", fact);
        return List.of(row.get(1), row.get(5), row.get(6));
    }

    private static List<String> row(String zone, String title, JobEvent.Fact fact) {
        return new LogTable(ZoneId.of(zone))
                .row(LogEntry.of(new Occurrence(new JobEvent(JOB, 3, AT, fact), title)));
    }
}
