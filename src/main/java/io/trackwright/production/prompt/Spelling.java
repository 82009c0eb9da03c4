package io.trackwright.production.prompt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts right a word of six letters or more that is one slip (a letter missing, doubled, wrong, or
 * two swapped; Damerau 1964) from exactly one known word with the same first letter. Shorter words
 * are left alone: too many are words of their own.
 */
final class Spelling {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 24;

    /** Real words that a slip would turn into music. */
    private static final Set<String> REAL =
            Set.of(
                    "springs",
                    "stings",
                    "strong",
                    "strongs",
                    "county",
                    "trumped",
                    "minimum",
                    "chosen",
                    "coral",
                    "gentile",
                    "mental",
                    "sounds",
                    "single",
                    "signer",
                    "quieter",
                    "harder",
                    "louder",
                    "bright",
                    "brighter",
                    "softer",
                    "lighter",
                    "chores",
                    "violent",
                    "violet",
                    "violate",
                    "trances",
                    "classic",
                    "classics",
                    "fiddler",
                    "guarding",
                    "bandana",
                    "peaceable",
                    "energies",
                    "romance",
                    "romances",
                    "seconds",
                    "singer",
                    "singers",
                    "stringy",
                    "stripes",
                    "warmer",
                    "darker",
                    "mysteries",
                    "dramatics",
                    "floating",
                    "flutes",
                    "organs",
                    "pianist",
                    "drummer",
                    "guitarist",
                    "bassist",
                    "cellist",
                    "violinist",
                    "organic",
                    "country",
                    "samples",
                    "spotting",
                    "spoken");

    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1$");

    private final Set<String> known = new HashSet<>();
    private final Map<String, List<String>> targets = new HashMap<>();

    void known(String word) {
        known.add(word);
    }

    void learn(String word) {
        if (word.length() >= SHORTEST && word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            List<String> shelf = targets.computeIfAbsent(shelf(word, 0), _ -> new ArrayList<>());
            if (!shelf.contains(word)) {
                shelf.add(word);
            }
        }
    }

    private static String shelf(String word, int longer) {
        return word.charAt(0) + ":" + (word.length() + longer);
    }

    List<Token> correct(List<Token> tokens) {
        Map<String, String> seen = new HashMap<>();
        List<Token> out = new ArrayList<>(tokens.size());
        for (Token t : tokens) {
            boolean candidate =
                    t.word() && t.text().length() >= SHORTEST - 1 && t.text().length() <= LONGEST;
            String text = candidate ? seen.computeIfAbsent(t.text(), this::nearest) : t.text();
            out.add(
                    text.equals(t.text())
                            ? t
                            : new Token(t.kind(), text, t.raw(), t.gap(), t.start(), t.end()));
        }
        return out;
    }

    private String nearest(String word) {
        if (known.contains(word) || REAL.contains(word)) {
            return word;
        }
        if (word.endsWith("s") && known.contains(word.substring(0, word.length() - 1))) {
            return word;
        }
        String single = DOUBLED.matcher(word).replaceAll("$1");
        if (known.contains(single) && single.length() >= 4) {
            return single;
        }
        if (word.length() < SHORTEST) {
            return word;
        }
        String found = word;
        for (int longer = -1; longer <= 1; longer++) {
            for (String target : targets.getOrDefault(shelf(word, longer), List.of())) {
                if (oneSlip(word, target)) {
                    if (!found.equals(word)) {
                        return word;
                    }
                    found = target;
                }
            }
        }
        return found;
    }

    /**
     * True when the words differ by one letter more, less or wrong, or by two neighbours swapped.
     */
    static boolean oneSlip(String a, String b) {
        int head = 0;
        int shorter = Math.min(a.length(), b.length());
        while (head < shorter && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        int restA = a.length() - head - tail;
        int restB = b.length() - head - tail;
        if (Math.max(restA, restB) <= 1) {
            return restA + restB > 0;
        }
        return restA == 2
                && restB == 2
                && a.charAt(head) == b.charAt(head + 1)
                && a.charAt(head + 1) == b.charAt(head);
    }
}
