package io.trackwright.service.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * JSON as it is stored, by hand: no core type knows of it, and a renamed component breaks no row.
 * Readers ignore fields they do not know and take a default for those that are missing, so that two
 * versions of the service can share a database.
 */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final char REPLACEMENT = '\uFFFD';

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static <T> ArrayNode array(Iterable<T> values, Function<T, ? extends JsonNode> write) {
        ArrayNode array = array();
        for (T value : values) {
            array.add(write.apply(value));
        }
        return array;
    }

    static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        List<T> list = new ArrayList<>(array.size());
        for (JsonNode each : array) {
            list.add(read.apply(each));
        }
        return list;
    }

    static String write(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a JSON tree can always be written", e);
        }
    }

    static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored JSON is damaged: " + e.getOriginalMessage(), e);
        }
    }

    /** A number that JSON has; fails for NaN and the infinities, which it has not. */
    static double finite(String field, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(field + " must be finite, was " + value);
        }
        return value;
    }

    /** Text that PostgreSQL takes: no NUL and no half of a surrogate pair. */
    static String storable(String text) {
        StringBuilder clean = new StringBuilder(text);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            boolean pair =
                    i + 1 < clean.length() && Character.isSurrogatePair(c, clean.charAt(i + 1));
            if (pair) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                clean.setCharAt(i, REPLACEMENT);
            }
        }
        return clean.toString();
    }

    static <E extends Enum<E>> E constant(Class<E> type, JsonNode name) {
        return Enum.valueOf(type, name.asText());
    }
}
