package io.trackwright.service.pipeline;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.trackwright.service.artifact.ArtifactStore;
import io.trackwright.service.artifact.ArtifactStore.Artifact;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobChange;
import io.trackwright.service.job.JobEvent;
import io.trackwright.service.job.JobStep;
import io.trackwright.service.job.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * mixdown segment → mastered chunk, as soon as the segment is there; the last one closes master and
 * gain envelope.
 */
@ApplicationScoped
public class MasterStage implements StageWork {
    private static final double PROGRESS_FROM = 0.08;
    private static final double PROGRESS_TO = 0.95;

    private final StageRunner runner;
    private final MixFiles mix;
    private final ArtifactStore artifacts;
    private final Tracks tracks;

    MasterStage(StageRunner runner, MixFiles mix, ArtifactStore artifacts, Tracks tracks) {
        this.runner = runner;
        this.mix = mix;
        this.artifacts = artifacts;
        this.tracks = tracks;
    }

    @Incoming("master")
    Uni<Void> on(JobStep step) {
        return runner.answer(step, this);
    }

    @Override
    public Stage stage() {
        return Stage.MASTER;
    }

    @Override
    public Uni<Void> run(StageRun run) {
        return run.announce("Mastering", PROGRESS_FROM)
                .chain(() -> run.compute(() -> new MasterTape(run, mix, artifacts, tracks)))
                .chain(tape -> new Recording(run, tape).all())
                .chain(master -> run.finish(Stage.QA, JobChange::of));
    }

    private static JobChange heard(Job job, JobEvent.AudioReady audio, MasterTape tape) {
        double share = (double) (audio.startFrame() + audio.frames()) / tape.totalFrames();
        long sinceAcceptedMs = Duration.between(job.createdAt(), Instant.now()).toMillis();
        return JobChange.of(
                job.withProgress(PROGRESS_FROM + share * (PROGRESS_TO - PROGRESS_FROM))
                        .withTimings(job.timings().withFirstAudio(sinceAcceptedMs)),
                audio);
    }

    /**
     * One tape's segments, in order. While one is told, the next is mastered: the store's answer is
     * waited for only before another is told.
     */
    private final class Recording {
        private final StageRun run;
        private final MasterTape tape;
        private Uni<Void> told = Uni.createFrom().voidItem();

        Recording(StageRun run, MasterTape tape) {
            this.run = run;
            this.tape = tape;
        }

        Uni<Artifact> all() {
            return Multi.createFrom()
                    .range(0, tape.segments())
                    .onItem()
                    .transformToUniAndConcatenate(this::segment)
                    .collect()
                    .last()
                    .chain(() -> run.compute(tape::close))
                    .chain(master -> told.replaceWith(master));
        }

        private Uni<Void> segment(int index) {
            return mix.await(run, tape.composition(), tape.needed(index))
                    .chain(() -> run.compute(() -> tape.segment(index)))
                    .chain(audio -> told.invoke(() -> told = telling(audio)));
        }

        /** Begins at once; who waits for it gets its end, or its failure. */
        private Uni<Void> telling(JobEvent.AudioReady audio) {
            CompletableFuture<Void> end = new CompletableFuture<>();
            run.save(job -> heard(job, audio, tape))
                    .subscribe()
                    .with(job -> end.complete(null), end::completeExceptionally);
            return Uni.createFrom().completionStage(end);
        }
    }
}
