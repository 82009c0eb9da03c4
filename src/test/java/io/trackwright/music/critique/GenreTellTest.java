package io.trackwright.music.critique;

import static io.trackwright.music.critique.Scores.note;
import static io.trackwright.music.critique.Scores.part;
import static io.trackwright.music.critique.Scores.quarters;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.music.score.DrumSound;
import io.trackwright.music.score.Event;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GenreTellTest {
    private static Event[] beat(double[] kicks, double[] snares) {
        List<Event> hits = new ArrayList<>();
        for (int bar = 0; bar < 4; bar++) {
            for (double k : kicks) {
                hits.add(Scores.hit(4 * bar + k, DrumSound.KICK));
            }
            for (double s : snares) {
                hits.add(Scores.hit(4 * bar + s, DrumSound.SNARE));
            }
        }
        hits.sort((a, b) -> Long.compare(a.startTicks(), b.startTicks()));
        return hits.toArray(Event[]::new);
    }

    private static Traits traits(double[] kicks, double[] snares) {
        return Traits.of(Scores.of("I I I I", part(Role.DRUMS, beat(kicks, snares))));
    }

    @Test
    void hearsTheGroove() {
        Traits house = traits(new double[] {0, 1, 2, 3}, new double[] {1, 3});
        assertEquals(1, house.get(Trait.FOUR_ON_THE_FLOOR));
        assertEquals(1, house.get(Trait.BACKBEAT));
        assertEquals(0, house.get(Trait.HALF_TIME));
        Traits half = traits(new double[] {0, 1.5}, new double[] {2});
        assertEquals(1, half.get(Trait.HALF_TIME));
        assertEquals(0, half.get(Trait.FOUR_ON_THE_FLOOR));
        Traits drop = traits(new double[] {1, 3}, new double[] {1, 3});
        assertEquals(1, drop.get(Trait.ONE_DROP));
        Traits skate = traits(new double[] {0, 1, 2, 3}, new double[] {0.5, 1.5, 2.5, 3.5});
        assertEquals(1, skate.get(Trait.SKATE_BEAT));
    }

    @Test
    void hearsTheBass() {
        Event[] walk = quarters(36, 40, 43, 45, 47, 45, 43, 38);
        Traits t = Traits.of(Scores.of("Imaj7 V7", part(Role.BASS, walk)));
        assertEquals(1, t.get(Trait.WALKING_BASS));
        assertEquals(1, t.get(Trait.BASS_ON_BEATS));
        assertEquals(1, t.get(Trait.SEVENTHS));
        Traits held = Traits.of(Scores.of("I V", part(Role.BASS, note(1, 3, 36), note(4, 4, 43))));
        assertEquals(0, held.get(Trait.WALKING_BASS));
        assertEquals(0.5, held.get(Trait.BASS_LEAVES_ONE));
        assertEquals(0, held.get(Trait.FOUR_ON_THE_FLOOR), "nothing to hear it in");
    }

    @Test
    void aPianoAloneReadsAsRomantic() {
        Score score =
                Scores.of(
                        "I IV V I",
                        part("right", Role.LEAD, quarters(72, 74, 76, 77, 79, 77, 76, 74)),
                        part("left", Role.ARPEGGIO, quarters(48, 55, 60, 64, 53, 60, 65, 69)));
        GenreTell tell = new GenreTell();
        assertEquals("romantic_piano", tell.genre(score));
        assertEquals(30, tell.readings(score).size());
        tell.readings(score)
                .forEach(r -> assertTrue(r.share() >= 0 && r.share() <= 1, r.toString()));
    }
}
