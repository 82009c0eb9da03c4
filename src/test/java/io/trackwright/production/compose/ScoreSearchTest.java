package io.trackwright.production.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.GenreProfile;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.compose.Composer;
import io.trackwright.music.critique.Critic;
import io.trackwright.music.critique.Critique;
import io.trackwright.music.critique.HumanRanges;
import io.trackwright.music.score.Score;
import io.trackwright.production.genre.Genre;
import io.trackwright.production.genre.Genres;
import io.trackwright.production.render.Crew;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScoreSearchTest {
    private static final Critic CRITIC = new Critic(HumanRanges.shipped());
    private static final Genre JAZZ =
            Genres.all().stream()
                    .filter(g -> g.name().slug().equals("jazz_swing"))
                    .findFirst()
                    .orElseThrow();

    /** Last piece of work first, on threads of its own. */
    private static final Crew BACKWARDS =
            (count, task) -> {
                for (int i = count - 1; i >= 0; i--) {
                    int piece = i;
                    Thread thread = new Thread(() -> task.accept(piece));
                    thread.start();
                    try {
                        thread.join();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }
            };

    private static ScoreSearch search(int candidates) {
        return new ScoreSearch(new Composer(), CRITIC, candidates);
    }

    @Test
    void searchesAmongAnotherNumber() {
        MusicBrief brief = brief(20);
        assertEquals(
                search(3).best(brief, JAZZ.style(), 5, Crew.ALONE),
                search(1).among(3).best(brief, JAZZ.style(), 5, Crew.ALONE));
        assertThrows(IllegalArgumentException.class, () -> search(3).among(0));
    }

    private static MusicBrief brief(double seconds) {
        GenreProfile p = JAZZ.profile();
        return new MusicBrief(
                "t",
                Choice.defaulted(p.name()),
                Choice.defaulted(p.defaultBpm()),
                Choice.defaulted(p.keys().getFirst()),
                Choice.defaulted(p.timeSignatures().getFirst()),
                Choice.defaulted(seconds),
                List.of(),
                List.of(),
                List.of());
    }

    private static Critique critique(Score score) {
        return CRITIC.score(score, JAZZ.name().slug());
    }

    @Test
    void keepsTheBestAndTheFirstOfEquals() {
        int improved = 0;
        for (long seed = 0; seed < 6; seed++) {
            List<Score> candidates =
                    search(4).seeds(60, seed).stream()
                            .map(s -> new Composer().compose(brief(60), JAZZ.style(), s))
                            .toList();
            Score kept = search(4).best(brief(60), JAZZ.style(), seed, Crew.ALONE);
            Critique best = critique(kept);
            int at = candidates.indexOf(kept);
            assertTrue(at >= 0);
            for (int i = 0; i < candidates.size(); i++) {
                int order = Critique.BEST_FIRST.compare(best, critique(candidates.get(i)));
                assertTrue(i < at ? order < 0 : order <= 0, "candidate " + i + " beats " + at);
            }
            improved += at > 0 ? 1 : 0;
        }
        assertTrue(improved > 0, "the search never found better than the first");
    }

    @Test
    void doesNotDependOnWhoWorksOrWhen() {
        Score alone = search(5).best(brief(40), JAZZ.style(), 7, Crew.ALONE);
        assertEquals(alone, search(5).best(brief(40), JAZZ.style(), 7, Crew.ALONE));
        assertEquals(alone, search(5).best(brief(40), JAZZ.style(), 7, BACKWARDS));
    }

    @Test
    void oneCandidateIsTheComposerBare() {
        Score bare = new Composer().compose(brief(30), JAZZ.style(), 3);
        assertEquals(bare, search(1).best(brief(30), JAZZ.style(), 3, Crew.ALONE));
        assertNotEquals(bare, search(1).best(brief(30), JAZZ.style(), 4, Crew.ALONE));
    }

    @Test
    void longPiecesGetFewerCandidates() {
        assertEquals(5, search(5).seeds(180, 1).size());
        assertEquals(5, search(5).seeds(ScoreSearch.FULL_SEARCH_SECONDS, 1).size());
        assertEquals(2, search(5).seeds(400, 1).size());
        assertEquals(1, search(5).seeds(1200, 1).size());
    }

    @Test
    void candidatesOfDifferentRequestsDiffer() {
        long recomposition = 0x9E3779B97F4A7C15L;
        List<Long> seeds =
                IntStream.range(-20, 20)
                        .mapToObj(i -> (long) i)
                        .flatMap(i -> List.of(i, i + 100 * recomposition).stream())
                        .flatMap(s -> search(6).seeds(60, s).stream())
                        .toList();
        assertEquals(seeds.size(), new HashSet<>(seeds).size());
        assertEquals(9L, search(6).seeds(60, 9).getFirst());
    }

    @Test
    void refusesNoCandidates() {
        assertThrows(IllegalArgumentException.class, () -> search(0));
    }
}
