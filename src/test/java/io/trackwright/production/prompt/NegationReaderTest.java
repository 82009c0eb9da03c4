package io.trackwright.production.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.music.theory.InstrumentFamily;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NegationReaderTest {
    private static final PromptParser PARSER = new RulePromptParser(List.of());

    private static String excluded(String prompt) {
        return PARSER.parse(prompt).exclusions().stream()
                .map(c -> c.value().family().slug())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "no drums, drums taiko",
        "no piano, piano",
        "without any guitar, guitar",
        "drumless folk, drums taiko",
        "drum-free, drums taiko",
        "ohne Schlagzeug, drums taiko",
        "kein Klavier, piano",
        "sin batería, drums taiko",
        "sans batterie ni piano, drums piano taiko",
        "senza percussioni, percussion percussive",
        "sem bateria, drums taiko",
        "без барабанов, drums taiko",
        "ドラムなし, drums taiko",
        "不要人声, vocals choir",
        "bina vocals ke, vocals choir",
        "no 🥁, drums taiko",
        "no vocals, vocals choir",
        "instrumental, vocals",
        "without singing, vocals",
        "no beat, percussive",
        "'no vocals, guitars or strings', vocals choir guitar strings",
        "'no drums, soft piano', drums taiko",
        "no drums and no bass, drums bass taiko",
        "everything except a bass, bass",
        "I hate trumpets, trumpet",
        "please do not use any drums or percussion, drums percussion percussive taiko",
        "'house, vocals: none', vocals choir",
        "no need for a piano, piano",
        "'house, exclude drums', drums taiko",
        "the bass is not needed, bass",
        "w/o sax, saxophone",
        "no synths except a warm pad, synth_lead synth_pluck synth_stab supersaw",
        "keine Synthesizer außer einem Pad, synth_lead synth_pluck synth_stab supersaw",
        "sin sintetizadores excepto un pad, synth_lead synth_pluck synth_stab supersaw",
        "no guitars apart from an electric guitar, nylon_guitar steel_guitar jazz_guitar",
        "no strings except a cello, strings"
    })
    void isRead(String prompt, String families) {
        assertEquals(families, excluded(prompt));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not too fast",
                "don't leave out the drums",
                "don't forget the drums",
                "you can't have drum and bass without drums",
                "no-nonsense punk",
                "less bass",
                "no intro",
                "no wait, drums",
                "not without piano",
                "nothing but piano",
                "no instruments except piano",
                "jazz, but no swing",
                "no sax solo"
            })
    void isNotInvented(String prompt) {
        assertTrue(excluded(prompt).isEmpty(), () -> excluded(prompt));
    }

    @Test
    void whatIsDeniedIsNotAskedFor() {
        Mentions m = PARSER.parse("no piano but soft strings");
        assertEquals(
                List.of(InstrumentFamily.STRINGS),
                m.instruments().stream().map(c -> c.value()).toList());
    }

    @Test
    void onlyAcousticDrumsLeaveTheMachine() {
        Mentions m = PARSER.parse("reguetón sin batería acústica");
        assertTrue(m.exclusions().isEmpty());
        assertEquals("exclusion-narrowed", m.warnings().getFirst().code());
    }
}
