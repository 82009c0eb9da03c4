package io.trackwright.service.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.compose.Composer;
import io.trackwright.music.score.Score;
import io.trackwright.production.genre.Genres;
import io.trackwright.production.prompt.BriefCompleter;
import io.trackwright.production.prompt.BriefLimits;
import io.trackwright.production.prompt.Mentions;
import io.trackwright.production.prompt.RulePromptParser;
import io.trackwright.production.prompt.Warning;
import io.trackwright.service.artifact.FileArtifactStore;
import io.trackwright.service.job.Delivery;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobChange;
import io.trackwright.service.job.JobDocument;
import io.trackwright.service.job.JobDocuments;
import io.trackwright.service.job.JobEvent;
import io.trackwright.service.job.JobId;
import io.trackwright.service.job.JobRepository;
import io.trackwright.service.job.JobRequest;
import io.trackwright.service.job.JobState;
import io.trackwright.service.job.JobStep;
import io.trackwright.service.job.ModelAnswer;
import io.trackwright.service.job.Stage;
import io.trackwright.service.llm.ModelServer;
import io.trackwright.service.llm.Planner;
import io.trackwright.service.operations.JobTraces;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parsing with a language model: one job in memory, a model behind real HTTP. */
class ParseStageTest {
    private static final JobId ID = JobId.random();
    private static final JobStep STEP = new JobStep(ID, 1, Stage.PARSE);
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir Path dir;
    private final ModelServer server = new ModelServer();
    private final AtomicReference<Job> job = new AtomicReference<>();
    private final List<JobDocument> saved = new CopyOnWriteArrayList<>();
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final CountDownLatch thought = new CountDownLatch(1);
    private ComputePool pool;
    private StageRunner runner;

    @BeforeEach
    void build() throws IOException {
        pool = new ComputePool(1);
        runner =
                new StageRunner(
                        repository(),
                        pool,
                        new Bells(bell(), bell(), bell(), bell(), bell()),
                        new MixFiles(new FileArtifactStore(dir)),
                        new StageLimits(
                                Arrays.stream(Stage.values())
                                        .collect(Collectors.toMap(s -> s, s -> LONG)),
                                2),
                        JobTraces.none());
    }

    @AfterEach
    void close() {
        server.close();
        pool.close();
    }

    @Test
    void theAnswerIsKeptAndUsed() {
        ask("zzz, 60 s [good]", true);
        assertEquals(1, answers().size());
        assertEquals("Glass Harbour", brief().title());
        assertEquals(new JobState.Running(1, Stage.COMPOSE), job.get().state());
        assertEquals(
                "Thinking: Slow strings first, then a piano answers them.", messages.getLast());
    }

    @Test
    void aStageThatRunsAgainDoesNotAskAgain() {
        ask("zzz, 60 s [good]", true);
        MusicBrief first = brief();
        JobDocument answer = answers().getFirst();
        saved.clear();
        saved.add(answer);
        accept("zzz, 60 s [good]");
        stage(true).on(STEP).await().atMost(LONG);
        assertEquals(1, server.asks("good"));
        assertEquals(first, brief());
    }

    @Test
    void anAnswerThatWasKeptIsUsedWithoutAModelToo() {
        ask("zzz, 60 s [good]", true);
        JobDocument answer = answers().getFirst();
        saved.clear();
        saved.add(answer);
        accept("zzz, 60 s [good]");
        stage(false).on(STEP).await().atMost(LONG);
        assertEquals("Glass Harbour", brief().title());
    }

    @Test
    void aFailureIsKeptAndTold() {
        ask("house [fails]", true);
        assertEquals(ModelAnswer.Outcome.ERROR, answers().getFirst().answer().outcome());
        List<String> codes = job.get().warnings().stream().map(Warning::code).toList();
        assertTrue(codes.contains("llm-unavailable"), "" + codes);
        assertTrue(messages.getLast().startsWith("The language model"), messages.getLast());
    }

    @Test
    void withoutAModelNothingIsAskedKeptOrTold() {
        ask("house [good]", false);
        assertEquals(0, server.asks("good"));
        assertTrue(answers().isEmpty());
        assertEquals(List.of("Reading the prompt"), messages);
        assertTrue(job.get().warnings().stream().noneMatch(w -> w.code().startsWith("llm")));
    }

