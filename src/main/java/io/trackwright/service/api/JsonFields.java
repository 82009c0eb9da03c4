package io.trackwright.service.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Takes the fields of a JSON object one by one. What is wrong is noted with its JSON Pointer and
 * reads as absent, so that one pass finds everything.
 */
final class JsonFields {
    /** Nobody corrects more than this at once. */
    private static final int MAX_ERRORS = 20;

    private static final int MAX_ITEMS = 64;
    private static final int MAX_SHOWN = 60;

    private final JsonNode object;
    private final String pointer;
    private final List<FieldError> errors;
    private final Set<String> taken = new HashSet<>();

    private JsonFields(JsonNode object, String pointer, List<FieldError> errors) {
        this.object = object;
        this.pointer = pointer;
        this.errors = errors;
    }

    /** The fields of {@code root}; a root that is no object has none, and that is noted. */
    static JsonFields of(JsonNode root, List<FieldError> errors) {
        JsonFields fields = new JsonFields(root, "", errors);
        if (!root.isObject()) {
            fields.wrong("", "must be an object, was " + kind(root));
        }
        return fields;
    }

    Optional<JsonFields> object(String name) {
        return value(name, JsonNodeType.OBJECT, "an object")
                .map(node -> new JsonFields(node, pointer + "/" + name, errors));
    }

    Optional<String> text(String name) {
        return value(name, JsonNodeType.STRING, "a string").map(JsonNode::textValue);
    }

    OptionalDouble number(String name, double min, double max) {
        Optional<JsonNode> node = value(name, JsonNodeType.NUMBER, "a number");
        if (node.isEmpty()) {
            return OptionalDouble.empty();
        }
        double number = node.get().doubleValue();
        if (!(number >= min && number <= max)) {
            wrong(
                    name,
                    "must be %s..%s, was %s".formatted(plain(min), plain(max), shown(node.get())));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(number);
    }

    OptionalLong integer(String name, long min, long max) {
        Optional<JsonNode> node = value(name, JsonNodeType.NUMBER, "an integer");
        if (node.isEmpty()) {
            return OptionalLong.empty();
        }
        JsonNode n = node.get();
        if (!n.isIntegralNumber()
                || !n.canConvertToLong()
                || n.longValue() < min
                || n.longValue() > max) {
            wrong(name, "must be an integer %d..%d, was %s".formatted(min, max, shown(n)));
            return OptionalLong.empty();
        }
        return OptionalLong.of(n.longValue());
    }

    /**
     * A string that stands for a value.
     *
     * @param what completes "must be …"
     */
    <T> Optional<T> word(String name, String what, Function<String, Optional<T>> reading) {
        Optional<T> read = text(name).flatMap(reading);
        if (read.isEmpty() && object.path(name).isTextual()) {
            wrong(name, "must be " + what + ", was " + shown(object.path(name)));
        }
        return read;
    }

    /** A list of strings that stand for values, without repeats. */
    <T> List<T> words(String name, String what, Function<String, Optional<T>> reading) {
        return items(name, (item, place) -> word(item, place, what, reading)).stream()
                .distinct()
                .toList();
    }

    /** A list of strings that stand for values, in order and with repeats. */
    <T> List<T> sequence(String name, String what, Function<String, Optional<T>> reading) {
        return items(name, (item, place) -> word(item, place, what, reading));
    }

    private <T> Optional<T> word(
            JsonNode item, String place, String what, Function<String, Optional<T>> reading) {
        Optional<T> read = item.isTextual() ? reading.apply(item.textValue()) : Optional.empty();
        if (read.isEmpty()) {
            wrong(place, "must be " + what + ", was " + shown(item));
        }
        return read;
    }

    /** A list of objects, each read by itself. */
    <T> List<T> objects(String name, Function<JsonFields, Optional<T>> reading) {
        return items(
                name,
                (item, place) -> {
                    JsonFields fields = new JsonFields(item, pointer + "/" + place, errors);
                    if (!item.isObject()) {
                        wrong(place, "must be an object, was " + kind(item));
                        return Optional.empty();
                    }
                    Optional<T> read = reading.apply(fields);
                    fields.noOthers();
                    return read;
                });
    }

    /** A list of whole numbers within limits. */
    List<Integer> integers(String name, int min, int max) {
        return items(
                name,
                (item, place) -> {
                    boolean within =
                            item.isInt() && item.intValue() >= min && item.intValue() <= max;
                    if (!within) {
                        wrong(
                                place,
                                "must be an integer %d..%d, was %s"
                                        .formatted(min, max, shown(item)));
                    }
                    return within ? Optional.of(item.intValue()) : Optional.empty();
                });
    }

    /** A list of numbers within limits. */
    List<Double> numbers(String name, double min, double max) {
        return items(
                name,
                (item, place) -> {
                    boolean within =
                            item.isNumber()
                                    && item.doubleValue() >= min
                                    && item.doubleValue() <= max;
                    if (!within) {
                        wrong(
                                place,
                                "must be %s..%s, was %s"
                                        .formatted(plain(min), plain(max), shown(item)));
                    }
                    return within ? Optional.of(item.doubleValue()) : Optional.empty();
                });
    }

    private <T> List<T> items(String name, BiFunction<JsonNode, String, Optional<T>> reading) {
        Optional<JsonNode> array = value(name, JsonNodeType.ARRAY, "an array");
        int size = array.map(JsonNode::size).orElse(0);
        if (size > MAX_ITEMS) {
            wrong(name, "must have at most " + MAX_ITEMS + " items, was " + size);
            return List.of();
        }
        List<T> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            reading.apply(object.path(name).path(i), name + "/" + i).ifPresent(values::add);
        }
        return values;
    }

    /** True or false; absent when neither was said. */
    Optional<Boolean> flag(String name) {
        return value(name, JsonNodeType.BOOLEAN, "true or false").map(JsonNode::booleanValue);
    }

    boolean has(String name) {
        return object.has(name);
    }

    /** Notes what is wrong with a field. */
    void wrong(String name, String detail) {
        if (errors.size() < MAX_ERRORS) {
            errors.add(FieldError.inBody(name.isEmpty() ? pointer : pointer + "/" + name, detail));
        }
    }

    /** Notes every field that nobody has asked for. */
    void noOthers() {
        object.fieldNames()
                .forEachRemaining(
                        name -> {
                            if (!taken.contains(name)) {
                                wrong(escaped(name), "is not a field of this request");
                            }
                        });
    }

    private Optional<JsonNode> value(String name, JsonNodeType type, String what) {
        taken.add(name);
        JsonNode node = object.path(name);
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        if (node.getNodeType() != type) {
            wrong(name, "must be " + what + ", was " + kind(node));
            return Optional.empty();
        }
        return Optional.of(node);
    }

    private static String kind(JsonNode node) {
        return node.getNodeType().name().toLowerCase(Locale.ROOT);
    }

    /** A value as it came, no longer than a word. */
    private static String shown(JsonNode node) {
        String text = node.toString();
        return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "…";
    }

    private static String plain(double limit) {
        return limit == Math.rint(limit) ? Long.toString((long) limit) : Double.toString(limit);
    }

    /** As RFC 6901 asks for, and no longer than a name ever is. */
    private static String escaped(String name) {
        String part = name.length() <= 60 ? name : name.substring(0, 60) + "…";
        return part.replace("~", "~0").replace("/", "~1");
    }
}
