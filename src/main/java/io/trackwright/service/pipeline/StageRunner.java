package io.trackwright.service.pipeline;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.trackwright.production.render.Engine;
import io.trackwright.production.render.NoSuchSoundFont;
import io.trackwright.service.job.Failure;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobChange;
import io.trackwright.service.job.JobEvent;
import io.trackwright.service.job.JobId;
import io.trackwright.service.job.JobRepository;
import io.trackwright.service.job.JobState;
import io.trackwright.service.job.JobStep;
import io.trackwright.service.job.LogContext;
import io.trackwright.service.job.Stage;
import io.trackwright.service.operations.JobTraces;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * All choreography of a stage: load the job, see that the bell is not stale, run the work within
 * its time limit, translate what goes wrong, and never break the stream of messages. A step already
 * running in this process is not begun twice.
 */
public final class StageRunner {
    private static final Logger LOG = Logger.getLogger(StageRunner.class);

    /** Before a faulty stage is run again; the longer, the oftener it failed. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final JobRepository jobs;
    private final ComputePool pool;
    private final Bells bells;
    private final MixFiles mix;
    private final StageLimits limits;
    private final JobTraces traces;
    private final Map<Live, StageRun> live = new ConcurrentHashMap<>();
    private final Map<Live, Integer> faults = new ConcurrentHashMap<>();
    private volatile boolean closing;
    private volatile boolean worked;

    private record Live(JobId job, Stage stage) {}

    public StageRunner(
            JobRepository jobs,
            ComputePool pool,
            Bells bells,
            MixFiles mix,
            StageLimits limits,
            JobTraces traces) {
        this.jobs = jobs;
        this.pool = pool;
        this.bells = bells;
        this.mix = mix;
        this.limits = limits;
        this.traces = traces;
    }

    /** Answers a bell. Never fails. */
    Uni<Void> answer(JobStep step, StageWork work) {
        return jobs.findWithDocuments(step.job())
                .chain(found -> turned(found, step, work))
                .onFailure(JobRepository.NoSuchJob.class)
                .recoverWithNull()
                .onFailure()
                .invoke(e -> unanswered(step, e))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> turned(JobRepository.JobWithDocuments found, JobStep step, StageWork work) {
        if (!due(found.job(), step)) {
            return nothing();
        }
        return found.job().engineVersion().equals(Engine.VERSION)
                ? begin(step, work, found)
                : renewed(step.job());
    }

    /**
     * What an earlier engine began is begun again, since halves of two engines make no whole. What
     * a later one has taken over, beside this process, is left to it.
     */
    private Uni<Void> renewed(JobId id) {
        return remove(id, mix::delete)
                .chain(() -> jobs.change(id, StageRunner::renewed))
                .invoke(
                        job -> {
                            LogContext.tell(
                                    id,
                                    () -> LOG.infof("begun again by engine %s", Engine.VERSION));
                            bells.ring(new JobStep(id, job.state().attempt(), Stage.PARSE));
                        })
                .onFailure(StageRun.Stopped.class)
                .recoverWithNull()
                .replaceWithVoid();
    }

    private static JobChange renewed(Job job) {
        if (!(job.state() instanceof JobState.Active active)
                || Engine.precedes(job.engineVersion())
                || job.engineVersion().equals(Engine.VERSION)) {
            throw new StageRun.Stopped();
        }
        Job next = job.renewed(active.restart());
        return next.state().equals(job.state())
                ? JobChange.of(next)
                : JobChange.of(
                        next,
                        new JobEvent.AttemptBegun(
                                next.state().attempt(),
                                "the service was upgraded while the track was made",
                                "engine " + Engine.VERSION));
    }

    private void unanswered(JobStep step, Throwable e) {
        if (!closing) {
            LogContext.tell(
                    step, () -> LOG.errorf(e, "%s could not be run; it will be rung again", step));
        }
    }

    private Uni<Void> begin(JobStep step, StageWork work, JobRepository.JobWithDocuments found) {
        StageRun run = new StageRun(step, found, jobs, pool, bells);
        worked = true;
        Live key = new Live(step.job(), step.stage());
        if (live.putIfAbsent(key, run) != null) {
            return nothing();
        }
        JobTraces.Run traced = traces.begin(step);
        return Uni.createFrom()
                .deferred(() -> begun(step, work, run))
                .invoke(() -> faults.remove(key))
                .ifNoItem()
                .after(limits.of(step.stage()))
                .fail()
                .invoke(() -> traced.ended("done", run.genre()))
                .onFailure()
                .invoke(e -> traceFailure(traced, run, e))
                .onFailure()
                .recoverWithUni(e -> failed(run, step, e))
                .eventually(
                        () -> {
                            run.stop();
                            live.remove(key, run);
                        });
    }

    private static Uni<Void> begun(JobStep step, StageWork work, StageRun run) {
        try {
            return LogContext.within(step, () -> work.run(run));
        } catch (Exception e) {
            return Uni.createFrom().failure(e);
        }
    }

    private void traceFailure(JobTraces.Run traced, StageRun run, Throwable e) {
        if (closing || run.stopped()) {
            traced.ended("stopped", run.genre());
            return;
        }
        switch (e) {
            case StageRun.Stopped s -> traced.ended("stopped", run.genre());
            case JobRepository.NoSuchJob s -> traced.ended("stopped", run.genre());
            case TimeoutException t -> traced.failed("timed-out", run.genre(), t);
            case BriefImpossibleException b -> traced.failed("impossible", run.genre(), b);
            default -> traced.failed("fault", run.genre(), e);
        }
    }

    /** A bell is stale when its job has ended, is in another attempt or has passed the stage. */
    private static boolean due(Job job, JobStep step) {
        if (!(job.state() instanceof JobState.Active active)
                || active.attempt() != step.attempt()) {
            return false;
        }
        return active.stage() == step.stage()
                || step.stage() == Stage.MASTER && active.stage() == Stage.SYNTHESIZE;
    }

    private Uni<Void> failed(StageRun run, JobStep step, Throwable e) {
        // a stage whose files are removed below it stumbles; that is no fault of its own
        boolean unwanted = run.stopped();
        run.stop();
        if (closing) {
            // Not the job's fault: the next process goes on with it.
            return nothing();
        }
        Failure failure =
                switch (e) {
                    case StageRun.Stopped s -> null;
                    case JobRepository.NoSuchJob s -> null;
                    case TimeoutException t ->
                            new Failure.StageTimedOut(
                                    step.stage(), limits.of(step.stage()).toSeconds());
                    case BriefImpossibleException b -> new Failure.BriefImpossible(b.text());
                    case NoSuchSoundFont f ->
                            new Failure.SoundFontMissing(String.valueOf(f.getMessage()));
                    default -> {
                        if (unwanted || rungAgain(step, e)) {
                            yield null;
                        }
                        yield defect(step, e);
                    }
                };
        return (failure == null ? nothing() : end(step, failure)).chain(() -> clear(step.job()));
    }

    /**
     * Removes the mixdown of a job that has ended, and every file of one that was deleted: its
     * stages may have written some after the deletion. Nothing of it may run here.
     */
    Uni<Void> clear(JobId id) {
        return jobs.find(id)
                .chain(job -> job.state().ended() ? remove(id, mix::delete) : nothing())
                .onFailure(JobRepository.NoSuchJob.class)
                .recoverWithUni(() -> remove(id, mix::deleteAll))
                .onFailure()
                .invoke(
                        e ->
                                LogContext.tell(
                                        id, () -> LOG.warnf("files could not be removed: %s", e)))
                .onFailure()
                .recoverWithNull();
    }

    /** The same at start, for jobs that ended while their process was killed. */
    Uni<Void> clearEnded() {
        return pool.compute(mix::jobs)
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(this::clearIfEnded)
                .collect()
                .last()
                .onFailure()
                .invoke(e -> LOG.warnf("mixdowns left behind could not be removed: %s", e))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    /** A job that is not known here may be another database's; its files stay. */
    private Uni<Void> clearIfEnded(JobId id) {
        return jobs.find(id)
                .chain(job -> job.state().ended() ? remove(id, mix::delete) : nothing())
                .onFailure(JobRepository.NoSuchJob.class)
                .recoverWithNull();
    }

    /** Removes files. */
    private interface Removal {
        void of(JobId id) throws IOException;
    }

    private Uni<Void> remove(JobId id, Removal removal) {
        return pool.compute(
                        () -> {
                            removal.of(id);
                            return id;
                        })
                .replaceWithVoid();
    }

    /** A fault may pass: a stage can be run again without harm, so it is, a few times. */
    private boolean rungAgain(JobStep step, Throwable e) {
        Live key = new Live(step.job(), step.stage());
        int fault = faults.merge(key, 1, Integer::sum);
        if (fault >= limits.tries()) {
            faults.remove(key);
            return false;
        }
        LogContext.tell(step, () -> LOG.warnf(e, "fault %d, trying again", fault));
        var unused =
                Uni.createFrom()
                        .voidItem()
                        .onItem()
                        .delayIt()
                        .by(PAUSE.multipliedBy(fault))
                        .subscribe()
                        .with(nothing -> bells.ring(step));
        return true;
    }

    private static Failure defect(JobStep step, Throwable e) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LogContext.tell(step, () -> LOG.errorf(e, "failed, reference %s", reference));
        return new Failure.Defect(reference);
    }

    private Uni<Void> end(JobStep step, Failure failure) {
        stop(step.job());
        return jobs.change(
                        step.job(),
                        job -> {
                            if (!(job.state() instanceof JobState.Active active)) {
                                throw new StageRun.Stopped();
                            }
                            Job ended = job.with(active.fail(failure, Instant.now()));
                            return JobChange.of(ended, new JobEvent.Ended(ended.state()));
                        })
                .replaceWithVoid()
                .onFailure(StageRun.Stopped.class)
                .recoverWithNull();
    }

    /** Stops everything; the jobs stay as they are and are taken up again by the next process. */
    public void close() {
        closing = true;
        live.values().forEach(StageRun::stop);
    }

    /** Stops what this process runs for a job, at the next checkpoint. */
    void stop(JobId job) {
        faults.keySet().removeIf(key -> key.job().equals(job));
        live.forEach(
                (key, run) -> {
                    if (key.job().equals(job)) {
                        run.stop();
                    }
                });
    }

    /** True until this process begins to work on its first job. */
    boolean untouched() {
        return !worked && !closing;
    }

    boolean running(JobId job) {
        return live.keySet().stream().anyMatch(key -> key.job().equals(job));
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }

    /** No piece can meet the brief. */
    static final class BriefImpossibleException extends RuntimeException {
        private final String text;

        BriefImpossibleException(String text) {
            super(text);
            this.text = text;
        }

        String text() {
            return text;
        }
    }
}
