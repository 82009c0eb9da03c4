package io.trackwright.service.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Uni;
import io.trackwright.production.prompt.Mentions;
import io.trackwright.production.qa.Adjustments;
import io.trackwright.production.render.Engine;
import io.trackwright.service.artifact.ArtifactStore;
import io.trackwright.service.artifact.FileArtifactStore;
import io.trackwright.service.job.Delivery;
import io.trackwright.service.job.Failure;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobChange;
import io.trackwright.service.job.JobDocuments;
import io.trackwright.service.job.JobId;
import io.trackwright.service.job.JobRepository;
import io.trackwright.service.job.JobRequest;
import io.trackwright.service.job.JobState;
import io.trackwright.service.job.JobStep;
import io.trackwright.service.job.Stage;
import io.trackwright.service.operations.JobTraces;
import io.trackwright.service.operations.ToldSpans;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.jboss.logging.MDC;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The choreography of a stage, against one job in memory and bells that are written down. */
class StageRunnerTest {
    private static final JobId ID = JobId.random();
    private static final JobStep STEP = new JobStep(ID, 1, Stage.PARSE);

    @TempDir Path dir;
    private final AtomicReference<Job> job = new AtomicReference<>();
    private final LinkedBlockingQueue<JobStep> rung = new LinkedBlockingQueue<>();
    private final ToldSpans told = new ToldSpans();
    private ComputePool pool;
    private StageRunner runner;

    @BeforeEach
    void build() throws IOException {
        job.set(
                Job.accepted(
                        ID,
                        "local",
                        new JobRequest("house", 1, Mentions.none(), Delivery.DEFAULT),
                        Instant.EPOCH));
        pool = new ComputePool(1);
        runner =
                new StageRunner(
                        repository(),
                        pool,
                        new Bells(bell(), bell(), bell(), bell(), bell()),
                        new MixFiles(new FileArtifactStore(dir)),
                        new StageLimits(
                                Arrays.stream(Stage.values())
                                        .collect(
                                                Collectors.toMap(
                                                        s -> s, s -> Duration.ofMillis(400))),
                                2),
                        new JobTraces(told.telemetry()));
    }

    @AfterEach
    void close() {
        pool.close();
    }

    private void answer(JobStep step, Function<StageRun, Uni<Void>> work) {
        runner.answer(
                        step,
                        new StageWork() {
                            @Override
                            public Stage stage() {
                                return step.stage();
                            }

                            @Override
                            public Uni<Void> run(StageRun run) {
                                return work.apply(run);
                            }
                        })
                .await()
                .atMost(Duration.ofSeconds(10));
    }

    @Test
    void everyRunIsASpanOfTheJobsTraceAndSaysHowItEnded() {
        answer(STEP, run -> Uni.createFrom().voidItem());
        answer(STEP, run -> Uni.createFrom().failure(new IOException("full")));
        answer(STEP, run -> Uni.createFrom().failure(new StageRun.Stopped()));
        answer(STEP, run -> Uni.createFrom().nothing());
        assertEquals(
                List.of(
                        "parsing #1 done",
                        "parsing #1 fault",
                        "parsing #1 stopped",
                        "parsing #1 timed-out"),
                told.runs());
        assertEquals(List.of(ID.toString().replace("-", "")), told.traces());
    }

    @Test
    void everyLineOfTheWorkNamesTheJobOnAnyThread() {
        Queue<String> seen = new ConcurrentLinkedQueue<>();
        Runnable look =
                () -> seen.add(MDC.get("job") + " " + MDC.get("stage") + " " + MDC.get("attempt"));
        answer(
                STEP,
                run -> {
                    look.run();
                    return run.compute(
                                    () -> {
                                        look.run();
                                        run.crew().each(3, i -> look.run());
                                        return "";
                                    })
                            .replaceWithVoid();
                });
        assertEquals(Collections.nCopies(5, STEP.job() + " parsing 1"), new ArrayList<>(seen));
        assertNull(MDC.get("job"));
    }

    @Test
    void aFinishedStageMovesTheJobOnAndRingsTheNextBell() {
        answer(STEP, run -> run.finish(Stage.COMPOSE, JobChange::of));
        assertEquals(new JobState.Running(1, Stage.COMPOSE), job.get().state());
        assertEquals(List.of(new JobStep(ID, 1, Stage.COMPOSE)), List.copyOf(rung));
    }

    @Test
    void aStaleBellIsNotAnswered() {
        AtomicInteger runs = new AtomicInteger();
        answer(
                new JobStep(ID, 2, Stage.PARSE),
                run -> {
                    runs.incrementAndGet();
                    return Uni.createFrom().voidItem();
                });
        answer(
                new JobStep(ID, 1, Stage.MASTER),
                run -> {
                    runs.incrementAndGet();
                    return Uni.createFrom().voidItem();
                });
        assertEquals(0, runs.get());
    }

