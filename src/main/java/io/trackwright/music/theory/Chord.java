package io.trackwright.music.theory;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A chord, independent of octave and voicing.
 *
 * @param root spelled root
 * @param quality its kind
 * @param bass the lowest note's name; equal to {@code root} in root position
 */
public record Chord(NoteName root, ChordQuality quality, NoteName bass) {
    private static final Pattern SYMBOL =
            Pattern.compile("([A-G][#b♯♭]?)((?:6/9|[^/])*?)(?:/([A-G][#b♯♭]?))?");

    public static Chord of(NoteName root, ChordQuality quality) {
        return new Chord(root, quality, root);
    }

    /**
     * Reads a symbol such as {@code Dm7}, {@code F#m7b5}, {@code Bbmaj9} or {@code C/E}.
     *
     * @throws IllegalArgumentException when the text is none
     */
    public static Chord parse(String symbol) {
        Matcher m = SYMBOL.matcher(symbol);
        if (!m.matches()) {
            throw new IllegalArgumentException("not a chord symbol: " + symbol);
        }
        ChordQuality quality =
                ChordQuality.ofSymbol(m.group(2))
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "unknown chord kind in " + symbol));
        NoteName root = NoteName.parse(m.group(1));
        return new Chord(root, quality, m.group(3) == null ? root : NoteName.parse(m.group(3)));
    }

    /** Pitch classes of root, third, fifth …, in the order of the quality's semitones. */
    public List<Integer> pitchClasses() {
        return quality.semitones().stream()
                .map(s -> Math.floorMod(root.pitchClass() + s, 12))
                .toList();
    }

    public boolean contains(int pitch) {
        return pitchClasses().contains(Math.floorMod(pitch, 12));
    }

    /** As written over a staff: {@code Fm7}, {@code C/E}. */
    public String symbol() {
        return root + quality.symbol() + (bass.equals(root) ? "" : "/" + bass);
    }
}
