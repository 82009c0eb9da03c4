package io.trackwright.production.prompt;

/**
 * A word, a number or a mark of a prompt.
 *
 * @param text lower case, without accents
 * @param raw as written
 * @param gap what stands before it
 * @param start first character in the cleaned prompt
 * @param end one past its last character
 */
record Token(Kind kind, String text, String raw, Gap gap, int start, int end) {
    private static final double LARGEST = 1e12;

    enum Kind {
        WORD,
        NUMBER,
        MARK,
        END
    }

    enum Gap {
        /** Glued to the token before. */
        NONE,
        SPACE,
        /** A hyphen or dash joins it to the token before. */
        HYPHEN,
        /** A minus sign before a number. */
        MINUS
    }

    static Token end(int at) {
        return new Token(Kind.END, "", "", Gap.SPACE, at, at);
    }

    boolean word() {
        return kind == Kind.WORD;
    }

    boolean number() {
        return kind == Kind.NUMBER;
    }

    /** True for punctuation, a symbol or the end of the prompt. */
    boolean stop() {
        return kind == Kind.MARK || kind == Kind.END;
    }

    boolean glued() {
        return gap == Gap.NONE;
    }

    /** The number's value, at most 1e12; a comma before one or two digits is a decimal sign. */
    double value() {
        int comma = text.indexOf(',');
        boolean thousands = comma >= 0 && text.length() - comma == 4;
        String plain = thousands ? text.replace(",", "") : text.replace(',', '.');
        return Math.min(LARGEST, Double.parseDouble(plain));
    }

    boolean is(String... words) {
        for (String w : words) {
            if (text.equals(w)) {
                return true;
            }
        }
        return false;
    }
}
