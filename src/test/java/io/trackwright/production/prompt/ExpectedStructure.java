package io.trackwright.production.prompt;

import com.fasterxml.jackson.databind.JsonNode;
import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Course;
import io.trackwright.music.brief.Ending;
import io.trackwright.music.brief.Flavour.Use;
import io.trackwright.music.brief.KeyChange;
import io.trackwright.music.brief.SectionWish;
import io.trackwright.music.brief.SectionWish.Loudness;
import io.trackwright.music.score.SectionKind;
import io.trackwright.production.prompt.ExpectedField.Answered;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Judges the form: every item of the list must be found, the sections in their order. */
final class ExpectedStructure {
    private final Answered a;
    private final Course course;
    private final Deque<SectionWish> left;

    private ExpectedStructure(Answered a) {
        this.a = a;
        this.course = a.m().course();
        this.left = new ArrayDeque<>(course.sections().stream().map(Choice::value).toList());
    }

    static boolean right(Answered a) {
        ExpectedStructure judge = new ExpectedStructure(a);
        return a.e().field("structure").valueStream().allMatch(judge::found);
    }

    private boolean found(JsonNode item) {
        return switch (item.path("name").asText()) {
            case "hit" -> ends(Ending.HIT);
            case "fade_out" -> ends(Ending.FADE);
            case "silence" -> ends(Ending.SILENCE);
            case "ending" -> ends(Ending.CADENCE);
            case "loop" ->
                    a.m().lengthsBars().stream()
                            .anyMatch(b -> b.value() == item.path("bars").asInt());
            case "final chorus" ->
                    course.keyChanges().stream()
                            .map(Choice::value)
                            .anyMatch(k -> k.at() == SectionKind.CHORUS && k.lastOnly());
            case "AABA" -> letters();
            case "main" -> course.sections().isEmpty() && !a.m().playing().entrances().isEmpty();
            case "intro" -> wholePiece(item) || section(item);
            default -> section(item);
        };
    }

    /** The intro of a podcast, and a jingle, are the whole piece. */
    private boolean wholePiece(JsonNode item) {
        boolean use = a.m().flavour().has(Use.PODCAST) || a.m().flavour().has(Use.JINGLE);
        return use && !item.has("bars") && course.sections().isEmpty();
    }

    private boolean ends(Ending ending) {
        return course.endings().stream().anyMatch(e -> e.value() == ending);
    }

    private boolean letters() {
        List<SectionKind> kinds = left.stream().map(SectionWish::kind).toList();
        int bars = left.stream().mapToInt(SectionWish::bars).sum();
        return bars == 32
                && kinds.equals(
                        List.of(SectionKind.A, SectionKind.A, SectionKind.B, SectionKind.A));
    }

    private boolean section(JsonNode item) {
        SectionKind kind = SectionKind.valueOf(item.path("name").asText().toUpperCase(Locale.ROOT));
        if (item.has("key")) {
            return course.keyChanges().stream()
                    .map(Choice::value)
                    .anyMatch(
                            k ->
                                    k.at() == kind
                                            && k.target() instanceof KeyChange.To to
                                            && to.key()
                                                    .toString()
                                                    .equals(
                                                            item.path("key").asText()
                                                                    + " "
                                                                    + item.path("mode").asText()));
        }
        if (item.has("seconds")) {
            return a.m().playing().entrances().stream()
                    .anyMatch(e -> e.value().seconds() == item.path("seconds").asDouble());
        }
        while (!left.isEmpty()) {
            SectionWish wish = left.pop();
            boolean bars = !item.has("bars") || wish.bars() == item.path("bars").asInt();
            boolean loud =
                    !item.has("dynamics")
                            || wish.loudness()
                                    == Loudness.valueOf(
                                            item.path("dynamics")
                                                    .asText()
                                                    .toUpperCase(Locale.ROOT));
            if (wish.kind() == kind && bars && loud) {
                return true;
            }
        }
        return false;
    }
}
