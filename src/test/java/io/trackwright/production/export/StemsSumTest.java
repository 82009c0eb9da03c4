package io.trackwright.production.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.mastering.MasterGains;
import io.trackwright.audio.mastering.MasteringChain;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.music.compose.Composer;
import io.trackwright.music.score.Score;
import io.trackwright.production.genre.Genre;
import io.trackwright.production.genre.Genres;
import io.trackwright.production.prompt.BriefCompleter;
import io.trackwright.production.prompt.BriefLimits;
import io.trackwright.production.prompt.Mentions;
import io.trackwright.production.prompt.MentionsDraft;
import io.trackwright.production.render.Crew;
import io.trackwright.production.render.MixForecast;
import io.trackwright.production.render.MixForecaster;
import io.trackwright.production.render.MixRenderer;
import io.trackwright.production.render.Palette;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Laws 2 and 4 over whole tracks: stems rendered again, alone and in any order, add up to mix and
 * master.
 */
class StemsSumTest {
    private static final int RATE = 44_100;
    private static final long SEED = 11;

    static java.util.List<Genre> genres() {
        return Genres.all();
    }

    @ParameterizedTest
    @MethodSource("genres")
    void stemsAddUpToMixAndMaster(Genre genre) throws IOException {
        Score score = score(genre);
        Palette palette = genre.palette(score.tempo().startBpm());
        int frames = Math.toIntExact(Math.round(score.lengthSeconds() * RATE));

        StereoBlock mix = new StereoBlock(frames);
        new MixRenderer(score, palette, RATE, SEED).render(mix, Crew.ALONE);
        StereoBlock master = new StereoBlock(frames);
        MixForecast forecast = new MixForecaster(score, palette, RATE, SEED).forecast(Crew.ALONE);
        MasteringTarget target = target(genre, forecast);
        MasterGains gains = master(target, forecast, mix, master);

        StemBounce bounce = new StemBounce(score, palette, RATE, SEED, Crew.ALONE);
        StereoBlock mixSum = new StereoBlock(frames);
        StereoBlock masterSum = new StereoBlock(frames);
        for (String stem : MixRenderer.stemNames(score, palette)) {
            int[] at = {0, 0};
            bounce.mix(stem, block -> at[0] += add(mixSum, at[0], block));
            bounce.mastered(stem, target, gains, block -> at[1] += add(masterSum, at[1], block));
        }
        assertTrue(residualDb(mixSum, mix) <= -120, "mix " + residualDb(mixSum, mix));
        assertTrue(residualDb(masterSum, master) <= -90, "master " + residualDb(masterSum, master));

        int[] read = {0};
        double residual =
                bounce.residualDbfs(
                        target,
                        gains,
                        into -> {
                            System.arraycopy(master.left, read[0], into.left, 0, into.frames());
                            System.arraycopy(master.right, read[0], into.right, 0, into.frames());
                            read[0] += into.frames();
                        },
                        frames);
        assertTrue(residual <= -90, "residual " + residual);
    }

    @ParameterizedTest
    @MethodSource("genres")
    void crewAndBlocksDoNotChangeABit(Genre genre) {
        Score score = score(genre);
        Palette palette = genre.palette(score.tempo().startBpm());
        int frames = 5 * RATE;
        StereoBlock alone = new StereoBlock(frames);
        new MixRenderer(score, palette, RATE, SEED).render(alone, Crew.ALONE);

        MixRenderer renderer = new MixRenderer(score, palette, RATE, SEED);
        StereoBlock crowd = new StereoBlock(frames);
        int[] sizes = {1, 7, 4_099, MixRenderer.SLAB_FRAMES};
        for (int at = 0, turn = 0; at < frames; turn++) {
            int n = Math.min(sizes[turn % sizes.length], frames - at);
            StereoBlock slab = renderer.slab(n, StemsSumTest::everyPieceOnItsOwnThread);
            System.arraycopy(slab.left, 0, crowd.left, at, n);
            System.arraycopy(slab.right, 0, crowd.right, at, n);
            at += n;
        }
        assertArrayEquals(alone.left, crowd.left);
        assertArrayEquals(alone.right, crowd.right);
    }

    private static void everyPieceOnItsOwnThread(int count, java.util.function.IntConsumer task) {
        CountDownLatch done = new CountDownLatch(count);
        IntStream.range(0, count)
                .map(i -> count - 1 - i)
                .forEach(
                        i ->
                                Thread.ofVirtual()
                                        .start(
                                                () -> {
                                                    task.accept(i);
                                                    done.countDown();
                                                }));
        try {
            done.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Score score(Genre genre) {
        var brief =
                new BriefCompleter(Genres.profiles(), Genres.fallback())
                        .complete(
                                new MentionsDraft()
                                        .genres(MentionsDraft.set(genre.name()))
                                        .lengthsSeconds(MentionsDraft.set(12.0))
                                        .done(),
                                Mentions.none(),
                                "",
                                SEED,
                                new BriefLimits(5, 60))
                        .brief();
        return new Composer().compose(brief, genre.style(), SEED);
    }

    private static MasteringTarget target(Genre genre, MixForecast forecast) {
        return genre.mastering().matching(forecast.bandLevelsDb());
    }

    private static MasterGains master(
            MasteringTarget target, MixForecast forecast, StereoBlock mix, StereoBlock master) {
        MasteringChain chain =
                new MasteringChain(
                        target, new AudioSpec(RATE, 256), forecast.loudness(), mix.frames());
        int[] at = {0};
        chain.push(mix, block -> at[0] += add(master, at[0], block));
        chain.finish(block -> at[0] += add(master, at[0], block));
        return chain.gains();
    }

    private static int add(StereoBlock sum, int at, StereoBlock block) {
        for (int i = 0; i < block.frames(); i++) {
            sum.left[at + i] += block.left[i];
            sum.right[at + i] += block.right[i];
        }
        return block.frames();
    }

    private static double residualDb(StereoBlock a, StereoBlock b) {
        float worst = 0;
        for (int i = 0; i < a.frames(); i++) {
            worst = Math.max(worst, Math.abs(a.left[i] - b.left[i]));
            worst = Math.max(worst, Math.abs(a.right[i] - b.right[i]));
        }
        double loudest =
                IntStream.range(0, b.frames())
                        .mapToDouble(i -> Math.abs(b.left[i]))
                        .max()
                        .orElse(0);
        assertTrue(
                loudest > 0.05,
                "there is something to compare, " + Arrays.toString(new double[] {loudest}));
        return 20 * Math.log10(Math.max(worst, 1e-9));
    }
}
