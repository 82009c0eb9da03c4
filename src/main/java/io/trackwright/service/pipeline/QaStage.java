package io.trackwright.service.pipeline;

import io.smallrye.mutiny.Uni;
import io.trackwright.production.qa.Adjustments;
import io.trackwright.production.qa.QaReport;
import io.trackwright.production.qa.Remedy;
import io.trackwright.service.job.Failure;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobChange;
import io.trackwright.service.job.JobDocument;
import io.trackwright.service.job.JobEvent;
import io.trackwright.service.job.JobState;
import io.trackwright.service.job.JobStep;
import io.trackwright.service.job.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * master + score + brief → report; then delivered, tried again with one parameter changed, or given
 * up.
 */
@ApplicationScoped
public class QaStage implements StageWork {
    /** Where the progress of another attempt begins. */
    private static final double PROGRESS_AGAIN = 0.06;

    private final StageRunner runner;
    private final Inspection inspection;
    private final int attempts;

    QaStage(StageRunner runner, Inspection inspection, AttemptLimit attempts) {
        this.runner = runner;
        this.inspection = inspection;
        this.attempts = attempts.attempts();
    }

    /**
     * @param attempts how often a job may be tried, at least 1
     */
    public record AttemptLimit(int attempts) {
        public AttemptLimit {
            if (attempts < 1) {
                throw new IllegalArgumentException("attempts must be at least 1, was " + attempts);
            }
        }
    }

    @Incoming("check")
    Uni<Void> on(JobStep step) {
        return runner.answer(step, this);
    }

    @Override
    public Stage stage() {
        return Stage.QA;
    }

    @Override
    public Uni<Void> run(StageRun run) {
        return run.announce("Checking", 0.96)
                .chain(
                        () ->
                                run.compute(
                                        () ->
                                                inspection.inspect(
                                                        run.job(), run.documents(), run.crew())))
                .chain(report -> run.save(job -> judged(run, job, report)))
                .chain(job -> afterwards(run, job));
    }

    private JobChange judged(StageRun run, Job job, QaReport report) {
        Job timed = job.withTimings(job.timings().withStage(Stage.QA, run.elapsedMs()));
        JobState.Running running = StageRun.running(timed);
        JobEvent.Fact told = new JobEvent.ReportReady(run.attempt());
        List<JobDocument> saved = List.of(new JobDocument.Report(report));
        if (report.verdict() != QaReport.Verdict.FAIL) {
            return ended(timed.with(running.succeed(Instant.now())), told, saved);
        }
        Remedy remedy =
                Remedy.of(report, job.adjustments(), job.request().delivery().loudnessLufs());
        if (run.attempt() < attempts) {
            if (remedy instanceof Remedy.Remaster r) {
                return again(
                        timed,
                        running.retry(Stage.MASTER),
                        r.next(),
                        told,
                        r.why(),
                        r.change(),
                        saved);
            }
            if (remedy instanceof Remedy.Recompose r) {
                return again(
                        timed,
                        running.retry(Stage.COMPOSE),
                        r.next(),
                        told,
                        r.why(),
                        r.change(),
                        saved);
            }
        }
        String why =
                switch (remedy) {
                    case Remedy.Remaster r -> r.why();
                    case Remedy.Recompose r -> r.why();
                    case Remedy.GiveUp g -> g.why();
                };
        return ended(
                timed.with(running.fail(new Failure.QaRejected(why), Instant.now())), told, saved);
    }

    private static JobChange ended(Job job, JobEvent.Fact told, List<JobDocument> saved) {
        return new JobChange(job, List.of(told, new JobEvent.Ended(job.state())), saved);
    }

    private static JobChange again(
            Job job,
            JobState.Running next,
            Adjustments adjustments,
            JobEvent.Fact told,
            String why,
            String change,
            List<JobDocument> saved) {
        return new JobChange(
                job.withAttempt(next, adjustments, PROGRESS_AGAIN),
                List.of(told, new JobEvent.AttemptBegun(next.attempt(), why, change)),
                saved);
    }

    private Uni<Void> afterwards(StageRun run, Job job) {
        if (job.state() instanceof JobState.Running next) {
            run.ringRetry(next);
            return Uni.createFrom().voidItem();
        }
        return runner.clear(run.id());
    }
}
