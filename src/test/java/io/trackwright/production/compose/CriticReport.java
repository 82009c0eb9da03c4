package io.trackwright.production.compose;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.GenreProfile;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.compose.Composer;
import io.trackwright.music.critique.Critic;
import io.trackwright.music.critique.Critique;
import io.trackwright.music.critique.HumanRanges;
import io.trackwright.music.critique.Measure;
import io.trackwright.music.critique.ScoreMeasures;
import io.trackwright.music.score.Score;
import io.trackwright.production.genre.Genre;
import io.trackwright.production.genre.Genres;
import io.trackwright.production.render.Crew;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * For developers: how the pieces of every genre lie in the ranges of human music. Run its {@code
 * main} with the test class path; arguments are candidates per piece (default 5; 1 shows the
 * composer bare), pieces per genre (10) and slugs of genres (all).
 *
 * <p>A line gives the share of pieces inside, and least, mean and most of the measure beside its
 * ranges. Lines below 90 % carry a star.
 */
final class CriticReport {
    private static final double WANTED = 0.9;

    private final ScoreSearch search;
    private final Critic critic = new Critic(HumanRanges.shipped());
    private final int pieces;
    private final PrintStream out;

    private CriticReport(int candidates, int pieces, PrintStream out) {
        this.search = new ScoreSearch(new Composer(), critic, candidates);
        this.pieces = pieces;
        this.out = out;
    }

    public static void main(String[] args) {
        int candidates = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        int pieces = args.length > 1 ? Integer.parseInt(args[1]) : 10;
        CriticReport report = new CriticReport(candidates, pieces, System.out);
        List<String> slugs = Arrays.asList(args).subList(Math.min(2, args.length), args.length);
        for (Genre genre : Genres.all()) {
            if (slugs.isEmpty() || slugs.contains(genre.name().slug())) {
                report.print(genre);
            }
        }
    }

    private void print(Genre genre) {
        String slug = genre.name().slug();
        List<Score> scores =
                IntStream.range(0, pieces)
                        .mapToObj(i -> search.best(brief(genre, i), genre.style(), i, Crew.ALONE))
                        .toList();
        List<ScoreMeasures> measures = scores.stream().map(ScoreMeasures::of).toList();
        List<Critique> critiques = scores.stream().map(s -> critic.score(s, slug)).toList();
        double inside = critiques.stream().mapToDouble(Critique::inside).average().orElse(0);
        long broken = critiques.stream().filter(c -> !c.findings().isEmpty()).count();
        out.printf(Locale.ROOT, "%n%s: %.3f inside, %d broken%n", slug, inside, broken);
        for (Measure m : Measure.values()) {
            List<HumanRanges.Range> ranges = HumanRanges.shipped().of(slug, m);
            double[] values =
                    measures.stream().filter(s -> s.has(m)).mapToDouble(s -> s.get(m)).toArray();
            if (!ranges.isEmpty() && values.length > 0) {
                line(m, ranges, values);
            }
        }
    }

    private void line(Measure measure, List<HumanRanges.Range> ranges, double[] values) {
        double inside =
                Arrays.stream(values)
                        .filter(v -> ranges.stream().anyMatch(r -> r.contains(v)))
                        .count();
        double share = inside / values.length;
        StringBuilder human = new StringBuilder();
        for (HumanRanges.Range r : ranges) {
            human.append(
                    String.format(Locale.ROOT, "  %s %.3f..%.3f", r.corpus(), r.low(), r.high()));
        }
        var statistics = Arrays.stream(values).summaryStatistics();
        out.printf(
                Locale.ROOT,
                "%s %4.0f%%  %-35s %8.3f %8.3f %8.3f %s%n",
                share < WANTED ? "*" : " ",
                100 * share,
                measure.slug(),
                statistics.getMin(),
                statistics.getAverage(),
                statistics.getMax(),
                human);
    }

    /** As for a prompt that names the genre alone; keys and metres take turns. */
    private static MusicBrief brief(Genre genre, int piece) {
        GenreProfile p = genre.profile();
        return new MusicBrief(
                p.title(),
                Choice.defaulted(p.name()),
                Choice.defaulted(p.defaultBpm()),
                Choice.defaulted(p.keys().get(piece % p.keys().size())),
                Choice.defaulted(p.timeSignatures().getFirst()),
                Choice.defaulted(p.defaultLengthSeconds()),
                List.of(),
                List.of(),
                List.of());
    }
}
