package io.trackwright.production.prompt;

import io.trackwright.production.prompt.Term.Role;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * A prompt while it is being read: its tokens, the phrases found in it, and which of both are
 * spoken for.
 */
final class Reading {
    private final PromptText text;
    private final List<Token> tokens;
    private final Hit[] hitAt;
    private final List<Hit> hits = new ArrayList<>();
    private final BitSet claimed = new BitSet();
    private final BitSet negated = new BitSet();
    private final BitSet quoted = new BitSet();
    private final BitSet local = new BitSet();
    private final List<Warning> warnings = new ArrayList<>();

    Reading(Lexicon lexicon, String prompt) {
        text = PromptText.of(prompt);
        tokens = lexicon.corrected(text.tokens());
        hitAt = new Hit[tokens.size()];
        for (int i = 0; i < tokens.size(); ) {
            Hit hit = lexicon.longest(tokens, i);
            int to = Math.max(hit.to(), i + 1);
            for (int j = i; j < to; j++) {
                hitAt[j] = hit.empty() ? Hit.none(j) : hit;
            }
            if (!hit.empty()) {
                hits.add(hit);
            }
            i = to;
        }
    }

    int size() {
        return tokens.size();
    }

    /** Any index; beyond the prompt lies its end. */
    Token token(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : Token.end(text.clean().length());
    }

    /** All phrases found, in order, none overlapping. */
    List<Hit> hits() {
        return hits;
    }

    /** The phrase that covers a token; empty when none does. */
    Hit hit(int i) {
        return i >= 0 && i < tokens.size() ? hitAt[i] : Hit.none(i);
    }

    boolean has(int i, Role role) {
        return hit(i).has(role);
    }

    boolean has(int i, Class<? extends Term> kind) {
        return hit(i).has(kind);
    }

    /** The user's words from one token to before another. */
    String words(int from, int to) {
        return text.clean().substring(token(from).start(), token(to - 1).end());
    }

    String words(Hit hit) {
        return words(hit.from(), hit.to());
    }

    /** The whole prompt without invisible characters; tokens tell places in it. */
    String text() {
        return text.clean();
    }

    /** The folded words from one token to before another, as far as there are any. */
    List<String> texts(int from, int to) {
        return tokens.subList(Math.min(from, size()), Math.min(Math.max(from, to), size())).stream()
                .map(Token::text)
                .toList();
    }

    /** Marks words as quoted data, which nobody means. */
    void quote(int from, int to) {
        quoted.set(from, to);
        claim(from, to);
    }

    boolean quoted(int i) {
        return quoted.get(i);
    }

    void claim(int from, int to) {
        claimed.set(from, to);
    }

    boolean free(int i) {
        return !claimed.get(i);
    }

    void negate(Hit hit) {
        negated.set(hit.from());
    }

    boolean negated(Hit hit) {
        return negated.get(hit.from());
    }

    /** Marks a phrase that is said of a part only: the "quiet" of "quiet intro". */
    void localize(Hit hit) {
        local.set(hit.from());
    }

    boolean local(Hit hit) {
        return local.get(hit.from());
    }

    /** Phrases that stand as they are said. */
    Stream<Hit> affirmed(Class<? extends Term> kind) {
        return hits.stream().filter(h -> h.has(kind) && !negated(h) && !quoted(h.from()));
    }

    /** The last place where the user takes back what was said before, or -1. */
    int lastCorrection() {
        return hits.stream().filter(h -> h.has(Role.CORRECTS)).mapToInt(Hit::from).max().orElse(-1);
    }

    /** True when anything at all says that this is about music. */
    boolean musical() {
        return hits.stream()
                .anyMatch(
                        h ->
                                h.has(Term.Genre.class)
                                        || h.has(Term.Plays.class)
                                        || h.has(Term.Metre.class)
                                        || h.has(Term.Scale.class));
    }

    void warn(String code, String text) {
        warnings.add(new Warning(code, text));
    }

    List<Warning> warnings() {
        return warnings.stream().distinct().toList();
    }
}
