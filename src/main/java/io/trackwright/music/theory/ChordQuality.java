package io.trackwright.music.theory;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A chord's kind, as semitones above its root in close position. */
public enum ChordQuality {
    MAJOR("", 0, 4, 7),
    MINOR("m", 0, 3, 7),
    DIMINISHED("dim", 0, 3, 6),
    AUGMENTED("aug", 0, 4, 8),
    SUS2("sus2", 0, 2, 7),
    SUS4("sus4", 0, 5, 7),
    POWER("5", 0, 7),
    MAJOR_6("6", 0, 4, 7, 9),
    MINOR_6("m6", 0, 3, 7, 9),
    MAJOR_7("maj7", 0, 4, 7, 11),
    DOMINANT_7("7", 0, 4, 7, 10),
    MINOR_7("m7", 0, 3, 7, 10),
    MINOR_MAJOR_7("mMaj7", 0, 3, 7, 11),
    HALF_DIMINISHED("m7b5", 0, 3, 6, 10),
    DIMINISHED_7("dim7", 0, 3, 6, 9),
    DOMINANT_7_SUS4("7sus4", 0, 5, 7, 10),
    DOMINANT_7_FLAT_9("7b9", 0, 4, 7, 10, 13),
    ADD_9("add9", 0, 4, 7, 14),
    MINOR_ADD_9("madd9", 0, 3, 7, 14),
    SIX_NINE("6/9", 0, 4, 7, 9, 14),
    MAJOR_9("maj9", 0, 4, 7, 11, 14),
    DOMINANT_9("9", 0, 4, 7, 10, 14),
    MINOR_9("m9", 0, 3, 7, 10, 14),
    DOMINANT_13("13", 0, 4, 7, 10, 14, 21),
    MINOR_11("m11", 0, 3, 7, 10, 14, 17);

    private static final Map<String, String> SPELLINGS =
            Map.ofEntries(
                    Map.entry("M", ""),
                    Map.entry("maj", ""),
                    Map.entry("min", "m"),
                    Map.entry("-", "m"),
                    Map.entry("o", "dim"),
                    Map.entry("°", "dim"),
                    Map.entry("+", "aug"),
                    Map.entry("sus", "sus4"),
                    Map.entry("2", "add9"),
                    Map.entry("M7", "maj7"),
                    Map.entry("Maj7", "maj7"),
                    Map.entry("Δ", "maj7"),
                    Map.entry("Δ7", "maj7"),
                    Map.entry("min7", "m7"),
                    Map.entry("-7", "m7"),
                    Map.entry("mM7", "mMaj7"),
                    Map.entry("m(maj7)", "mMaj7"),
                    Map.entry("ø", "m7b5"),
                    Map.entry("ø7", "m7b5"),
                    Map.entry("-7b5", "m7b5"),
                    Map.entry("o7", "dim7"),
                    Map.entry("°7", "dim7"),
                    Map.entry("7sus", "7sus4"),
                    Map.entry("9sus4", "7sus4"),
                    Map.entry("69", "6/9"),
                    Map.entry("M9", "maj9"),
                    Map.entry("min9", "m9"),
                    Map.entry("-9", "m9"),
                    Map.entry("min6", "m6"),
                    Map.entry("min11", "m11"));

    private final String symbol;
    private final List<Integer> semitones;

    ChordQuality(String symbol, Integer... semitones) {
        this.symbol = symbol;
        this.semitones = List.of(semitones);
    }

    /** The kind that is written so after a root, in any of the usual spellings; empty for none. */
    public static Optional<ChordQuality> ofSymbol(String suffix) {
        String plain = SPELLINGS.getOrDefault(suffix, suffix);
        return Arrays.stream(values()).filter(q -> q.symbol.equals(plain)).findFirst();
    }

    /** What is written after the root: {@code m7}. */
    public String symbol() {
        return symbol;
    }

    public List<Integer> semitones() {
        return semitones;
    }
}
