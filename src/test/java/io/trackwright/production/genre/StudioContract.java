package io.trackwright.production.genre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.Oracle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of a track of any genre on good speakers; {@link StudioReport} shows the figures. */
class StudioContract {
    private static final double SECONDS = 16;
    private static final long SEED = 4_711;

    @TempDir Path folder;

    static List<Genre> genres() {
        return Genres.all();
    }

    @ParameterizedTest
    @MethodSource("genres")
    void soundsBalancedCleanAndWhole(Genre genre) throws IOException, InterruptedException {
        Listening heard = Listening.to(genre, SECONDS, SEED);
        String name = genre.name().slug();
        assertEquals(-14, heard.lufs(), 0.5, name + " loudness");
        assertTrue(heard.peakDbtp() <= -1, name + " true peak " + heard.peakDbtp());
        assertTrue(heard.dcOffset() < 1e-3, name + " DC " + heard.dcOffset());
        assertEquals(List.of(), heard.clicks(), name + " clicks at frames");
        double densest = genre.mastering().peakToLoudnessDb();
        double crest = heard.crestDb();
        assertTrue(
                crest > densest - 3 && crest < densest + 4 || densest > 20 && crest > 9,
                name + " crest factor " + crest);
        for (double db : heard.balanceDb()) {
            assertTrue(Math.abs(db) <= 6, name + " balance " + Arrays.toString(heard.balanceDb()));
        }
        for (double db : heard.foldDownLossDb()) {
            assertTrue(db < 3, name + " in mono " + Arrays.toString(heard.foldDownLossDb()));
        }
        Oracle.needsProgram("ffmpeg");
        Path file = folder.resolve(name + ".wav");
        heard.bounce(file);
        FfmpegMeter meter = FfmpegMeter.of(file);
        assertEquals(heard.lufs(), meter.lufs(), 0.05, name + " loudness");
        assertTrue(meter.peakDbtp() <= -1, name + " true peak " + meter.peakDbtp());
    }
}
