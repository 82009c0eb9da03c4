package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import java.util.ArrayList;
import java.util.List;

/** Finds tempo in words; "not too fast" is a medium pace. */
final class PaceReader {
    private PaceReader() {}

    static List<Choice<Pace>> read(Reading r) {
        Said<Pace> said = Said.of(r, Term.Speed.class, Term.Speed::pace);
        if (!said.isEmpty()) {
            return said.list();
        }
        List<Choice<Pace>> medium = new ArrayList<>();
        r.hits().stream()
                .filter(h -> h.has(Term.Speed.class) && r.negated(h) && !r.quoted(h.from()))
                .findFirst()
                .ifPresent(h -> medium.add(Choice.inferred(Pace.MEDIUM, r.words(h))));
        return medium;
    }
}
