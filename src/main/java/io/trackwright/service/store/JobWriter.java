package io.trackwright.service.store;

import io.smallrye.mutiny.Uni;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobChange;
import io.trackwright.service.job.JobDocument;
import io.trackwright.service.job.JobEvent;
import io.trackwright.service.job.JobId;
import io.trackwright.service.job.JobRepository;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * What is written to a job inside one transaction, its listeners told last.
 *
 * @param clock tells when an event happened
 */
record JobWriter(InstantSource clock) {
    /** PostgreSQL tells it on commit, and only then. */
    static final String CHANNEL = "job_event";

    /** Another job holds the client's key. */
    static final class KeyTaken extends RuntimeException {
        KeyTaken() {
            super("the key is taken", null, false, false);
        }
    }

    /** Acceptances of one owner come one after the other, so that none miscounts. */
    Uni<Job> insert(Mutiny.Session s, Job job, String key, String bodyHash, int mostUnfinished) {
        JobRow row = JobRow.of(job);
        row.events = 1;
        EventRow queued = EventRow.of(row.id, 1, clock.instant(), new JobEvent.Queued());
        return alone(s, row.owner)
                .chain(() -> key.isEmpty() ? done() : free(s, row.owner, key))
                .chain(() -> room(s, row.owner, mostUnfinished))
                .chain(() -> s.persist(row))
                .chain(s::flush)
                .chain(() -> key.isEmpty() ? done() : takeKey(s, row, key, bodyHash))
                .chain(() -> s.persist(queued))
                .chain(s::flush)
                .chain(() -> ring(s, job.id()))
                .map(ignored -> row.job());
    }

    /** Waits for other acceptances of the owner; the lock ends with the transaction. */
    private static Uni<Void> alone(Mutiny.Session s, String owner) {
        return s.createNativeQuery("select pg_advisory_xact_lock(hashtext(:owner))", String.class)
                .setParameter("owner", owner)
                .getSingleResultOrNull()
                .replaceWithVoid();
    }

    private static Uni<Void> free(Mutiny.Session s, String owner, String key) {
        return s.find(IdempotencyRow.class, new IdempotencyRow.Key(owner, key))
                .chain(row -> row == null ? done() : Uni.createFrom().failure(new KeyTaken()));
    }

    private static Uni<Void> room(Mutiny.Session s, String owner, int mostUnfinished) {
        return s.createSelectionQuery(
                        "select count(*) from JobRow j where not j.ended and j.owner = :owner",
                        Long.class)
                .setParameter("owner", owner)
                .getSingleResult()
                .chain(
                        count ->
                                count < mostUnfinished
                                        ? done()
                                        : Uni.createFrom()
                                                .failure(
                                                        new JobRepository.TooManyUnfinished(
                                                                mostUnfinished)));
    }

    /** The row is locked. */
    Uni<Job> change(Mutiny.Session s, JobRow row, JobChange change) {
        Job before = row.job();
        return untold(s, row, change.facts())
                .chain(
                        facts -> {
                            if (facts.isEmpty()
                                    && change.documents().isEmpty()
                                    && change.job().equals(before)) {
                                return Uni.createFrom().item(before);
                            }
                            row.change(before, change.job());
                            return s.persistAll(events(row, facts))
                                    .chain(s::flush)
                                    .chain(() -> save(s, row, change.documents()))
                                    .chain(() -> ring(s, before.id()))
                                    .map(ignored -> row.job());
                        });
    }

    Uni<Void> delete(Mutiny.Session s, JobId id) {
        return s.createMutationQuery("delete from JobRow where id = :id")
                .setParameter("id", id.value())
                .executeUpdate()
                .chain(
                        rows ->
                                rows == 0
                                        ? Uni.createFrom().failure(new JobRepository.NoSuchJob(id))
                                        : ring(s, id));
    }

    /** Waits for a transaction that is about to take the same key, and fails when it did. */
    private static Uni<Void> takeKey(Mutiny.Session s, JobRow row, String key, String bodyHash) {
        return s.createNativeQuery(
                        "insert into idempotency (owner, key, body_hash, job_id)"
                                + " values (:owner, :key, :hash, :job) on conflict do nothing")
                .setParameter("owner", row.owner)
                .setParameter("key", key)
                .setParameter("hash", bodyHash)
                .setParameter("job", row.id)
                .executeUpdate()
                .chain(rows -> rows == 1 ? done() : Uni.createFrom().failure(new KeyTaken()));
    }

    /** The facts that the job has not been told before. */
    private static Uni<List<JobEvent.Fact>> untold(
            Mutiny.Session s, JobRow row, List<JobEvent.Fact> facts) {
        if (facts.isEmpty()) {
            return Uni.createFrom().item(facts);
        }
        List<String> names = facts.stream().map(f -> Json.storable(f.once())).toList();
        return s.createSelectionQuery(
                        "select e.once from EventRow e where e.jobId = :job and e.once in (:names)",
                        String.class)
                .setParameter("job", row.id)
                .setParameter("names", names)
                .getResultList()
                .map(
                        told -> {
                            Set<String> known = new HashSet<>(told);
                            return facts.stream()
                                    .filter(f -> known.add(Json.storable(f.once())))
                                    .toList();
                        });
    }

    private Object[] events(JobRow row, List<JobEvent.Fact> facts) {
        Instant now = clock.instant();
        return facts.stream().map(f -> EventRow.of(row.id, ++row.events, now, f)).toArray();
    }

    private static Uni<Void> save(Mutiny.Session s, JobRow row, List<JobDocument> documents) {
        Uni<Void> saved = done();
        for (JobDocument document : documents) {
            saved =
                    saved.chain(
                            () ->
                                    s.createNativeQuery(
                                                    "insert into job_document (job_id, kind, body)"
                                                            + " values (:job, :kind,"
                                                            + " cast(cast(:body as text) as jsonb))"
                                                            + " on conflict (job_id, kind)"
                                                            + " do update set body = excluded.body")
                                            .setParameter("job", row.id)
                                            .setParameter("kind", DocumentRow.kind(document))
                                            .setParameter("body", DocumentRow.body(document))
                                            .executeUpdate()
                                            .replaceWithVoid());
        }
        return saved;
    }

    private static Uni<Void> ring(Mutiny.Session s, JobId job) {
        return s.createNativeQuery("select pg_notify(:channel, :job)", String.class)
                .setParameter("channel", CHANNEL)
                .setParameter("job", job.toString())
                .getSingleResultOrNull()
                .replaceWithVoid();
    }

    private static Uni<Void> done() {
        return Uni.createFrom().voidItem();
    }
}
