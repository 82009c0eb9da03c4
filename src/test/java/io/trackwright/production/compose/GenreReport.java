package io.trackwright.production.compose;

import io.trackwright.music.critique.Critic;
import io.trackwright.music.critique.Critique;
import io.trackwright.music.critique.HumanRanges;
import io.trackwright.music.critique.Measure;
import io.trackwright.music.critique.ScoreMeasures;
import io.trackwright.music.score.Score;
import io.trackwright.production.genre.Genre;
import io.trackwright.production.genre.Genres;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * For developers: what is wrong with 30 genres, ten pieces each. Run its {@code main} with the test
 * class path; arguments are pieces per genre (default 10), measures' slugs to show whatever their
 * share, and slugs of genres (default all).
 *
 * <p>Prints broken rules, measures that fewer than 90 % of a genre's pieces keep inside the human
 * ranges, and the two tunes of each genre that are most alike.
 */
final class GenreReport {
    static final double WANTED = 0.9;

    private final Critic critic = new Critic(HumanRanges.shipped());
    private final List<String> asked;
    private final PrintStream out;

    private GenreReport(List<String> asked, PrintStream out) {
        this.asked = asked;
        this.out = out;
    }

    public static void main(String[] args) {
        int pieces = args.length > 0 ? Integer.parseInt(args[0]) : 10;
        List<String> asked = Arrays.asList(args).subList(Math.min(1, args.length), args.length);
        GenreReport report = new GenreReport(asked, System.out);
        boolean all = asked.stream().allMatch(a -> a.contains("."));
        for (Genre genre : Genres.all()) {
            if (all || asked.contains(genre.name().slug())) {
                report.print(genre, GenrePieces.compose(genre, pieces));
            }
        }
    }

    private void print(Genre genre, List<Score> scores) {
        String slug = genre.name().slug();
        List<Critique> critiques = scores.stream().map(s -> critic.score(s, slug)).toList();
        List<ScoreMeasures> measures = scores.stream().map(ScoreMeasures::of).toList();
        double inside = critiques.stream().mapToDouble(Critique::inside).average().orElse(0);
        double kin = 0;
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < scores.size(); i++) {
            for (int j = 0; j < i; j++) {
                double k = MelodyKinship.of(scores.get(i), scores.get(j));
                kin = Math.max(kin, k);
                sum += k;
                pairs++;
            }
        }
        out.printf(
                Locale.ROOT,
                "%-18s %.3f inside, tunes alike %.2f mean %.2f most%n",
                slug,
                inside,
                sum / Math.max(1, pairs),
                kin);
        critiques.forEach(c -> c.findings().forEach(f -> out.println("  broken: " + f)));
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
        double share = GenreShares.inside(ranges, values);
        if (share >= WANTED && !asked.contains(measure.slug())) {
            return;
        }
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
}
