package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.production.prompt.Term.Role;
import java.util.List;

/** Finds that only the instruments asked for shall play: "solo piano", "only strings". */
final class SoloReader {
    private static final int CORRECTION_REACH = 6;

    private SoloReader() {}

    static Choice<Boolean> read(Reading r) {
        long distinct = distinct(r);
        for (Hit h : r.hits()) {
            boolean meant =
                    !r.negated(h) && !r.quoted(h.from()) && !r.has(h.from() - 1, Role.NEGATES);
            if (meant && h.has(Role.UNACCOMPANIED) && distinct > 0) {
                return Choice.stated(true, r.words(h));
            }
            if (meant && h.has(Role.ALONE) && alone(r, h, distinct)) {
                int end = Ensemble.ahead(r, h.to()).stream().mapToInt(Hit::to).max().orElse(h.to());
                return Choice.stated(true, r.words(h.from(), end));
            }
        }
        return Choice.defaulted(false);
    }

    private static boolean alone(Reading r, Hit h, long distinct) {
        List<Hit> players = Ensemble.ahead(r, h.to());
        if (players.isEmpty()) {
            boolean behind =
                    r.has(h.from() - 1, Term.Plays.class) && !r.token(h.from()).is("solo", "just");
            boolean closes = r.token(h.to()).stop();
            return behind && closes && r.token(h.from()).is("only", "alone", "alleine");
        }
        int end = players.getLast().to();
        boolean somewhere =
                r.token(end)
                        .is("in", "after", "until", "before", "on", "at", "during", "for", "come");
        boolean sometimes =
                r.token(h.from() - 1).is("that", "then", "first", "with")
                        && r.token(h.from() - 2).is("before", "and", "at", ",");
        if (r.token(h.from()).is("solo")) {
            boolean next = players.getFirst().from() <= h.to() + 2;
            int gap = players.getFirst().to();
            boolean list = players.size() > 1 && r.token(gap).is("y", "e", "ed");
            return next && !r.has(end, Role.SECTION) && (distinct == 1 || list);
        }
        boolean corrects = r.token(h.from()).is("just") && correctsBefore(r, h.from());
        return !somewhere && !sometimes && !corrects && !r.has(end, Role.SECTION);
    }

    private static long distinct(Reading r) {
        return r.affirmed(Term.Plays.class)
                .flatMap(p -> p.all(Term.Plays.class))
                .map(Term.Plays::family)
                .distinct()
                .count();
    }

    private static boolean correctsBefore(Reading r, int at) {
        for (int i = at - 1; i >= at - CORRECTION_REACH; i--) {
            if (r.has(i, Role.CORRECTS) || r.has(i, Role.NEGATES) && !deniesPlayer(r, i)) {
                return true;
            }
        }
        return false;
    }

    /** "No drums, just piano" takes nothing back. */
    private static boolean deniesPlayer(Reading r, int negation) {
        int after = r.hit(negation).to();
        return r.has(after, Term.Plays.class) || r.has(after + 1, Term.Plays.class);
    }
}
