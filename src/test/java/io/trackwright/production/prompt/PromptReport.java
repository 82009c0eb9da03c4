package io.trackwright.production.prompt;

import io.trackwright.production.genre.Genres;
import io.trackwright.production.prompt.ExpectedField.Answered;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads a collection of prompts and says, field by field, how often the parser was right. The
 * {@code main} prints every miss; CONTRIBUTING.md has the command.
 */
final class PromptReport {
    private static final List<ExpectedField> FIELDS =
            Stream.concat(ExpectedField.ALL.stream(), ExpectedTrack.ALL.stream()).toList();

    private final Map<Expected, Answered> answers = new HashMap<>();
    private final List<Expected> prompts;

    /** How often a field was right. */
    record Score(String field, int right, int asked, List<String> misses) {
        double share() {
            return asked == 0 ? 1 : (double) right / asked;
        }

        @Override
        public String toString() {
            return "%-18s %4d/%-4d %s".formatted(field, right, asked, String.join(" ", misses));
        }
    }

    PromptReport(List<Expected> prompts) {
        this.prompts = prompts;
        PromptParser parser = new RulePromptParser(Genres.profiles());
        BriefCompleter completer = new BriefCompleter(Genres.profiles(), Genres.fallback());
        for (Expected e : prompts) {
            Mentions m = parser.parse(e.prompt());
            Understanding u =
                    completer.complete(
                            Mentions.none(), m, e.prompt(), 1, new BriefLimits(5, 40_000));
            answers.put(e, new Answered(e, m, u));
        }
    }

    /** How a field fares over the rows that ask for it. */
    Score score(ExpectedField field, Predicate<Expected> rows) {
        return score(field.name(), e -> rows.test(e) && field.asked(e), a -> field.right().test(a));
    }

    Score score(String name, Predicate<Expected> rows, Predicate<Answered> right) {
        List<String> misses = new ArrayList<>();
        int asked = 0;
        for (Expected e : prompts) {
            if (rows.test(e)) {
                asked++;
                if (!right.test(answers.get(e))) {
                    misses.add(e.id());
                }
            }
        }
        return new Score(name, asked - misses.size(), asked, misses);
    }

    /** All fields of a kind together. */
    Score total(boolean extra, Predicate<Expected> rows) {
        int right = 0;
        int asked = 0;
        List<String> misses = new ArrayList<>();
        for (ExpectedField field : FIELDS) {
            if (field.extra() == extra) {
                Score s = score(field, rows);
                right += s.right();
                asked += s.asked();
                s.misses().forEach(id -> misses.add(id + ":" + field.name()));
            }
        }
        return new Score(extra ? "extra" : "expected", right, asked, misses);
    }

    /** Tempi and keys that nobody mentioned: there must be none. */
    List<Score> inventions() {
        return List.of(
                score(
                        "invented bpm",
                        e -> !e.expect().has("bpm") && !e.expect().has("bpm_range"),
                        a -> a.m().temposBpm().size() != 1),
                score(
                        "invented key",
                        e -> !e.expect().has("key"),
                        a -> a.m().keys().size() != 1 && a.m().tonics().isEmpty()),
                score(
                        "invented length",
                        e -> !e.expect().has("duration_s") && !e.extra().has("bars"),
                        a -> a.m().lengthsSeconds().isEmpty() && a.m().lengthsBars().isEmpty()),
                score(
                        "invented metre",
                        e -> !e.expect().has("time_signature"),
                        a -> a.m().timeSignatures().size() != 1),
                score(
                        "invented genre",
                        e -> !e.expect().has("genre"),
                        a -> a.m().genres().stream().noneMatch(g -> g.stated())),
                score(
                        "invented exclusion",
                        e -> !e.expect().has("exclude"),
                        a -> a.m().exclusions().isEmpty() || contradicted(a)));
    }

    /** Asked for and excluded: the words say both. */
    private static boolean contradicted(Answered a) {
        return a.m().instruments().stream()
                .anyMatch(i -> a.m().exclusions().getFirst().value().bans(i.value()));
    }

    private void print(PrintStream out) {
        FIELDS.forEach(f -> out.println(score(f, _ -> true)));
        inventions().forEach(out::println);
        for (boolean extra : new boolean[] {false, true}) {
            out.println(total(extra, e -> !e.hard()) + "   (not tagged hard)");
            out.println(total(extra, Expected::hard) + "   (hard)");
        }
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String resource : List.of("prompts.jsonl", "fresh.jsonl", "typed.jsonl")) {
            out.println("== " + resource);
            new PromptReport(Expected.all(resource)).print(out);
        }
    }
}
