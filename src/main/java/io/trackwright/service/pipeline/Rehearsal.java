package io.trackwright.service.pipeline;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.mastering.LoudnessForecast;
import io.trackwright.audio.mastering.MasteringChain;
import io.trackwright.music.score.Score;
import io.trackwright.production.compose.ScoreSearch;
import io.trackwright.production.genre.Genre;
import io.trackwright.production.genre.Genres;
import io.trackwright.production.prompt.BriefCompleter;
import io.trackwright.production.prompt.BriefLimits;
import io.trackwright.production.prompt.Mentions;
import io.trackwright.production.prompt.PromptParser;
import io.trackwright.production.render.LoudnessForecaster;
import io.trackwright.production.render.MixRenderer;
import io.trackwright.production.render.Palette;
import io.trackwright.service.job.Delivery;
import org.jboss.logging.Logger;

/**
 * Plays a few seconds of every genre for nobody, once, while the service has nothing else to do:
 * the first listener then meets a machine that is warm (compiled code, filled tables) and hears the
 * first chunk as soon as everybody after. Ends at once when a job comes.
 */
public final class Rehearsal {
    private static final Logger LOG = Logger.getLogger(Rehearsal.class);
    private static final int SECONDS = 8;
    private static final int ROUNDS = 2;
    private static final int RATE = Delivery.DEFAULT.sampleRateHz();

    private final PromptParser parser;
    private final BriefCompleter completer;
    private final ScoreSearch search;
    private final ComputePool pool;
    private final StageRunner runner;

    public Rehearsal(
            PromptParser parser,
            BriefCompleter completer,
            ScoreSearch search,
            ComputePool pool,
            StageRunner runner) {
        this.parser = parser;
        this.completer = completer;
        this.search = search;
        this.pool = pool;
        this.runner = runner;
    }

    /** Begins; returns at once. */
    public void begin() {
        for (int round = 0; round < ROUNDS; round++) {
            for (Genre genre : Genres.all()) {
                pool.compute(() -> runner.idle() && play(genre))
                        .subscribe()
                        .with(
                                played -> LOG.debugf("rehearsed %s: %s", genre.name(), played),
                                e -> LOG.warnf(e, "rehearsal of %s failed", genre.name()));
            }
        }
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
        LoudnessForecast forecast =
                new LoudnessForecaster(score, palette, RATE, 1).forecast(pool.crew());
        MixRenderer renderer = new MixRenderer(score, palette, RATE, 1);
        MasteringChain chain =
                new MasteringChain(
                        genre.mastering(),
                        new AudioSpec(RATE, MasteringChain.LATENCY_FRAMES),
                        forecast,
                        renderer.totalFrames());
        StereoBlock second = new StereoBlock(RATE);
        for (long at = 0; at + RATE <= renderer.totalFrames() && runner.idle(); at += RATE) {
            renderer.render(second, pool.crew());
            chain.push(second, mastered -> {});
        }
        return true;
    }
}
