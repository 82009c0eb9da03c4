package io.trackwright.music.critique;

import static io.trackwright.music.critique.Scores.hit;
import static io.trackwright.music.critique.Scores.note;
import static io.trackwright.music.critique.Scores.part;
import static io.trackwright.music.critique.Scores.quarters;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.music.score.DrumSound;
import io.trackwright.music.score.Event;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreRepairTest {
    private static final ScoreRepair FREE = ScoreRepair.forGenre("pop");
    private static final ScoreRepair STRICT = ScoreRepair.forGenre("baroque");

    private static List<Integer> pitches(Score score, int part) {
        return Notes.of(score.parts().get(part)).stream().map(Note::pitch).toList();
    }

    private static List<String> rules(Score score, String genre) {
        return new ScoreValidator()
                .validate(score, genre).stream().map(ScoreFinding::rule).toList();
    }

    @Test
    void aSoundScoreComesBackAsItIs() {
        Score score = Scores.of("I V", part(Role.LEAD, quarters(64, 67, 65, 64, 62, 67, 65, 62)));
        assertSame(score, FREE.repaired(score));
        assertSame(score, STRICT.repaired(score));
    }

    @Test
    void notesOutOfRangeGoToTheNearestOctave() {
        Part horn =
                new Part(
                        "horn",
                        Role.COUNTER,
                        InstrumentFamily.HORN,
                        List.of(note(0, 2, 84), note(2, 2, 36)));
        Score mended = FREE.repaired(Scores.of("I", horn));
        assertEquals(List.of(72, 48), pitches(mended, 0));
        assertEquals(List.of(), rules(mended, "pop"));
    }

    @Test
    void overlapsEndAndDoubledStrokesAreStruckOnce() {
        Score score =
                Scores.of(
                        "I I",
                        part(Role.LEAD, note(0, 3, 60), note(2, 2, 64), note(2, 2, 67)),
                        part(Role.PAD, note(0, 6, 55), note(4, 4, 55)),
                        part(
                                Role.DRUMS,
                                new Event[] {hit(0, DrumSound.KICK), hit(0, DrumSound.KICK)}));
        assertTrue(rules(score, "pop").containsAll(List.of("polyphony", "overlap", "double")));
        Score mended = FREE.repaired(score);
        assertEquals(List.of(), rules(mended, "pop"));
        assertEquals(List.of(60, 64), pitches(mended, 0));
        assertEquals(1, mended.parts().get(2).events().size());
    }

    @Test
    void aLongNoteThatRubsMovesToTheChord() {
        Score score =
                Scores.of(
                        "I V",
                        part(Role.LEAD, note(0, 3, 65), note(3, 1, 64), note(4, 4, 67)),
                        part(Role.PAD, note(0, 4, 64), note(4, 4, 62)));
        assertEquals(List.of("clash"), rules(score, "pop"));
        Score mended = FREE.repaired(score);
        assertEquals(List.of(), rules(mended, "pop"));
        assertEquals(List.of(64, 64, 67), pitches(mended, 0));
    }

    @Test
    void shortAndWeakDissonancesStay() {
        Score score =
                Scores.of(
                        "I V",
                        part(Role.LEAD, note(0, 1, 65), note(1, 1.5, 65), note(4, 4, 67)),
                        part(Role.PAD, note(0, 4, 64), note(4, 4, 62)));
        assertSame(score, FREE.repaired(score));
    }

    @Test
    void strictStyleLeavesParallelFifthsAndOctaves() {
        Part lead = part(Role.LEAD, note(0, 4, 67), note(4, 4, 74), note(8, 4, 72));
        Part bass = part(Role.BASS, note(0, 4, 48), note(4, 4, 55), note(8, 4, 48));
        Score score = Scores.of("I V I", lead, bass);
        assertEquals(List.of(), rules(score, "pop"));
        assertEquals(List.of("parallel"), rules(score, "baroque"));
        assertSame(score, FREE.repaired(score));
        Score mended = STRICT.repaired(score);
        assertEquals(List.of(), rules(mended, "baroque"));
        assertEquals(List.of(48, 55, 48), pitches(mended, 1));
        assertEquals(71, pitches(mended, 0).get(1), "the nearest other tone of the chord");
    }

    @Test
    void contraryMotionIntoAFifthIsNoParallel() {
        Part lead = part(Role.LEAD, note(0, 4, 79), note(4, 4, 74));
        Part bass = part(Role.BASS, note(0, 4, 48), note(4, 4, 55));
        assertEquals(List.of(), rules(Scores.of("I V", lead, bass), "baroque"));
    }
}
