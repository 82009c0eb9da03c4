package io.trackwright.service.job;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Where a job stands. The only legal moves are the methods that exist. Times are in microseconds,
 * as the database keeps them.
 */
public sealed interface JobState {

    /**
     * {@code queued}, the running stage's activity, {@code succeeded}, {@code failed} or {@code
     * cancelled}.
     */
    String status();

    /** The attempt that runs or was the last; 1 or more. */
    int attempt();

    /** True once nothing more will happen. */
    default boolean ended() {
        return !(this instanceof Active);
    }

    /** A job that still moves. */
    sealed interface Active extends JobState permits Queued, Running {
        /** The stage that is due or running. */
        Stage stage();

        default Cancelled cancel(Instant now) {
            return new Cancelled(attempt(), now);
        }

        /** The same job from its beginning: what was made of it is of no use any more. */
        Active restart();

        default Failed fail(Failure failure, Instant now) {
            return new Failed(failure, attempt(), now);
        }
    }

    /** Accepted, nothing begun. */
    record Queued() implements Active {
        public Running start() {
            return new Running(1, Stage.PARSE);
        }

        @Override
        public Queued restart() {
            return this;
        }

        @Override
        public Stage stage() {
            return Stage.PARSE;
        }

        @Override
        public int attempt() {
            return 1;
        }

        @Override
        public String status() {
            return "queued";
        }
    }

    /** In a stage. */
    record Running(int attempt, Stage stage) implements Active {
        public Running {
            if (attempt < 1) {
                throw new IllegalArgumentException("attempt must be 1 or more, was " + attempt);
            }
        }

        /** On to a later stage of the same attempt. */
        public Running advance(Stage next) {
            if (next.compareTo(stage) <= 0) {
                throw new IllegalStateException(stage + " does not lead to " + next);
            }
            return new Running(attempt, next);
        }

        /** Back to an earlier stage, as a new attempt. */
        public Running retry(Stage from) {
            if (stage != Stage.QA || from == Stage.QA) {
                throw new IllegalStateException(stage + " may not retry from " + from);
            }
            return new Running(attempt + 1, from);
        }

        @Override
        public Running restart() {
            return new Running(attempt + 1, Stage.PARSE);
        }

        public Succeeded succeed(Instant now) {
            if (stage != Stage.QA) {
                throw new IllegalStateException(stage + " is not the last stage");
            }
            return new Succeeded(attempt, now);
        }

        @Override
        public String status() {
            return stage.activity();
        }
    }

    /** Delivered. */
    record Succeeded(int attempt, Instant at) implements JobState {
        public Succeeded {
            at = at.truncatedTo(ChronoUnit.MICROS);
        }

        @Override
        public String status() {
            return "succeeded";
        }
    }

    /** Given up, and why. */
    record Failed(Failure failure, int attempt, Instant at) implements JobState {
        public Failed {
            at = at.truncatedTo(ChronoUnit.MICROS);
        }

        @Override
        public String status() {
            return "failed";
        }
    }

    /** Stopped by its owner. */
    record Cancelled(int attempt, Instant at) implements JobState {
        public Cancelled {
            at = at.truncatedTo(ChronoUnit.MICROS);
        }

        @Override
        public String status() {
            return "cancelled";
        }
    }
}