    @Test
    void stoppingAJobCutsTheCall() throws Exception {
        accept("house [slow]");
        CompletableFuture<Void> run = stage(true).on(STEP).subscribeAsCompletionStage();
        assertTrue(thought.await(10, TimeUnit.SECONDS));
        runner.stop(ID);
        assertTrue(server.hungUp());
        run.get(10, TimeUnit.SECONDS);
        assertInstanceOf(JobState.Running.class, job.get().state());
        assertTrue(answers().isEmpty());
    }

    @Test
    void aPlanThatCannotBeWrittenIsLeftAside() {
        ask("house with a piano, 20 s [good]", true);
        MusicBrief planned = brief();
        assertFalse(planned.course().motifs().isEmpty());
        ComposeStage.Composition written = ComposeStage.written(planned, ParseStageTest::picky);
        assertTrue(written.brief().course().motifs().isEmpty());
        assertEquals(20, written.score().lengthSeconds(), 0.05);
        assertThrows(
                IllegalStateException.class,
                () ->
                        ComposeStage.written(
                                written.brief(),
                                b -> {
                                    throw new IllegalStateException("never");
                                }));
    }

    private static Score picky(MusicBrief brief) {
        if (!brief.course().motifs().isEmpty()) {
            throw new IllegalStateException("no motifs");
        }
        return new Composer().compose(brief, Genres.named(brief.genre().value()).style(), 1);
    }

    private void ask(String prompt, boolean model) {
        accept(prompt);
        stage(model).on(STEP).await().atMost(LONG);
    }

    private void accept(String prompt) {
        JobRequest request = new JobRequest(prompt, 1, Mentions.none(), Delivery.DEFAULT);
        job.set(Job.accepted(ID, "local", request, Instant.EPOCH));
    }

    private ParseStage stage(boolean model) {
        List<URI> url = model ? List.of(server.url()) : List.of();
        Planner planner = ModelServer.planner(url, LONG, new SimpleMeterRegistry());
        return new ParseStage(
                runner,
                new RulePromptParser(Genres.profiles()),
                new BriefCompleter(Genres.profiles(), Genres.fallback()),
                new BriefLimits(5, 1200),
                new ScoreLimits(2000, 100, 4, 10, 5, 600),
                planner);
    }

    private MusicBrief brief() {
        return saved(JobDocument.Brief.class).getLast().brief();
    }

    private List<JobDocument.Answer> answers() {
        return saved(JobDocument.Answer.class);
    }

    private <T> List<T> saved(Class<T> kind) {
        return saved.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @SuppressWarnings("unchecked")
    private Emitter<JobStep> bell() {
        return (Emitter<JobStep>)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {Emitter.class},
                        (proxy, method, arguments) -> CompletableFuture.completedFuture(null));
    }

    private JobRepository repository() {
        return (JobRepository)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {JobRepository.class},
                        (proxy, method, arguments) ->
                                switch (method.getName()) {
                                    case "find" -> Uni.createFrom().item(job.get());
                                    case "findWithDocuments" -> Uni.createFrom().item(this::found);
                                    case "change" ->
                                            Uni.createFrom().item(() -> change(arguments[1]));
                                    default -> throw new AssertionError(method);
                                });
    }

    private JobRepository.JobWithDocuments found() {
        return new JobRepository.JobWithDocuments(
                job.get(),
                new JobDocuments(
                        List.of(),
                        List.of(),
                        List.of(),
                        answers().stream().map(JobDocument.Answer::answer).toList()));
    }

    @SuppressWarnings("unchecked")
    private synchronized Job change(Object change) {
        JobChange done = ((Function<Job, JobChange>) change).apply(job.get());
        job.set(done.job());
        saved.addAll(done.documents());
        for (JobEvent.Fact fact : done.facts()) {
            if (fact instanceof JobEvent.StageMoved moved) {
                messages.add(moved.message());
                if (moved.message().startsWith("Thinking")) {
                    thought.countDown();
                }
            }
        }
        return job.get();
    }
}
