package io.trackwright.production.prompt;

import static io.trackwright.production.prompt.MentionsDraft.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.brief.Source;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefCompleterTest {
    private static final BriefLimits LIMITS = new BriefLimits(5, 600);
    private static final PromptParser PARSER = new RulePromptParser(Shelf.SIX);
    private static final BriefCompleter COMPLETER = new BriefCompleter(Shelf.SIX, Shelf.FALLBACK);

    private static Understanding understand(String prompt) {
        return understand(Mentions.none(), prompt, 42);
    }

    private static Understanding understand(Mentions request, String prompt, long seed) {
        return COMPLETER.complete(request, PARSER.parse(prompt), prompt, seed, LIMITS);
    }

    private static List<String> codes(Understanding u) {
        return u.warnings().stream().map(Warning::code).toList();
    }

    @Test
    void silenceIsFilledByTheFallback() {
        MusicBrief b = understand("").brief();
        assertEquals(Shelf.FALLBACK, b.genre().value());
        assertEquals(Source.DEFAULTED, b.genre().source());
        assertEquals(78, b.tempoBpm().value());
        assertEquals(172, b.lengthSeconds().value());
        assertEquals("4/4", b.timeSignature().value().toString());
        assertFalse(b.title().isBlank());
    }

    @Test
    void theRequestBeatsThePrompt() {
        Mentions request =
                new MentionsDraft()
                        .temposBpm(set(100.0))
                        .keys(set(Key.of("C", Mode.MAJOR)))
                        .lengthsSeconds(set(30.0))
                        .genres(set(new GenreName("house")))
                        .instruments(set(InstrumentFamily.PIANO))
                        .done();
        MusicBrief b =
                understand(request, "techno 140 bpm in F minor, 3 minutes, no piano", 1).brief();
        assertEquals(100, b.tempoBpm().value());
        assertEquals("C major", b.key().value().toString());
        assertEquals(30, b.lengthSeconds().value());
        assertEquals("house", b.genre().value().slug());
        assertTrue(b.exclusions().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "trance, house",
        "techno, house",
        "trap, lofi_hip_hop",
        "boom bap, lofi_hip_hop",
        "blues, jazz_swing",
        "bossa nova, jazz_swing",
        "ambient, cinematic",
        "metal, drum_and_bass",
        "baroque strings, cinematic",
        "baroque harpsichord, romantic_piano",
        "classical piano, romantic_piano"
    })
    void aGenreNotMadeGoesToItsNeighbour(String prompt, String slug) {
        Understanding u = understand(prompt);
        assertEquals(slug, u.brief().genre().value().slug());
        assertEquals(Source.INFERRED, u.brief().genre().source());
        assertTrue(codes(u).contains("genre-approximated"));
    }

    @Test
    void anApproximatedGenreKeepsItsTempo() {
        assertEquals(136, understand("trance").brief().tempoBpm().value());
    }

    @Test
    void jazzIsJustJazz() {
        Understanding u = understand("jazz");
        assertEquals("jazz_swing", u.brief().genre().value().slug());
        assertEquals(Source.STATED, u.brief().genre().source());
        assertEquals(List.of(), u.warnings());
    }

    @ParameterizedTest
    @CsvSource({
        "sad solo piano, romantic_piano",
        "smooth saxophone, jazz_swing",
        "taiko and choir, cinematic",
        "a waltz, romantic_piano",
        "something epic, cinematic",
        "'mellow, rainy', lofi_hip_hop",
        "energetic party, house"
    })
    void anUnnamedGenreIsGuessed(String prompt, String slug) {
        MusicBrief b = understand(prompt).brief();
        assertEquals(slug, b.genre().value().slug());
        assertEquals(Source.INFERRED, b.genre().source());
    }

    @ParameterizedTest
    @CsvSource({
        "house, 124",
        "calm house, 120",
        "slow house, 120",
        "very slow house, 118",
        "energetic house, 128",
        "energetic drum and bass, 174",
        "relaxing lofi, 65",
        "calm jazz, 107",
        "calm and groovy jazz, 124",
        "calm energetic jazz, 140"
    })
    void moodsAndPaceMoveTheTempo(String prompt, double bpm) {
        assertEquals(bpm, understand(prompt).brief().tempoBpm().value());
    }

    @Test
    void moodsChooseTheMode() {
        for (long seed = 0; seed < 20; seed++) {
            Understanding sad = understand(Mentions.none(), "sad house", seed);
            Understanding happy = understand(Mentions.none(), "happy house", seed);
            assertTrue(sad.brief().key().value().mode().minorThird());
            assertFalse(happy.brief().key().value().mode().minorThird());
        }
    }

    @Test
    void partsOfAKeyAreKept() {
        assertEquals("D minor", understand("dark cinematic in D").brief().key().value().toString());
        assertEquals(Source.INFERRED, understand("cinematic in D").brief().key().source());
        assertEquals(Mode.DORIAN, understand("dorian house").brief().key().value().mode());
    }

    @ParameterizedTest
    @CsvSource({
        "a song at 60 bpm and 180 bpm, tempo-conflict",
        "C major in A minor, key-conflict",
        "house 4/4 in 3/4, time-signature-conflict",
        "'house, 2 minutes, 3 minutes', length-conflict",
        "'house and jazz', genre-blend",
        "'no drums but with a strong drum groove', instrument-excluded",
        "drum and bass at 90 bpm, tempo-outside-genre",
        "techno at 9999 bpm, tempo-limited",
        "10 hour noise, length-limited",
        "'folk, female vocals', vocals-not-sung",
        "sarod raga, instrument-approximated"
    })
    void contradictionsAndLimitsWarn(String prompt, String code) {
        assertTrue(codes(understand(prompt)).contains(code), () -> codes(understand(prompt)) + "");
    }

    @Test
    void limitsHold() {
        MusicBrief b = understand("techno at 9999 bpm for 10 hours").brief();
        assertEquals(300, b.tempoBpm().value());
        assertEquals(600, b.lengthSeconds().value());
        assertEquals(5, understand("house, 1 second").brief().lengthSeconds().value());
    }

    @Test
    void whatIsExcludedIsNotAskedFor() {
        MusicBrief b = understand("drums, sax, but no drums").brief();
        assertTrue(b.excludes(InstrumentFamily.SNARE));
        assertTrue(b.instruments().stream().noneMatch(i -> b.excludes(i.value())));
    }

    @Test
    void sameInputSameBriefOtherSeedOtherTitle() {
        assertEquals(understand("calm jazz"), understand("calm jazz"));
        Set<String> titles = new HashSet<>();
        for (long seed = 0; seed < 20; seed++) {
            titles.add(understand(Mentions.none(), "calm jazz", seed).brief().title());
        }
        assertTrue(titles.size() > 8, titles::toString);
    }

    @Test
    void everyPromptOfTheCollectionIsCompleted() {
        for (Expected e : Expected.all("prompts.jsonl")) {
            Understanding u = understand(e.prompt());
            assertTrue(
                    Shelf.SIX.stream().anyMatch(g -> g.name().equals(u.brief().genre().value())));
        }
    }

    @Test
    void theFallbackMustBeMade() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new BriefCompleter(Shelf.SIX, new GenreName("polka")));
    }
}
