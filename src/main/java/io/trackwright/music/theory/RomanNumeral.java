package io.trackwright.music.theory;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A chord by its function: {@code ii7}, {@code bVImaj7}, {@code V7/V}, {@code I/3}. Upper case is
 * major, lower case minor.
 *
 * <p>In major and the minor modes a numeral means what it says; degrees count in the key's own
 * scale (in minor, {@code VI} lies a minor sixth above the tonic). In the other modes the chord is
 * built from the mode's own thirds, and a diminished or augmented result gives way to the chord a
 * third below it, so that the same progression suits every mode.
 *
 * @param degree 0..6, 0 = tonic
 * @param accidental semitones by which the degree is altered
 * @param quality the chord's kind
 * @param bassTone index of the chord tone in the bass: 0 = root, 1 = third, 2 = fifth, 3 = seventh
 * @param of degree that is tonicised (V7/V: 4); 0 when none
 */
public record RomanNumeral(int degree, int accidental, ChordQuality quality, int bassTone, int of) {
    private static final Pattern FORM =
            Pattern.compile("([b#]*)([IV]+|[iv]+)(6/9|[^/]*)(?:/([357]|[IViv]+))?");
    private static final Map<String, Integer> DEGREES =
            Map.of("i", 0, "ii", 1, "iii", 2, "iv", 3, "v", 4, "vi", 5, "vii", 6);

    public RomanNumeral {
        if (degree < 0 || degree > 6 || of < 0 || of > 6) {
            throw new IllegalArgumentException("degree must be 0..6, was " + degree + " of " + of);
        }
        if (bassTone < 0 || bassTone >= quality.semitones().size()) {
            throw new IllegalArgumentException(
                    "bassTone must be a tone of the chord, was " + bassTone);
        }
    }

    /** Reads a numeral; throws {@code IllegalArgumentException} when the text is none. */
    public static RomanNumeral parse(String text) {
        Matcher m = FORM.matcher(text);
        if (!m.matches() || !DEGREES.containsKey(m.group(2).toLowerCase(java.util.Locale.ROOT))) {
            throw new IllegalArgumentException("not a roman numeral: " + text);
        }
        int accidental = m.group(1).chars().map(c -> c == 'b' ? -1 : 1).sum();
        boolean upper = Character.isUpperCase(m.group(2).charAt(0));
        int degree = degreeOf(m.group(2));
        ChordQuality quality = quality(upper, m.group(3), text);
        String slash = m.group(4) == null ? "" : m.group(4);
        boolean inversion = !slash.isEmpty() && Character.isDigit(slash.charAt(0));
        int bassTone = inversion ? (slash.charAt(0) - '1') / 2 : 0;
        int of = slash.isEmpty() || inversion ? 0 : degreeOf(slash);
        return new RomanNumeral(degree, accidental, quality, bassTone, of);
    }

    private static int degreeOf(String numeral) {
        Integer degree = DEGREES.get(numeral.toLowerCase(java.util.Locale.ROOT));
        if (degree == null) {
            throw new IllegalArgumentException("not a scale degree: " + numeral);
        }
        return degree;
    }

    private static ChordQuality quality(boolean upper, String suffix, String text) {
        return switch (suffix) {
            case "" -> upper ? ChordQuality.MAJOR : ChordQuality.MINOR;
            case "7" -> upper ? ChordQuality.DOMINANT_7 : ChordQuality.MINOR_7;
            case "9" -> upper ? ChordQuality.DOMINANT_9 : ChordQuality.MINOR_9;
            case "6" -> upper ? ChordQuality.MAJOR_6 : ChordQuality.MINOR_6;
            case "maj7" -> upper ? ChordQuality.MAJOR_7 : ChordQuality.MINOR_MAJOR_7;
            case "add9" -> upper ? ChordQuality.ADD_9 : ChordQuality.MINOR_ADD_9;
            case "maj9" -> ChordQuality.MAJOR_9;
            case "11" -> ChordQuality.MINOR_11;
            case "13" -> ChordQuality.DOMINANT_13;
            case "6/9" -> ChordQuality.SIX_NINE;
            case "7b9" -> ChordQuality.DOMINANT_7_FLAT_9;
            case "sus2" -> ChordQuality.SUS2;
            case "sus4" -> ChordQuality.SUS4;
            case "7sus4" -> ChordQuality.DOMINANT_7_SUS4;
            case "5" -> ChordQuality.POWER;
            case "+" -> ChordQuality.AUGMENTED;
            case "o" -> ChordQuality.DIMINISHED;
            case "o7" -> ChordQuality.DIMINISHED_7;
            case "m7b5" -> ChordQuality.HALF_DIMINISHED;
            default -> throw new IllegalArgumentException("unknown chord kind in " + text);
        };
    }

    /** The chord in a key. */
    public Chord in(Key key) {
        if (of != 0) {
            NoteName goal = Spelling.degree(key.tonic(), literal(key.mode()), of, 0);
            return spelled(goal, Mode.MAJOR, degree, accidental, quality);
        }
        return switch (key.mode()) {
            case MAJOR, MINOR, HARMONIC_MINOR, MELODIC_MINOR ->
                    spelled(key.tonic(), literal(key.mode()), degree, accidental, quality);
            default -> modal(key);
        };
    }

    private static Mode literal(Mode mode) {
        boolean minor = mode == Mode.HARMONIC_MINOR || mode == Mode.MELODIC_MINOR;
        return minor ? Mode.MINOR : mode;
    }

    private Chord spelled(
            NoteName tonic, Mode mode, int degree, int accidental, ChordQuality kind) {
        NoteName root = Spelling.degree(tonic, mode, degree, accidental);
        int tone = Math.min(bassTone, kind.semitones().size() - 1);
        NoteName bass =
                tone == 0 ? root : Spelling.above(root, 2 * tone, kind.semitones().get(tone));
        return new Chord(root, kind, bass);
    }

    private Chord modal(Key key) {
        int size = Math.min(5, Math.max(3, quality.semitones().size()));
        boolean seventh =
                size >= 4 && quality != ChordQuality.ADD_9 && quality != ChordQuality.MINOR_ADD_9;
        int at = degree;
        for (int tries = 0; tries < 3; tries++) {
            int third = distance(key, at, 2);
            int fifth = distance(key, at, 4);
            if (fifth == 7 && (third == 3 || third == 4)) {
                int above = distance(key, at, 6);
                return spelled(key.tonic(), key.mode(), at, 0, kind(third, above, seventh, size));
            }
            at = Math.floorMod(at - 2, 7);
        }
        ChordQuality tonic = key.mode().minorThird() ? ChordQuality.DIMINISHED : ChordQuality.MAJOR;
        return spelled(key.tonic(), key.mode(), 0, 0, tonic);
    }

    private static int distance(Key key, int degree, int steps) {
        return Math.floorMod(key.pitchClass(degree + steps) - key.pitchClass(degree), 12);
    }

    private static ChordQuality kind(int third, int seventh, boolean four, int size) {
        if (!four) {
            return third == 3 ? ChordQuality.MINOR : ChordQuality.MAJOR;
        }
        if (third == 3) {
            return size == 5 ? ChordQuality.MINOR_9 : ChordQuality.MINOR_7;
        }
        if (seventh == 11) {
            return size == 5 ? ChordQuality.MAJOR_9 : ChordQuality.MAJOR_7;
        }
        return size == 5 ? ChordQuality.DOMINANT_9 : ChordQuality.DOMINANT_7;
    }
}
