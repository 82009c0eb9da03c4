package io.trackwright.service.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Exclusion;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.Source;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.List;
import java.util.function.Function;

/**
 * A choice as JSON: its value, its source, its words.
 *
 * @param write the value as JSON
 * @param read the value from JSON
 */
record ChoiceJson<T>(Function<T, JsonNode> write, Function<JsonNode, T> read) {
    static final ChoiceJson<GenreName> GENRE =
            new ChoiceJson<>(g -> new TextNode(g.slug()), n -> new GenreName(n.asText()));
    static final ChoiceJson<Double> NUMBER =
            new ChoiceJson<>(d -> new DoubleNode(Json.finite("value", d)), JsonNode::doubleValue);
    static final ChoiceJson<Exclusion> EXCLUSION =
            new ChoiceJson<>(
                    e -> new TextNode(e.family().name()),
                    n -> new Exclusion(Json.constant(InstrumentFamily.class, n)));

    static <E extends Enum<E>> ChoiceJson<E> constants(Class<E> type) {
        return new ChoiceJson<>(e -> new TextNode(e.name()), n -> Json.constant(type, n));
    }

    JsonNode choice(Choice<T> choice) {
        return Json.object()
                .put("source", choice.source().name())
                .put("words", Json.storable(choice.words()))
                .set("value", write.apply(choice.value()));
    }

    Choice<T> choice(JsonNode node) {
        return new Choice<>(
                read.apply(node.path("value")),
                Json.constant(Source.class, node.path("source")),
                node.path("words").asText());
    }

    ArrayNode choices(List<Choice<T>> choices) {
        return Json.array(choices, this::choice);
    }

    List<Choice<T>> choices(JsonNode array) {
        return Json.list(array, this::choice);
    }
}
