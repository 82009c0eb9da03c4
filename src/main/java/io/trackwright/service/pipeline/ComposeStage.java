package io.trackwright.service.pipeline;

import io.smallrye.mutiny.Uni;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.compose.Style;
import io.trackwright.music.score.Score;
import io.trackwright.production.compose.ScoreSearch;
import io.trackwright.production.genre.Genres;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobChange;
import io.trackwright.service.job.JobDocument;
import io.trackwright.service.job.JobEvent;
import io.trackwright.service.job.JobStep;
import io.trackwright.service.job.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** brief + the genre's style → the best of some scores; a posted score as it stands. */
@ApplicationScoped
public class ComposeStage implements StageWork {
    /**
     * Another composition of the same request takes its seed this far away (the golden ratio of
     * 2^64).
     */
    private static final long NEXT_COMPOSITION = 0x9E3779B97F4A7C15L;

    private final StageRunner runner;
    private final ScoreSearch search;
    private final ComputePool pool;
    private final ScoreLimits scoreLimits;

    ComposeStage(
            StageRunner runner, ScoreSearch search, ComputePool pool, ScoreLimits scoreLimits) {
        this.runner = runner;
        this.search = search;
        this.pool = pool;
        this.scoreLimits = scoreLimits;
    }

    @Incoming("compose")
    Uni<Void> on(JobStep step) {
        return runner.answer(step, this);
    }

    @Override
    public Stage stage() {
        return Stage.COMPOSE;
    }

    @Override
    public Uni<Void> run(StageRun run) {
        boolean given = !run.job().request().score().absent();
        return run.announce(given ? "Reading the score" : "Writing form, harmony and parts", 0.04)
                .chain(() -> run.compute(() -> compose(run)))
                .chain(
                        score ->
                                run.finish(
                                        Stage.SYNTHESIZE,
                                        job ->
                                                new JobChange(
                                                        job.withDuration(score.lengthSeconds())
                                                                .withProgress(0.06),
                                                        List.of(
                                                                new JobEvent.ScoreReady(
                                                                        run.attempt())),
                                                        List.of(new JobDocument.Written(score)))));
    }

    private Score compose(StageRun run) {
        Job job = run.job();
        MusicBrief brief = run.documents().brief().getFirst();
        if (!job.request().score().absent()) {
            return GivenScore.accepted(job.request().score(), scoreLimits).titled(brief.title());
        }
        long seed = job.request().seed() + job.adjustments().recompositions() * NEXT_COMPOSITION;
        try {
            Style style = Genres.named(brief.genre().value()).style();
            return search.best(brief, style, seed, pool.crew());
        } catch (IllegalArgumentException e) {
            throw new StageRunner.BriefImpossibleException(
                    "no piece can meet the brief: " + e.getMessage());
        }
    }
}
