package io.trackwright.production.prompt;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.GenreName;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeighboursTest {
    private static final Neighbours NEIGHBOURS = new Neighbours();

    @Test
    void everyGenreWordHasARow() {
        List<String> lost = new ArrayList<>();
        WordTable.read(
                GenreWords.NAMES + GenreWords.HINTS,
                (slug, _) -> {
                    if (!NEIGHBOURS.knows(new GenreName(slug))) {
                        lost.add(slug);
                    }
                });
        assertTrue(lost.isEmpty(), lost::toString);
    }

    @Test
    void everyNeighbourIsKnownAndTemposRise() {
        for (GenreName g : NEIGHBOURS.known()) {
            Neighbours.Row row = NEIGHBOURS.row(g);
            assertTrue(row.near().stream().allMatch(NEIGHBOURS::knows), g::slug);
            assertTrue(row.minBpm() <= row.bpm() && row.bpm() <= row.maxBpm(), g::slug);
        }
    }

    @Test
    void everyGenreReachesTheSix() {
        List<GenreName> six = Shelf.SIX.stream().map(s -> s.name()).toList();
        for (GenreName g : NEIGHBOURS.known()) {
            assertTrue(
                    six.contains(g) || NEIGHBOURS.row(g).near().stream().anyMatch(six::contains),
                    g::slug);
        }
    }

    @Test
    void everyGenreIsReadByItsOwnName() {
        PromptParser parser = new RulePromptParser(List.of());
        for (GenreName g : NEIGHBOURS.known()) {
            String name = g.slug().replace('_', ' ');
            String prompt = g.slug().equals("rnb_soul") ? "rnb soul music" : name;
            assertTrue(
                    parser.parse(prompt).genres().stream().map(Choice::value).anyMatch(g::equals),
                    g::slug);
        }
    }
}
