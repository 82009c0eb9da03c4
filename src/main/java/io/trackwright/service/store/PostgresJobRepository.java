package io.trackwright.service.store;

import io.smallrye.mutiny.Uni;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobChange;
import io.trackwright.service.job.JobId;
import io.trackwright.service.job.JobRepository;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Jobs in PostgreSQL. Those who change one job queue up at its row, which counts the job's events;
 * so their numbers have no gaps.
 */
@Singleton
public final class PostgresJobRepository implements JobRepository {
    private static final int MAX_LIST = 100;
    private static final String CONTAINS =
            " and (j.title ilike :text escape '!'"
                    + " or cast(sql('(cast(? as jsonb) ->> ''prompt'')', j.request) as String) ilike :text escape '!')";

    private final Sessions sessions;
    private final JobWriter writer;

    /**
     * @param clock tells when an event happened
     */
    public PostgresJobRepository(Mutiny.SessionFactory factory, Vertx vertx, InstantSource clock) {
        this.sessions = new Sessions(factory, vertx);
        this.writer = new JobWriter(clock);
    }

    @Override
    public Uni<Acceptance> accept(Job job, String key, String bodyHash, int mostUnfinished) {
        return sessions.write(s -> writer.insert(s, job, key, bodyHash, mostUnfinished))
                .map(accepted -> new Acceptance(accepted, true))
                .onFailure(JobWriter.KeyTaken.class)
                .recoverWithUni(() -> earlier(job, key, bodyHash, mostUnfinished));
    }

    private Uni<Acceptance> earlier(Job job, String key, String bodyHash, int mostUnfinished) {
        return sessions.read(
                        s -> s.find(IdempotencyRow.class, new IdempotencyRow.Key(job.owner(), key)))
                .chain(
                        row -> {
                            if (row == null) { // deleted between the two looks
                                return accept(job, key, bodyHash, mostUnfinished);
                            }
                            if (!row.bodyHash.equals(bodyHash)) {
                                return Uni.createFrom().failure(new KeyReused());
                            }
                            return find(new JobId(row.jobId)).map(j -> new Acceptance(j, false));
                        });
    }

    @Override
    public Uni<Job> find(JobId id) {
        return sessions.read(s -> s.find(JobRow.class, id.value()))
                .onItem()
                .ifNull()
                .failWith(() -> new NoSuchJob(id))
                .map(JobRow::job);
    }

    @Override
    public Uni<JobWithDocuments> findWithDocuments(JobId id) {
        // one statement, so that job and documents are of the same moment
        return sessions.read(
                        s ->
                                s.createSelectionQuery(
                                                "select j, d from JobRow j left join DocumentRow d"
                                                        + " on d.jobId = j.id where j.id = :id",
                                                Object[].class)
                                        .setParameter("id", id.value())
                                        .getResultList())
                .map(
                        rows -> {
                            if (rows.isEmpty()) {
                                throw new NoSuchJob(id);
                            }
                            var documents =
                                    rows.stream()
                                            .map(row -> row[1])
                                            .filter(DocumentRow.class::isInstance)
                                            .map(DocumentRow.class::cast)
                                            .toList();
                            return new JobWithDocuments(
                                    ((JobRow) rows.getFirst()[0]).job(),
                                    DocumentRow.documents(documents));
                        });
    }

    @Override
    public Uni<Job> change(JobId id, Function<Job, JobChange> change) {
        return sessions.write(
                s ->
                        s.find(JobRow.class, id.value(), LockMode.PESSIMISTIC_WRITE)
                                .onItem()
                                .ifNull()
                                .failWith(() -> new NoSuchJob(id))
                                .chain(row -> writer.change(s, row, change.apply(row.job()))));
    }

    @Override
    public Uni<List<Job>> list(
            String owner, Set<String> statuses, String text, Position before, int limit) {
        if (limit < 1 || limit > MAX_LIST) {
            throw new IllegalArgumentException("limit must be 1..100, was " + limit);
        }
        String query =
                "from JobRow j where j.owner = :owner and (j.createdAt, j.id) < (:at, :id)"
                        + (statuses.isEmpty() ? "" : " and j.status in (:statuses)")
                        + (text.isEmpty() ? "" : CONTAINS)
                        + " order by j.createdAt desc, j.id desc";
        return sessions.read(
                        s -> {
                            var jobs =
                                    s.createSelectionQuery(query, JobRow.class)
                                            .setParameter("owner", owner)
                                            .setParameter("at", before.createdAt())
                                            .setParameter("id", before.id().value())
                                            .setMaxResults(limit);
                            if (!statuses.isEmpty()) {
                                jobs.setParameter("statuses", statuses);
                            }
                            if (!text.isEmpty()) {
                                jobs.setParameter("text", pattern(text));
                            }
                            return jobs.getResultList();
                        })
                .map(PostgresJobRepository::jobs);
    }

    @Override
    public Uni<List<Job>> unfinished(int limit) {
        return sessions.read(
                        s ->
                                s.createSelectionQuery(
                                                "from JobRow j where not j.ended"
                                                        + " order by j.createdAt, j.id",
                                                JobRow.class)
                                        .setMaxResults(limit)
                                        .getResultList())
                .map(PostgresJobRepository::jobs);
    }

    @Override
    public Uni<Long> queuedBefore(Instant createdAt) {
        return sessions.read(
                s ->
                        s.createSelectionQuery(
                                        "select count(*) from JobRow j where not j.ended"
                                                + " and j.status = 'queued' and j.createdAt < :at",
                                        Long.class)
                                .setParameter("at", createdAt)
                                .getSingleResult());
    }

    @Override
    public Uni<Void> delete(JobId id) {
        return sessions.write(s -> writer.delete(s, id));
    }

    /** A LIKE pattern for text that is taken as it stands. */
    private static String pattern(String text) {
        return "%" + text.replaceAll("([!%_])", "!$1") + "%";
    }

    private static List<Job> jobs(List<JobRow> rows) {
        return rows.stream().map(JobRow::job).toList();
    }
}
