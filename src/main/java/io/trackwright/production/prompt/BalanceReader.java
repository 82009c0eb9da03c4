package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Playing.Balance;
import io.trackwright.production.prompt.Term.Role;
import java.util.List;
import java.util.Set;

/** Finds less and more of an instrument: "less bass", "drums quieter", "heavier bass". */
final class BalanceReader {
    /** Words that may also stand behind the instrument. */
    private static final Set<String> BEHIND =
            Set.of(
                    "quieter",
                    "softer",
                    "lower",
                    "louder",
                    "heavier",
                    "bigger",
                    "prominent",
                    "loud",
                    "upfront",
                    "up",
                    "leiser",
                    "lauter",
                    "fatter",
                    "stronger",
                    "buried",
                    "subtle",
                    "faint",
                    "тише",
                    "громче");

    private BalanceReader() {}

    static List<Choice<Balance>> read(Reading r) {
        Said<Balance> said = new Said<>();
        for (Hit h : r.hits()) {
            if ((h.has(Role.LESS) || h.has(Role.MORE)) && !r.quoted(h.from())) {
                read(r, h, said);
            }
        }
        return said.list();
    }

    private static void read(Reading r, Hit h, Said<Balance> said) {
        boolean denied = r.has(h.from() - 1, Role.NEGATES) && !r.has(h.from() - 1, Role.AFFIRMS);
        int change = h.has(Role.LESS) == denied ? 1 : -1;
        boolean behind = BEHIND.contains(r.token(h.from()).text());
        List<Hit> ahead = Ensemble.ahead(r, h.to());
        boolean near = !ahead.isEmpty() && !r.has(ahead.getFirst().to(), Role.SECTION);
        List<Hit> played = near ? ahead : behind ? Ensemble.behind(r, h.from()) : List.of();
        List<Hit> behindIt = behind ? Ensemble.behind(r, h.from()) : List.of();
        boolean adjacent = !behindIt.isEmpty() && behindIt.getFirst().to() == h.from();
        for (Hit p : adjacent ? behindIt : played) {
            if (!p.equals(h)) {
                Ensemble.families(r, p)
                        .forEach(
                                f ->
                                        said.add(
                                                Choice.stated(
                                                        new Balance(f, change),
                                                        r.words(
                                                                Math.min(h.from(), p.from()),
                                                                Math.max(h.to(), p.to())))));
            }
        }
    }
}
