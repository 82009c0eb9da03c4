package io.trackwright.service.job;

import java.time.Instant;

/**
 * Something that happened to a job, kept for good.
 *
 * @param number 1, 2, 3 … without gaps within the job
 */
public record JobEvent(JobId job, long number, Instant at, Fact fact) {

    /** What happened. {@link #once} names it within the job: a fact told twice is kept once. */
    public sealed interface Fact {
        String once();

        /** True when no event comes after it. */
        default boolean terminal() {
            return this instanceof Ended;
        }
    }

    /** A stage began or moved on. */
    public record StageMoved(int attempt, Stage stage, double progress, String message)
            implements Fact {
        @Override
        public String once() {
            return "stage/" + attempt + "/" + stage + "/" + message;
        }
    }

    /** Accepted and waiting. */
    public record Queued() implements Fact {
        @Override
        public String once() {
            return "queued";
        }
    }

    /** The brief is there; it is a document of the job. */
    public record BriefReady() implements Fact {
        @Override
        public String once() {
            return "brief";
        }
    }

    /** A score is there; it is a document of the job. */
    public record ScoreReady(int attempt) implements Fact {
        @Override
        public String once() {
            return "score/" + attempt;
        }
    }

    /**
     * A mastered chunk can be fetched.
     *
     * @param sha256 of the chunk's WAV file, lower-case hex
     */
    public record AudioReady(
            int attempt, int index, long startFrame, int frames, int sampleRateHz, String sha256)
            implements Fact {
        @Override
        public String once() {
            return "audio/" + attempt + "/" + index;
        }
    }

    /** The report of an attempt is there; it is a document of the job. */
    public record ReportReady(int attempt) implements Fact {
        @Override
        public String once() {
            return "report/" + attempt;
        }
    }

    /** Another attempt begins. */
    public record AttemptBegun(int attempt, String why, String change) implements Fact {
        @Override
        public String once() {
            return "attempt/" + attempt;
        }
    }

    /** The last event of every job: its state says how it ended. */
    public record Ended(JobState state) implements Fact {
        public Ended {
            if (!state.ended()) {
                throw new IllegalArgumentException("state must have ended, was " + state);
            }
        }

        @Override
        public String once() {
            return "ended";
        }
    }
}
