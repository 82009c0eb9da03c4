package io.trackwright.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;

/**
 * {@code --brief KEY=VALUE} pairs to the request's brief: short names to fields, words to numbers.
 */
final class BriefOptions {
    private static final Map<String, String> FIELDS =
            Map.of(
                    "tempo", "tempoBpm",
                    "bpm", "tempoBpm",
                    "length", "lengthSeconds",
                    "time", "timeSignature",
                    "meter", "timeSignature");

    private BriefOptions() {}

    /**
     * @throws CommandFailure when a value cannot be read
     */
    static ObjectNode json(Map<String, String> pairs) {
        ObjectNode brief = Json.object();
        pairs.forEach((key, value) -> put(brief, FIELDS.getOrDefault(key, key), value.strip()));
        return brief;
    }

    private static void put(ObjectNode brief, String field, String value) {
        switch (field) {
            case "tempoBpm" -> brief.put(field, number(field, value));
            case "lengthSeconds" -> brief.put(field, length(value));
            case "genre" -> brief.put(field, slug(value));
            case "moods", "instruments", "exclusions" -> {
                var words = brief.putArray(field);
                for (String word : value.split(",", -1)) {
                    words.add(slug(word));
                }
            }
            default -> brief.put(field, value); // the service knows whether it exists
        }
    }

    private static double number(String field, String value) {
        try {
            double number = Double.parseDouble(value);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // reported below
        }
        throw new CommandFailure(
                ExitCode.REJECTED, field + " must be a number, was \"" + value + "\"");
    }

    private static double length(String value) {
        try {
            return Clock.parse(value);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCode.REJECTED, String.valueOf(e.getMessage()));
        }
    }

    /** {@code Drum and bass} as {@code drum_and_bass}. */
    private static String slug(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }
}
