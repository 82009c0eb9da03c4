package io.trackwright.music.critique;

import static io.trackwright.music.critique.Scores.part;
import static io.trackwright.music.critique.Scores.quarters;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CriticTest {
    private static final HumanRanges RANGES = HumanRanges.shipped();
    private static final ScoreFinding BROKEN = new ScoreFinding("gap", "", 0, "silence");

    private static Critique critique(int measured, double value, int outside, int broken) {
        Critique.Outside far =
                new Critique.Outside(
                        Measure.MELODY_RANGE,
                        value,
                        List.of(
                                new HumanRanges.Range("a", 10, 20),
                                new HumanRanges.Range("b", 12, 32)));
        return new Critique(
                measured, Collections.nCopies(outside, far), Collections.nCopies(broken, BROKEN));
    }

    @Test
    void readsTheShippedRanges() {
        assertEquals(30, RANGES.genres().size());
        assertEquals(
                List.of(
                        new HumanRanges.Range("wjazzd_solos", 20, 39.2),
                        new HumanRanges.Range("ewld_leadsheets", 12, 22)),
                RANGES.of("jazz_swing", Measure.MELODY_RANGE));
        assertEquals(
                List.of(new HumanRanges.Range("wjazzd_solos", 0.1587, 0.7609)),
                RANGES.of("jazz_swing", Measure.BASS_ON_ROOT),
                "a corpus without the measure is left out");
        assertEquals(List.of(), RANGES.of("unheard_of", Measure.MELODY_RANGE));
        assertEquals(List.of(), RANGES.of("jazz_swing", Measure.DISTINCT_DRUM_BARS));
    }

    @Test
    void everyMeasureIsHeldAgainstSomething() {
        for (Measure m : Measure.values()) {
            assertTrue(
                    RANGES.genres().stream().anyMatch(g -> !RANGES.of(g, m).isEmpty()), m.slug());
        }
    }

    @Test
    void namesWhatLiesOutside() {
        int[] drone = new int[32];
        Arrays.fill(drone, 60);
        Score score = Scores.of("I I I I I I I I", part(Role.LEAD, quarters(drone)));
        Critique critique = new Critic(RANGES).score(score, "folk");
        assertEquals(List.of(), critique.findings());
        Critique.Outside outside =
                critique.outside().stream()
                        .filter(o -> o.measure() == Measure.MELODY_REPEATS)
                        .findFirst()
                        .orElseThrow();
        assertEquals(1, outside.value());
        assertEquals(RANGES.of("folk", Measure.MELODY_REPEATS), outside.ranges());
        assertTrue(critique.inside() < 0.7, critique.toString());
        ScoreMeasures measures = ScoreMeasures.of(score);
        long comparable =
                measures.values().keySet().stream()
                        .filter(m -> !RANGES.of("folk", m).isEmpty())
                        .count();
        assertEquals(comparable, critique.measured());
    }

    @Test
    void aGenreWithoutRangesIsJudgedByTheRules() {
        Score silent = Scores.of("I I", part(Role.LEAD, quarters(60)));
        Critique critique = new Critic(RANGES).score(silent, "unheard_of");
        assertEquals(1, critique.inside());
        assertFalse(critique.findings().isEmpty());
    }

    @Test
    void ordersByRulesThenShareThenDistance() {
        List<Critique> best =
                List.of(
                        critique(10, 33, 0, 0),
                        critique(10, 34, 1, 0),
                        critique(10, 40, 1, 0),
                        critique(10, 34, 2, 0),
                        critique(10, 33, 0, 1),
                        critique(10, 33, 0, 2));
        for (int i = 0; i < best.size(); i++) {
            for (int j = 0; j < best.size(); j++) {
                assertEquals(
                        Integer.signum(Integer.compare(i, j)),
                        Integer.signum(Critique.BEST_FIRST.compare(best.get(i), best.get(j))));
            }
        }
        assertEquals(0.1, critique(10, 34, 1, 0).distance(), 1e-9, "to the nearest range");
    }

    @Test
    void refusesImpossibleValues() {
        assertThrows(IllegalArgumentException.class, () -> critique(1, 40, 2, 0));
        assertThrows(IllegalArgumentException.class, () -> new HumanRanges.Range("a", 2, 1));
    }
}
