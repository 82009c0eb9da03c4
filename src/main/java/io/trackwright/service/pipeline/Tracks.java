package io.trackwright.service.pipeline;

import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.music.brief.Course;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.score.Score;
import io.trackwright.production.export.StemBounce;
import io.trackwright.production.genre.Genre;
import io.trackwright.production.genre.Genres;
import io.trackwright.production.genre.SampledBand;
import io.trackwright.production.genre.SoundWishes;
import io.trackwright.production.qa.Adjustments;
import io.trackwright.production.render.Crew;
import io.trackwright.production.render.Finish;
import io.trackwright.production.render.MixForecast;
import io.trackwright.production.render.MixForecaster;
import io.trackwright.production.render.MixRenderer;
import io.trackwright.production.render.Palette;
import io.trackwright.production.render.Sound;
import io.trackwright.production.render.SoundFonts;
import io.trackwright.production.render.Unmasking;
import io.trackwright.service.job.Delivery;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobDocuments;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How a job's request and adjustments become the settings of its rendering; in one place, so that a
 * stem is made as its mix was. Safe for use by many threads.
 */
public final class Tracks {
    private final SoundFonts fonts;

    /** One per font: the band keeps what it has weighed against the built-in instruments. */
    private final Map<String, SampledBand> bands = new ConcurrentHashMap<>();

    /** What a mix follows from, whichever job and stage asks. */
    private record Piece(MusicBrief brief, Score score, Sound sound, long seed) {
        static Piece of(Job job, JobDocuments documents) {
            return new Piece(
                    documents.brief().getFirst(),
                    documents.score().getFirst(),
                    job.request().sound(),
                    job.request().seed());
        }
    }

    private record Foretold(Piece piece, int sampleRateHz) {}

    private final Remembered<Piece, Palette> palettes;
    private final Remembered<Foretold, MixForecast> forecasts;

    /**
     * @param fonts what jobs may be played with
     * @param keptMixes for how many pieces desk and forecast are kept in memory, 1 or more: every
     *     stage of a job and each of its stems needs them
     */
    public Tracks(SoundFonts fonts, int keptMixes) {
        this.fonts = fonts;
        palettes = new Remembered<>(keptMixes);
        forecasts = new Remembered<>(keptMixes);
    }

    static Genre genre(JobDocuments documents) {
        return Genres.named(documents.brief().getFirst().genre().value());
    }

    private static SoundWishes wishes(JobDocuments documents) {
        return new SoundWishes(documents.brief().getFirst(), bpm(documents));
    }

    private static double bpm(JobDocuments documents) {
        return documents.score().getFirst().tempo().startBpm();
    }

    /** The names of the stems: parts, then returns; who plays them changes none. */
    static List<String> stemNames(JobDocuments documents) {
        return MixRenderer.stemNames(documents.score().getFirst(), builtIn(documents));
    }

    private static Palette builtIn(JobDocuments documents) {
        return wishes(documents).palette(genre(documents).palette(bpm(documents)));
    }

    private Palette palette(Job job, JobDocuments documents) {
        Palette palette = builtIn(documents);
        return fonts.of(job.request().sound())
                .map(
                        font ->
                                palette.with(
                                        bands.computeIfAbsent(
                                                font.sha256(),
                                                hash -> new SampledBand(font.font()))))
                .orElse(palette);
    }

    /** The palette with room made in it for the parts that lead: what is heard. */
    private Palette mixPalette(Job job, JobDocuments documents, Crew crew) {
        // Looked up every time: a font that was taken away is missed here.
        Palette plain = palette(job, documents);
        return palettes.of(
                Piece.of(job, documents),
                () ->
                        new Unmasking(documents.score().getFirst(), plain, job.request().seed())
                                .palette(crew));
    }

    /** What becomes of the sound at the end. */
    static Finish finish(JobDocuments documents) {
        Course course = documents.brief().getFirst().course();
        if (course.loop().value()) {
            return Finish.LOOP;
        }
        return course.endings().stream()
                .findFirst()
                .map(
                        ending ->
                                switch (ending.value()) {
                                    case CADENCE -> Finish.RING;
                                    case HIT -> Finish.HIT;
                                    case FADE -> Finish.FADE;
                                    case SILENCE -> Finish.SILENCE;
                                })
                .orElse(Finish.RING);
    }

    MixRenderer mixRenderer(Job job, JobDocuments documents, Crew crew) {
        return new MixRenderer(
                documents.score().getFirst(),
                mixPalette(job, documents, crew),
                job.request().delivery().sampleRateHz(),
                job.request().seed(),
                finish(documents));
    }

    StemBounce bounce(Job job, JobDocuments documents, Crew crew) {
        return new StemBounce(
                documents.score().getFirst(),
                mixPalette(job, documents, crew),
                job.request().delivery().sampleRateHz(),
                job.request().seed(),
                finish(documents),
                crew);
    }

    /**
     * The mastering target before the mix is known: the genre's tone, the request's level and
     * ceiling, what earlier attempts taught.
     */
    private static MasteringTarget masteringTarget(Job job, JobDocuments documents) {
        Delivery delivery = job.request().delivery();
        Adjustments adjustments = job.adjustments();
        return wishes(documents)
                .mastering(genre(documents).mastering())
                .withLevelLufs(delivery.loudnessLufs() + adjustments.loudnessTrimDb())
                .withPeakDbtp(delivery.truePeakDbtp() + adjustments.ceilingTrimDb());
    }

    MixForecast forecast(Job job, JobDocuments documents, Crew crew) {
        int sampleRateHz = job.request().delivery().sampleRateHz();
        Palette palette = mixPalette(job, documents, crew);
        return forecasts.of(
                new Foretold(Piece.of(job, documents), sampleRateHz),
                () ->
                        new MixForecaster(
                                        documents.score().getFirst(),
                                        palette,
                                        sampleRateHz,
                                        job.request().seed())
                                .forecast(crew));
    }

    /** The mastering target of a mix, its tone brought near to the genre's balance. */
    static MasteringTarget masteringTarget(Job job, JobDocuments documents, MixForecast forecast) {
        return masteringTarget(job, documents).matching(forecast.bandLevelsDb());
    }

    /** The same, forecast anew: what a master was made with follows from score and palette. */
    MasteringTarget masteringTarget(Job job, JobDocuments documents, Crew crew) {
        return masteringTarget(job, documents, forecast(job, documents, crew));
    }
}
