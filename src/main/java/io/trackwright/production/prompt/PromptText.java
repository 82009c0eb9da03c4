package io.trackwright.production.prompt;

import io.trackwright.production.prompt.Token.Gap;
import io.trackwright.production.prompt.Token.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A prompt cut into tokens in one pass. Hyphens join, other punctuation separates; a character of a
 * script that is written without spaces is a token of its own, so that phrases of such scripts are
 * found like any other.
 *
 * @param clean the prompt without control, direction and variation characters
 */
record PromptText(String clean, List<Token> tokens) {
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>\n]{0,60}>");
    private static final Set<String> CONTRACTED = Set.of("t", "s", "m", "d", "re", "ve", "ll");

    static PromptText of(String prompt) {
        StringBuilder kept = new StringBuilder(prompt.length());
        prompt.codePoints()
                .map(c -> c == '\t' || Character.isSpaceChar(c) && c != '\n' ? ' ' : c)
                .map(c -> c == '\r' || c == 0x2028 || c == 0x2029 ? '\n' : c)
                .filter(c -> c == '\n' || !invisible(c))
                .forEach(kept::appendCodePoint);
        String clean = MARKUP.matcher(kept).replaceAll(m -> " ".repeat(m.group().length()));
        return new PromptText(clean, List.copyOf(new Scanner(clean).scan()));
    }

    private static boolean invisible(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0x1F3FB && c <= 0x1F3FF;
    }

    /** Lower case without accents; full-width forms become plain. */
    static String fold(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder bare = new StringBuilder(apart.length());
        apart.chars().filter(c -> c < 0x300 || c > 0x36F).forEach(c -> bare.append((char) c));
        return Normalizer.normalize(bare, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("œ", "oe")
                .replace("ø", "o")
                .replace("ł", "l");
    }

    private static final class Scanner {
        private final String s;
        private final List<Token> out = new ArrayList<>();
        private int at;
        private Gap gap = Gap.SPACE;

        Scanner(String s) {
            this.s = s;
        }

        List<Token> scan() {
            while (at < s.length()) {
                int c = s.codePointAt(at);
                if (c == ' ') {
                    at++;
                    gap = gap == Gap.HYPHEN ? Gap.HYPHEN : Gap.SPACE;
                } else if (digit(at)) {
                    number();
                } else if (Character.isLetter(c)) {
                    word();
                } else if (c == '\'' || c == '’' || c == '_' || combining(c)) {
                    at += Character.charCount(c);
                } else if (dash(c)) {
                    dash();
                } else {
                    add(Kind.MARK, at, at + Character.charCount(c));
                }
            }
            return out;
        }

        private void add(Kind kind, int from, int to) {
            String raw = s.substring(from, to);
            String text = fold(raw);
            out.add(new Token(kind, text, raw, gap, from, to));
            at = to;
            gap = Gap.NONE;
        }

        private void number() {
            int to = at;
            while (digit(to)) {
                to++;
            }
            int tail = to + 1;
            if (to < s.length() && (s.charAt(to) == '.' || s.charAt(to) == ',') && digit(tail)) {
                while (digit(tail) && tail - to <= 3) {
                    tail++;
                }
                to = tail;
            }
            add(Kind.NUMBER, at, to);
        }

        private void word() {
            int c = s.codePointAt(at);
            if (unspaced(c)) {
                add(Kind.WORD, at, at + Character.charCount(c));
                return;
            }
            int from = at;
            int to = letters(from);
            if (to < s.length() && (s.charAt(to) == '\'' || s.charAt(to) == '’')) {
                int tail = letters(to + 1);
                if (CONTRACTED.contains(fold(s.substring(Math.min(to + 1, tail), tail)))) {
                    String raw = s.substring(from, tail);
                    String text = fold(raw).replace("'", "").replace("’", "");
                    out.add(new Token(Kind.WORD, text, raw, gap, from, tail));
                    at = tail;
                    gap = Gap.NONE;
                    return;
                }
            }
            add(Kind.WORD, from, to);
        }

        private int letters(int from) {
            int to = from;
            while (to < s.length()) {
                int c = s.codePointAt(to);
                if (!(Character.isLetter(c) && !unspaced(c)) && !(to > from && combining(c))) {
                    break;
                }
                to += Character.charCount(c);
            }
            return to;
        }

        /**
         * A dash joins what it touches on the left, is a minus before a number, and else separates.
         */
        private void dash() {
            boolean afterNumber = !out.isEmpty() && out.getLast().number();
            boolean touchesLeft = gap == Gap.NONE;
            int next = at + 1;
            while (next < s.length() && s.charAt(next) == ' ') {
                next++;
            }
            if (afterNumber && digit(next) || touchesLeft && next == at + 1) {
                gap = Gap.HYPHEN;
                at++;
            } else if (digit(at + 1)) {
                gap = Gap.MINUS;
                at++;
            } else {
                add(Kind.MARK, at, at + 1);
            }
        }

        private boolean digit(int i) {
            return i < s.length()
                    && (s.charAt(i) >= '0' && s.charAt(i) <= '9'
                            || s.charAt(i) >= '０' && s.charAt(i) <= '９');
        }

        private static boolean dash(int c) {
            return c == '-' || c >= 0x2010 && c <= 0x2015 || c == 0x2212 || c == '〜' || c == '～';
        }

        private static boolean combining(int c) {
            return Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK;
        }

        private static boolean unspaced(int c) {
            return switch (Character.UnicodeScript.of(c)) {
                case HAN, HIRAGANA, KATAKANA, HANGUL, THAI -> true;
                default -> c == 'ー';
            };
        }
    }
}
