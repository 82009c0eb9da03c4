package io.trackwright.music.critique;

import io.trackwright.music.score.Score;
import java.util.Comparator;
import java.util.List;

/**
 * Tells what a score sounds like by a written table of marks, trained by nobody: tempo, groove,
 * bass, harmony and players. It looks at no title, no part's name and no brief.
 */
public final class GenreTell {

    /**
     * A reading.
     *
     * @param genre slug
     * @param share how many of the genre's marks are heard, by weight, 0..1
     */
    public record Reading(String genre, double share) {}

    /** All genres, the likeliest first; equal ones in the order of the table. */
    public List<Reading> readings(Score score) {
        Traits traits = Traits.of(score);
        return GenreMarks.ALL.stream()
                .map(m -> new Reading(m.genre(), m.heardIn(traits)))
                .sorted(Comparator.comparingDouble(Reading::share).reversed())
                .toList();
    }

    /** Slug of the likeliest genre. */
    public String genre(Score score) {
        return readings(score).getFirst().genre();
    }
}
