package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Manner;
import java.util.List;
import java.util.Set;

/** Finds how time is felt: "half-time", "shuffle", "straight eighths", "four on the floor". */
final class MannerReader {
    private static final Set<Manner> SWUNG = Set.of(Manner.SWING, Manner.SHUFFLE);

    private MannerReader() {}

    /**
     * @param half true when a tempo and its double were named: "70 (140 double time)" is half-time
     */
    static List<Choice<Manner>> read(Reading r, boolean half, List<Choice<Substyle>> branches) {
        Said<Manner> said = new Said<>();
        for (Hit h : r.hits()) {
            if (!r.quoted(h.from())) {
                h.all(Term.Felt.class)
                        .map(Term.Felt::manner)
                        .filter(m -> !r.negated(h) || SWUNG.contains(m))
                        .forEach(m -> said.add(felt(r, h, m, half)));
            }
        }
        if (half) {
            String words = r.words(0, 1);
            for (int i = 0; i < r.size(); i++) {
                words = r.token(i).is("half", "double") ? r.words(i, i + 1) : words;
            }
            said.add(Choice.stated(Manner.HALF_TIME, words));
        }
        return said.addAll(Substyle.traits(branches, Substyle::manners)).list();
    }

    private static Choice<Manner> felt(Reading r, Hit h, Manner manner, boolean half) {
        if (r.negated(h)) {
            return Choice.inferred(Manner.STRAIGHT, r.words(h));
        }
        boolean doubled = manner == Manner.DOUBLE_TIME && half;
        return Choice.stated(doubled ? Manner.HALF_TIME : manner, r.words(h));
    }
}
