package io.trackwright.music.brief;

import java.util.Objects;
import java.util.function.Function;

/**
 * A decision of a brief and its reason.
 *
 * @param value what was decided
 * @param source who decided
 * @param words the user's words it came from; empty when defaulted or set directly in the request
 */
public record Choice<T>(T value, Source source, String words) {
    public Choice {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(words, "words");
    }

    public static <T> Choice<T> stated(T value, String words) {
        return new Choice<>(value, Source.STATED, words);
    }

    public static <T> Choice<T> inferred(T value, String words) {
        return new Choice<>(value, Source.INFERRED, words);
    }

    public static <T> Choice<T> defaulted(T value) {
        return new Choice<>(value, Source.DEFAULTED, "");
    }

    public boolean stated() {
        return source == Source.STATED;
    }

    public <R> Choice<R> map(Function<T, R> f) {
        return new Choice<>(f.apply(value), source, words);
    }
}
