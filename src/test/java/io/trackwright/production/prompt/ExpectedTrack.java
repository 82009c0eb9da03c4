package io.trackwright.production.prompt;

import com.fasterxml.jackson.databind.JsonNode;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.production.prompt.ExpectedField.Answered;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Judges what becomes of a prompt, and what must not be read into it. */
final class ExpectedTrack {
    private ExpectedTrack() {}

    static final List<ExpectedField> ALL =
            List.of(
                    extra("made", ExpectedTrack::made),
                    extra("third", ExpectedTrack::third),
                    extra("unasked", a -> families(a, "unasked").noneMatch(f -> asked(a, f))),
                    extra("kept", a -> families(a, "kept").noneMatch(f -> banned(a, f))),
                    extra("enters", a -> families(a, "enters").allMatch(f -> enters(a, f))),
                    extra("no_mood", a -> words(a, "no_mood").noneMatch(w -> feels(a, w))),
                    extra("no_genre", a -> words(a, "no_genre").noneMatch(w -> named(a, w))),
                    extra("speeds", ExpectedTrack::speeds),
                    extra("together", a -> !a.m().playing().alone().value()));

    private static ExpectedField extra(String name, Predicate<Answered> right) {
        return new ExpectedField(name, true, right);
    }

    private static Stream<String> words(Answered a, String field) {
        return a.extra(field).valueStream().map(JsonNode::asText);
    }

    private static Stream<InstrumentFamily> families(Answered a, String field) {
        return words(a, field).map(Expected::family);
    }

    private static boolean made(Answered a) {
        String made = a.u().brief().genre().value().slug();
        return words(a, "made").anyMatch(made::equals);
    }

    private static boolean third(Answered a) {
        boolean minor = a.u().brief().key().value().mode().minorThird();
        return a.extra("third").asText().equals(minor ? "minor" : "major");
    }

    private static boolean asked(Answered a, InstrumentFamily f) {
        return a.m().instruments().stream().anyMatch(c -> ExpectedField.near(c.value(), f));
    }

    private static boolean banned(Answered a, InstrumentFamily f) {
        return a.m().exclusions().stream().anyMatch(x -> x.value().bans(f));
    }

    private static boolean enters(Answered a, InstrumentFamily f) {
        return a.u().brief().playing().entrances().stream()
                .anyMatch(e -> e.value().instrument() == f);
    }

    private static boolean feels(Answered a, String mood) {
        return a.m().moods().stream().anyMatch(m -> m.value().name().equals(mood));
    }

    private static boolean named(Answered a, String slug) {
        return a.m().genres().stream().anyMatch(g -> g.value().slug().equals(slug));
    }

    private static boolean speeds(Answered a) {
        boolean up = a.extra("speeds").asText().toLowerCase(Locale.ROOT).equals("up");
        double first = a.u().brief().tempoBpm().value();
        return a.u().brief().course().finalTempoBpm().stream()
                .anyMatch(t -> up ? t.value() > first : t.value() < first);
    }
}
