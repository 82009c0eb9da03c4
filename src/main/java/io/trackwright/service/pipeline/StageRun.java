package io.trackwright.service.pipeline;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.production.render.Crew;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobChange;
import io.trackwright.service.job.JobDocument;
import io.trackwright.service.job.JobDocuments;
import io.trackwright.service.job.JobEvent;
import io.trackwright.service.job.JobId;
import io.trackwright.service.job.JobRepository;
import io.trackwright.service.job.JobState;
import io.trackwright.service.job.JobStep;
import io.trackwright.service.job.LogContext;
import io.trackwright.service.job.Stage;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * One run of one stage of one job: what it was given, and its only ways to compute, to save and to
 * go on.
 */
final class StageRun {
    private static final Logger LOG = Logger.getLogger(StageRun.class);

    private final JobStep step;
    private final Job job;
    private final JobDocuments documents;
    private final JobRepository jobs;
    private final ComputePool pool;
    private final Bells bells;
    private final long startedNanos = System.nanoTime();
    private final CompletableFuture<Void> stop = new CompletableFuture<>();

    /** Empty until there is a brief. */
    private volatile String genre;

    StageRun(
            JobStep step,
            JobRepository.JobWithDocuments found,
            JobRepository jobs,
            ComputePool pool,
            Bells bells) {
        this.step = step;
        this.job = found.job();
        this.documents = found.documents();
        this.jobs = jobs;
        this.pool = pool;
        this.bells = bells;
        this.genre = documents.brief().stream().map(StageRun::genreOf).findFirst().orElse("");
    }

    private static String genreOf(MusicBrief brief) {
        return brief.genre().value().slug();
    }

    /** The genre as soon as the run knows it, empty before. */
    String genre() {
        return genre;
    }

    JobId id() {
        return step.job();
    }

    int attempt() {
        return step.attempt();
    }

    /** The job as it was when the run began. */
    Job job() {
        return job;
    }

    JobDocuments documents() {
        return documents;
    }

    Crew crew() {
        return pool.crew();
    }

    /** Working time of this run so far. */
    long elapsedMs() {
        return (System.nanoTime() - startedNanos) / 1_000_000;
    }

    /** Computes on the pool, unless the run was stopped meanwhile. */
    <T> Uni<T> compute(Callable<T> work) {
        return pool.compute(
                () ->
                        LogContext.within(
                                step,
                                () -> {
                                    checkpoint();
                                    return work.call();
                                }));
    }

    /** Waits for work that is done elsewhere, and cancels it as soon as the run is stopped. */
    <T> Uni<T> await(Uni<T> work) {
        return Uni.createFrom()
                .emitter(
                        result -> {
                            checkpoint();
                            Cancellable waiting =
                                    work.subscribe().with(result::complete, result::fail);
                            result.onTermination(waiting::cancel);
                            var unused =
                                    stop.thenRun(
                                            () -> {
                                                waiting.cancel();
                                                result.fail(new Stopped());
                                            });
                        });
    }

    /** Saves a change, unless the job has ended or moved to another attempt meanwhile. */
    Uni<Job> save(Function<Job, JobChange> change) {
        return jobs.change(
                step.job(),
                current -> {
                    checkpoint();
                    if (!(current.state() instanceof JobState.Active active)
                            || active.attempt() != step.attempt()) {
                        throw new Stopped();
                    }
                    JobChange next = change.apply(current);
                    for (JobDocument saved : next.documents()) {
                        if (saved instanceof JobDocument.Brief(MusicBrief brief)) {
                            genre = genreOf(brief);
                        }
                    }
                    return next;
                });
    }

    /** Says on the event stream that this stage works on something. */
    Uni<Job> announce(String message, double progress) {
        return save(
                current -> {
                    JobState.Running running = running(current);
                    JobState.Running here =
                            step.stage().compareTo(running.stage()) > 0
                                            && entersByItself(step.stage())
                                    ? running.advance(step.stage())
                                    : running;
                    Job next = current.with(here).withProgress(progress);
                    return JobChange.of(
                            next,
                            new JobEvent.StageMoved(
                                    step.attempt(), step.stage(), next.progress(), message));
                });
    }

    /** Mastering runs beside synthesis; the job stays in synthesis until the mixdown is whole. */
    private static boolean entersByItself(Stage stage) {
        return stage != Stage.MASTER;
    }

    /** Saves the stage's result, moves the job on to {@code next} and rings its bell. */
    Uni<Void> finish(Stage next, Function<Job, JobChange> result) {
        return save(current -> {
                    Job timed =
                            current.withTimings(
                                    current.timings().withStage(step.stage(), elapsedMs()));
                    JobState.Running running = running(timed);
                    Job moved =
                            running.stage().compareTo(next) < 0
                                    ? timed.with(running.advance(next))
                                    : timed;
                    return result.apply(moved);
                })
                .invoke(() -> LogContext.tell(step, () -> LOG.debugf("done in %d ms", elapsedMs())))
                .invoke(() -> ring(next))
                .replaceWithVoid();
    }

    void ring(Stage stage) {
        bells.ring(new JobStep(step.job(), step.attempt(), stage));
    }

    /** Rings for a job that has just begun another attempt. */
    void ringRetry(JobState.Running begun) {
        bells.ring(new JobStep(step.job(), begun.attempt(), begun.stage()));
    }

    static JobState.Running running(Job job) {
        return switch (job.state()) {
            case JobState.Queued queued -> queued.start();
            case JobState.Running running -> running;
            case JobState.Succeeded e -> throw new Stopped();
            case JobState.Failed e -> throw new Stopped();
            case JobState.Cancelled e -> throw new Stopped();
        };
    }

    /** Ends the run at its next checkpoint, or at once where it waits for work done elsewhere. */
    void stop() {
        stop.complete(null);
    }

    boolean stopped() {
        return stop.isDone();
    }

    /** Called between pieces of work. */
    void checkpoint() {
        if (stopped()) {
            throw new Stopped();
        }
    }

    /**
     * The run is of no use any more: its job was cancelled, deleted or is elsewhere. Not a failure.
     */
    static final class Stopped extends RuntimeException {
        Stopped() {
            super("stopped", null, false, false);
        }
    }
}
