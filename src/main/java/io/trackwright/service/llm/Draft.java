package io.trackwright.service.llm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * An object of an answer, read kindly: a number may come as text, a list as a single value or as
 * one text. What is of the wrong kind altogether is left out and noted.
 *
 * @param node the object
 * @param where its place in the answer, for the note; empty at the top
 */
record Draft(JsonNode node, String where, Trimmings trimmings) {
    private static final int MOST_ELEMENTS = 256;

    /** Empty when it is missing or says nothing. */
    String text(String field) {
        JsonNode value = node.path(field);
        if (value.isContainerNode()) {
            drop(field, "");
            return "";
        }
        String text = value.isNull() ? "" : value.asText().strip();
        return text.equalsIgnoreCase(Vocabulary.UNSAID) || text.equalsIgnoreCase("none")
                ? ""
                : text;
    }

    OptionalDouble number(String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return OptionalDouble.empty();
        }
        OptionalDouble number = number(value);
        if (number.isEmpty() && !value.asText().isBlank()) {
            drop(field, value.asText());
        }
        return number;
    }

    /** The words of a list; a text with commas is a list too. */
    List<String> words(String field) {
        List<String> words = new ArrayList<>();
        for (JsonNode each : elements(field)) {
            String text = each.isContainerNode() ? "" : each.asText();
            for (String word : text.split(node.path(field).isTextual() ? "[,;]" : "\n")) {
                if (!word.isBlank() && !word.strip().equalsIgnoreCase(Vocabulary.UNSAID)) {
                    words.add(word.strip());
                }
            }
        }
        return words;
    }

    List<Draft> objects(String field) {
        List<Draft> objects = new ArrayList<>();
        for (JsonNode each : elements(field)) {
            if (each.isObject()) {
                objects.add(new Draft(each, field + " " + (objects.size() + 1), trimmings));
            } else {
                drop(field, each.asText());
            }
        }
        return objects;
    }

    /** Each number of a list; nothing stands for what is none. */
    List<OptionalDouble> numbers(String field) {
        return elements(field).stream().map(Draft::number).toList();
    }

    void drop(String field, String value) {
        trimmings.drop(where.isEmpty() ? field : where + " " + field, value);
    }

    private List<JsonNode> elements(String field) {
        JsonNode value = node.path(field);
        List<JsonNode> all = new ArrayList<>();
        if (value.isArray()) {
            for (JsonNode each : value) {
                if (all.size() == MOST_ELEMENTS) {
                    drop(field, "");
                    break;
                }
                all.add(each);
            }
        } else if (!value.isMissingNode() && !value.isNull()) {
            all.add(value);
        }
        return all;
    }

    private static OptionalDouble number(JsonNode value) {
        if (value.isNumber()) {
            return finite(value.doubleValue());
        }
        String text = value.isTextual() ? value.asText().strip() : "";
        if (text.matches("[+-]?[0-9]{1,9}([.][0-9]{1,9})?")) {
            return finite(Double.parseDouble(text));
        }
        if (text.matches("[0-9]{1,3}/[1-9][0-9]{0,2}")) {
            String[] parts = text.split("/");
            return finite(Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]));
        }
        return OptionalDouble.empty();
    }

    private static OptionalDouble finite(double number) {
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }
}
