package io.trackwright.production.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.trackwright.production.render.LoudnessMatch.Stroke;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoudnessMatchTest {
    @Test
    void aRegisterIsBalancedByALine() {
        List<Stroke> strokes =
                List.of(new Stroke(50, 0.7f), new Stroke(60, 0.7f), new Stroke(70, 0.7f));
        Map<Integer, Double> gains =
                LoudnessMatch.registerGainsDb(
                        strokes, new double[] {1, 1, 1}, new double[] {0.1, 1, 10});
        assertEquals(-10, gains.get(50), 1e-9);
        assertEquals(0, gains.get(60), 1e-9);
        assertEquals(5, gains.get(65), 1e-9);
        assertEquals(10, gains.get(127), 1e-9, "level beyond the strokes");
        assertEquals(-10, gains.get(0), 1e-9);
    }

    @Test
    void silenceAsksForNothing() {
        List<Stroke> one = List.of(new Stroke(60, 0.7f));
        assertEquals(
                0, LoudnessMatch.registerGainsDb(one, new double[] {0}, new double[] {1}).get(60));
    }
}
