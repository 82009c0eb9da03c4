package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Ending;
import io.trackwright.production.prompt.Term.Role;
import java.util.List;

/** Finds how the piece ends, and whether it ends at all. */
final class EndingReader {
    private EndingReader() {}

    /** One or none: what is said last of the end holds. */
    static List<Choice<Ending>> read(Reading r) {
        List<Choice<Ending>> all = Said.of(r, Term.Closing.class, Term.Closing::ending).list();
        return all.isEmpty() ? all : List.of(all.getLast());
    }

    static Choice<Boolean> loop(Reading r) {
        for (Hit h : r.hits()) {
            boolean looped = r.token(h.from()).is("looped");
            boolean part = r.has(h.from() - 1, Term.Plays.class) && !loopable(h, r);
            if (h.has(Role.LOOP) && !part && !looped) {
                return Choice.stated(!r.negated(h), r.words(h.from(), h.to()));
            }
        }
        return Choice.defaulted(false);
    }

    /** "drum loop" is an instrument's figure; "seamless loop" is a wish for the whole. */
    private static boolean loopable(Hit h, Reading r) {
        return r.words(h.from(), h.to()).toLowerCase(java.util.Locale.ROOT).contains("able");
    }
}
