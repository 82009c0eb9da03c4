package io.trackwright.production.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.mastering.GainEnvelope;
import io.trackwright.audio.mastering.MasterGains;
import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Course;
import io.trackwright.music.brief.GenreName;
import io.trackwright.production.genre.Genre;
import io.trackwright.production.genre.Genres;
import io.trackwright.production.render.Crew;
import io.trackwright.production.render.Finish;
import io.trackwright.production.render.MixRenderer;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A loop played twice in a row is one piece of music: no step, no jump in level, no lost ring. */
class LoopTest {
    private static final Course LOOP = Course.FREE.withLoop(Choice.stated(true, "loop"));

    @ParameterizedTest
    @ValueSource(strings = {"house", "lofi_hip_hop", "ambient", "jazz_swing", "boom_bap"})
    void goesRoundWithoutASeam(String genre) throws IOException {
        Take loop = Take.of(genre, 16, LOOP, Finish.LOOP);
        int frames = loop.master().frames();

        double seam = roughness(loop.master(), frames - 2, frames + 2);
        double inside = roughness(loop.master(), 2, frames - 2);
        assertTrue(seam <= inside, genre + " seam " + seam + ", inside " + inside);

        GainEnvelope envelope = loop.chain().gains().whole();
        double jumpDb = 20 * Math.log10(envelope.gain(envelope.points() - 1) / envelope.gain(0));
        assertEquals(0, jumpDb, 0.1, genre + " envelope");
        assertEquals(
                loop.target().levelLufs(), loop.chain().loudness().integratedLufs(), 0.3, genre);

        stemsAddUp(loop);
    }

    /** What a quick limiter leaves of an offset goes round as well. */
    @Test
    void aLoudOneIsStillTheSumOfItsStems() throws IOException {
        Genre reggae = Genres.named(new GenreName("reggae"));
        stemsAddUp(Take.of(reggae, 12, LOOP, Finish.LOOP, -8));
    }

    private static void stemsAddUp(Take loop) throws IOException {
        StereoBlock mixSum = new StereoBlock(loop.mix().frames());
        StereoBlock masterSum = new StereoBlock(loop.mix().frames());
        StemBounce bounce = loop.bounce();
        MasterGains gains = loop.chain().gains();
        for (String stem : MixRenderer.stemNames(loop.score(), loop.palette())) {
            int[] at = {0, 0};
            bounce.mix(stem, block -> at[0] += Take.add(mixSum, at[0], block));
            bounce.mastered(
                    stem,
                    loop.target(),
                    gains,
                    block -> at[1] += Take.add(masterSum, at[1], block));
        }
        double mixDbfs = Take.residualDbfs(mixSum, loop.mix());
        double masterDbfs = Take.residualDbfs(masterSum, loop.master());
        assertTrue(mixDbfs <= -120, "mix " + mixDbfs);
        assertTrue(masterDbfs <= -90, "master " + masterDbfs);
    }

    /** The ring of the end is all there, at the beginning and nowhere else. */
    @Test
    void whatRingsOverTheEndIsAddedToTheBeginning() throws IOException {
        Take loop = Take.of("jazz_swing", 16, LOOP, Finish.LOOP);
        StereoBlock cut = Take.mix(loop.score(), loop.palette(), Finish.RING);
        StereoBlock difference = new StereoBlock(loop.mix().frames());
        Take.add(difference, 0, loop.mix());
        cut.scale(-1);
        Take.add(difference, 0, cut);
        int second = Take.RATE;
        double beginning = energy(difference, 0, second);
        double middle = energy(difference, 13 * second, 14 * second);
        assertTrue(beginning > 1e-3, "begins with " + beginning);
        assertTrue(middle < 1e-6 * beginning, "in the middle " + middle);
    }

    @Test
    void theSamePiecesOfAnySizeAndAfterAnyPreparation() throws IOException {
        Take loop = Take.of("house", 8, LOOP, Finish.LOOP);
        MixRenderer renderer =
                new MixRenderer(loop.score(), loop.palette(), Take.RATE, Take.SEED, Finish.LOOP);
        while (!renderer.prepare(50_000, Crew.ALONE)) {
            assertTrue(renderer.totalFrames() > 0);
        }
        StereoBlock again = new StereoBlock(loop.mix().frames());
        int[] sizes = {1, 7, 4_099, MixRenderer.SLAB_FRAMES};
        for (int at = 0, turn = 0; at < again.frames(); turn++) {
            int n = Math.min(sizes[turn % sizes.length], again.frames() - at);
            at += Take.add(again, at, renderer.slab(n, Crew.ALONE));
        }
        assertArrayEquals(loop.mix().left, again.left);
        assertArrayEquals(loop.mix().right, again.right);
    }

    /** The highest second difference of the loop going round, about frames from..to. */
    private static double roughness(StereoBlock loop, int from, int to) {
        double most = 0;
        int n = loop.frames();
        for (int i = from; i < to; i++) {
            for (float[] x : new float[][] {loop.left, loop.right}) {
                double step = x[(i + n - 1) % n] - 2.0 * x[i % n] + x[(i + 1) % n];
                most = Math.max(most, Math.abs(step));
            }
        }
        return most;
    }

    private static double energy(StereoBlock block, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += block.left[i] * block.left[i] + block.right[i] * block.right[i];
        }
        return sum;
    }
}
