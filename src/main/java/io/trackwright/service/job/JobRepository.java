package io.trackwright.service.job;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Keeps jobs, their documents and their events. Every method may be called from any thread and
 * completes on one of the store's own. What a completed {@code Uni} says was written is on disk.
 */
public interface JobRepository {

    /**
     * Accepts a job: writes it and its first event ({@link JobEvent.Queued}) in one transaction.
     *
     * @param key the client's idempotency key, empty for none; unique per owner
     * @param bodyHash hash of the request's body, compared when the key was used before
     * @param mostUnfinished fails with {@link TooManyUnfinished} when the owner has as many jobs
     *     that have not ended, however many are accepted at once; a repeated request gets its job
     * @return the new job, or the job accepted earlier under the same key
     */
    Uni<Acceptance> accept(Job job, String key, String bodyHash, int mostUnfinished);

    /** Fails with {@link NoSuchJob} when there is none. */
    Uni<Job> find(JobId id);

    /** The job with its documents in one read; fails with {@link NoSuchJob}. */
    Uni<JobWithDocuments> findWithDocuments(JobId id);

    /**
     * Changes a job under its row lock, in one transaction with its events and documents; listeners
     * of {@link EventFeed} are woken on commit. {@code change} may run more than once; what it
     * throws rolls back and fails the {@code Uni}.
     */
    Uni<Job> change(JobId id, Function<Job, JobChange> change);

    /**
     * Newest first.
     *
     * @param statuses wanted statuses; empty for all
     * @param text must stand in the title or the prompt, in any case; empty for all
     * @param before only jobs that come after this position in the list
     * @param limit 1..100
     */
    Uni<List<Job>> list(
            String owner, Set<String> statuses, String text, Position before, int limit);

    /** Jobs that have not ended, oldest first, at most {@code limit}. */
    Uni<List<Job>> unfinished(int limit);

    /** How many queued jobs were accepted before {@code createdAt}. */
    Uni<Long> queuedBefore(Instant createdAt);

    /** Removes a job with all its rows; fails with {@link NoSuchJob}. */
    Uni<Void> delete(JobId id);

    /** A job and whether this call created it. */
    record Acceptance(Job job, boolean created) {}

    /** A job and what it has so far. */
    record JobWithDocuments(Job job, JobDocuments documents) {}

    /** A place in the list, newest first: creation time, then id. */
    record Position(Instant createdAt, JobId id) {
        /** Before the newest job. */
        public static final Position TOP =
                new Position(
                        Instant.parse("9999-01-01T00:00:00Z"),
                        new JobId(new java.util.UUID(-1L, -1L)));
    }

    /** No such job. */
    final class NoSuchJob extends RuntimeException {
        public NoSuchJob(JobId id) {
            super("no job " + id, null, false, false);
        }
    }

    /** The owner has as many unfinished jobs as are allowed. */
    final class TooManyUnfinished extends RuntimeException {
        public TooManyUnfinished(int most) {
            super("the owner has " + most + " unfinished jobs", null, false, false);
        }
    }

    /** The key was used before with another body. */
    final class KeyReused extends RuntimeException {
        public KeyReused() {
            super("Idempotency-Key was used with another body", null, false, false);
        }
    }
}
