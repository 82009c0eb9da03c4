package io.trackwright.service.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.brief.Source;
import io.trackwright.music.compose.Composer;
import io.trackwright.music.notation.StandardMidiFile;
import io.trackwright.music.score.Score;
import io.trackwright.music.theory.TimeSignature;
import io.trackwright.production.genre.Genre;
import io.trackwright.production.genre.Genres;
import io.trackwright.production.prompt.BriefCompleter;
import io.trackwright.production.prompt.BriefLimits;
import io.trackwright.production.prompt.Mentions;
import io.trackwright.production.prompt.RulePromptParser;
import io.trackwright.production.prompt.Understanding;
import io.trackwright.service.job.PostedScore;
import io.trackwright.service.job.PostedScore.Format;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenScoreTest {
    private static final ScoreLimits LIMITS = new ScoreLimits(50_000, 10_000, 16, 20, 5, 60);

    private static GivenScore staccato(String text) {
        return GivenScore.read(new PostedScore(Format.STACCATO, text), LIMITS);
    }

    private static Understanding understood(String prompt) {
        return new BriefCompleter(Genres.profiles(), Genres.fallback())
                .complete(
                        Mentions.none(),
                        new RulePromptParser(Genres.profiles()).parse(prompt),
                        prompt,
                        1,
                        new BriefLimits(5, 600));
    }

    @Test
    void theScoreDecidesAllButTheSound() {
        GivenScore given = staccato("#(title:Fall) #(time:3/4) T66.5 KDmin I[0] D5q F5q A5q D5h.");
        String prompt = "dark house, 128 bpm in C major, 3 minutes, no piano";
        Understanding led = given.leads(understood(prompt), prompt);
        MusicBrief brief = led.brief();
        assertEquals("Fall", brief.title());
        assertEquals("house", brief.genre().value().slug());
        assertEquals(Choice.stated(66.5, ""), brief.tempoBpm());
        assertEquals("D minor", brief.key().value().toString());
        assertEquals(new TimeSignature(3, 4), brief.timeSignature().value());
        assertEquals(6 * 60 / 66.5 + 3, brief.lengthSeconds().value(), 1e-9);
        assertEquals(List.of(), brief.exclusions());
        assertEquals("score-leads", led.warnings().getLast().code());
    }

    @Test
    void aKeyThatNobodyNamesIsInferred() {
        MusicBrief brief = staccato("C5q E5q G5q C6q").leads(understood(""), "").brief();
        assertEquals(Source.INFERRED, brief.key().source());
        assertEquals(Source.INFERRED, brief.genre().source());
    }

    /** The genre whose sounds suit it: at least nine of ten pieces go back where they came from. */
    @Test
    void findsTheGenreOfAScore() {
        List<String> lost = new ArrayList<>();
        for (Genre genre : Genres.all()) {
            var profile = genre.profile();
            MusicBrief brief =
                    new MusicBrief(
                            "x",
                            Choice.defaulted(genre.name()),
                            Choice.defaulted((profile.minBpm() + 2 * profile.maxBpm()) / 3),
                            Choice.defaulted(profile.keys().getLast()),
                            Choice.defaulted(profile.timeSignatures().getFirst()),
                            Choice.defaulted(40.0),
                            List.of(),
                            List.of(),
                            List.of());
            Score score = new Composer().compose(brief, genre.style(), 3);
            String data = Base64.getEncoder().encodeToString(new StandardMidiFile().write(score));
            GivenScore given = GivenScore.read(new PostedScore(Format.MIDI, data), LIMITS);
            if (!GenreFit.of(given.score()).equals(genre.name())) {
                lost.add(genre.name().slug());
            }
        }
        assertTrue(lost.size() <= 3, lost.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STACCATO | T20 C5w C5w C5w C5w C5w C5w | it lasts 75 s, must last at most 60 s",
                "STACCATO | T120 R | it has no notes",
                "STACCATO | T500 C5q | not understood at character 1: T500; tempo must be 20..400, was 500.0",
                "STACCATO | C5q [NONSENSE]q | not understood at character 5: [NONSENSE]q",
                "MIDI | abc! | it is not base64: Illegal base64 character 21",
                "MIDI | AAAAAAAAAAAAAAAAAAAAAAAA | this is no MIDI file",
                "MIDI | TVRoZAAAAAYAAAABAeA= | the MIDI file ends early",
                "MIDI | TVRoZAAAAAYAAgABAeA= | its type must be 0 or 1, was 2",
                "MIDI | TVRoZAAAAAYAAAAB5yg= | its time must be in ticks per quarter note, not in frames of SMPTE time",
            })
    void saysWhyNot(Format format, String data, String why) {
        var refusal =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> GivenScore.read(new PostedScore(format, data), LIMITS));
        assertEquals(why, refusal.getMessage());
    }

    @Test
    void limitsAreNamed() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 17; i++) {
            many.append("#(part:p").append(i).append(") V").append(i % 8).append(" C5q ");
        }
        assertTrue(why(many.toString()).contains("17 tracks, must have at most 16"));
        String changes = "T100 C5q T101 C5q ".repeat(11);
        assertTrue(why(changes).contains("22 tempo changes, must have at most 20"));
        assertTrue(why("C5q ".repeat(20_000)).contains("80000 bytes, must have at most 50000"));
        assertTrue(why("C5o ".repeat(10_001)).contains("at most 10000 notes"));
    }

    private static String why(String text) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> staccato(text));
        return String.valueOf(refusal.getMessage());
    }
}
