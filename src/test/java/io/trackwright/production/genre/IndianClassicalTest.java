package io.trackwright.production.genre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.GenreProfile;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.compose.Composer;
import io.trackwright.music.critique.ScoreValidator;
import io.trackwright.music.score.DrumSound;
import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Score;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.TimeSignature;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndianClassicalTest {

    private static Score compose(Key key, TimeSignature meter, long seed) {
        GenreProfile p = IndianClassical.profile();
        MusicBrief brief =
                new MusicBrief(
                        "t",
                        Choice.defaulted(p.name()),
                        Choice.defaulted(p.defaultBpm()),
                        Choice.defaulted(key),
                        Choice.defaulted(meter),
                        Choice.defaulted(90.0),
                        List.of(),
                        List.of(),
                        List.of());
        return new Composer().compose(brief, IndianClassical.style(), seed);
    }

    private static List<Event> part(Score score, String name) {
        return score.parts().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow()
                .events();
    }

    /**
     * Five strokes, a rest, five strokes, a rest, five strokes of which the last is the first beat.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void endsWithAPhraseThreeTimesThatLandsOnTheFirstBeat(long seed) {
        Key key = IndianClassical.profile().keys().get((int) seed % 6);
        Score score = compose(key, TimeSignature.COMMON, seed);
        List<Note> notes =
                part(score, "sitar").stream()
                        .filter(Note.class::isInstance)
                        .map(Note.class::cast)
                        .toList();
        List<Integer> pitches =
                notes.subList(notes.size() - 15, notes.size()).stream().map(Note::pitch).toList();
        assertEquals(pitches.subList(0, 5), pitches.subList(5, 10));
        assertEquals(pitches.subList(5, 9), pitches.subList(10, 14));
        Note last = notes.getLast();
        assertEquals(0, last.startTicks() % score.barTicks(1));
        assertEquals(key.pitchClass(0), last.pitch() % 12);
    }

    /** The left hand is silent in the empty part of the cycle, in every tala. */
    @Test
    void eachTalaHasItsOwnBeat() {
        Key key = IndianClassical.profile().keys().getFirst();
        Score rupak = compose(key, new TimeSignature(7, 8), 3);
        Score jhaptal = compose(key, new TimeSignature(5, 4), 3);
        for (Score s : List.of(rupak, jhaptal)) {
            assertEquals(List.of(), new ScoreValidator().validate(s));
        }
        long onFirst =
                part(rupak, "tabla").stream()
                        .filter(e -> e instanceof Hit h && h.sound() == DrumSound.LOW_BONGO)
                        .filter(e -> e.startTicks() % rupak.barTicks(1) == 0)
                        .count();
        assertEquals(0, onFirst, "rupak begins with its empty part");
        long strokes =
                part(jhaptal, "tabla").stream()
                        .filter(e -> e instanceof Hit h && h.sound() == DrumSound.LOW_BONGO)
                        .count();
        assertNotEquals(0, strokes);
    }
}
