package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Exclusion;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** "No synths except a warm pad": one of a family that was shut out may play after all. */
final class Exceptions {
    private static final int REACH = 3;

    private Exceptions() {}

    /** True for a word that takes something out of what was denied right before it. */
    static boolean at(Reading r, Hit h) {
        Token word = r.token(h.from());
        boolean other = word.is("other") && r.token(h.from() + 1).is("than");
        boolean apart = word.is("apart", "aside") && r.token(h.from() + 1).is("from");
        boolean bisAuf = word.is("bis") && r.token(h.from() + 1).is("auf");
        boolean plain =
                word.is(
                        "except",
                        "excepting",
                        "ausser",
                        "excepto",
                        "exceto",
                        "salvo",
                        "sauf",
                        "hormis",
                        "tranne",
                        "eccetto",
                        "кроме");
        return (plain || other || apart || bisAuf) && deniedBefore(r, h.from());
    }

    private static boolean deniedBefore(Reading r, int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            if (r.has(i, Term.Plays.class)) {
                return r.negated(r.hit(i));
            }
            if (r.token(i).stop() && !r.token(i).is(",")) {
                return false;
            }
        }
        return false;
    }

    /** The instruments that follow the word. */
    static List<InstrumentFamily> from(Reading r, Hit h) {
        return Ensemble.ahead(r, h.to()).stream()
                .flatMap(p -> p.all(Term.Plays.class))
                .map(Term.Plays::family)
                .toList();
    }

    /**
     * The exclusions, whole families without what is kept of them: their other members stay out. A
     * family that is an instrument itself stays out altogether: "no strings" means the section,
     * too.
     */
    static List<Choice<Exclusion>> without(
            List<Choice<Exclusion>> exclusions, List<InstrumentFamily> kept) {
        List<Choice<Exclusion>> out = exclusions;
        for (InstrumentFamily k : kept) {
            List<Choice<Exclusion>> next = new ArrayList<>();
            for (Choice<Exclusion> c : out) {
                InstrumentFamily f = c.value().family();
                if (c.value().bans(k) && f.parent() == f) {
                    others(f, k).forEach(o -> next.add(c.map(_ -> new Exclusion(o))));
                } else {
                    next.add(c);
                }
            }
            out = next;
        }
        return out;
    }

    /** What lies in a family beside one of its members, in as wide families as there are. */
    private static List<InstrumentFamily> others(InstrumentFamily of, InstrumentFamily member) {
        List<InstrumentFamily> out = new ArrayList<>();
        Arrays.stream(InstrumentFamily.values())
                .filter(f -> f != of && f.parent() == of && f != member)
                .forEach(
                        f -> {
                            if (member.within(f)) {
                                out.addAll(others(f, member));
                            } else {
                                out.add(f);
                            }
                        });
        return out;
    }
}
