package io.trackwright.service.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.trackwright.service.job.ModelAnswer;

/** A language model's answer as JSON; its text stays as it came. */
final class AnswerJson {
    private AnswerJson() {}

    static ObjectNode write(ModelAnswer answer) {
        return Json.object()
                .put("provider", Json.storable(answer.provider()))
                .put("model", Json.storable(answer.model()))
                .put("outcome", answer.outcome().name())
                .put("text", Json.storable(answer.text()))
                .put("tokensIn", answer.tokensIn())
                .put("tokensOut", answer.tokensOut())
                .put("latencyMs", answer.latencyMs())
                .put("requests", answer.requests());
    }

    static ModelAnswer answer(JsonNode node) {
        return new ModelAnswer(
                node.path("provider").asText(),
                node.path("model").asText(),
                Json.constant(ModelAnswer.Outcome.class, node.path("outcome")),
                node.path("text").asText(),
                node.path("tokensIn").asInt(-1),
                node.path("tokensOut").asInt(-1),
                node.path("latencyMs").asLong(),
                node.path("requests").asInt());
    }
}
