package io.trackwright.service.llm;

import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonNumberSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.util.ArrayList;
import java.util.List;

/**
 * The shape of an answer. It is ours alone: no prompt changes it. Strict mode wants every field, so
 * each has a value that says nothing. {@code thought} comes first, to be read while the rest is
 * being written.
 */
final class AnswerSchema {
    private AnswerSchema() {}

    static JsonSchema of(Vocabulary words) {
        JsonObjectSchema section =
                strict(
                        JsonObjectSchema.builder()
                                .addEnumProperty("kind", words.kinds())
                                .addIntegerProperty("bars")
                                .addEnumProperty("energy", words.energies())
                                .addProperty("chords", list(new JsonStringSchema())));
        JsonObjectSchema motif =
                strict(
                        JsonObjectSchema.builder()
                                .addProperty("degrees", list(new JsonIntegerSchema()))
                                .addProperty("beats", list(new JsonNumberSchema())));
        JsonObjectSchema player =
                strict(
                        JsonObjectSchema.builder()
                                .addEnumProperty("instrument", words.instruments())
                                .addEnumProperty("role", words.roles()));
        JsonObjectSchema root =
                strict(
                        JsonObjectSchema.builder()
                                .addStringProperty("thought")
                                .addStringProperty("title")
                                .addEnumProperty("genre", unsaid(words.genres()))
                                .addProperty("moods", list(words(words.moods())))
                                .addEnumProperty("pace", unsaid(words.paces()))
                                .addNumberProperty("bpm")
                                .addStringProperty("key")
                                .addProperty("without", list(words(words.exclusions())))
                                .addProperty("sections", list(section))
                                .addProperty("motifs", list(motif))
                                .addEnumProperty("manner", unsaid(words.manners()))
                                .addProperty("players", list(player)));
        return JsonSchema.builder().name("plan").rootElement(root).build();
    }

    private static JsonObjectSchema strict(JsonObjectSchema.Builder fields) {
        List<String> all = List.copyOf(fields.build().properties().keySet());
        return fields.required(all).additionalProperties(false).build();
    }

    private static JsonSchemaElement list(JsonSchemaElement of) {
        return JsonArraySchema.builder().items(of).build();
    }

    private static JsonSchemaElement words(List<String> words) {
        return JsonEnumSchema.builder().enumValues(words).build();
    }

    private static List<String> unsaid(List<String> words) {
        List<String> all = new ArrayList<>(words);
        all.addFirst(Vocabulary.UNSAID);
        return all;
    }
}
