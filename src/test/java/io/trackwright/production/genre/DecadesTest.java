package io.trackwright.production.genre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.compose.Composer;
import io.trackwright.music.critique.ScoreValidator;
import io.trackwright.music.score.DrumSound;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.production.prompt.BriefCompleter;
import io.trackwright.production.prompt.BriefLimits;
import io.trackwright.production.prompt.Mentions;
import io.trackwright.production.prompt.RulePromptParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A decade is heard in the notes, not only in the sound. */
class DecadesTest {
    private static final RulePromptParser PARSER = new RulePromptParser(Genres.profiles());
    private static final BriefCompleter COMPLETER =
            new BriefCompleter(Genres.profiles(), Genres.fallback());

    private static MusicBrief brief(String prompt) {
        return COMPLETER
                .complete(
                        Mentions.none(), PARSER.parse(prompt), prompt, 1, new BriefLimits(5, 1200))
                .brief();
    }

    private static Score score(String prompt) {
        MusicBrief brief = brief(prompt);
        return new Composer().compose(brief, Genres.style(brief), 3);
    }

    private static Part part(Score score, Role role) {
        return score.parts().stream().filter(p -> p.role() == role).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"60s pop", "70s pop", "50s rock", "60s soul"})
    void nobodyPlaysASynthesizerBeforeThereWereAny(String prompt) {
        for (Part p : score(prompt).parts()) {
            assertFalse(p.instrument().within(InstrumentFamily.SYNTH), p.name());
            assertFalse(p.instrument().within(InstrumentFamily.SYNTH_BASS), p.name());
            assertNotEquals(Role.TRANSITION, p.role(), p.name());
        }
    }

    @Test
    void theSixtiesHaveATambourineAndNoClaps() {
        List<Hit> hits =
                part(score("60s pop, 90 seconds"), Role.DRUMS).events().stream()
                        .map(Hit.class::cast)
                        .toList();
        assertTrue(hits.stream().anyMatch(h -> h.sound() == DrumSound.TAMBOURINE));
        assertTrue(hits.stream().noneMatch(h -> h.sound() == DrumSound.CLAP));
    }

    @Test
    void theEightiesHaveASequencedBass() {
        Part bass = part(score("80s pop, 90 seconds"), Role.BASS);
        long eighths =
                bass.events().stream()
                        .map(Note.class::cast)
                        .filter(n -> n.startTicks() % 480 == 0)
                        .count();
        assertTrue(eighths > 0.97 * bass.events().size(), eighths + " of " + bass.events().size());
        assertTrue(
                bass.events().size()
                        > 5 * part(score("pop, 90 seconds"), Role.BASS).events().size() / 4,
                "notes of the bass");
    }

    @ParameterizedTest
    @CsvSource({
        "50s rock, 152",
        "60s pop, 124",
        "80s house, 120",
        "90s drum and bass, 166",
        "90s pop, 118"
    })
    void tempiAreThoseOfTheTime(String prompt, double bpm) {
        assertEquals(bpm, brief(prompt).tempoBpm().value());
    }

    @ParameterizedTest
    @ValueSource(ints = {1950, 1960, 1970, 1980, 1990, 2000, 2010})
    void everyDecadeKeepsTheRules(int decade) {
        for (String genre : List.of("pop", "rock", "r&b")) {
            for (String key : List.of("C major", "A minor")) {
                Score score = score(decade + "s " + genre + " in " + key + ", 80 seconds");
                assertEquals(List.of(), new ScoreValidator().validate(score), genre + decade);
            }
        }
    }
}
