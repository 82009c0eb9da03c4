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
        return terms.stream().anyMatch(kind::isInstance);
    }

    boolean has(Term.Role role) {
        return terms.contains(new Term.Grammar(role));
    }

    <T extends Term> Stream<T> all(Class<T> kind) {
        return terms.stream().filter(kind::isInstance).map(kind::cast);
    }
}
