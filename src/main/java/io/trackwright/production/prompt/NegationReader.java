package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Exclusion;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.production.prompt.Term.Fit;
import io.trackwright.production.prompt.Term.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what must not sound, and marks every phrase that is denied so that nobody takes it for a
 * wish. A negation reaches over fillers to the next instrument and along "and", "or", "nor";
 * punctuation ends it, save in a list that ends with "or".
 */
final class NegationReader {
    private static final int FARTHEST_FILLER = 5;
    private static final int WIDEST_CLAUSE = 8;
    private static final Set<String> DENIED_ABILITY =
            Set.of("cant", "cannot", "never", "impossible", "couldnt", "wouldnt", "dont");

    private final Reading r;
    private final Map<InstrumentFamily, Choice<Exclusion>> found = new LinkedHashMap<>();

    NegationReader(Reading reading) {
        r = reading;
    }

    List<Choice<Exclusion>> read() {
        for (Hit h : r.hits()) {
            if (h.has(Term.Without.class)) {
                h.all(Term.Without.class).forEach(w -> exclude(w.family(), h.from(), h.to()));
            } else if (h.has(Role.NEGATES) && !deniedItself(h)) {
                ahead(h);
            } else if (h.has(Role.NEGATES_BEHIND)) {
                behind(h);
            }
        }
        widen();
        return new ArrayList<>(found.values());
    }

    /** "You can't have drum and bass without drums." */
    private boolean deniedItself(Hit h) {
        if (!r.token(h.from()).is("without", "ohne", "sin", "sans", "senza", "sem")) {
            return false;
        }
        for (int i = h.from() - 1; i >= 0 && i >= h.from() - WIDEST_CLAUSE; i--) {
            if (r.token(i).stop()) {
                return false;
            }
            if (DENIED_ABILITY.contains(r.token(i).text()) || r.has(i, Role.AFFIRMS)) {
                return true;
            }
        }
        return false;
    }

    private void ahead(Hit negation) {
        int at = skipFillers(negation.to());
        while (true) {
            Hit h = r.hit(at);
            if (h.empty() || h.from() != at) {
                return;
            }
            if (h.has(Term.Plays.class) && r.has(h.to(), Role.SECTION)) {
                r.negate(h);
            } else if (h.has(Term.Plays.class)) {
                deny(h, negation.from());
            } else if (!h.has(Term.Plays.class) && deniable(h)) {
                r.negate(h);
                if (h.has(Term.Feeling.class) && r.has(h.to(), Term.Plays.class)) {
                    at = h.to();
                    continue;
                }
            } else {
                melody(at);
                return;
            }
            int next = joined(h.to());
            if (next == h.to()) {
                return;
            }
            at = next;
        }
    }

    private static boolean deniable(Hit h) {
        return h.has(Term.Genre.class) || h.has(Term.Feeling.class) || h.has(Term.Speed.class);
    }

    private void melody(int at) {
        if (r.token(at).is("melody", "melodies", "melodie", "melodia")) {
            r.warn("exclusion-not-supported", "A piece cannot yet be written without a melody.");
        }
    }

    private int skipFillers(int from) {
        int at = from;
        while (at < from + FARTHEST_FILLER && r.has(at, Role.FILLER)
                || r.token(at).is("too", "so", "very", "overly")) {
            at = Math.max(r.hit(at).to(), at + 1);
        }
        if (r.hit(at).empty() && r.token(at).is("melody", "melodies", "melodie", "melodia")) {
            melody(at);
        }
        if (r.has(at, Term.Feeling.class) && !r.has(at, Term.Plays.class)) {
            int after = r.hit(at).to();
            return r.has(after, Term.Plays.class) ? after : at;
        }
        return at;
    }

    /** Where a list of denied things goes on, or {@code at} where it ends. */
    private int joined(int at) {
        boolean comma = r.token(at).is(",", "、", "，");
        if (!r.has(at, Role.JOINS) && !(comma && endsWithOr(at))) {
            return at;
        }
        int next = Math.max(r.hit(at).to(), at + 1);
        if (comma && r.has(next, Role.JOINS)) {
            next = r.hit(next).to();
        }
        if (r.has(next, Role.NEGATES)) {
            return at;
        }
        while (r.has(next, Role.FILLER)) {
            next = r.hit(next).to();
        }
        return r.has(next, Term.Plays.class) ? next : at;
    }

    private boolean endsWithOr(int comma) {
        int i = comma;
        while (r.token(i).is(",", "，") || r.has(i, Term.Plays.class)) {
            i = Math.max(r.hit(i).to(), i + 1);
        }
        return r.token(i).is("or", "nor", "oder", "noch", "o", "ni", "ou", "или", "ne");
    }

    private void behind(Hit negation) {
        int at = negation.from() - 1;
        if (!r.token(negation.from()).glued() && r.token(at).is("の", "は", "が", "을", "를", "은")) {
            at--;
        }
        if (r.has(at, Term.Plays.class)) {
            deny(r.hit(at), r.hit(at).from());
        }
    }

    private void deny(Hit h, int wordsFrom) {
        r.negate(h);
        boolean acoustic =
                r.token(h.from() - 1).is("acoustic")
                        || r.token(h.to()).is("acustica", "acoustique");
        for (Term.Plays p : h.all(Term.Plays.class).toList()) {
            if (acoustic && p.family() == InstrumentFamily.DRUMS) {
                r.warn(
                        "exclusion-narrowed",
                        "Only acoustic drums are unwanted; the machine's stay.");
            } else if (p.fit() != Fit.NEAREST || p.family().within(InstrumentFamily.PERCUSSIVE)) {
                exclude(p.family(), Math.min(wordsFrom, h.from()), h.to());
                if (p.family() == InstrumentFamily.VOCALS && !choirWanted()) {
                    also(InstrumentFamily.VOCALS, InstrumentFamily.CHOIR);
                }
            }
        }
    }

    private boolean choirWanted() {
        return r.affirmed(Term.Plays.class)
                .flatMap(h -> h.all(Term.Plays.class))
                .anyMatch(p -> p.family() == InstrumentFamily.CHOIR);
    }

    private void exclude(InstrumentFamily family, int from, int to) {
        found.putIfAbsent(
                family,
                Choice.stated(new Exclusion(family), r.words(from, Math.max(to, from + 1))));
    }

    /** Who wants no percussion wants no drums either; who wants no drums wants no big ones. */
    private void widen() {
        also(InstrumentFamily.PERCUSSION, InstrumentFamily.PERCUSSIVE);
        also(InstrumentFamily.DRUMS, InstrumentFamily.TAIKO);
    }

    private void also(InstrumentFamily said, InstrumentFamily meant) {
        if (found.containsKey(said)) {
            Choice<Exclusion> c = found.get(said);
            found.putIfAbsent(meant, Choice.inferred(new Exclusion(meant), c.words()));
        }
    }
}
