package io.trackwright.production.prompt;

import java.util.ArrayList;
import java.util.List;

/** What stands in a prompt without being meant: numbers in names, data in braces. */
final class Asides {
    private Asides() {}

    /**
     * Claims numbers that belong to names (808, 8-bit, 24/7), a tuning (432 Hz) or a count; they
     * are no tempo and no length.
     */
    static void claimNames(Reading r) {
        for (Hit h : r.hits()) {
            for (int i = h.from(); i < h.to(); i++) {
                if (r.token(i).number()) {
                    r.claim(i, i + 1);
                }
            }
        }
        for (int i = 0; i < r.size(); i++) {
            if (r.token(i).number()
                    && r.token(i + 1).is("hz", "khz", "db", "lufs", "%", "th", "x", "kbps", "k")) {
                r.claim(i, i + 1);
            }
        }
    }

    /** What stands in braces is quoted data as long as something musical is said outside them. */
    static void quote(Reading r) {
        int depth = 0;
        boolean outside = false;
        List<Hit> inside = new ArrayList<>();
        for (int i = 0; i < r.size(); i++) {
            depth = Math.max(0, depth + (r.token(i).is("{") ? 1 : r.token(i).is("}") ? -1 : 0));
            boolean musical = r.has(i, Term.Genre.class) || r.has(i, Term.Plays.class);
            outside |= depth == 0 && musical;
            if (depth > 0) {
                inside.add(r.hit(i));
            }
        }
        if (outside) {
            inside.forEach(h -> r.quote(h.from(), Math.max(h.to(), h.from() + 1)));
        }
    }
}
