package io.trackwright.production.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Course;
import io.trackwright.music.brief.Ending;
import io.trackwright.music.score.Event;
import io.trackwright.production.render.Finish;
import io.trackwright.production.render.MixRenderer;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A piece ends in the audio as it was asked to end. */
class EndingTest {
    private static final double SECONDS = 24;

    @ParameterizedTest
    @ValueSource(strings = {"house", "ambient", "rock"})
    void fadesToNothing(String genre) throws IOException {
        StereoBlock master = ending(genre, Ending.FADE, Finish.FADE).master();
        double[] levels = new double[6];
        for (int second = 0; second < 6; second++) {
            levels[second] = levelDbfs(master, 18 + second, 19 + second);
        }
        String what = genre + " " + java.util.Arrays.toString(levels);
        assertTrue(levels[4] < levels[0] - 12, what);
        assertTrue(levels[5] < levels[4] - 6, what);
        assertTrue(levelDbfs(master, SECONDS - 0.02, SECONDS) < -60, what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"house", "ambient", "rock", "lofi_hip_hop"})
    void nothingOutlivesTheStroke(String genre) throws IOException {
        Take take = ending(genre, Ending.HIT, Finish.HIT);
        double stroke =
                take.score().parts().stream()
                        .flatMap(part -> part.events().stream())
                        .mapToLong(Event::soundingTicks)
                        .mapToDouble(take.score().tempo()::secondsAt)
                        .max()
                        .orElseThrow();
        double shut = Math.min(SECONDS - 0.01, stroke + 1.26);
        double struck = levelDbfs(take.master(), stroke, stroke + 0.2);
        double after = levelDbfs(take.master(), shut, SECONDS);
        assertTrue(struck > -30, genre + " stroke " + struck);
        assertTrue(after < -60, genre + " after it " + after + ", stroke at " + stroke);
    }

    @ParameterizedTest
    @ValueSource(strings = {"house", "ambient", "rock", "lofi_hip_hop"})
    void breaksOffIntoSilence(String genre) throws IOException {
        StereoBlock master = ending(genre, Ending.SILENCE, Finish.SILENCE).master();
        double before = levelDbfs(master, SECONDS - 3, SECONDS - 2);
        double after = levelDbfs(master, SECONDS - 1.46, SECONDS);
        assertTrue(before > -30, genre + " before " + before);
        assertTrue(after <= -60, genre + " silence " + after);
    }

    @Test
    void stemsFadeWithTheirMix() throws IOException {
        Take take = ending("house", Ending.FADE, Finish.FADE);
        StereoBlock sum = new StereoBlock(take.mix().frames());
        for (String stem : MixRenderer.stemNames(take.score(), take.palette())) {
            int[] at = {0};
            take.bounce().mix(stem, block -> at[0] += Take.add(sum, at[0], block));
        }
        double residual = Take.residualDbfs(sum, take.mix());
        assertTrue(residual <= -120, "residual " + residual);
    }

    private static Take ending(String genre, Ending ending, Finish finish) throws IOException {
        Course course = Course.FREE.withEndings(List.of(Choice.stated(ending, "")));
        return Take.of(genre, SECONDS, course, finish);
    }

    /** RMS of both channels between two times. */
    private static double levelDbfs(StereoBlock block, double from, double to) {
        double sum = 0;
        int first = (int) (from * Take.RATE);
        int last = (int) (to * Take.RATE);
        for (int i = first; i < last; i++) {
            sum += block.left[i] * block.left[i] + block.right[i] * block.right[i];
        }
        return 10 * Math.log10(sum / (2.0 * (last - first)) + 1e-12);
    }
}
