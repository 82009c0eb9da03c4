package io.trackwright.service.pipeline;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.Cancellable;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobRepository;
import io.trackwright.service.job.JobState;
import io.trackwright.service.job.JobStep;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Rings for every job that has not ended and is not running here: at start, and again at a slow
 * pace, so that a lost bell only costs time. At start it also removes the mixdowns of jobs that
 * ended when their process did.
 */
public final class Resumption {
    private static final Logger LOG = Logger.getLogger(Resumption.class);
    private static final int AT_ONCE = 1_000;

    private final JobRepository jobs;
    private final StageRunner runner;
    private final Bells bells;
    private final Duration pace;

    public Resumption(JobRepository jobs, StageRunner runner, Bells bells, Duration pace) {
        this.jobs = jobs;
        this.runner = runner;
        this.bells = bells;
        this.pace = pace;
    }

    /** Begins now; cancel the result to stop. */
    public Cancellable begin() {
        Cancellable clearing = runner.clearEnded().subscribe().with(cleared -> {});
        Cancellable sweeping = sweep();
        return () -> {
            clearing.cancel();
            sweeping.cancel();
        };
    }

    private Cancellable sweep() {
        return Multi.createBy()
                .concatenating()
                .streams(
                        Multi.createFrom().item(-1L),
                        Multi.createFrom()
                                .ticks()
                                .startingAfter(pace)
                                .every(pace)
                                .onOverflow()
                                .drop())
                .onItem()
                .transformToUniAndConcatenate(
                        tick ->
                                jobs.unfinished(AT_ONCE)
                                        .invoke(found -> found.forEach(this::ring))
                                        .onFailure()
                                        .invoke(
                                                e ->
                                                        LOG.warnf(
                                                                "sweep of unfinished jobs failed: %s",
                                                                e))
                                        .onFailure()
                                        .recoverWithNull())
                .subscribe()
                .with(found -> {});
    }

    private void ring(Job job) {
        if (job.state() instanceof JobState.Active active && !runner.running(job.id())) {
            bells.ring(new JobStep(job.id(), active.attempt(), active.stage()));
        }
    }
}
