package io.trackwright.service.pipeline;

import io.smallrye.mutiny.Uni;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.mastering.MasteringChain;
import io.trackwright.music.score.Score;
import io.trackwright.production.compose.ScoreSearch;
import io.trackwright.production.genre.Genre;
import io.trackwright.production.genre.Genres;
import io.trackwright.production.prompt.BriefCompleter;
import io.trackwright.production.prompt.BriefLimits;
import io.trackwright.production.prompt.Mentions;
import io.trackwright.production.prompt.PromptParser;
import io.trackwright.production.render.MixForecast;
import io.trackwright.production.render.MixForecaster;
import io.trackwright.production.render.MixRenderer;
import io.trackwright.production.render.Palette;
import io.trackwright.service.job.Delivery;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobChange;
import io.trackwright.service.job.JobId;
import io.trackwright.service.job.JobRepository;
import io.trackwright.service.job.JobRequest;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Plays a few seconds of every genre for nobody, once, before the first job comes: the first
 * listener then meets a machine that is warm (compiled code, filled tables) and hears the first
 * chunk as soon as everybody after. Ends for good when a job comes.
 */
public final class Rehearsal {
    private static final Logger LOG = Logger.getLogger(Rehearsal.class);
    private static final int SECONDS = 8;
    private static final int RATE = Delivery.DEFAULT.sampleRateHz();

    private final JobRepository jobs;
    private final PromptParser parser;
    private final BriefCompleter completer;
    private final ScoreSearch search;
    private final ComputePool pool;
    private final StageRunner runner;

    public Rehearsal(
            JobRepository jobs,
            PromptParser parser,
            BriefCompleter completer,
            ScoreSearch search,
            ComputePool pool,
            StageRunner runner) {
        this.jobs = jobs;
        this.parser = parser;
        this.completer = completer;
        this.search = search;
        this.pool = pool;
        this.runner = runner;
    }

    /** Begins; returns at once. */
    public void begin() {
        ask();
        for (Genre genre : Genres.all()) {
            pool.compute(() -> runner.untouched() && play(genre))
                    .subscribe()
                    .with(
                            played -> LOG.debugf("rehearsed %s: %s", genre.name(), played),
                            e -> LOG.warnf(e, "rehearsal of %s failed", genre.name()));
        }
    }

    /**
     * Asks the store what every job asks it, of a job that does not exist: queries are compiled by
     * then.
     */
    private void ask() {
        JobId nobody = JobId.random();
        List<Uni<?>> questions =
                List.of(
                        jobs.accept(refused(nobody), "none", "", 0),
                        jobs.queuedBefore(Instant.EPOCH),
                        jobs.list("nobody", Set.of(), "", JobRepository.Position.TOP, 1),
                        jobs.findWithDocuments(nobody),
                        jobs.change(nobody, JobChange::of));
        for (Uni<?> question : questions) {
            question.subscribe()
                    .with(answer -> {}, e -> LOG.debugf("rehearsal of the store: %s", e));
        }
    }

    /** Of an owner who may have none. */
    private static Job refused(JobId id) {
        var request = new JobRequest("nothing", 1, Mentions.none(), Delivery.DEFAULT);
        return Job.accepted(id, "nobody", request, Instant.EPOCH);
    }

    private boolean play(Genre genre) {
        String prompt = genre.profile().title() + ", " + SECONDS + " seconds";
        var brief =
                completer
                        .complete(
                                Mentions.none(),
                                parser.parse(prompt),
                                prompt,
                                1,
                                new BriefLimits(SECONDS, SECONDS))
                        .brief();
        Score score = search.best(brief, genre.style(), 1, pool.crew());
        Palette palette = genre.palette(score.tempo().startBpm());
        MixForecast forecast = new MixForecaster(score, palette, RATE, 1).forecast(pool.crew());
        MixRenderer renderer = new MixRenderer(score, palette, RATE, 1);
        MasteringChain chain =
                new MasteringChain(
                        genre.mastering().matching(forecast.bandLevelsDb()),
                        new AudioSpec(RATE, MasteringChain.LATENCY_FRAMES),
                        forecast.loudness(),
                        renderer.totalFrames());
        StereoBlock second = new StereoBlock(RATE);
        for (long at = 0; at + RATE <= renderer.totalFrames() && runner.untouched(); at += RATE) {
            renderer.render(second, pool.crew());
            chain.push(second, mastered -> {});
        }
        return true;
    }
}
