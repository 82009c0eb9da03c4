package io.trackwright.production.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.GenreProfile;
import io.trackwright.music.brief.Source;
import io.trackwright.production.genre.Genres;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever names a genre that is made gets it. */
class ShelfWordsTest {
    private static final PromptParser PARSER = new RulePromptParser(Genres.profiles());
    private static final BriefCompleter COMPLETER =
            new BriefCompleter(Genres.profiles(), Genres.fallback());

    private static Understanding understand(String prompt) {
        return COMPLETER.complete(
                Mentions.none(), PARSER.parse(prompt), prompt, 1, new BriefLimits(5, 1200));
    }

    @ParameterizedTest
    @CsvSource({
        "trap beat, trap",
        "dark trap, trap",
        "hip hop, boom_bap",
        "old school hip hop, boom_bap",
        "acid techno, techno",
        "psytrance, trance",
        "uplifting trance, trance",
        "brostep, dubstep",
        "kawaii bass, future_bass",
        "retrowave, synthwave",
        "outrun, synthwave",
        "ambient drone, ambient",
        "sleep music, ambient"
    })
    void anAliasIsTheGenreItself(String prompt, String slug) {
        Choice<GenreName> genre = understand(prompt).brief().genre();
        assertEquals(slug, genre.value().slug());
        assertEquals(Source.STATED, genre.source());
    }

    @Test
    void aNamedGenreIsNotApproximatedAndKeepsItsTempo() {
        for (GenreProfile genre : Genres.profiles()) {
            assertEquals(Source.STATED, understand(genre.title()).brief().genre().source());
            Understanding u = understand(genre.name().slug().replace('_', ' '));
            assertEquals(List.of(), u.warnings(), genre.title());
            assertEquals(genre.defaultBpm(), u.brief().tempoBpm().value(), genre.title());
        }
    }
}
