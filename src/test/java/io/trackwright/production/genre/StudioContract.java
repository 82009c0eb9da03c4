package io.trackwright.production.genre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of a track of any genre on good speakers; {@link StudioReport} shows the figures. */
class StudioContract {
    private static final double SECONDS = 16;
    private static final long SEED = 4_711;

    static List<Genre> genres() {
        return Genres.all();
    }

    @ParameterizedTest
    @MethodSource("genres")
    void soundsBalancedCleanAndWhole(Genre genre) {
        Listening heard = Listening.to(genre, SECONDS, SEED);
        String name = genre.name().slug();
        assertEquals(-14, heard.lufs(), 0.5, name + " loudness");
        assertTrue(heard.peakDbtp() <= -1, name + " true peak " + heard.peakDbtp());
        assertTrue(heard.dcOffset() < 1e-3, name + " DC " + heard.dcOffset());
        assertEquals(List.of(), heard.clicks(), name + " clicks at frames");
        for (double db : heard.balanceDb()) {
            assertTrue(Math.abs(db) <= 6, name + " balance " + Arrays.toString(heard.balanceDb()));
        }
        for (double db : heard.foldDownLossDb()) {
            assertTrue(db < 3, name + " in mono " + Arrays.toString(heard.foldDownLossDb()));
        }
    }
}
