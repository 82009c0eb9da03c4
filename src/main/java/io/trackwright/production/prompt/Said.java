package io.trackwright.production.prompt;

import io.trackwright.music.brief.Choice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Values collected from a reading, the first mention of each; a stated one beats an inferred. */
final class Said<T> {
    private final Map<T, Choice<T>> all = new LinkedHashMap<>();

    /** What the affirmed phrases of a kind stand for, STATED. */
    static <K extends Term, T> Said<T> of(Reading r, Class<K> kind, Function<K, T> value) {
        Said<T> said = new Said<>();
        r.affirmed(kind)
                .forEach(
                        h ->
                                h.all(kind)
                                        .map(value)
                                        .forEach(v -> said.add(Choice.stated(v, r.words(h)))));
        return said;
    }

    Said<T> add(Choice<T> choice) {
        all.merge(choice.value(), choice, (a, b) -> a.stated() || !b.stated() ? a : b);
        return this;
    }

    Said<T> addAll(Stream<Choice<T>> choices) {
        choices.forEach(this::add);
        return this;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<Choice<T>> list() {
        return new ArrayList<>(all.values());
    }
}
