package io.trackwright.service.pipeline;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.trackwright.production.render.Sound;
import io.trackwright.production.render.SoundEngine;
import io.trackwright.production.render.SoundFonts;
import io.trackwright.service.artifact.ArtifactStore;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobChange;
import io.trackwright.service.job.JobEvent;
import io.trackwright.service.job.JobId;
import io.trackwright.service.job.JobRepository;
import io.trackwright.service.job.JobRepository.Acceptance;
import io.trackwright.service.job.JobRequest;
import io.trackwright.service.job.JobState;
import io.trackwright.service.job.JobStep;
import io.trackwright.service.job.Stage;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Where jobs come in, and where their owner takes them back. */
public final class Intake {
    private static final int RETRY_AFTER_SECONDS = 10;

    private final JobRepository jobs;
    private final ArtifactStore artifacts;
    private final ComputePool pool;
    private final StageRunner runner;
    private final Bells bells;
    private final SoundFonts fonts;
    private final int jobsInFlight;

    /**
     * @param fonts what jobs may be played with
     * @param jobsInFlight how many jobs of one owner may be unfinished at once
     */
    public Intake(
            JobRepository jobs,
            ArtifactStore artifacts,
            ComputePool pool,
            StageRunner runner,
            Bells bells,
            SoundFonts fonts,
            int jobsInFlight) {
        this.jobs = jobs;
        this.artifacts = artifacts;
        this.pool = pool;
        this.runner = runner;
        this.bells = bells;
        this.fonts = fonts;
        this.jobsInFlight = jobsInFlight;
    }

    /**
     * Accepts a job; it is on disk when this completes. Fails with {@link TooManyJobs}, {@link
     * JobRepository.KeyReused} or {@link io.trackwright.production.render.NoSuchSoundFont}.
     *
     * @param idempotencyKey the client's, empty for none
     */
    public Uni<Acceptance> accept(
            String owner, JobRequest request, String idempotencyKey, String bodyHash) {
        // Microseconds are what the database keeps: the job reads back as it was accepted.
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return settled(request.sound())
                .map(sound -> Job.accepted(JobId.random(), owner, request.with(sound), now))
                .chain(job -> jobs.accept(job, idempotencyKey, bodyHash, jobsInFlight))
                .onFailure(JobRepository.TooManyUnfinished.class)
                .transform(full -> new TooManyJobs(jobsInFlight, RETRY_AFTER_SECONDS))
                .invoke(
                        accepted -> {
                            if (accepted.created()) {
                                bells.ring(new JobStep(accepted.job().id(), 1, Stage.PARSE));
                            }
                        });
    }

    /** A font that nobody has played from yet is read and hashed, off the event loop. */
    private Uni<Sound> settled(Sound wanted) {
        return wanted.engine() == SoundEngine.SYNTH
                ? Uni.createFrom().item(wanted)
                : Uni.createFrom()
                        .item(() -> fonts.settled(wanted))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    /**
     * Cancels a job; work on it stops at the next segment. Fails with {@link JobEnded} or {@link
     * JobRepository.NoSuchJob}.
     */
    public Uni<Job> cancel(JobId id) {
        return jobs.change(
                        id,
                        job -> {
                            if (!(job.state() instanceof JobState.Active active)) {
                                throw new JobEnded(id);
                            }
                            Job next = job.with(active.cancel(Instant.now()));
                            return JobChange.of(next, new JobEvent.Ended(next.state()));
                        })
                .invoke(() -> runner.stop(id))
                // what runs clears up when it has stopped; between two stages nothing does
                .call(() -> runner.running(id) ? Uni.createFrom().voidItem() : runner.clear(id));
    }

    /** Removes a job and its files. Fails with {@link JobRepository.NoSuchJob}. */
    public Uni<Void> delete(JobId id) {
        return jobs.delete(id)
                .invoke(() -> runner.stop(id))
                .chain(
                        () ->
                                pool.compute(
                                        () -> {
                                            artifacts.delete(id, "");
                                            return id;
                                        }))
                .replaceWithVoid();
    }
}
