package io.trackwright.service.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.trackwright.music.brief.Flavour;
import io.trackwright.music.brief.Flavour.Treatment;
import io.trackwright.music.brief.Flavour.Use;

/** What colours a piece, as JSON. A missing list is empty. */
final class FlavourJson {
    private static final ChoiceJson<String> SLUG =
            new ChoiceJson<>(s -> new TextNode(Json.storable(s)), JsonNode::asText);
    private static final ChoiceJson<Integer> DECADE =
            new ChoiceJson<>(IntNode::new, JsonNode::intValue);
    private static final ChoiceJson<Use> USE = ChoiceJson.constants(Use.class);
    private static final ChoiceJson<Treatment> TREATMENT = ChoiceJson.constants(Treatment.class);

    private FlavourJson() {}

    static ObjectNode write(Flavour flavour) {
        ObjectNode node = Json.object();
        node.set("substyles", SLUG.choices(flavour.substyles()));
        node.set("blend", ChoiceJson.GENRE.choices(flavour.blend()));
        node.set("decades", DECADE.choices(flavour.decades()));
        node.set("uses", USE.choices(flavour.uses()));
        node.set("treatments", TREATMENT.choices(flavour.treatments()));
        return node;
    }

    static Flavour flavour(JsonNode node) {
        return new Flavour(
                SLUG.choices(node.path("substyles")),
                ChoiceJson.GENRE.choices(node.path("blend")),
                DECADE.choices(node.path("decades")),
                USE.choices(node.path("uses")),
                TREATMENT.choices(node.path("treatments")));
    }
}
