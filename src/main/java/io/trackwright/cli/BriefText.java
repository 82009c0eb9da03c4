package io.trackwright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was understood of a prompt, in words: one item per choice, each with where it came from. */
final class BriefText {
    /** Explains the marks. */
    static final String LEGEND = "✓ stated  ~ inferred  · default";

    private final List<String> items = new ArrayList<>();

    private BriefText() {}

    /** {@code drum and bass ✓}, {@code 174 bpm ✓}, {@code F minor ~}, …; empty without a brief. */
    static List<String> items(JsonNode brief) {
        BriefText text = new BriefText();
        text.essentials(brief);
        text.course(brief);
        text.playing(brief);
        text.flavour(brief);
        return text.items;
    }

    private void essentials(JsonNode brief) {
        word("", brief.path("genre"), "");
        word("", brief.path("tempoBpm"), " bpm");
        word("", brief.path("key"), "");
        word("", brief.path("timeSignature"), "");
        JsonNode length = brief.path("lengthSeconds");
        if (value(length).isNumber()) {
            add(Clock.minutes(value(length).asDouble()), length);
        }
        each("", brief.path("moods"));
        each("with ", brief.path("instruments"));
        each("no ", brief.path("exclusions"));
    }

    private void course(JsonNode brief) {
        brief.path("sections").forEach(wish -> add(section(value(wish)), wish));
        each("no ", brief.path("withoutSections"));
        JsonNode chords = brief.path("chords");
        if (value(chords).isArray()) {
            add("chords " + joined(value(chords), " | "), chords);
        }
        brief.path("keyChanges").forEach(change -> add(keyChange(value(change)), change));
        word("ending at ", brief.path("finalTempoBpm"), " bpm");
        word("ending: ", brief.path("ending"), "");
        said("loops", "does not loop", brief.path("loop"));
        brief.path("motifs").forEach(m -> add("motif " + joined(value(m).path("degrees"), " "), m));
    }

    private void playing(JsonNode brief) {
        each("", brief.path("manners"));
        for (JsonNode role : brief.path("roles")) {
            add(named(value(role), "instrument") + " as " + named(value(role), "role"), role);
        }
        each("no ", brief.path("withoutRoles"));
        said("alone", "not alone", brief.path("alone"));
        for (JsonNode entrance : brief.path("entrances")) {
            double seconds = value(entrance).path("seconds").asDouble();
            add(named(value(entrance), "instrument") + " at " + Clock.minutes(seconds), entrance);
        }
        for (JsonNode balance : brief.path("balances")) {
            add(
                    named(value(balance), "change") + " " + named(value(balance), "instrument"),
                    balance);
        }
    }

    private void flavour(JsonNode brief) {
        each("", brief.path("substyles"));
        each("a touch of ", brief.path("blend"));
        brief.path("decades").forEach(decade -> add(value(decade).asInt() + "s", decade));
        each("for ", brief.path("uses"));
        each("", brief.path("treatments"));
    }

    /** {@code build 8 bars loud (Am | F)}. */
    private static String section(JsonNode wish) {
        StringBuilder text = new StringBuilder(named(wish, "kind"));
        if (wish.path("bars").asInt() > 0) {
            text.append(' ').append(wish.path("bars").asInt()).append(" bars");
        }
        if (wish.path("seconds").asDouble() > 0) {
            text.append(' ').append(number(wish.path("seconds").asDouble())).append(" s");
        }
        if (wish.hasNonNull("loudness")) {
            text.append(' ').append(named(wish, "loudness"));
        }
        if (!wish.path("chords").isEmpty()) {
            text.append(" (").append(joined(wish.path("chords"), " | ")).append(')');
        }
        return text.toString();
    }

    private static String keyChange(JsonNode change) {
        int by = change.path("by").asInt();
        String where = (change.path("lastOnly").asBoolean() ? "last " : "") + named(change, "at");
        return where
                + (change.hasNonNull("to")
                        ? " in " + change.path("to").asText()
                        : " " + (by < 0 ? "" : "+") + by + " semitones");
    }

    private void each(String before, JsonNode choices) {
        choices.forEach(choice -> word(before, choice, ""));
    }

    private void word(String before, JsonNode choice, String unit) {
        JsonNode value = value(choice);
        if (!value.isMissingNode() && !value.isNull() && !value.isContainerNode()) {
            String text = value.isNumber() ? number(value.asDouble()) : words(value.asText());
            add(before + text + unit, choice);
        }
    }

    private void said(String yes, String no, JsonNode choice) {
        if (value(choice).isBoolean()) {
            add(value(choice).asBoolean() ? yes : no, choice);
        }
    }

    private void add(String text, JsonNode choice) {
        items.add((text + " " + mark(choice.path("source").asText())).strip());
    }

    private static JsonNode value(JsonNode choice) {
        return choice.has("value") ? choice.path("value") : choice;
    }

    private static String named(JsonNode object, String field) {
        return words(object.path(field).asText());
    }

    private static String joined(JsonNode list, String between) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return String.join(between, texts);
    }

    private static String mark(String source) {
        return switch (source.toUpperCase(Locale.ROOT)) {
            case "STATED" -> "✓";
            case "INFERRED" -> "~";
            case "DEFAULTED" -> "·";
            default -> "";
        };
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%.2f", value).replaceAll("0+$", "");
    }

    /** {@code DRUM_AND_BASS} as {@code drum and bass}; names in mixed case stay as they are. */
    static String words(String name) {
        String spaced = name.replace('_', ' ');
        return spaced.equals(spaced.toUpperCase(Locale.ROOT)) && spaced.matches(".*[A-Z]{2}.*")
                ? spaced.toLowerCase(Locale.ROOT)
                : spaced;
    }
}
