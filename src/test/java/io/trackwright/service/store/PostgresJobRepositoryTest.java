package io.trackwright.service.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.trackwright.production.prompt.Warning;
import io.trackwright.production.qa.Adjustments;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobChange;
import io.trackwright.service.job.JobDocument;
import io.trackwright.service.job.JobDocuments;
import io.trackwright.service.job.JobEvent;
import io.trackwright.service.job.JobId;
import io.trackwright.service.job.JobRepository;
import io.trackwright.service.job.JobRepository.Acceptance;
import io.trackwright.service.job.JobRepository.Position;
import io.trackwright.service.job.JobState;
import io.trackwright.service.job.Stage;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostgresJobRepositoryTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.123456789Z");

    private final Pool pool;
    private final JobRepository jobs;
    private final String owner = UUID.randomUUID().toString();

    @Inject
    PostgresJobRepositoryTest(Mutiny.SessionFactory factory, Vertx vertx, Pool pool) {
        this.pool = pool;
        this.jobs = new PostgresJobRepository(factory, vertx, InstantSource.system());
    }

    @Test
    void keepsWhatItAccepts() {
        Job job = Samples.job(owner, NOW);
        Acceptance accepted = await(jobs.accept(job, "", "", 100));
        assertTrue(accepted.created());
        assertEquals(accepted.job(), await(jobs.find(job.id())));
        assertEquals(job.request(), accepted.job().request());
        assertEquals(Instant.parse("2026-03-04T05:06:07.123456Z"), accepted.job().createdAt());
        assertEquals(List.of("1 queued"), events(job.id()));
    }

    @Test
    void oneKeyOneJob() {
        Job first = await(jobs.accept(Samples.job(owner, NOW), "k", "h", 100)).job();
        Acceptance again = await(jobs.accept(Samples.job(owner, NOW), "k", "h", 100));
        assertFalse(again.created());
        assertEquals(first, again.job());
        assertThrows(
                JobRepository.KeyReused.class,
                () -> await(jobs.accept(Samples.job(owner, NOW), "k", "other", 100)));
        assertTrue(await(jobs.accept(Samples.job(owner + "'", NOW), "k", "other", 100)).created());
        assertEquals(1, await(jobs.list(owner, Set.of(), "", Position.TOP, 100)).size());
    }

    @Test
    void aDeletedJobFreesItsKey() {
        Job first = await(jobs.accept(Samples.job(owner, NOW), "k", "h", 100)).job();
        await(jobs.delete(first.id()));
        assertTrue(await(jobs.accept(Samples.job(owner, NOW), "k", "other", 100)).created());
    }

    @Test
    void acceptsAtOnceWithOneKeyMakeOneJob() {
        List<Acceptance> all =
                atOnce(20, i -> jobs.accept(Samples.job(owner, NOW.plusSeconds(i)), "k", "h", 1));
        assertEquals(1, all.stream().filter(Acceptance::created).count());
        assertEquals(1, all.stream().map(a -> a.job().id()).distinct().count());
        assertEquals(1, await(jobs.list(owner, Set.of(), "", Position.TOP, 100)).size());
    }

    @Test
    void acceptsAtOnceNeverPassTheLimit() {
        JobId ended = accepted(NOW);
        List<Boolean> taken =
                atOnce(
                        12,
                        i ->
                                jobs.accept(Samples.job(owner, NOW.plusSeconds(i)), "k" + i, "", 4)
                                        .map(Acceptance::created)
                                        .onFailure(JobRepository.TooManyUnfinished.class)
                                        .recoverWithItem(false));
        assertEquals(3, taken.stream().filter(t -> t).count());
        int first = taken.indexOf(true);
        Acceptance again = await(jobs.accept(Samples.job(owner, NOW), "k" + first, "", 4));
        assertFalse(again.created());
        assertTrue(await(jobs.accept(Samples.job(owner + "'", NOW), "", "", 4)).created());
        cancel(ended);
        assertTrue(await(jobs.accept(Samples.job(owner, NOW), "", "", 4)).created());
    }

    @Test
    void changesEveryField() {
        JobId id = accepted(NOW);
        Job changed =
                await(
                        jobs.change(
                                id,
                                job ->
                                        JobChange.of(
                                                job.with(new JobState.Running(2, Stage.QA))
                                                        .withBrief("T", List.of(warning()))
                                                        .withDuration(33.5)
                                                        .withProgress(0.1 + 0.2)
                                                        .withTimings(
                                                                job.timings()
                                                                        .withFirstAudio(5)
                                                                        .withStage(Stage.QA, 9)))));
        assertEquals(1, changed.version());
        assertEquals(changed, await(jobs.find(id)));
        Job next =
                await(
                        jobs.change(
                                id,
                                job ->
                                        JobChange.of(
                                                job.withAttempt(
                                                        new JobState.Running(3, Stage.MASTER),
                                                        new Adjustments(-1.9, 0, 1),
                                                        0.5))));
        assertEquals(2, next.version());
        assertEquals(next, await(jobs.find(id)));
        assertEquals(changed.warnings(), next.warnings());
    }

    @Test
    void changesAtOnceLeaveNoGapAndLoseNothing() {
        JobId id = accepted(NOW);
        atOnce(
                50,
                i ->
                        jobs.change(
                                id,
                                job ->
                                        JobChange.of(
                                                job.withDuration(job.durationSeconds() + 1),
                                                audio(i),
                                                new JobEvent.ReportReady(i))));
        Job job = await(jobs.find(id));
        assertEquals(50, job.durationSeconds());
        assertEquals(50, job.version());
        assertEquals(LongStream.rangeClosed(1, 101).boxed().toList(), numbers(id));
    }

    @Test
    void aFactIsKeptOnce() {
        JobId id = accepted(NOW);
        await(jobs.change(id, job -> JobChange.of(job, audio(0), audio(1), audio(1))));
        Job before = await(jobs.change(id, job -> JobChange.of(job, audio(1), audio(2), audio(0))));
        assertEquals(List.of("1 queued", "2 audio/1/0", "3 audio/1/1", "4 audio/1/2"), events(id));
        Job after = await(jobs.change(id, job -> JobChange.of(job, audio(2))));
        assertEquals(before, after);
        assertEquals(before, await(jobs.find(id)));
    }

    @Test
    void keepsDocuments() {
        JobId id = accepted(NOW);
        assertEquals(
                new JobDocuments(List.of(), List.of(), List.of()),
                await(jobs.findWithDocuments(id)).documents());
        var first = new JobDocument.Written(Samples.score(3));
        var second = new JobDocument.Written(Samples.score(2_000));
        var brief = new JobDocument.Brief(Samples.brief());
        var report = new JobDocument.Report(Samples.report());
        var answer = new JobDocument.Answer(Samples.answer());
        await(jobs.change(id, job -> JobChange.of(job).saving(brief, first, answer)));
        Job last = await(jobs.change(id, job -> JobChange.of(job).saving(second, report)));
        var found = await(jobs.findWithDocuments(id));
        assertEquals(last, found.job());
        assertEquals(2, last.version());
        assertEquals(
                new JobDocuments(
                        List.of(brief.brief()),
                        List.of(second.score()),
                        List.of(report.report()),
                        List.of(answer.answer())),
                found.documents());
    }

    @Test
    void aChangeThatFailsWritesNothing() {
        JobId id = accepted(NOW);
        var failure =
                assertThrows(
                        IllegalStateException.class,
                        () ->
                                await(
                                        jobs.change(
                                                id,
                                                job -> {
                                                    throw new IllegalStateException("no");
                                                })));
        assertEquals("no", failure.getMessage());
        assertEquals(0, await(jobs.find(id)).version());
        assertEquals(List.of("1 queued"), events(id));
    }

    @Test
    void listsNewestFirstPageByPage() {
        List<JobId> expected = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            expected.addFirst(accepted(NOW.plusSeconds(i)));
        }
        accepted(owner + "'", NOW);
        List<JobId> pages = new ArrayList<>();
        Position position = Position.TOP;
        for (int page = 0; page < 4; page++) {
            List<Job> some = await(jobs.list(owner, Set.of(), "", position, 2));
            some.forEach(job -> pages.add(job.id()));
            position = new Position(some.getLast().createdAt(), some.getLast().id());
        }
        assertEquals(expected, pages);
        assertEquals(List.of(), await(jobs.list(owner, Set.of(), "", position, 2)));
    }

    @Test
    void jobsOfOneInstantAreListedOnceEach() {
        Set<JobId> expected =
                IntStream.range(0, 3).mapToObj(i -> accepted(NOW)).collect(Collectors.toSet());
        List<JobId> pages = new ArrayList<>();
        Position position = Position.TOP;
        for (int page = 0; page < 3; page++) {
            Job job = await(jobs.list(owner, Set.of(), "", position, 1)).getFirst();
            pages.add(job.id());
            position = new Position(job.createdAt(), job.id());
        }
        assertEquals(expected, Set.copyOf(pages));
    }

    @Test
    void listsByStatus() {
        JobId queued = accepted(NOW);
        JobId cancelled = accepted(NOW);
        cancel(cancelled);
        assertEquals(List.of(queued), ids(Set.of("queued")));
        assertEquals(List.of(cancelled), ids(Set.of("cancelled", "failed")));
        assertEquals(List.of(), ids(Set.of("succeeded")));
        assertThrows(
                IllegalArgumentException.class,
                () -> jobs.list(owner, Set.of(), "", Position.TOP, 101));
    }

    @Test
    void knowsWhatIsUnfinished() {
        Instant longAgo = Instant.parse("1999-01-01T00:00:00Z");
        JobId second = accepted(longAgo.plusSeconds(1));
        JobId first = accepted(longAgo);
        JobId third = accepted(longAgo.plusSeconds(2));
        assertEquals(2, await(jobs.queuedBefore(longAgo.plusSeconds(2))));
        assertEquals(
                List.of(first, second, third),
                await(jobs.unfinished(3)).stream().map(Job::id).toList());
        List.of(first, second, third).forEach(this::cancel);
        assertEquals(0, await(jobs.queuedBefore(longAgo.plusSeconds(2))));
    }

    @Test
    void deletesAllRows() {
        JobId id = accepted(NOW);
        var brief = new JobDocument.Brief(Samples.brief());
        await(jobs.change(id, job -> JobChange.of(job, audio(0)).saving(brief)));
        await(jobs.delete(id));
        assertThrows(JobRepository.NoSuchJob.class, () -> await(jobs.find(id)));
        assertThrows(JobRepository.NoSuchJob.class, () -> await(jobs.findWithDocuments(id)));
        assertThrows(JobRepository.NoSuchJob.class, () -> await(jobs.delete(id)));
        assertThrows(JobRepository.NoSuchJob.class, () -> await(jobs.change(id, JobChange::of)));
        assertEquals(List.of(), events(id));
        assertEquals(
                0L,
                rows("select count(*) from job_document where job_id = $1", id)
                        .getFirst()
                        .getLong(0));
    }

    @Test
    void strangeTextIsKept() {
        Job odd = Samples.job(owner + "\uD83C\uDFB9'; drop table job; --", NOW);
        assertEquals(odd.owner(), await(jobs.accept(odd, "ключ", "h", 100)).job().owner());
        Job nul =
                await(jobs.change(odd.id(), job -> JobChange.of(job.withBrief("a\0b", List.of()))));
        assertEquals("a\uFFFDb", nul.title());
        assertNotEquals(0, nul.version());
    }

    private static Warning warning() {
        return new Warning("tempo-limited", Samples.WORDS);
    }

    private static JobEvent.AudioReady audio(int index) {
        return new JobEvent.AudioReady(1, index, index * 100L, 100, 44_100, "00");
    }

    private JobId accepted(Instant at) {
        return accepted(owner, at);
    }

    private JobId accepted(String whose, Instant at) {
        return await(jobs.accept(Samples.job(whose, at), "", "", 100)).job().id();
    }

    private void cancel(JobId id) {
        await(
                jobs.change(
                        id,
                        job -> {
                            var end = new JobState.Cancelled(1, NOW);
                            return JobChange.of(job.with(end), new JobEvent.Ended(end));
                        }));
    }

    private List<JobId> ids(Set<String> statuses) {
        return await(jobs.list(owner, statuses, "", Position.TOP, 100)).stream()
                .map(Job::id)
                .toList();
    }

    private List<String> events(JobId id) {
        return rows("select number, once from job_event where job_id = $1 order by number", id)
                .stream()
                .map(r -> r.getLong(0) + " " + r.getString(1))
                .toList();
    }

    private List<Long> numbers(JobId id) {
        return rows("select number from job_event where job_id = $1 order by number", id).stream()
                .map(r -> r.getLong(0))
                .toList();
    }

    private List<Row> rows(String sql, JobId id) {
        var rows = new ArrayList<Row>();
        pool.preparedQuery(sql)
                .execute(Tuple.of(id.value()))
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .forEach(rows::add);
        return rows;
    }

    private static <T> List<T> atOnce(int times, IntFunction<Uni<T>> work) {
        return await(
                Uni.join().all(IntStream.range(0, times).mapToObj(work).toList()).andFailFast());
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().atMost(SOON);
    }
}
