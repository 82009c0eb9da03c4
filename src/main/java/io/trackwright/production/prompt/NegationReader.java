package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Exclusion;
import io.trackwright.music.score.Role;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.production.prompt.Term.Fit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Words that part a negation from an instrument; other words only colour it. */
    private static final Set<String> LINKS =
            Set.of(
                    "sure", "because", "if", "when", "but", "idea", "matter", "need", "so", "is",
                    "my", "in", "on", "at", "to", "it", "you", "we", "they", "be", "there", "as",
                    "than", "this", "its", "thats", "one", "two", "too", "very", "yes", "i", "pero",
                    "aber", "mais", "con", "mit", "avec", "com", "solo", "nur", "sondern", "sino",
                    "ma");

    private final Reading r;
    private final Map<InstrumentFamily, Choice<Exclusion>> found = new LinkedHashMap<>();

    private final Said<Role> roles = new Said<>();
    private final List<InstrumentFamily> kept = new ArrayList<>();

    NegationReader(Reading reading) {
        r = reading;
    }

    List<Choice<Exclusion>> read() {
        for (Hit h : r.hits()) {
            if (h.has(Term.Without.class)) {
                h.all(Term.Without.class).forEach(w -> exclude(w.family(), h.from(), h.to()));
            } else if (h.has(Term.Role.NEGATES) && Exceptions.at(r, h)) {
                kept.addAll(Exceptions.from(r, h));
            } else if (h.has(Term.Role.NEGATES) && !deniedItself(h)) {
                ahead(h);
            } else if (h.has(Term.Role.KEEPS)) {
                keep(h);
            } else if (h.has(Term.Role.NEGATES_BEHIND)) {
                behind(h);
            }
        }
        widen();
        return Exceptions.without(new ArrayList<>(found.values()), kept);
    }

    /** "Actually keep the drums": what was shut out before may play after all. */
    private void keep(Hit h) {
        for (Hit p : Ensemble.ahead(r, h.to())) {
            boolean out = r.token(h.to()).is("out") || r.token(p.to()).is("out");
            if (!out) {
                p.all(Term.Plays.class).map(Term.Plays::family).forEach(found::remove);
            }
        }
    }

    /** Roles that nobody shall take: "no melody". */
    List<Choice<Role>> roles() {
        return roles.list();
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
            if (DENIED_ABILITY.contains(r.token(i).text()) || r.has(i, Term.Role.AFFIRMS)) {
                return true;
            }
        }
        return false;
    }

    private void ahead(Hit negation) {
        if (shouted(negation)) {
            behind(negation);
            return;
        }
        int at = skipFillers(negation.to());
        while (true) {
            int end = denied(at, negation);
            boolean coloured = r.has(at, Term.Feeling.class) && r.has(end, Term.Plays.class);
            int next = coloured ? end : joined(end);
            if (end == at || next == end && !coloured) {
                return;
            }
            at = next;
        }
    }

    /** "Vocals NO", "drums: no". */
    private boolean shouted(Hit negation) {
        return r.token(negation.from()).is("no", "nein", "non")
                && r.token(negation.to()).stop()
                && r.has(negation.from() - 1, Term.Plays.class);
    }

    /** One past what is denied at a place; the place itself when nothing is. */
    private int denied(int at, Hit negation) {
        Hit h = r.hit(at);
        Optional<Role> role = role(r.token(at));
        if (role.isPresent() && !h.has(Term.Plays.class)) {
            r.negate(h);
            roles.add(Choice.stated(role.orElseThrow(), r.words(negation.from(), at + 1)));
            return Math.max(h.to(), at + 1);
        }
        if (h.empty() || h.from() != at || later(h)) {
            return at;
        }
        if (h.has(Term.Plays.class) && r.has(h.to(), Term.Role.SECTION)) {
            r.negate(h);
            r.negate(r.hit(h.to()));
        } else if (h.has(Term.Plays.class)) {
            deny(h, negation.from());
        } else if (deniable(h)) {
            r.negate(h);
        } else {
            return at;
        }
        return h.to();
    }

    /** "No drums until the chorus", "no bass in the intro": the instrument is wanted elsewhere. */
    private boolean later(Hit h) {
        boolean later = elsewhere(h);
        if (later) {
            r.localize(h);
        }
        return later;
    }

    private boolean elsewhere(Hit h) {
        Token next = r.token(h.to());
        boolean until = next.is("until", "till", "before", "bis", "hasta", "jusqu", "fino", "ate");
        boolean first = next.is("for", "in") && r.token(h.to() + 2).is("first");
        boolean unsaid = next.is("ke") && r.token(h.to() + 1).is("mat", "nahi", "na");
        boolean section =
                next.is("in", "during", "im", "en", "dans", "no", "nell")
                        && (r.has(h.to() + 1, Term.Form.class)
                                || r.has(h.to() + 2, Term.Form.class));
        return h.has(Term.Plays.class) && (until || first || section || unsaid);
    }

    private static boolean deniable(Hit h) {
        return h.has(Term.Genre.class)
                || h.has(Term.Feeling.class)
                || h.has(Term.Speed.class)
                || h.has(Term.Form.class)
                || h.has(Term.Felt.class)
                || h.has(Term.Closing.class)
                || h.has(Term.Treated.class)
                || h.has(Term.Purpose.class)
                || h.has(Term.Metre.class)
                || h.has(Term.Scale.class)
                || h.has(Term.Role.LOOP)
                || h.has(Term.Role.MODULATES)
                || h.has(Term.Role.SPEEDS_UP)
                || h.has(Term.Role.SLOWS_DOWN);
    }

    /** What is denied beside instruments: a role in the arrangement. */
    private static Optional<Role> role(Token t) {
        return switch (t.text()) {
            case "melody",
                    "melodies",
                    "melodie",
                    "melodia",
                    "lead",
                    "leads",
                    "tune",
                    "мелодии",
                    "мелодия" ->
                    Optional.of(Role.LEAD);
            case "chords",
                    "chord",
                    "harmony",
                    "harmonies",
                    "akkorde",
                    "acordes",
                    "accords",
                    "accordi" ->
                    Optional.of(Role.CHORDS);
            case "countermelody", "countermelodies" -> Optional.of(Role.COUNTER);
            case "arpeggios", "arpeggio" -> Optional.of(Role.ARPEGGIO);
            case "transitions" -> Optional.of(Role.TRANSITION);
            default -> Optional.empty();
        };
    }

    private int skipFillers(int from) {
        boolean aside = r.token(from).is(",") && r.token(from + 1).is("thats", "its", "this");
        int at = aside ? from + 2 : from;
        while (at < from + FARTHEST_FILLER && r.has(at, Term.Role.FILLER)
                || r.token(at).is("too", "so", "very", "overly")) {
            at = Math.max(r.hit(at).to(), at + 1);
        }
        boolean unknown =
                r.token(at).word() && r.hit(at).empty() && !LINKS.contains(r.token(at).text());
        if (unknown && r.has(at + 1, Term.Plays.class)) {
            return at + 1;
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
        if (!r.has(at, Term.Role.JOINS) && !(comma && endsWithOr(at))) {
            return at;
        }
        int next = Math.max(r.hit(at).to(), at + 1);
        if (comma && r.has(next, Term.Role.JOINS)) {
            next = r.hit(next).to();
        }
        if (r.has(next, Term.Role.NEGATES)) {
            return at;
        }
        while (r.has(next, Term.Role.FILLER)) {
            next = r.hit(next).to();
        }
        boolean goesOn =
                r.has(next, Term.Plays.class)
                        || r.has(next, Term.Form.class)
                        || role(r.token(next)).isPresent();
        return goesOn ? next : at;
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
