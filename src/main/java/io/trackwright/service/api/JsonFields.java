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
import java.util.function.Function;

/**
 * Takes the fields of a JSON object one by one. What is wrong is noted with its JSON Pointer and
 * reads as absent, so that one pass finds everything.
 */
final class JsonFields {
    /** Nobody corrects more than this at once. */
    private static final int MAX_ERRORS = 20;

    private static final int MAX_ITEMS = 32;

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
            wrong(name, "must be %s..%s".formatted(plain(min), plain(max)));
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
            wrong(name, "must be an integer %d..%d".formatted(min, max));
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
            wrong(name, "must be " + what);
        }
        return read;
    }

    /** A list of strings that stand for values, without repeats. */
    <T> List<T> words(String name, String what, Function<String, Optional<T>> reading) {
        Optional<JsonNode> array = value(name, JsonNodeType.ARRAY, "an array");
        if (array.isPresent() && array.get().size() > MAX_ITEMS) {
            wrong(name, "must have at most " + MAX_ITEMS + " items");
            return List.of();
        }
        List<T> values = new ArrayList<>();
        for (int i = 0; i < array.map(JsonNode::size).orElse(0); i++) {
            JsonNode item = object.path(name).path(i);
            Optional<T> read =
                    item.isTextual() ? reading.apply(item.textValue()) : Optional.empty();
            if (read.isEmpty()) {
                wrong(name + "/" + i, "must be " + what);
            }
            read.filter(v -> !values.contains(v)).ifPresent(values::add);
        }
        return values;
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

    private static String plain(double limit) {
        return limit == Math.rint(limit) ? Long.toString((long) limit) : Double.toString(limit);
    }

    /** As RFC 6901 asks for, and no longer than a name ever is. */
    private static String escaped(String name) {
        String part = name.length() <= 60 ? name : name.substring(0, 60) + "…";
        return part.replace("~", "~0").replace("/", "~1");
    }
}
