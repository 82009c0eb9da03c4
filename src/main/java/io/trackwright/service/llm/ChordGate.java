package io.trackwright.service.llm;

import io.trackwright.music.brief.ChordSequence;
import io.trackwright.music.theory.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Chords as models write them → chords that can be played in the key. */
final class ChordGate {
    private ChordGate() {}

    /**
     * @param said one text per bar; a bar line inside a text begins another bar
     * @return one or none; a chord that is none is left out and noted
     */
    static List<ChordSequence> sequence(List<String> said, Key key, Draft from) {
        List<List<String>> bars = new ArrayList<>();
        for (String text : said) {
            for (String bar : text.split("[|\\n]")) {
                List<String> chords = bar(bar, key, from);
                if (!chords.isEmpty() && bars.size() < ChordSequence.MAX_BARS) {
                    bars.add(chords);
                }
            }
        }
        return bars.isEmpty() ? List.of() : List.of(new ChordSequence(bars));
    }

    private static List<String> bar(String bar, Key key, Draft from) {
        List<String> chords = new ArrayList<>();
        for (String word : bar.strip().split("[\\s,;]+|[-–—](?=[A-GIViv])")) {
            String symbol = spelled(word);
            if (word.isBlank()) {
                continue;
            }
            if (symbol.isEmpty() || !playable(symbol, key)) {
                from.drop("chords", word);
            } else if (chords.size() < ChordSequence.MAX_PER_BAR) {
                chords.add(symbol);
            }
        }
        return chords;
    }

    private static boolean playable(String symbol, Key key) {
        try {
            ChordSequence.of(symbol).in(key);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** In the letters that the theory reads. */
    private static String spelled(String word) {
        String symbol =
                word.strip()
                        .replace('♭', 'b')
                        .replace('♯', '#')
                        .replace("°", "o")
                        .replace("º", "o")
                        .replace("Δ7", "maj7")
                        .replace("Δ", "maj7")
                        .replaceAll("^[\"'(\\[]+|[\"')\\].]+$", "");
        if (!symbol.matches("[b#]*[IViv]+.*")) {
            return symbol;
        }
        return symbol.replaceFirst("(?i)dim", "o")
                .replaceFirst("ø7?", "m7b5")
                .replaceFirst("M(7|9)", "maj$1")
                .replaceFirst("^([b#]*[iv]+)m(?=$|[79])", "$1")
                .replaceFirst("(?i)maj", "maj".toLowerCase(Locale.ROOT))
                .replaceFirst("aug", "+");
    }
}
