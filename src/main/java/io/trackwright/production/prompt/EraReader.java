package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.production.prompt.Term.Role;
import java.util.List;

/** Finds decades: "90s", "the '80s", "1970s", "80er", "años 80", "80年代"; not "90s long". */
final class EraReader {
    private EraReader() {}

    static List<Choice<Integer>> read(Reading r) {
        Said<Integer> said = new Said<>();
        for (int i = 0; i < r.size(); i++) {
            int end = r.token(i).number() && r.free(i) ? end(r, i) : i;
            if (end > i) {
                int from = r.token(i - 1).is("anos", "annees", "anni", "ans") ? i - 1 : i;
                int year = (int) r.token(i).value();
                int decade = year < 100 ? 1900 + year : year;
                said.add(Choice.stated(decade - decade % 10, r.words(from, end)));
                r.claim(i, end);
            }
        }
        said.addAll(Said.of(r, Term.Era.class, Term.Era::decade).list().stream());
        return said.list();
    }

    /** One past an era that begins with a number; the number's place when it is none. */
    private static int end(Reading r, int at) {
        double v = r.token(at).value();
        if (v != Math.rint(v)) {
            return at;
        }
        boolean decade = v % 10 == 0 && (v >= 50 && v <= 90 || v >= 1600 && v <= 2030);
        boolean spoken = v % 10 == 0 && v >= 20 && v <= 90;
        Token next = r.token(at + 1);
        boolean year = v >= 1920 && v <= 2029 && r.token(at).text().length() == 4;
        boolean genre = r.has(at - 1, Term.Genre.class) || r.token(at - 1).is("in", "was", "circa");
        if (year && genre && next.stop()) {
            return at + 1;
        }
        if (next.is("年") && r.token(at + 2).is("代") && spoken) {
            return at + 3;
        }
        if (next.is("er", "ern", "х", "ых") && !next.stop() && (decade || spoken)) {
            return r.token(at + 2).is("jahre", "jahren", "годов") ? at + 3 : at + 2;
        }
        if (r.token(at - 1).is("anos", "annees", "anni", "ans") && spoken) {
            return at + 1;
        }
        if (!next.is("s") || !next.glued() || r.has(at + 2, Role.LONG)) {
            return at;
        }
        boolean article = r.token(at - 1).is("the", "early", "late", "mid") && spoken;
        return decade || article ? at + 2 : at;
    }
}
