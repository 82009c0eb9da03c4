package io.trackwright.service.store;

import io.smallrye.mutiny.Uni;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobHistory;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.reactive.mutiny.Mutiny;

/** What happened, out of the tables that jobs and events stand in anyway. */
@Singleton
public final class PostgresJobHistory implements JobHistory {
    private static final int MOST = 1000;
    private static final String WITH_TITLE =
            "select e, j.title from EventRow e join JobRow j on j.id = e.jobId";

    private final Sessions sessions;

    public PostgresJobHistory(Mutiny.SessionFactory factory, Vertx vertx) {
        this.sessions = new Sessions(factory, vertx);
    }

    @Override
    public Uni<List<Occurrence>> events(Place after, Instant before, int limit) {
        return sessions.read(
                        s ->
                                s.createSelectionQuery(
                                                WITH_TITLE
                                                        + " where (e.at, e.jobId, e.number) >"
                                                        + " (:at, :job, :number) and e.at < :before"
                                                        + " order by e.at, e.jobId, e.number",
                                                Object[].class)
                                        .setParameter("at", after.at())
                                        .setParameter("job", after.job().value())
                                        .setParameter("number", after.number())
                                        .setParameter("before", before)
                                        .setMaxResults(checked(limit))
                                        .getResultList())
                .map(PostgresJobHistory::occurrences);
    }

    @Override
    public Uni<List<Occurrence>> latest(int limit) {
        return sessions.read(
                        s ->
                                s.createSelectionQuery(
                                                WITH_TITLE
                                                        + " order by e.at desc, e.jobId desc,"
                                                        + " e.number desc",
                                                Object[].class)
                                        .setMaxResults(checked(limit))
                                        .getResultList())
                .map(rows -> occurrences(rows.reversed()));
    }

    @Override
    public Uni<Map<String, Long>> unfinished() {
        return counts("not j.ended and j.createdAt >= :from", Instant.EPOCH);
    }

    @Override
    public Uni<Map<String, Long>> endedOfAcceptedSince(Instant from) {
        return counts("j.ended and j.createdAt >= :from", from);
    }

    private Uni<Map<String, Long>> counts(String which, Instant from) {
        return sessions.read(
                        s ->
                                s.createSelectionQuery(
                                                "select j.status, count(*) from JobRow j where "
                                                        + which
                                                        + " group by j.status",
                                                Object[].class)
                                        .setParameter("from", from)
                                        .getResultList())
                .map(
                        rows -> {
                            Map<String, Long> counts = new TreeMap<>();
                            rows.forEach(row -> counts.put((String) row[0], (Long) row[1]));
                            return counts;
                        });
    }

    @Override
    public Uni<List<Job>> succeededOfAcceptedSince(Instant from, int limit) {
        return sessions.read(
                        s ->
                                s.createSelectionQuery(
                                                "from JobRow j where j.status = 'succeeded'"
                                                        + " and j.createdAt >= :from"
                                                        + " order by j.createdAt desc, j.id desc",
                                                JobRow.class)
                                        .setParameter("from", from)
                                        .setMaxResults(checked(limit))
                                        .getResultList())
                .map(rows -> rows.stream().map(JobRow::job).toList());
    }

    private static List<Occurrence> occurrences(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new Occurrence(((EventRow) row[0]).event(), (String) row[1]))
                .toList();
    }

    private static int checked(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit must be 1.." + MOST + ", was " + limit);
        }
        return limit;
    }
}
