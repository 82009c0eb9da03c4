package io.trackwright.production.compose;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.GenreProfile;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.compose.Composer;
import io.trackwright.music.critique.Critic;
import io.trackwright.music.critique.HumanRanges;
import io.trackwright.music.score.Score;
import io.trackwright.production.genre.Genre;
import io.trackwright.production.render.Crew;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The pieces that genres are judged by: rules only, best of five, as for prompts that name a genre
 * and no more. Their seeds serve no other purpose, so that nothing is tuned to them.
 */
final class GenrePieces {
    static final long FIRST_SEED = 1000;
    private static final int CANDIDATES = 5;
    private static final double SHORTEST_SECONDS = 90;

    private static final ScoreSearch SEARCH =
            new ScoreSearch(new Composer(), new Critic(HumanRanges.shipped()), CANDIDATES);

    private GenrePieces() {}

    /** Where in the genre's range of tempos a piece lies. */
    enum Pace {
        SLOWEST,
        USUAL,
        FASTEST;

        double bpm(GenreProfile p) {
            return switch (this) {
                case SLOWEST -> p.minBpm();
                case USUAL -> p.defaultBpm();
                case FASTEST -> p.maxBpm();
            };
        }
    }

    /** Keys and lengths from 90 to 120 s take turns. */
    static MusicBrief brief(Genre genre, int piece, Pace pace) {
        GenreProfile p = genre.profile();
        double bpm = pace.bpm(p);
        return new MusicBrief(
                p.title(),
                Choice.defaulted(p.name()),
                pace == Pace.USUAL ? Choice.defaulted(bpm) : Choice.stated(bpm, bpm + " bpm"),
                Choice.defaulted(p.keys().get(piece % p.keys().size())),
                Choice.defaulted(p.timeSignatures().getFirst()),
                Choice.defaulted(SHORTEST_SECONDS + 3.3 * (piece % 10)),
                List.of(),
                List.of(),
                List.of());
    }

    static Score compose(Genre genre, int piece, Pace pace) {
        return SEARCH.best(
                brief(genre, piece, pace), genre.style(), FIRST_SEED + piece, Crew.ALONE);
    }

    /** Pieces of a genre at its usual tempo. */
    static List<Score> compose(Genre genre, int pieces) {
        return IntStream.range(0, pieces).mapToObj(i -> compose(genre, i, Pace.USUAL)).toList();
    }
}
