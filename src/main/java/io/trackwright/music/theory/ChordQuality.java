package io.trackwright.music.theory;

import java.util.List;

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

    private final String symbol;
    private final List<Integer> semitones;

    ChordQuality(String symbol, Integer... semitones) {
        this.symbol = symbol;
        this.semitones = List.of(semitones);
    }

    /** What is written after the root: {@code m7}. */
    public String symbol() {
        return symbol;
    }

    public List<Integer> semitones() {
        return semitones;
    }
}
