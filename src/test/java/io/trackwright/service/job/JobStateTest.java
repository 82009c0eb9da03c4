package io.trackwright.service.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/**
 * Law 10: a job's state changes only through a method of its state, and only the legal moves exist.
 */
class JobStateTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void runsThroughAllStages() {
        JobState.Running running = new JobState.Queued().start();
        assertEquals("parsing", running.status());
        for (Stage next : new Stage[] {Stage.COMPOSE, Stage.SYNTHESIZE, Stage.MASTER, Stage.QA}) {
            running = running.advance(next);
            assertEquals(next, running.stage());
        }
        assertEquals("succeeded", running.succeed(NOW).status());
        assertTrue(running.succeed(NOW).ended());
    }

    @Test
    void neverGoesBackWithinAnAttempt() {
        JobState.Running master = new JobState.Running(1, Stage.MASTER);
        assertThrows(IllegalStateException.class, () -> master.advance(Stage.COMPOSE));
        assertThrows(IllegalStateException.class, () -> master.advance(Stage.MASTER));
        assertThrows(IllegalStateException.class, () -> master.succeed(NOW));
        assertThrows(IllegalStateException.class, () -> master.retry(Stage.COMPOSE));
    }

    @Test
    void checkingMayBeginAnotherAttempt() {
        JobState.Running again = new JobState.Running(1, Stage.QA).retry(Stage.MASTER);
        assertEquals(new JobState.Running(2, Stage.MASTER), again);
        assertFalse(again.ended());
    }

    @Test
    void anActiveJobCanBeCancelledOrFail() {
        JobState.Active queued = new JobState.Queued();
        assertEquals("cancelled", queued.cancel(NOW).status());
        assertEquals("failed", queued.fail(new Failure.Defect("x"), NOW).status());
    }
}
