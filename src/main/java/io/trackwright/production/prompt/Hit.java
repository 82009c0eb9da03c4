package io.trackwright.production.prompt;

import java.util.List;
import java.util.stream.Stream;

/** A phrase of the lexicon found at tokens {@code from} (inclusive) to {@code to} (exclusive). */
record Hit(int from, int to, List<Term> terms) {
    static Hit none(int at) {
        return new Hit(at, at, List.of());
    }

    boolean empty() {
        return terms.isEmpty();
    }

    boolean has(Class<? extends Term> kind) {
        for (Term t : terms) {
            if (kind.isInstance(t)) {
                return true;
            }
        }
        return false;
    }

    boolean has(Term.Role role) {
        for (Term t : terms) {
            if (t instanceof Term.Grammar g && g.role() == role) {
                return true;
            }
        }
        return false;
    }

    <T extends Term> Stream<T> all(Class<T> kind) {
        return terms.stream().filter(kind::isInstance).map(kind::cast);
    }
}
