package io.trackwright.service.api;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Source;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value of a brief, who chose it, and the words it came from. */
record ChoiceView<T>(T value, Source source, String words) {
    static <A, B> ChoiceView<B> of(Choice<A> choice, Function<A, B> shown) {
        return new ChoiceView<>(shown.apply(choice.value()), choice.source(), choice.words());
    }

    static <A, B> List<ChoiceView<B>> each(List<Choice<A>> choices, Function<A, B> shown) {
        return choices.stream().map(c -> of(c, shown)).toList();
    }

    /** Of a list that holds one or none. */
    static <A, B> @Nullable ChoiceView<B> one(List<Choice<A>> choices, Function<A, B> shown) {
        return choices.isEmpty() ? null : of(choices.getFirst(), shown);
    }

    /** Null where nobody said anything. */
    static <A> @Nullable ChoiceView<A> said(Choice<A> choice) {
        return choice.source() == Source.DEFAULTED ? null : of(choice, Function.identity());
    }
}
