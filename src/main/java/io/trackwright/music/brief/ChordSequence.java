package io.trackwright.music.brief;

import io.trackwright.music.theory.Chord;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.RomanNumeral;
import java.util.Arrays;
import java.util.List;

/**
 * Chords that must be played in this order, over and over.
 *
 * @param bars each entry is one bar: one chord, or several that share it evenly, written as symbols
 *     ({@code Dm7}, {@code G7/B}) or as functions ({@code ii7}, {@code bVII}); 1..64 bars of 1..4
 */
public record ChordSequence(List<List<String>> bars) {
    public static final int MAX_BARS = 64;
    public static final int MAX_PER_BAR = 4;
    private static final Key ANY = Key.of("C", Mode.MAJOR);

    public ChordSequence {
        bars = bars.stream().map(List::copyOf).toList();
        if (bars.isEmpty() || bars.size() > MAX_BARS) {
            throw new IllegalArgumentException("bars must be 1..64, was " + bars.size());
        }
        for (List<String> bar : bars) {
            if (bar.isEmpty() || bar.size() > MAX_PER_BAR) {
                throw new IllegalArgumentException("a bar holds 1..4 chords, was " + bar);
            }
            bar.forEach(symbol -> chord(symbol, ANY));
        }
    }

    /** One chord a bar. */
    public static ChordSequence of(String... symbols) {
        return new ChordSequence(Arrays.stream(symbols).map(List::of).toList());
    }

    /** The chords in a key, bar by bar. */
    public List<List<Chord>> in(Key key) {
        return bars.stream().map(b -> b.stream().map(s -> chord(s, key)).toList()).toList();
    }

    private static Chord chord(String symbol, Key key) {
        boolean function = !symbol.isEmpty() && "b#IViv".indexOf(symbol.charAt(0)) >= 0;
        return function ? RomanNumeral.parse(symbol).in(key) : Chord.parse(symbol);
    }
}
