package io.trackwright.service.llm;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/**
 * Finds the JSON object in what a model said: inside fences, among prose, with the slips that
 * models make, or broken off. Of a broken one the complete parts are kept: members of the outermost
 * object and elements of its lists; an object that is broken off inside a list is left out.
 */
final class Salvage {
    private static final int MOST_BEGINNINGS = 20;
    private static final int DEEPEST = 8;

    private static final JsonFactory LOOSE =
            JsonFactory.builder()
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
                    .enable(JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .build();

    /**
     * What was found.
     *
     * @param object empty when there was none
     * @param whole whether it came to its end
     */
    record Found(ObjectNode object, boolean whole) {}

    private final JsonParser parser;
    private boolean broken;

    private Salvage(JsonParser parser) {
        this.parser = parser;
    }

    /** The object with the most members among those that begin in the text. */
    static Found in(String text) {
        Found best = new Found(JsonNodeFactory.instance.objectNode(), false);
        int at = text.indexOf('{');
        for (int tries = 0; at >= 0 && tries < MOST_BEGINNINGS; tries++) {
            Found found = from(text.substring(at));
            if (found.object().size() > best.object().size()) {
                best = found;
            }
            if (best.whole() && best.object().size() > 2) {
                break;
            }
            at = text.indexOf('{', at + 1);
        }
        return best;
    }

    private static Found from(String text) {
        try (JsonParser parser = LOOSE.createParser(text)) {
            Salvage salvage = new Salvage(parser);
            parser.nextToken();
            ObjectNode object = salvage.object(1);
            return new Found(object, !salvage.broken);
        } catch (IOException e) {
            return new Found(JsonNodeFactory.instance.objectNode(), false);
        }
    }

    private ObjectNode object(int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (next() == JsonToken.FIELD_NAME) {
            String name = name();
            JsonNode value = value(next(), depth);
            if (broken && (depth > 1 || !value.isArray())) {
                return object;
            }
            object.set(name, value);
            if (broken) {
                return object;
            }
        }
        return object;
    }

    private ArrayNode array(int depth) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (JsonToken t = next(); !broken && t != JsonToken.END_ARRAY; t = next()) {
            JsonNode value = value(t, depth);
            if (broken) {
                return array;
            }
            array.add(value);
        }
        return array;
    }

    private JsonNode value(JsonToken token, int depth) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        if (broken || depth > DEEPEST) {
            broken = true;
            return make.missingNode();
        }
        try {
            return switch (token) {
                case START_OBJECT -> object(depth + 1);
                case START_ARRAY -> array(depth + 1);
                case VALUE_STRING -> make.textNode(parser.getText());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                        make.numberNode(parser.getDoubleValue());
                case VALUE_TRUE -> make.booleanNode(true);
                case VALUE_FALSE -> make.booleanNode(false);
                default -> make.nullNode();
            };
        } catch (IOException e) {
            broken = true;
            return make.missingNode();
        }
    }

    private String name() {
        try {
            return parser.currentName();
        } catch (IOException e) {
            broken = true;
            return "";
        }
    }

    /** The next token; the end of an object when there is none or it cannot be read. */
    private JsonToken next() {
        try {
            JsonToken token = broken ? null : parser.nextToken();
            if (token != null) {
                return token;
            }
        } catch (IOException e) {
            // broken off, or no JSON from here on
        }
        broken = true;
        return JsonToken.END_OBJECT;
    }
}
