package io.trackwright.production.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.compose.Composer;
import io.trackwright.music.critique.GenreTell;
import io.trackwright.music.critique.HumanRanges;
import io.trackwright.music.critique.Measure;
import io.trackwright.music.critique.ScoreMeasures;
import io.trackwright.music.critique.ScoreValidator;
import io.trackwright.music.score.Score;
import io.trackwright.music.score.Section;
import io.trackwright.production.genre.Genre;
import io.trackwright.production.genre.Genres;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Thirty genres, ten pieces each, from their names alone. */
class GenresContract {
    private static final int PIECES = 10;
    private static final double WANTED = 0.9;
    private static final double TOLD_APART = 0.95;

    private static Map<String, List<Score>> pieces = new TreeMap<>();

    @BeforeAll
    static void compose() {
        for (Genre g : Genres.all()) {
            pieces.put(g.name().slug(), GenrePieces.compose(g, PIECES));
        }
    }

    @Test
    void everyScoreKeepsTheRules() {
        pieces.forEach(
                (genre, scores) ->
                        scores.forEach(
                                s ->
                                        assertEquals(
                                                List.of(),
                                                new ScoreValidator().validate(s),
                                                genre + " in " + s.key())));
    }

    @Test
    void whatTheBriefSaysHolds() {
        for (Genre g : Genres.all()) {
            for (int i = 0; i < PIECES; i++) {
                MusicBrief brief = GenrePieces.brief(g, i, GenrePieces.Pace.USUAL);
                Score s = pieces.get(g.name().slug()).get(i);
                assertEquals(brief.tempoBpm().value(), s.tempo().startBpm());
                assertEquals(brief.key().value(), s.key());
                assertEquals(brief.timeSignature().value(), s.meter());
                assertEquals(brief.lengthSeconds().value(), s.lengthSeconds());
            }
        }
    }

    @Test
    void nineOfTenPiecesLieWhereHumanMusicDoes() {
        List<String> outside = new ArrayList<>();
        pieces.forEach(
                (genre, scores) -> {
                    List<ScoreMeasures> measured = scores.stream().map(ScoreMeasures::of).toList();
                    for (Measure m : Measure.values()) {
                        List<HumanRanges.Range> ranges = HumanRanges.shipped().of(genre, m);
                        double[] values =
                                measured.stream()
                                        .filter(s -> s.has(m))
                                        .mapToDouble(s -> s.get(m))
                                        .toArray();
                        if (!ranges.isEmpty() && values.length > 0) {
                            double share = GenreShares.inside(ranges, values);
                            if (share < WANTED) {
                                outside.add(genre + " " + m.slug() + " " + share);
                            }
                        }
                    }
                });
        assertEquals(List.of(), outside);
    }

    @Test
    void noTwoMelodiesAreAlike() {
        pieces.forEach(
                (genre, scores) -> {
                    for (int i = 0; i < scores.size(); i++) {
                        for (int j = 0; j < i; j++) {
                            double kin = MelodyKinship.of(scores.get(i), scores.get(j));
                            assertTrue(
                                    kin < MelodyKinship.ALIKE,
                                    genre + " " + i + " and " + j + " share " + kin);
                        }
                    }
                });
    }

    /** So that the test before this one would notice. */
    @Test
    void theSameTuneInAnotherKeyIsKnownAgain() {
        double sum = 0;
        for (Genre g : Genres.all()) {
            MusicBrief brief = GenrePieces.brief(g, 0, GenrePieces.Pace.USUAL);
            MusicBrief elsewhere =
                    new MusicBrief(
                            brief.title(),
                            brief.genre(),
                            brief.tempoBpm(),
                            Choice.defaulted(brief.key().value().transposed(3)),
                            brief.timeSignature(),
                            Choice.defaulted(130.0),
                            brief.moods(),
                            brief.instruments(),
                            brief.exclusions());
            Score a = new Composer().compose(brief, g.style(), 77);
            Score b = new Composer().compose(elsewhere, g.style(), 77);
            sum += MelodyKinship.of(a, b);
        }
        assertTrue(sum / Genres.all().size() > MelodyKinship.ALIKE, "mean of all genres " + sum);
    }

    @Test
    void formsAndProgressionsDifferToo() {
        pieces.forEach(
                (genre, scores) -> {
                    long forms = scores.stream().map(GenresContract::form).distinct().count();
                    assertTrue(forms >= 2, genre + " has one form only");
                    assertNotEquals(scores.get(0).sections(), scores.get(1).sections(), genre);
                });
    }

    private static List<String> form(Score score) {
        return score.sections().stream().map(Section::kind).map(Enum::name).toList();
    }

    @Test
    void theSameSeedGivesTheSameScore() {
        for (Genre g : Genres.all()) {
            assertEquals(
                    pieces.get(g.name().slug()).getFirst(),
                    GenrePieces.compose(g, 0, GenrePieces.Pace.USUAL));
        }
    }

    @Test
    void theScoreAloneTellsTheGenre() {
        assertTrue(told(GenrePieces.Pace.USUAL, PIECES) >= TOLD_APART);
    }

    @Test
    void theScoreAloneTellsTheGenreAtTheEdgesOfItsTempo() {
        assertTrue(told(GenrePieces.Pace.SLOWEST, 2) >= TOLD_APART);
        assertTrue(told(GenrePieces.Pace.FASTEST, 2) >= TOLD_APART);
    }

    private static double told(GenrePieces.Pace pace, int count) {
        GenreTell tell = new GenreTell();
        int right = 0;
        for (Genre g : Genres.all()) {
            for (int i = 0; i < count; i++) {
                Score s =
                        pace == GenrePieces.Pace.USUAL
                                ? pieces.get(g.name().slug()).get(i)
                                : GenrePieces.compose(g, i, pace);
                right += tell.genre(s).equals(g.name().slug()) ? 1 : 0;
            }
        }
        return right / (double) (count * Genres.all().size());
    }
}
