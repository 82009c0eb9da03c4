package io.trackwright.production.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Course;
import io.trackwright.music.brief.Ending;
import io.trackwright.music.brief.SectionWish;
import io.trackwright.music.score.SectionKind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionReaderTest {
    private static final PromptParser PARSER = new RulePromptParser(List.of());

    private static Course course(String prompt) {
        return PARSER.parse(prompt).course();
    }

    private static String form(String prompt) {
        return course(prompt).sections().stream()
                .map(Choice::value)
                .map(SectionReaderTest::shown)
                .collect(Collectors.joining(" "));
    }

    private static String shown(SectionWish wish) {
        String bars = wish.bars() > 0 ? Integer.toString(wish.bars()) : "";
        return wish.kind().slug() + bars;
    }

    @ParameterizedTest
    @CsvSource({
        "'intro 16 bars, build 8, drop 32', intro16 build8 drop32",
        "16 bars intro 8 bars build 32 bars drop, intro16 build8 drop32",
        "a 64-bar build, build64",
        "intro (8 bars) -> verse (16 bars), intro8 verse16",
        "verse chorus verse chorus bridge chorus, verse chorus verse chorus bridge chorus",
        "32-bar AABA, a8 a8 b8 a8",
        "12-bar blues in A, chorus12",
        "2 verses of 8 bars and 2 choruses of 16 bars, verse8 chorus16 verse8 chorus16",
        "Intro 8 Takte und Refrain 16 Takte, intro8 chorus16",
        "start straight with the chorus, chorus"
    })
    void theFormIsRead(String prompt, String form) {
        assertEquals(form, form(prompt));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "louder in the chorus",
                "key change at the last chorus",
                "drop the bass",
                "doom metal in drop C",
                "'); DROP TABLE jobs",
                "drop A tuning",
                "to build a house",
                "a break from work",
                "music for my head",
                "something like the Stranger Things intro"
            })
    void sectionsAreNotInvented(String prompt) {
        assertEquals("", form(prompt));
    }

    @ParameterizedTest
    @CsvSource({"no intro, INTRO", "without a breakdown, BREAKDOWN", "ohne Intro, INTRO"})
    void sectionsAreExcluded(String prompt, SectionKind kind) {
        assertEquals(List.of(kind), course(prompt).without().stream().map(Choice::value).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "fade out at the end, FADE",
        "ends with a hit, HIT",
        "clear ending, CADENCE",
        "a massive climax then silence, SILENCE"
    })
    void endingsAreRead(String prompt, Ending ending) {
        assertEquals(ending, course(prompt).endings().getFirst().value());
    }
}
