package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Flavour;
import io.trackwright.music.brief.Flavour.Treatment;
import io.trackwright.music.brief.GenreName;
import java.util.List;

/** Finds what colours the piece: branches, blends, eras, uses and ways of producing. */
final class FlavourReader {
    private FlavourReader() {}

    /**
     * @param genres what was named, the leading genre first
     * @param branches branches of genres that were named
     */
    static Flavour read(
            Reading r,
            List<Choice<GenreName>> genres,
            List<Choice<Substyle>> branches,
            List<Choice<Integer>> eras) {
        return new Flavour(
                branches.stream().map(b -> b.map(Substyle::slug)).toList(),
                blend(r, genres),
                eras,
                Said.of(r, Term.Purpose.class, Term.Purpose::use).list(),
                treatments(r, branches));
    }

    /** Everything named beside the leading genre; what is hinted at only where words blend. */
    private static List<Choice<GenreName>> blend(Reading r, List<Choice<GenreName>> genres) {
        boolean meets =
                r.texts(0, r.size()).stream()
                        .anyMatch(
                                List.of("meets", "fusion", "crossover", "mixed", "blend", "trifft")
                                        ::contains);
        boolean stated = !genres.isEmpty() && genres.getFirst().stated();
        return genres.stream().skip(1).filter(g -> g.stated() || meets || !stated).toList();
    }

    private static List<Choice<Treatment>> treatments(Reading r, List<Choice<Substyle>> branches) {
        Said<Treatment> said = new Said<>();
        r.affirmed(Term.Treated.class)
                .filter(h -> !r.has(h.from() - 1, Term.Role.LESS))
                .forEach(
                        h ->
                                h.all(Term.Treated.class)
                                        .map(t -> Choice.stated(t.treatment(), r.words(h)))
                                        .forEach(said::add));
        if (r.hits().stream().anyMatch(h -> r.negated(h) && reverb(h))) {
            said.add(Choice.inferred(Treatment.DRY, "no reverb"));
        }
        return said.addAll(Substyle.traits(branches, Substyle::treatments)).list();
    }

    private static boolean reverb(Hit h) {
        return h.all(Term.Treated.class).anyMatch(t -> t.treatment() == Treatment.REVERB);
    }
}
