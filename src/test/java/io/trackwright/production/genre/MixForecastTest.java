package io.trackwright.production.genre;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.metering.SpectrumMeter;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.compose.Composer;
import io.trackwright.music.score.Score;
import io.trackwright.production.prompt.BriefCompleter;
import io.trackwright.production.prompt.BriefLimits;
import io.trackwright.production.prompt.Mentions;
import io.trackwright.production.prompt.MentionsDraft;
import io.trackwright.production.render.Crew;
import io.trackwright.production.render.MixForecaster;
import io.trackwright.production.render.MixRenderer;
import io.trackwright.production.render.Palette;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The balance of a mix is known well enough before it is rendered. */
class MixForecastTest {
    private static final int RATE_HZ = 44_100;

    @ParameterizedTest
    @ValueSource(strings = {"house", "rock", "cinematic", "jazz_swing"})
    void foretellsTheBalance(String name) {
        Genre genre = Genres.named(new GenreName(name));
        var brief =
                new BriefCompleter(Genres.profiles(), Genres.fallback())
                        .complete(
                                new MentionsDraft()
                                        .genres(MentionsDraft.set(genre.name()))
                                        .lengthsSeconds(MentionsDraft.set(24.0))
                                        .done(),
                                Mentions.none(),
                                "",
                                9,
                                new BriefLimits(5, 60))
                        .brief();
        Score score = new Composer().compose(brief, genre.style(), 9);
        Palette palette = genre.palette(score.tempo().startBpm());
        double[] foretold =
                genre.mastering()
                        .curve()
                        .getFirst()
                        .octaveDeviationsDb(
                                new MixForecaster(score, palette, RATE_HZ, 9)
                                        .forecast(Crew.ALONE)
                                        .bandLevelsDb());
        MixRenderer mix = new MixRenderer(score, palette, RATE_HZ, 9);
        SpectrumMeter meter = new SpectrumMeter(RATE_HZ);
        for (long at = 0; at < mix.totalFrames(); ) {
            StereoBlock slab = mix.slab((int) Math.min(8_192, mix.totalFrames() - at), Crew.ALONE);
            meter.process(slab);
            at += slab.frames();
        }
        double[] real =
                genre.mastering().curve().getFirst().octaveDeviationsDb(meter.bandLevelsDb());
        double error = 0;
        for (int octave = 0; octave < real.length; octave++) {
            error += Math.abs(real[octave] - foretold[octave]) / real.length;
        }
        assertTrue(
                error < 2, Arrays.toString(foretold) + " foretold, was " + Arrays.toString(real));
    }
}
