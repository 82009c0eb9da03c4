package io.trackwright.production.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.trackwright.music.brief.ChordSequence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChordReaderTest {
    private static final PromptParser PARSER = new RulePromptParser(List.of());

    private static List<List<String>> bars(String prompt) {
        return PARSER.parse(prompt).course().chords().stream()
                .flatMap(c -> c.value().bars().stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'Am F C G', Am F C G",
        "'Am–F–C–G', Am F C G",
        "'Am, F, C and G', Am F C G",
        "Dm7 to G7, Dm7 G7",
        "D minor 7 to G7 vamp, Dm7 G7",
        "'the chords: F♯m7b5, B7, Em', F#m7b5 B7 Em",
        "chords am f c g, Am F C G",
        "C/E Am G/B C, C/E Am G/B C",
        "ii-V-I in F, ii V I",
        "'i, bVI, bVII, i progression', i bVI bVII i",
        "two-five-one, ii7 V7 Imaj7",
        "1-5-6-4 progression, I V vi IV"
    })
    void areRead(String prompt, String symbols) {
        List<List<String>> wanted = ChordSequence.of(symbols.split(" ")).bars();
        assertEquals(wanted, bars(prompt));
    }

    @Test
    void barLinesGroup() {
        assertEquals(
                List.of(List.of("Am", "F"), List.of("C"), List.of("G")), bars("| Am F | C | G |"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a song in A minor",
                "C major, 4/4",
                "A B A form",
                "standard tuning E A D G B E tuning",
                "I am a fan",
                "act I, II, III",
                "Camelot 8A",
                "vitamin C and D",
                "5-6-7 minutes"
            })
    void areNotInvented(String prompt) {
        assertEquals(List.of(), bars(prompt));
    }
}
