package io.trackwright.production.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TempoReaderTest {
    private static final PromptParser PARSER = new RulePromptParser(List.of());

    private static List<Double> tempos(String prompt) {
        return PARSER.parse(prompt).temposBpm().stream().map(Choice::value).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "128bpm, 128",
        "'128,5 BPM', 128.5",
        "tempo=124, 124",
        "bpm: 97, 97",
        "♩ = 96, 96",
        "crotchet = 72, 72",
        "half note = 60, 120",
        "jig at 116 dotted quarter, 174",
        "one hundred and twenty beats per minute, 120",
        "a hundred bpm, 100",
        "112 Schläge pro Minute, 112",
        "180 à la noire, 180",
        "70 ударов в минуту, 70",
        "速度90, 90",
        "90-100 bpm, 95",
        "90 – 100 bpm, 95",
        "between 85 and 95 bpm, 90",
        "zwischen 120 und 130 BPM, 125",
        "techno 138 with a 303 and a 909, 138",
        "house around 125, 125",
        "'rock, 128', 128",
        "70 bpm (140 double time) trap, 140",
        "trap 140 (70 half-time), 140",
        "dnb at 87 (half of 174), 174",
        "140 bpm dubstep in half-time, 140",
        "'120 bpm - no wait, make it 136 techno', 136",
        "start at 80 bpm and speed up to 140, 80"
    })
    void isRead(String prompt, double bpm) {
        assertEquals(List.of(bpm), tempos(prompt));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80s synth pop", "a 90s eurodance track", "ambient, 432 Hz", "house with a 909",
                "lofi 24/7", "piano in 3/4", "16 bars of house", "techno, 90 seconds",
                "rock song with 120 guitars", "jazz from 1987", "asdf 123", "boom bap '90s",
                "techno for 100 people", "the 12 steps to the piano", "house at -20 bpm"
            })
    void isNotInvented(String prompt) {
        assertEquals(List.of(), tempos(prompt));
    }

    @Test
    void italianWordsInfer() {
        Choice<Double> tempo = PARSER.parse("piano piece, Andante").temposBpm().getFirst();
        assertEquals(new Choice<>(92.0, Source.INFERRED, "Andante"), tempo);
    }

    @Test
    void twoTemposAreBothReported() {
        assertEquals(List.of(60.0, 180.0), tempos("a song at 60 bpm and 180 bpm"));
    }

    @Test
    void nonsenseWarns() {
        assertTrue(
                PARSER.parse("house at -20 bpm").warnings().stream()
                        .anyMatch(w -> w.code().equals("tempo-invalid")));
    }

    @ParameterizedTest
    @CsvSource({
        "60 bpm slowing to 50, 60, 50",
        "start at 80 bpm and speed up to 140, 80, 140",
        "from 80 to 140 bpm, 80, 140",
        "von 90 auf 120 bpm schneller werdend, 90, 120"
    })
    void aChangeHasTwoTempi(String prompt, double first, double last) {
        Mentions m = PARSER.parse(prompt);
        assertEquals(List.of(first), m.temposBpm().stream().map(Choice::value).toList());
        assertEquals(last, m.course().finalTempoBpm().getFirst().value());
    }

    @ParameterizedTest
    @CsvSource({"house with an accelerando, 1.25", "ritardando at the end, 0.85"})
    void aChangeInWordsIsARatio(String prompt, double ratio) {
        assertEquals(ratio, PARSER.parse(prompt).finalTempoRatios().getFirst().value());
    }
}
