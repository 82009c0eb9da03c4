package io.trackwright.production.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.trackwright.music.brief.Choice;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthReaderTest {
    private static final PromptParser PARSER = new RulePromptParser(List.of());

    private static List<Double> lengths(String prompt) {
        return PARSER.parse(prompt).lengthsSeconds().stream().map(Choice::value).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "3 minutes, 180",
        "3-minute lofi, 180",
        "3 min 20, 200",
        "3 min 20 s of house, 200",
        "1m30s of drone, 90",
        "2:30, 150",
        "track 3:45 long, 225",
        "90 seconds, 90",
        "a 90s long loop, 90",
        "45s, 45",
        "two minutes, 120",
        "two and a half minutes, 150",
        "a minute and a half, 90",
        "half a minute, 30",
        "3 and a half minutes, 210",
        "un morceau de 2 minutes 30 en sol mineur, 150",
        "a couple of minutes, 120",
        "2-3 minutes, 150",
        "10 hour noise, 36000",
        "it should last four minutes, 240",
        "zweieinhalb Minuten, 150",
        "eine Minute und 30 Sekunden, 90",
        "dos minutos y medio, 150",
        "une minute et demie, 90",
        "due minuti, 120",
        "três minutos, 180",
        "две минуты, 120",
        "3分, 180",
        "2분 30초, 150"
    })
    void isRead(String prompt, double seconds) {
        assertEquals(List.of(seconds), lengths(prompt));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80s pop", "the '90s", "from the 30s", "drums come in after 30 seconds",
                "the drop at 1:00", "30 second intro", "24/7 radio", "16 bars intro, 120 bpm",
                "12-bar blues at 120 bpm", "4/4", "64-bar build, 126 bpm", "16 bars of house",
                "AABA 32-bar ballad"
            })
    void isNotInvented(String prompt) {
        assertEquals(List.of(), lengths(prompt));
    }

    @ParameterizedTest
    @CsvSource({
        "16 bars of house at 120 bpm, 16",
        "'8 bar loop, 120 bpm', 8",
        "'must loop, 32 bars, 96 bpm, 3/4', 32",
        "'techno, 132 bpm, 64 bars', 64"
    })
    void barsAreALength(String prompt, int bars) {
        assertEquals(
                List.of(bars),
                PARSER.parse(prompt).lengthsBars().stream().map(Choice::value).toList());
    }
}