    @Test
    void aFaultIsTriedAgainAndThenFailsTheJob() throws InterruptedException {
        Function<StageRun, Uni<Void>> broken =
                run -> Uni.createFrom().failure(new IllegalStateException("away"));
        answer(STEP, broken);
        assertInstanceOf(JobState.Queued.class, job.get().state());
        assertEquals(STEP, rung.poll(10, TimeUnit.SECONDS));
        answer(STEP, broken);
        JobState.Failed failed = assertInstanceOf(JobState.Failed.class, job.get().state());
        assertInstanceOf(Failure.Defect.class, failed.failure());
    }

    @Test
    void aStageThatTakesTooLongFailsTheJob() {
        answer(STEP, run -> Uni.createFrom().nothing());
        JobState.Failed failed = assertInstanceOf(JobState.Failed.class, job.get().state());
        assertInstanceOf(Failure.StageTimedOut.class, failed.failure());
    }

    @Test
    void aCancelledJobIsNobodysFailure() {
        answer(
                STEP,
                run -> {
                    job.set(job.get().with(new JobState.Queued().cancel(Instant.EPOCH)));
                    return run.announce("too late", 0.5).replaceWithVoid();
                });
        assertInstanceOf(JobState.Cancelled.class, job.get().state());
        assertTrue(rung.isEmpty());
    }

    @Test
    void aClosingRunnerLeavesTheJobToTheNextProcess() {
        answer(
                STEP,
                run -> {
                    runner.close();
                    return run.compute(() -> 1).replaceWithVoid();
                });
        assertInstanceOf(JobState.Queued.class, job.get().state());
        assertTrue(rung.isEmpty());
    }

    private void begunBy(String engineVersion, JobState state) {
        Job j = job.get();
        job.set(
                new Job(
                        ID,
                        j.owner(),
                        j.request(),
                        state,
                        0.5,
                        new Adjustments(-1, 0, 1),
                        "Half",
                        9,
                        j.timings(),
                        j.warnings(),
                        engineVersion,
                        j.createdAt(),
                        0));
    }

    @Test
    void whatAnEarlierEngineBeganIsBegunAgain() throws IOException {
        ArtifactStore files = new FileArtifactStore(dir);
        files.put(ID, MixFiles.name(0, 0), new byte[8]);
        begunBy("0.0.9", new JobState.Running(1, Stage.MASTER));
        answer(
                new JobStep(ID, 1, Stage.MASTER),
                run -> Uni.createFrom().failure(new AssertionError("the engine is another")));
        assertEquals(new JobState.Running(2, Stage.PARSE), job.get().state());
        assertEquals(Engine.VERSION, job.get().engineVersion());
        assertEquals(Adjustments.NONE, job.get().adjustments());
        assertEquals(List.of(new JobStep(ID, 2, Stage.PARSE)), List.copyOf(rung));
        assertFalse(files.exists(ID, MixFiles.name(0, 0)));
    }

    @Test
    void whatALaterEngineTookOverIsLeftToIt() {
        JobState state = new JobState.Running(2, Stage.COMPOSE);
        begunBy("99.0", state);
        answer(
                new JobStep(ID, 2, Stage.COMPOSE),
                run -> Uni.createFrom().failure(new AssertionError("the engine is another")));
        assertEquals(state, job.get().state());
        assertEquals("99.0", job.get().engineVersion());
        assertTrue(rung.isEmpty());
    }

    @SuppressWarnings("unchecked")
    private Emitter<JobStep> bell() {
        return (Emitter<JobStep>)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {Emitter.class},
                        (proxy, method, arguments) -> {
                            rung.add((JobStep) arguments[0]);
                            return CompletableFuture.completedFuture(null);
                        });
    }

    /** Finds and changes the one job; whatever else is asked of it fails. */
    private JobRepository repository() {
        return (JobRepository)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {JobRepository.class},
                        (proxy, method, arguments) ->
                                switch (method.getName()) {
                                    case "find" -> Uni.createFrom().item(job.get());
                                    case "findWithDocuments" ->
                                            Uni.createFrom()
                                                    .item(
                                                            new JobRepository.JobWithDocuments(
                                                                    job.get(),
                                                                    new JobDocuments(
                                                                            List.of(), List.of(),
                                                                            List.of())));
                                    case "change" ->
                                            Uni.createFrom().item(() -> change(arguments[1]));
                                    default -> throw new AssertionError(method);
                                });
    }

    @SuppressWarnings("unchecked")
    private Job change(Object change) {
        job.set(((Function<Job, JobChange>) change).apply(job.get()).job());
        return job.get();
    }
}
