package io.trackwright.production.compose;

import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.compose.Composer;
import io.trackwright.music.compose.Style;
import io.trackwright.music.critique.Critic;
import io.trackwright.music.critique.Critique;
import io.trackwright.music.critique.ScoreRepair;
import io.trackwright.music.score.Score;
import io.trackwright.production.render.Crew;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Best of N: composes a brief with several seeds and keeps what the critic likes best, the earliest
 * of equals. N follows from what was asked and from the length alone, never from a clock, so that
 * the same request gives the same piece at any load.
 */
public final class ScoreSearch {
    /** Up to this length all candidates are composed; longer pieces get proportionally fewer. */
    public static final double FULL_SEARCH_SECONDS = 200;

    private final Composer composer;
    private final Critic critic;
    private final int candidates;

    /**
     * @param candidates pieces composed for each brief, 1 or more; another number gives another
     *     piece
     */
    public ScoreSearch(Composer composer, Critic critic, int candidates) {
        if (candidates < 1) {
            throw new IllegalArgumentException("candidates must be at least 1, was " + candidates);
        }
        this.composer = composer;
        this.critic = critic;
        this.candidates = candidates;
    }

    /** The same search among another number of pieces, 1 or more. */
    public ScoreSearch among(int number) {
        return number == candidates ? this : new ScoreSearch(composer, critic, number);
    }

    /** A piece and what the critic says about it. */
    private record Candidate(Score score, Critique critique) {}

    /**
     * The best of the candidates; the first one takes {@code seed} itself.
     *
     * @param style the musical half of the brief's genre
     * @throws IllegalArgumentException when no piece can meet the brief
     */
    public Score best(MusicBrief brief, Style style, long seed, Crew crew) {
        int count = count(brief.lengthSeconds().value());
        if (count == 1) {
            return composed(brief, style, seed);
        }
        Candidate first = candidate(brief, style, seed);
        Candidate[] others = new Candidate[count - 1];
        crew.each(
                others.length,
                i -> others[i] = candidate(brief, style, candidateSeed(seed, i + 1)));
        Candidate best = first;
        for (Candidate c : others) {
            if (Critique.BEST_FIRST.compare(c.critique(), best.critique()) < 0) {
                best = c;
            }
        }
        return best.score();
    }

    /** Seeds of the candidates for a length, the request's own first. */
    List<Long> seeds(double lengthSeconds, long seed) {
        return IntStream.range(0, count(lengthSeconds))
                .mapToObj(i -> candidateSeed(seed, i))
                .toList();
    }

    private int count(double lengthSeconds) {
        double share = FULL_SEARCH_SECONDS / Math.max(FULL_SEARCH_SECONDS, lengthSeconds);
        return Math.max(1, (int) Math.rint(candidates * share));
    }

    private Score composed(MusicBrief brief, Style style, long seed) {
        Score score = composer.compose(brief, style, seed);
        return ScoreRepair.forGenre(brief.genre().value().slug()).repaired(score);
    }

    private Candidate candidate(MusicBrief brief, Style style, long seed) {
        Score score = composed(brief, style, seed);
        return new Candidate(score, critic.score(score, brief.genre().value().slug()));
    }

    /**
     * Far from the seeds of other requests and of recompositions: MurmurHash3's finalizer (Appleby
     * 2011) over seed and index.
     */
    private static long candidateSeed(long seed, int index) {
        if (index == 0) {
            return seed;
        }
        long z = seed + index * 0xD1342543DE82EF95L;
        z = (z ^ (z >>> 33)) * 0xFF51AFD7ED558CCDL;
        z = (z ^ (z >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return z ^ (z >>> 33);
    }
}
