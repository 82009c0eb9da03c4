package io.trackwright.production.export;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.mastering.LoopRehearsal;
import io.trackwright.audio.mastering.MasteringChain;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.music.brief.Course;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.compose.Composer;
import io.trackwright.music.score.Score;
import io.trackwright.production.genre.Genre;
import io.trackwright.production.genre.Genres;
import io.trackwright.production.prompt.BriefCompleter;
import io.trackwright.production.prompt.BriefLimits;
import io.trackwright.production.prompt.Mentions;
import io.trackwright.production.prompt.MentionsDraft;
import io.trackwright.production.render.Crew;
import io.trackwright.production.render.Finish;
import io.trackwright.production.render.MixForecast;
import io.trackwright.production.render.MixForecaster;
import io.trackwright.production.render.MixRenderer;
import io.trackwright.production.render.Palette;
import java.io.IOException;

/** A piece of a genre that ends in some way, mixed and mastered, all of it in memory. */
record Take(
        Score score,
        Palette palette,
        Finish finish,
        MasteringTarget target,
        MasteringChain chain,
        StereoBlock mix,
        StereoBlock master) {
    static final int RATE = 44_100;
    static final long SEED = 11;

    static Take of(String genreName, double seconds, Course course, Finish finish)
            throws IOException {
        Genre genre = Genres.named(new GenreName(genreName));
        return of(genre, seconds, course, finish, genre.mastering().levelLufs());
    }

    /** The same, mastered to another loudness. */
    static Take of(Genre genre, double seconds, Course course, Finish finish, double levelLufs)
            throws IOException {
        var brief =
                new BriefCompleter(Genres.profiles(), Genres.fallback())
                        .complete(
                                new MentionsDraft()
                                        .genres(MentionsDraft.set(genre.name()))
                                        .lengthsSeconds(MentionsDraft.set(seconds))
                                        .course(course)
                                        .done(),
                                Mentions.none(),
                                "",
                                SEED,
                                new BriefLimits(5, 60))
                        .brief();
        Score score = new Composer().compose(brief, genre.style(), SEED);
        Palette palette = genre.palette(score.tempo().startBpm());
        StereoBlock mix = mix(score, palette, finish);
        MixForecast forecast = new MixForecaster(score, palette, RATE, SEED).forecast(Crew.ALONE);
        MasteringTarget target =
                genre.mastering().withLevelLufs(levelLufs).matching(forecast.bandLevelsDb());
        AudioSpec spec = new AudioSpec(RATE, MasteringChain.LATENCY_FRAMES);
        boolean loop = finish == Finish.LOOP;
        LoopRehearsal rehearsal =
                new LoopRehearsal(
                        target.levelLufs(),
                        mix.frames(),
                        () ->
                                MasteringChain.ofLoop(
                                        target, spec, forecast.loudness(), mix.frames()));
        MasteringChain chain =
                loop
                        ? rehearsal.ready(
                                (from, frames, to) -> to.accept(around(mix, from, frames)))
                        : new MasteringChain(target, spec, forecast.loudness(), mix.frames());
        StereoBlock master = new StereoBlock(mix.frames());
        int[] at = {0};
        MasteringChain.Sink sink = block -> at[0] += add(master, at[0], block);
        if (!loop) {
            chain.foresee(mix);
        }
        chain.push(mix, sink);
        chain.push(around(mix, 0, chain.headFrames()), sink);
        chain.finish(sink);
        return new Take(score, palette, finish, target, chain, mix, master);
    }

    static StereoBlock mix(Score score, Palette palette, Finish finish) {
        MixRenderer renderer = new MixRenderer(score, palette, RATE, SEED, finish);
        StereoBlock mix = new StereoBlock((int) renderer.totalFrames());
        renderer.render(mix, Crew.ALONE);
        return mix;
    }

    /** Frames of what goes round and round, from any frame on. */
    static StereoBlock around(StereoBlock loop, long from, long frames) {
        StereoBlock part = new StereoBlock((int) frames);
        for (int i = 0; i < frames; i++) {
            int at = Math.floorMod(from + i, loop.frames());
            part.left[i] = loop.left[at];
            part.right[i] = loop.right[at];
        }
        return part;
    }

    static int add(StereoBlock sum, int at, StereoBlock block) {
        for (int i = 0; i < block.frames(); i++) {
            sum.left[at + i] += block.left[i];
            sum.right[at + i] += block.right[i];
        }
        return block.frames();
    }

    StemBounce bounce() {
        return new StemBounce(score, palette, RATE, SEED, finish, Crew.ALONE);
    }

    /** The highest difference of two blocks, in dBFS. */
    static double residualDbfs(StereoBlock a, StereoBlock b) {
        float worst = 1e-9f;
        for (int i = 0; i < a.frames(); i++) {
            worst = Math.max(worst, Math.abs(a.left[i] - b.left[i]));
            worst = Math.max(worst, Math.abs(a.right[i] - b.right[i]));
        }
        return 20 * Math.log10(worst);
    }
}
