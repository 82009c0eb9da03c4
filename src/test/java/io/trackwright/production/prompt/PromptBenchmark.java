package io.trackwright.production.prompt;

import io.trackwright.production.genre.Genres;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Measures how long parsing takes once warm: the median and the 99th percentile over the
 * collection, and for its longest prompts. Prints milliseconds; a developer's tool, not a test.
 */
final class PromptBenchmark {
    private static final int WARM_UP_ROUNDS = 40;
    private static final int ROUNDS = 20;

    /** What somebody might send to make it slow. */
    private static final List<String> FLOODS =
            List.of(
                    "drop 8 bars ",
                    "no drums and ",
                    "C Dm7 ",
                    "ii-V-I ",
                    "solo piano ",
                    "between 90 and 100 bpm ",
                    "modulate up ",
                    "one ",
                    "1:30 ",
                    "less bass, ",
                    "aaaaaab ");

    private PromptBenchmark() {}

    public static void main(String[] args) {
        PromptParser parser = new RulePromptParser(Genres.profiles());
        List<String> all =
                Expected.all("prompts.jsonl").stream()
                        .map(Expected::prompt)
                        .map(p -> p.substring(0, Math.min(p.length(), 5000)))
                        .toList();
        List<String> longest = all.stream().filter(p -> p.length() >= 4000).toList();
        int heard = 0;
        for (int i = 0; i < WARM_UP_ROUNDS; i++) {
            for (String prompt : all) {
                heard += parser.parse(prompt).genres().size();
            }
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        print(out, "all prompts", parser, all);
        for (String prompt : longest) {
            print(out, prompt.length() + " characters", parser, List.of(prompt));
        }
        for (String word : FLOODS) {
            String flood = word.repeat(5000 / word.length());
            print(out, word, parser, List.of(flood));
        }
        out.println("(" + heard + " genres heard while warming up)");
    }

    private static void print(
            PrintStream out, String what, PromptParser parser, List<String> prompts) {
        double[] millis = new double[prompts.size() * ROUNDS];
        int n = 0;
        for (int i = 0; i < ROUNDS; i++) {
            for (String prompt : prompts) {
                long start = System.nanoTime();
                parser.parse(prompt);
                millis[n++] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        out.printf(
                "%-24s median %.3f ms, 99th percentile %.3f ms%n",
                what, millis[n / 2], millis[n * 99 / 100]);
    }
}
