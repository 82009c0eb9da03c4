package io.trackwright.service.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.NoteName;
import io.trackwright.music.theory.TimeSignature;

/** Terms of music theory as JSON text: {@code "F#"}, {@code "F# MINOR"}, {@code "6/8"}. */
final class TheoryJson {
    private TheoryJson() {}

    static JsonNode write(NoteName name) {
        return new TextNode(name.toString());
    }

    static NoteName noteName(JsonNode node) {
        return NoteName.parse(node.asText());
    }

    static JsonNode write(Key key) {
        return new TextNode(key.tonic() + " " + key.mode().name());
    }

    static Key key(JsonNode node) {
        String[] words = words(node, " ");
        return new Key(NoteName.parse(words[0]), Mode.valueOf(words[1]));
    }

    static JsonNode write(TimeSignature metre) {
        return new TextNode(metre.toString());
    }

    static TimeSignature timeSignature(JsonNode node) {
        String[] numbers = words(node, "/");
        return new TimeSignature(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    private static String[] words(JsonNode node, String between) {
        String[] words = node.asText().split(between, -1);
        if (words.length != 2) {
            throw new IllegalArgumentException(
                    "not two words joined by '" + between + "': " + node);
        }
        return words;
    }
}
