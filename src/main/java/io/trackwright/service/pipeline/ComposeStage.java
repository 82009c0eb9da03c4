package io.trackwright.service.pipeline;

import io.smallrye.mutiny.Uni;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.compose.Style;
import io.trackwright.music.score.Score;
import io.trackwright.production.compose.ScoreSearch;
import io.trackwright.production.genre.Genres;
import io.trackwright.production.prompt.Warning;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobChange;
import io.trackwright.service.job.JobDocument;
import io.trackwright.service.job.JobEvent;
import io.trackwright.service.job.JobStep;
import io.trackwright.service.job.PostedScore;
import io.trackwright.service.job.Stage;
import io.trackwright.service.llm.PlainBrief;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** brief + the genre's style → the best of some scores; a posted score as it stands. */
@ApplicationScoped
public class ComposeStage implements StageWork {
    /**
     * Another composition of the same request takes its seed this far away (the golden ratio of
     * 2^64).
     */
    private static final long NEXT_COMPOSITION = 0x9E3779B97F4A7C15L;

    private static final Logger LOG = Logger.getLogger(ComposeStage.class);
    private static final Warning REFUSED =
            new Warning(
                    "llm-plan-refused",
                    "No piece could be written to the language model's plan; it was left aside.");

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
                .chain(written -> run.finish(Stage.SYNTHESIZE, job -> change(run, job, written)));
    }

    /** A score, and the brief it was written to. */
    record Composition(Score score, MusicBrief brief) {}

    private static JobChange change(StageRun run, Job job, Composition written) {
        Job timed = job.withDuration(written.score().lengthSeconds()).withProgress(0.06);
        List<JobEvent.Fact> facts =
                List.of(
                        new JobEvent.StageMoved(
                                run.attempt(),
                                Stage.COMPOSE,
                                timed.progress(),
                                ProgrammeNote.of(written.score())),
                        new JobEvent.ScoreReady(run.attempt()));
        JobDocument score = new JobDocument.Written(written.score());
        if (run.documents().brief().contains(written.brief())) {
            return new JobChange(timed, facts, List.of(score));
        }
        List<Warning> warnings = new ArrayList<>(job.warnings());
        warnings.add(REFUSED);
        return new JobChange(
                timed.withBrief(written.brief().title(), warnings),
                facts,
                List.of(score, new JobDocument.Brief(written.brief())));
    }

    private Composition compose(StageRun run) {
        MusicBrief asked = run.documents().brief().getFirst();
        PostedScore posted = run.job().request().score();
        if (!posted.absent()) {
            GivenScore given = GivenScore.accepted(posted, scoreLimits);
            return new Composition(given.titled(asked.title()), asked);
        }
        try {
            return written(asked, brief -> best(run, brief));
        } catch (IllegalArgumentException e) {
            throw new StageRunner.BriefImpossibleException(
                    "no piece can meet the brief: " + e.getMessage());
        }
    }

    /** A plan that nothing can be written to is no reason to fail: the brief goes on without it. */
    static Composition written(MusicBrief brief, Function<MusicBrief, Score> best) {
        MusicBrief plain = PlainBrief.of(brief);
        try {
            return new Composition(best.apply(brief), brief);
        } catch (RuntimeException e) {
            if (plain.equals(brief)) {
                throw e;
            }
            LOG.infof("a plan was refused: %s", e.getClass().getSimpleName());
            return new Composition(best.apply(plain), plain);
        }
    }

    private Score best(StageRun run, MusicBrief brief) {
        Job job = run.job();
        long seed = job.request().seed() + job.adjustments().recompositions() * NEXT_COMPOSITION;
        Style style = Genres.style(brief);
        return search.among(job.request().candidates()).best(brief, style, seed, pool.crew());
    }
}
