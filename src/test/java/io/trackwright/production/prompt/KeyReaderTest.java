package io.trackwright.production.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.music.brief.Source;
import io.trackwright.music.theory.Mode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyReaderTest {
    private static final PromptParser PARSER = new RulePromptParser(List.of());

    @ParameterizedTest
    @CsvSource({
        "house in F# minor, F# minor",
        "f sharp minor trance, F# minor",
        "E♭ lydian, Eb lydian",
        "B-flat major march, Bb major",
        "'Gm, 120 bpm', G minor",
        "slow jam in Ebm, Eb minor",
        "'F#m, techno', F# minor",
        "song in a minor, A minor",
        "C dorian groove, C dorian",
        "D harmonic minor, D harmonic minor",
        "in h-Moll, B minor",
        "Fanfare in B-Dur, Bb major",
        "fis-Moll, F# minor",
        "a-Moll, A minor",
        "Es-Dur, Eb major",
        "en la menor, A minor",
        "do sostenido menor, C# minor",
        "fa dièse mineur, F# minor",
        "mi bemolle minore, Eb minor",
        "dó maior, C major",
        "в ля миноре, A minor",
        "си бемоль мажор, Bb major",
        "C小调, C minor",
        "Camelot 8A, A minor",
        "'progressive trance 11B, 134 bpm', A major",
        "Funk groove E9 vamp, E mixolydian",
        "D minor 7 to G7 vamp, D dorian",
        "modulate from E minor to G major, E minor"
    })
    void isRead(String prompt, String key) {
        Mentions m = PARSER.parse(prompt);
        assertEquals(List.of(key), m.keys().stream().map(c -> c.value().toString()).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A minor inconvenience: quirky comedy",
                "a major banger for the club",
                "I am in a major depression",
                "doom metal, drop C",
                "guitar in open G tuning",
                "the chords Am F C G",
                "AABA ballad",
                "vitamin C song",
                "FM radio",
                "I am sad",
                "atonal string quartet",
                "a song in H sharp",
                "a big plan B",
                "sea with 7 voices"
            })
    void isNotInvented(String prompt) {
        Mentions m = PARSER.parse(prompt);
        assertTrue(m.keys().isEmpty() && m.tonics().isEmpty(), () -> m.keys() + " " + m.tonics());
    }

    @Test
    void aTonicAndAModeMayStandAlone() {
        assertEquals("D", PARSER.parse("drone in D").tonics().getFirst().value().toString());
        assertEquals(
                "Ab", PARSER.parse("gospel, claps, Ab").tonics().getFirst().value().toString());
        assertEquals(Mode.MINOR, PARSER.parse("waltz in a minor key").modes().getFirst().value());
        assertEquals(Mode.LYDIAN, PARSER.parse("raag Yaman").modes().getFirst().value());
    }

    @Test
    void aVampIsInferred() {
        assertEquals(Source.INFERRED, PARSER.parse("E9 vamp").keys().getFirst().source());
    }
}
