package io.trackwright.production.prompt;

import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.production.prompt.Term.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Instruments named side by side: "violin and double bass", "warm pads, a soft piano". */
final class Ensemble {
    private static final int FARTHEST = 3;
    private static final int MOST = 8;

    private Ensemble() {}

    /** The instruments that follow a place, over adjectives, as one list. */
    static List<Hit> ahead(Reading r, int from) {
        List<Hit> out = new ArrayList<>();
        int at = over(r, from);
        while (plays(r, at) && out.size() < MOST) {
            Hit h = r.hit(at);
            out.add(h);
            boolean joined = r.has(h.to(), Role.JOINS) || r.token(h.to()).is(",", "、", "，");
            at = joined ? over(r, pastJoins(r, h.to())) : -1;
        }
        return out;
    }

    private static int pastJoins(Reading r, int from) {
        int at = from;
        while (r.has(at, Role.JOINS) || r.token(at).is(",", "、", "，")) {
            at++;
        }
        return at;
    }

    /** Over articles, adjectives and moods to an instrument; the place itself without one. */
    private static int over(Reading r, int from) {
        int at = from;
        for (int i = 0; i < FARTHEST && !plays(r, at) && passable(r, at); i++) {
            at = Math.max(r.hit(at).to(), at + 1);
        }
        return plays(r, at) ? at : from;
    }

    private static boolean passable(Reading r, int at) {
        boolean word = r.token(at).word();
        boolean said = r.has(at, Term.Genre.class) || r.has(at, Role.SECTION);
        boolean other = r.has(at, Role.LESS) || r.has(at, Role.MORE) || r.has(at, Role.NEGATES);
        boolean turn = r.token(at).is("in", "with", "at", "on", "for", "but", "to", "then", "is");
        return word && !said && !turn && !other && !r.has(at, Role.JOINS);
    }

    private static boolean plays(Reading r, int at) {
        return at >= 0 && r.has(at, Term.Plays.class);
    }

    /** The instruments that end right before a place, as one list, the nearest first. */
    static List<Hit> behind(Reading r, int to) {
        List<Hit> out = new ArrayList<>();
        int at = to - 1;
        while (r.token(at)
                .is(
                        "only", "is", "are", "a", "bit", "little", "should", "be", "much", "the",
                        "sit", "sits", "lead", "line", "part", "melody")) {
            at--;
        }
        while (plays(r, at) && out.size() < MOST) {
            Hit h = r.hit(at);
            out.add(h);
            int before = h.from() - 1;
            at = r.has(before, Role.JOINS) ? before - 1 : -1;
        }
        return out;
    }

    static Stream<InstrumentFamily> families(Reading r, Hit h) {
        return r.negated(h) || r.quoted(h.from())
                ? Stream.of()
                : h.all(Term.Plays.class).map(Term.Plays::family);
    }
}
