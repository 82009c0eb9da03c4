package io.trackwright.production.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.music.brief.MusicBrief;
import io.trackwright.production.genre.Genres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tempo, bars and seconds of a brief agree. */
class TimingTest {
    private static final PromptParser PARSER = new RulePromptParser(Genres.profiles());
    private static final BriefCompleter COMPLETER =
            new BriefCompleter(Genres.profiles(), Genres.fallback());

    private static Understanding understand(String prompt) {
        return COMPLETER.complete(
                Mentions.none(), PARSER.parse(prompt), prompt, 1, new BriefLimits(5, 600));
    }

    private static double bars(MusicBrief b) {
        double quarters =
                4.0
                        * b.timeSignature().value().numerator()
                        / b.timeSignature().value().denominator();
        return b.lengthSeconds().value() * b.tempoBpm().value() / 60 / quarters;
    }

    @ParameterizedTest
    @CsvSource({
        "'house, 120 bpm, 8 bar loop', 120, 16",
        "16 bars of boom bap at 90 bpm, 90, 42.667",
        "'must loop, 32 bars, 96 bpm, 3/4, harp', 96, 60",
        "'House: intro 16 bars, drop 32, outro 16, 128 bpm', 128, 120",
        "'techno 130 bpm, 60 seconds', 130, 60"
    })
    void barsBecomeSeconds(String prompt, double bpm, double seconds) {
        MusicBrief b = understand(prompt).brief();
        assertEquals(bpm, b.tempoBpm().value());
        assertEquals(seconds, b.lengthSeconds().value(), 0.001);
    }

    @ParameterizedTest
    @CsvSource({
        "'lofi loop, 20 seconds'",
        "'house loop, 30 seconds'",
        "'techno, make it loopable'"
    })
    void aLoopHasWholeBars(String prompt) {
        MusicBrief b = understand(prompt).brief();
        assertEquals(Math.rint(bars(b)), bars(b), 1e-6);
    }

    @Test
    void aTempoNobodyStatedMovesToMeetTheBars() {
        MusicBrief b = understand("house, 32 bars, 60 seconds").brief();
        assertEquals(128, b.tempoBpm().value(), 1e-9);
        assertEquals(60, b.lengthSeconds().value());
    }

    @Test
    void theLengthWinsOverBars() {
        Understanding u = understand("rock, 120 bpm, 90 seconds, 8 bars");
        assertEquals(90, u.brief().lengthSeconds().value());
        assertTrue(
                u.warnings().stream().anyMatch(w -> w.code().equals("structure-conflict")),
                () -> u.warnings().toString());
    }

    @Test
    void aStatedTempoRoundsALoop() {
        Understanding u = understand("house loop at 124 bpm, 20 seconds");
        assertEquals(124, u.brief().tempoBpm().value());
        assertEquals(10, bars(u.brief()), 1e-9);
        assertTrue(u.warnings().stream().anyMatch(w -> w.code().equals("loop-length")));
    }

    @ParameterizedTest
    @CsvSource({
        "calm jazz trio, 80, 120",
        "jazz ballad, 50, 90",
        "deep house, 118, 124",
        "trap at 70 bpm in half-time, 140, 140",
        "drum and bass at 90 bpm, 90, 90",
        "doom metal, 50, 80"
    })
    void theTempoSuits(String prompt, double low, double high) {
        double bpm = understand(prompt).brief().tempoBpm().value();
        assertTrue(bpm >= low && bpm <= high, () -> prompt + " at " + bpm);
    }

    @ParameterizedTest
    @CsvSource({
        "'pop with Am F C G', A minor",
        "'lofi, Dm7 G7 Cmaj7', C major",
        "'pop in D with Am F C G', D major"
    })
    void chordsImplyAKey(String prompt, String key) {
        String found = understand(prompt).brief().key().value().toString();
        assertTrue(found.equals(key) || prompt.contains("in D") && found.startsWith("D"), found);
    }

    @Test
    void aChangeInWordsEndsInNumbers() {
        MusicBrief b = understand("piano, 80 bpm, ritardando at the end").brief();
        assertEquals(68, b.course().finalTempoBpm().getFirst().value(), 1e-9);
    }
}
