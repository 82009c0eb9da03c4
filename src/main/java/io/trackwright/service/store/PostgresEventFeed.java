package io.trackwright.service.store;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.trackwright.service.job.EventFeed;
import io.trackwright.service.job.JobEvent;
import io.trackwright.service.job.JobId;
import io.trackwright.service.job.JobRepository.NoSuchJob;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The events of jobs, read from their table: a notification only says that there is something to
 * read. So nothing is lost with a connection, and a slow subscriber holds up nobody.
 */
@Singleton
public final class PostgresEventFeed implements EventFeed, AutoCloseable {
    private static final int BATCH = 200;
    private static final long NONE = -1;

    private final Sessions sessions;
    private final Doorbell doorbell;
    private final Duration patience;

    /**
     * How long a follower waits for a notification before it looks for itself.
     *
     * @param limit above 0
     */
    public record Patience(Duration limit) {
        public Patience {
            if (!limit.isPositive()) {
                throw new IllegalArgumentException("limit must be above 0, was " + limit);
            }
        }
    }

    /**
     * @param pool lends one connection for good
     * @param patience how long a follower trusts in notifications
     */
    public PostgresEventFeed(
            Mutiny.SessionFactory factory, Vertx vertx, Pool pool, Patience patience) {
        this.sessions = new Sessions(factory, vertx);
        this.doorbell = new Doorbell(pool, vertx);
        this.patience = patience.limit();
    }

    @Override
    public Multi<JobEvent> follow(JobId job, long after) {
        return Multi.createFrom()
                .deferred(
                        () -> {
                            Follower follower = new Follower(job, after);
                            return Multi.createBy()
                                    .repeating()
                                    .uni(follower::next)
                                    .whilst(batch -> !batch.last())
                                    .onItem()
                                    .transformToMultiAndConcatenate(
                                            batch -> Multi.createFrom().iterable(batch.events()))
                                    .onTermination()
                                    .invoke(follower.watch::close);
                        });
    }

    @Override
    public Uni<Long> terminalNumber(JobId job) {
        return sessions.read(
                        s ->
                                s.createSelectionQuery(
                                                "select coalesce(e.number, -1) from JobRow j"
                                                        + " left join EventRow e on e.jobId = j.id"
                                                        + " and e.once = :ended where j.id = :job",
                                                Long.class)
                                        .setParameter("job", job.value())
                                        .setParameter("ended", FactJson.ENDED)
                                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new NoSuchJob(job));
    }

    /** How many followers there are now. */
    public int watched() {
        return doorbell.watched();
    }

    /** Completes all followers; they come back to another process. */
    @Override
    @PreDestroy
    public void close() {
        doorbell.close();
    }

    private Uni<List<JobEvent>> read(JobId job, long after) {
        return sessions.read(
                        s ->
                                s.createSelectionQuery(
                                                "from EventRow e where e.jobId = :job"
                                                        + " and e.number > :after order by e.number",
                                                EventRow.class)
                                        .setParameter("job", job.value())
                                        .setParameter("after", after)
                                        .setMaxResults(BATCH)
                                        .getResultList())
                .map(rows -> rows.stream().map(EventRow::event).toList());
    }

    /** Some events, perhaps none. */
    private record Batch(List<JobEvent> events, boolean last) {}

    /** One subscriber's place in the stream. Its steps come one after the other. */
    private final class Follower {
        private final JobId job;
        private final Doorbell.Watch watch;
        private CompletableFuture<Boolean> news = CompletableFuture.completedFuture(true);
        private long cursor;
        private boolean known;

        private Follower(JobId job, long after) {
            this.job = job;
            this.cursor = after;
            this.watch = doorbell.watch(job.value());
        }

        private Uni<Batch> next() {
            return Uni.createFrom()
                    .completionStage(
                            news.completeOnTimeout(true, patience.toMillis(), MILLISECONDS))
                    .chain(this::look);
        }

        private Uni<Batch> look() {
            if (doorbell.closed()) {
                return Uni.createFrom().item(new Batch(List.of(), true));
            }
            CompletableFuture<Boolean> bell = watch.next();
            return read(job, cursor)
                    .chain(
                            events -> {
                                if (events.isEmpty()) {
                                    news = bell;
                                    return idle();
                                }
                                known = true;
                                news = CompletableFuture.completedFuture(true);
                                cursor = events.getLast().number();
                                boolean last = events.getLast().fact().terminal();
                                return Uni.createFrom().item(new Batch(events, last));
                            });
        }

        /**
         * No event after the cursor: because there is none yet, because it was the last, or because
         * the job is gone.
         */
        private Uni<Batch> idle() {
            return terminalNumber(job)
                    .map(end -> new Batch(List.of(), end != NONE && end <= cursor))
                    .onFailure(failure -> known && failure instanceof NoSuchJob)
                    .recoverWithItem(new Batch(List.of(), true))
                    .invoke(() -> known = true);
        }
    }
}
