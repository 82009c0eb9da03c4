package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Exclusion;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.production.prompt.Term.Fit;
import java.util.List;

/**
 * Finds the instruments asked for. One that we lack is INFERRED as the nearest family, with a
 * warning; so is one that a branch of a genre brings along.
 */
final class InstrumentReader {
    private InstrumentReader() {}

    static List<Choice<InstrumentFamily>> read(
            Reading r, List<Choice<Substyle>> branches, List<Choice<Exclusion>> exclusions) {
        Said<InstrumentFamily> said = new Said<>();
        for (Hit h : r.affirmed(Term.Plays.class).toList()) {
            if (r.token(h.from() - 1).number() && r.token(h.from()).is("voice", "voices")) {
                continue; // "7 voices" are counted, not sung
            }
            if (r.local(h)) {
                continue; // "no hats for 16 bars" asks for none
            }
            for (Term.Plays p : h.all(Term.Plays.class).toList()) {
                boolean exact = p.fit() == Fit.EXACT;
                said.add(
                        exact
                                ? Choice.stated(p.family(), r.words(h))
                                : Choice.inferred(p.family(), r.words(h)));
                warn(r, h, p);
            }
        }
        Substyle.traits(branches, Substyle::instruments)
                .filter(i -> exclusions.stream().noneMatch(x -> x.value().bans(i.value())))
                .forEach(said::add);
        return said.list();
    }

    private static void warn(Reading r, Hit h, Term.Plays p) {
        String words = r.words(h);
        if (p.fit() == Fit.NEAREST) {
            String name = p.family().slug().replace('_', ' ');
            r.warn(
                    "instrument-approximated",
                    "“" + words + "” is played by the nearest we have: " + name + ".");
        } else if (p.family() == InstrumentFamily.VOCALS) {
            r.warn(
                    "vocals-not-sung",
                    "Nobody sings words yet; “" + words + "” becomes a wordless voice.");
        }
    }
}
