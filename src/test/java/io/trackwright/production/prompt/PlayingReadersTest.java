package io.trackwright.production.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.music.brief.Manner;
import io.trackwright.music.brief.Playing;
import io.trackwright.music.brief.Playing.Assignment;
import io.trackwright.music.brief.Playing.Balance;
import io.trackwright.music.brief.Playing.Entrance;
import io.trackwright.music.score.Role;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlayingReadersTest {
    private static final PromptParser PARSER = new RulePromptParser(List.of());

    private static Playing playing(String prompt) {
        return PARSER.parse(prompt).playing();
    }

    @ParameterizedTest
    @CsvSource({
        "smooth sax on top, SAXOPHONE, LEAD",
        "the violin plays the tune, VIOLIN, LEAD",
        "melody on flute, FLUTE, LEAD",
        "piano as the lead, PIANO, LEAD",
        "cello behind, CELLO, COUNTER",
        "warm Rhodes chords, ELECTRIC_PIANO, CHORDS",
        "accompanied by strings, STRINGS, PAD"
    })
    void roles(String prompt, InstrumentFamily instrument, Role role) {
        assertEquals(new Assignment(instrument, role), playing(prompt).roles().getFirst().value());
    }

    @ParameterizedTest
    @CsvSource({
        "less bass, BASS, -1",
        "more piano, PIANO, 1",
        "quieter drums, DRUMS, -1",
        "heavier bass, BASS, 1",
        "drums lower in the mix, DRUMS, -1",
        "not too much bass, BASS, -1",
        "mehr Klavier, PIANO, 1"
    })
    void balances(String prompt, InstrumentFamily instrument, int change) {
        assertEquals(
                new Balance(instrument, change), playing(prompt).balances().getFirst().value());
    }

    @ParameterizedTest
    @CsvSource({
        "drums come in after 30 seconds, DRUMS, 30",
        "bass enters at 1:00, BASS, 60",
        "no drums until 0:45, DRUMS, 45"
    })
    void entrances(String prompt, InstrumentFamily instrument, double seconds) {
        Mentions m = PARSER.parse(prompt);
        assertEquals(new Entrance(instrument, seconds), m.playing().entrances().getFirst().value());
        assertEquals(List.of(), m.lengthsSeconds());
        assertEquals(List.of(), m.exclusions());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"solo piano", "only strings", "just piano and cello", "a cappella choir"})
    void alone(String prompt) {
        assertTrue(playing(prompt).alone().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rock with a guitar solo",
                "piano, drums and a solo cello",
                "vocals only in the chorus",
                "not only piano"
            })
    void notAlone(String prompt) {
        assertFalse(playing(prompt).alone().value());
    }

    @Test
    void noMelody() {
        assertEquals(Role.LEAD, playing("techno, no melody").without().getFirst().value());
    }

    @ParameterizedTest
    @CsvSource({
        "in half-time, HALF_TIME",
        "70 bpm (140 double time), HALF_TIME",
        "shuffle feel, SHUFFLE",
        "jazz but no swing, STRAIGHT",
        "four on the floor, FOUR_ON_THE_FLOOR",
        "laid back drums, LAID_BACK",
        "UK drill, HALF_TIME"
    })
    void manners(String prompt, Manner manner) {
        assertTrue(playing(prompt).has(manner));
    }
}
