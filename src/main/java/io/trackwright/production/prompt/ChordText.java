package io.trackwright.production.prompt;

import io.trackwright.music.theory.ChordQuality;
import io.trackwright.music.theory.RomanNumeral;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chords as written in a text, put into the spelling that the theory reads. */
final class ChordText {
    private static final Pattern SYMBOL =
            Pattern.compile(
                    "([A-Ga-g][#♯b♭]?)((?:6/9|[A-Za-z0-9#♯♭+°øΔ()]){0,8})(/[A-G][#♯b♭]?)?(?![\\p{L}\\p{N}#♯])");
    private static final Pattern NUMERAL =
            Pattern.compile(
                    "([b#♭♯]?)(VII|VI|IV|V|III|II|I|vii|vi|iv|v|iii|ii|i)"
                            + "(maj7|Maj7|M7|m7b5|7sus4|sus2|sus4|add9|maj9|7b9|ø7|ø|°7|°|o7|o|dim7|dim|\\+|7|9|6|11|13)?"
                            + "(/(?:VII|VI|IV|V|III|II|vii|vi|iv|iii|ii))?(?![\\p{L}\\p{N}])");

    private ChordText() {}

    /**
     * @param symbol as {@code Chord} or {@code RomanNumeral} read it; empty when there is none
     * @param end character after the last
     * @param figured more than a root and, at most, "m"
     */
    record Written(String symbol, int end, boolean figured) {
        static final Written NONE = new Written("", 0, false);

        boolean found() {
            return !symbol.isEmpty();
        }
    }

    /** A symbol that begins at a character: "Dm7", "F♯m7b5", "G/B". */
    static Written symbol(String text, int at) {
        Matcher m = SYMBOL.matcher(text).region(at, text.length());
        m.useTransparentBounds(true);
        if (!m.lookingAt()) {
            return Written.NONE;
        }
        String root = m.group(1).substring(0, 1).toUpperCase(java.util.Locale.ROOT);
        String accidental = plain(m.group(1).substring(1));
        String suffix = plain(m.group(2));
        if (ChordQuality.ofSymbol(suffix).isEmpty()) {
            return Written.NONE;
        }
        String quality = ChordQuality.ofSymbol(suffix).orElseThrow().symbol();
        String bass = m.group(3) == null ? "" : plain(m.group(3));
        boolean chained = m.end() < text.length() && text.charAt(m.end()) == '/';
        if (chained) {
            return new Written(root + accidental + quality, m.end(2), figured(quality));
        }
        return new Written(root + accidental + quality + bass, m.end(), figured(quality));
    }

    private static boolean figured(String quality) {
        return !quality.isEmpty() && !quality.equals("m");
    }

    /** A numeral that begins at a character: "ii7", "bVII", "V7/V". */
    static Written numeral(String text, int at) {
        Matcher m = NUMERAL.matcher(text).region(at, text.length());
        m.useTransparentBounds(true);
        if (!m.lookingAt()) {
            return Written.NONE;
        }
        String kind =
                switch (m.group(3) == null ? "" : m.group(3)) {
                    case "Maj7", "M7" -> "maj7";
                    case "ø", "ø7" -> "m7b5";
                    case "°", "dim" -> "o";
                    case "°7", "dim7" -> "o7";
                    case String same -> same;
                };
        String of = m.group(4) == null ? "" : m.group(4);
        String symbol = plain(m.group(1)) + m.group(2) + kind + of;
        try {
            RomanNumeral.parse(symbol);
        } catch (IllegalArgumentException unknown) {
            return Written.NONE;
        }
        return new Written(symbol, m.end(), !kind.isEmpty());
    }

    private static String plain(String text) {
        return text.replace('♯', '#').replace('♭', 'b');
    }
}
