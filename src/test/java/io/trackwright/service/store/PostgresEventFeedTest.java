package io.trackwright.service.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import io.trackwright.service.job.JobChange;
import io.trackwright.service.job.JobEvent;
import io.trackwright.service.job.JobId;
import io.trackwright.service.job.JobRepository;
import io.trackwright.service.job.JobState;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostgresEventFeedTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    /** So long that only a notification can have woken a follower in these tests. */
    private static final Duration NEVER = Duration.ofHours(1);

    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");
    private static final JobState.Succeeded DONE = new JobState.Succeeded(1, NOW);

    private final Mutiny.SessionFactory factory;
    private final Vertx vertx;
    private final Pool pool;
    private final JobRepository jobs;
    private final PostgresEventFeed feed;

    @Inject
    PostgresEventFeedTest(Mutiny.SessionFactory factory, Vertx vertx, Pool pool) {
        this.factory = factory;
        this.vertx = vertx;
        this.pool = pool;
        this.jobs = new PostgresJobRepository(factory, vertx, InstantSource.system());
        this.feed =
                new PostgresEventFeed(factory, vertx, pool, new PostgresEventFeed.Patience(NEVER));
    }

    @AfterEach
    void close() {
        feed.close();
    }

    @Test
    void replaysThenCompletesWithTheTerminalEvent() {
        JobId job = job();
        tell(job, 0);
        tell(job, 1);
        end(job);
        List<JobEvent> all = await(feed.follow(job, 0).collect().asList());
        assertEquals(List.of(1L, 2L, 3L, 4L), all.stream().map(JobEvent::number).toList());
        assertEquals(new JobEvent.Queued(), all.getFirst().fact());
        assertEquals(audio(1), all.get(2).fact());
        assertEquals(new JobEvent.Ended(DONE), all.getLast().fact());
        assertEquals(List.of(3L, 4L), numbers(feed.follow(job, 2)));
        assertEquals(List.of(), numbers(feed.follow(job, 4)));
        assertEquals(List.of(), numbers(feed.follow(job, 99)));
        assertEquals(0, feed.watched());
    }

    @Test
    void longHistoriesComeInBatches() {
        JobId job = job();
        var facts = IntStream.range(0, 999).mapToObj(PostgresEventFeedTest::audio).toList();
        await(jobs.change(job, j -> JobChange.of(j, facts.toArray(JobEvent.Fact[]::new))));
        end(job);
        assertEquals(
                LongStream.rangeClosed(1, 1001).boxed().toList(), numbers(feed.follow(job, 0)));
    }

    @Test
    void readsOnlyWhatIsAskedFor() {
        JobId job = job();
        tell(job, 0);
        var subscriber = feed.follow(job, 0).subscribe().withSubscriber(AssertSubscriber.create(1));
        subscriber.awaitItems(1, SOON);
        end(job);
        subscriber.assertNotTerminated().awaitNextItems(2, 2, SOON).awaitCompletion(SOON);
    }

    @Test
    void followersHearEachEventOnceAndInOrder() {
        JobId job = job();
        var followers =
                IntStream.range(0, 8).mapToObj(i -> numbersLater(feed.follow(job, i % 2))).toList();
        await(
                Uni.join()
                        .all(
                                IntStream.range(0, 60)
                                        .mapToObj(
                                                i ->
                                                        jobs.change(
                                                                job,
                                                                j -> JobChange.of(j, audio(i))))
                                        .toList())
                        .andFailFast());
        end(job);
        for (int i = 0; i < followers.size(); i++) {
            assertEquals(
                    LongStream.rangeClosed(1 + i % 2, 62).boxed().toList(),
                    followers.get(i).join());
        }
        assertEquals(0, feed.watched());
    }

    @Test
    void aBrokenConnectionLosesNothing() {
        JobId job = job();
        var follower = feed.follow(job, 0).subscribe().withSubscriber(AssertSubscriber.create(999));
        follower.awaitItems(1, SOON);
        tell(job, 0);
        follower.awaitItems(2, SOON);
        for (int round = 1; round <= 3; round++) {
            assertTrue(terminateListeners() >= 1);
            tell(job, round);
            follower.awaitItems(2 + round, SOON);
        }
        end(job);
        follower.awaitCompletion(SOON);
        assertEquals(
                List.of(1L, 2L, 3L, 4L, 5L, 6L),
                follower.getItems().stream().map(JobEvent::number).toList());
    }

    @Test
    void looksForItselfWhenNotificationsStayAway() {
        try (var impatient =
                new PostgresEventFeed(
                        factory,
                        vertx,
                        pool,
                        new PostgresEventFeed.Patience(Duration.ofMillis(20)))) {
            JobId job = job();
            var follower =
                    impatient.follow(job, 1).subscribe().withSubscriber(AssertSubscriber.create(9));
            pool.preparedQuery("insert into job_event values ($1, 2, now(), 'x', 'brief', '{}')")
                    .execute(Tuple.of(job.value()))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
            follower.awaitItems(1, SOON);
            assertEquals(new JobEvent.BriefReady(), follower.getItems().getFirst().fact());
            follower.cancel();
        }
    }

    @Test
    void deletingAJobCompletesItsFollowers() {
        JobId job = job();
        var follower = feed.follow(job, 0).subscribe().withSubscriber(AssertSubscriber.create(9));
        follower.awaitItems(1, SOON);
        await(jobs.delete(job));
        follower.awaitCompletion(SOON);
        assertEquals(0, feed.watched());
    }

    @Test
    void unknownJobsFail() {
        assertThrows(
                JobRepository.NoSuchJob.class,
                () -> await(feed.follow(JobId.random(), 0).collect().asList()));
        assertThrows(
                JobRepository.NoSuchJob.class, () -> await(feed.terminalNumber(JobId.random())));
        assertEquals(0, feed.watched());
    }

    @Test
    void knowsTheTerminalNumber() {
        JobId job = job();
        assertEquals(-1, await(feed.terminalNumber(job)));
        tell(job, 0);
        end(job);
        assertEquals(3, await(feed.terminalNumber(job)));
    }

    @Test
    void whoLeavesIsForgotten() {
        JobId job = job();
        var follower = feed.follow(job, 0).subscribe().withSubscriber(AssertSubscriber.create(9));
        follower.awaitItems(1, SOON);
        assertEquals(1, feed.watched());
        follower.cancel();
        assertEquals(0, feed.watched());
    }

    @Test
    void closingCompletesFollowers() {
        JobId job = job();
        var follower = feed.follow(job, 0).subscribe().withSubscriber(AssertSubscriber.create(9));
        follower.awaitItems(1, SOON);
        feed.close();
        follower.awaitCompletion(SOON);
        assertEquals(List.of(), numbers(feed.follow(job, 0)));
        assertEquals(0, feed.watched());
        assertTrue(follower.getFailure() == null);
    }

    private int terminateListeners() {
        return pool.query(
                        "select pg_terminate_backend(pid) from pg_stat_activity"
                                + " where query ilike 'listen %' and pid <> pg_backend_pid()")
                .execute()
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .rowCount();
    }

    private static JobEvent.AudioReady audio(int index) {
        return new JobEvent.AudioReady(1, index, index * 100L, 100, 44_100, "00");
    }

    private JobId job() {
        return await(jobs.accept(Samples.job("feed", NOW), "", "", 100)).job().id();
    }

    private void tell(JobId job, int index) {
        await(jobs.change(job, j -> JobChange.of(j, audio(index))));
    }

    private void end(JobId job) {
        await(jobs.change(job, j -> JobChange.of(j.with(DONE), new JobEvent.Ended(DONE))));
    }

    private static List<Long> numbers(Multi<JobEvent> events) {
        return numbersLater(events).join();
    }

    private static CompletableFuture<List<Long>> numbersLater(Multi<JobEvent> events) {
        return events.map(JobEvent::number).collect().asList().subscribeAsCompletionStage();
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().atMost(SOON);
    }
}
