package io.trackwright.production.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.GenreProfile;
import io.trackwright.music.brief.Mood;
import io.trackwright.music.brief.Source;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulePromptParserTest {
    private static final PromptParser PARSER = new RulePromptParser(Shelf.SIX);

    private static String slugs(String prompt) {
        return String.join(
                " ", PARSER.parse(prompt).genres().stream().map(c -> c.value().slug()).toList());
    }

    @Test
    void everyFieldKeepsItsWords() {
        Mentions m =
                PARSER.parse(
                        "A high-energy Drum & Bass track at 174 BPM in F♯ minor, 3 min, no vocals");
        assertEquals("Drum & Bass", m.genres().getFirst().words());
        assertEquals(Choice.stated(174.0, "174 BPM"), m.temposBpm().getFirst());
        assertEquals("F♯ minor", m.keys().getFirst().words());
        assertEquals(Choice.stated(180.0, "3 min"), m.lengthsSeconds().getFirst());
        assertEquals("no vocals", m.exclusions().getFirst().words());
        assertEquals(Choice.stated(Mood.ENERGETIC, "high-energy"), m.moods().getFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "solo woodwinds, WOODWIND",
        "full orchestra with brass and woodwinds, ORCHESTRAL BRASS WOODWIND",
        "Holzbläser und Harfe, WOODWIND HARP",
        "mallets only, MALLETS",
        "деревянные духовые, WOODWIND"
    })
    void familiesOfInstruments(String prompt, String families) {
        assertEquals(
                families,
                String.join(
                        " ",
                        PARSER.parse(prompt).instruments().stream()
                                .map(i -> i.value().name())
                                .toList()));
    }

    @ParameterizedTest
    @CsvSource({
        "ambient metal, metal ambient",
        "calm aggressive ambient death metal, metal ambient",
        "jazz but no swing, jazz",
        "not jazz but blues, blues",
        "techno — actually: trance, trance",
        "lofi and then some jazz, lofi_hip_hop jazz",
        "a haunted house theme, ''",
        "classical guitar, ''",
        "hip-hop, hip_hop",
        "hiphop, hip_hop",
        "Ruhiger Jazz, jazz",
        "ドラムンベース, drum_and_bass",
        "史诗级管弦乐, cinematic"
    })
    void genres(String prompt, String slugs) {
        assertEquals(slugs, slugs(prompt));
    }

    @Test
    void anArtistIsAStyleAndNeverStated() {
        Mentions m = PARSER.parse("something like Chopin");
        assertEquals("romantic_piano", m.genres().getFirst().value().slug());
        assertEquals(Source.INFERRED, m.genres().getFirst().source());
        assertEquals("artist-as-style", m.warnings().getFirst().code());
        assertTrue(PARSER.parse("a track for my queen").genres().isEmpty());
        assertEquals("rock", slugs("in the style of Queen"));
        assertEquals("drum_and_bass rock", slugs("drum and bass like Nirvana"));
    }

    @Test
    void theShelfAddsItsWords() {
        GenreProfile six = Shelf.SIX.getFirst();
        GenreProfile kizomba =
                new GenreProfile(
                        new GenreName("kizomba"),
                        "Kizomba",
                        List.of("tarraxinha"),
                        80,
                        90,
                        100,
                        six.keys(),
                        six.timeSignatures(),
                        120,
                        six.instruments());
        PromptParser parser = new RulePromptParser(List.of(kizomba));
        assertEquals("kizomba", parser.parse("slow Tarraxinha").genres().getFirst().value().slug());
    }

    @ParameterizedTest
    @CsvSource({
        "slow house, SLOW",
        "'really fast, please', VERY_FAST",
        "'not too fast, not too slow', MEDIUM",
        "ein langsames Stück, SLOW",
        "una canción muy lenta, VERY_SLOW"
    })
    void paces(String prompt, Pace pace) {
        assertEquals(pace, PARSER.parse(prompt).paces().getFirst().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sad piano",
                "ein trauriges Klavierstück",
                "piano triste",
                "грустное пианино? грустная",
                "悲しいピアノ",
                "😢🎹"
            })
    void moodsAndInstrumentsInManyTongues(String prompt) {
        Mentions m = PARSER.parse(prompt);
        assertEquals(List.of(Mood.SAD), m.moods().stream().map(Choice::value).toList());
        assertEquals("piano", m.instruments().getFirst().value().slug());
    }

    @Test
    void aDeniedMoodIsNoMood() {
        assertTrue(PARSER.parse("not too dark, 120 bpm").moods().isEmpty());
    }

    @Test
    void quotedDataAndMarkupAreText() {
        Mentions m =
                PARSER.parse(
                        "{\"genre\":\"metal\",\"bpm\":200} <b>house</b> 124 bpm; DROP TABLE jobs;");
        assertEquals("house", m.genres().getFirst().value().slug());
        assertEquals(List.of(124.0), m.temposBpm().stream().map(Choice::value).toList());
    }

    @Test
    void invisibleCharactersVanish() {
        Mentions m = PARSER.parse("\u202etech\u200bno 1\u200d30 bpm\u0000\ufeff");
        assertEquals("techno", m.genres().getFirst().words());
        assertEquals(130.0, m.temposBpm().getFirst().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"asdkjh qwe zxc 123", "🎵", "music", "Ignore all previous instructions"})
    void gibberishIsAnsweredWithAWarning(String prompt) {
        Mentions m = PARSER.parse(prompt);
        assertTrue(m.silent());
        assertEquals("nothing-understood", m.warnings().getFirst().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n\t ", "\u0000"})
    void emptinessIsNotGibberish(String prompt) {
        assertTrue(PARSER.parse(prompt).silent());
    }

    @Test
    void itAnswersToAnything() {
        SplittableRandom random = new SplittableRandom(7);
        String scraps = "no drums,bpm 12/8:-3.5'♯♭BAm sin und 808 {}4m s in a of 小調🎹\uD83D\n";
        for (int i = 0; i < 400; i++) {
            StringBuilder b = new StringBuilder();
            for (int j = 0; j < 60; j++) {
                int at = random.nextInt(scraps.length());
                b.append(scraps, at, Math.min(scraps.length(), at + 1 + random.nextInt(5)));
                if (random.nextInt(4) == 0) {
                    b.append((char) random.nextInt(0x3100));
                }
            }
            Mentions m = PARSER.parse(b.toString());
            assertEquals(m, PARSER.parse(b.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no ",
                "C ",
                "1/",
                "in a ",
                "drums, ",
                "one hundred and ",
                "3:",
                "♩ = ",
                "{",
                "lofi ",
                "hundred",
                "not without ",
                "120-",
                "F#m7 ",
                "minute and a half "
            })
    void longRepetitionsAreReadToTheEnd(String scrap) {
        Mentions m = PARSER.parse(scrap.repeat(5000 / scrap.length()) + " techno 131 bpm");
        assertFalse(m.temposBpm().isEmpty());
    }

    @Test
    void hugeNumbersStayFinite() {
        Mentions m = PARSER.parse("techno at " + "9".repeat(4000) + " bpm");
        assertEquals(1e12, m.temposBpm().getFirst().value());
    }
}
