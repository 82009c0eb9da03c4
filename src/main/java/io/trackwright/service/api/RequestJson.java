package io.trackwright.service.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads JSON from strangers: bounded in length and depth, no duplicate keys, nothing after the
 * value.
 */
final class RequestJson {
    private static final int MAX_DEPTH = 16;
    private static final JsonMapper STRICT =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(MAX_DEPTH)
                                                    .maxNumberLength(100)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();
    private static final ObjectReader READER = STRICT.reader();

    private RequestJson() {}

    /**
     * The body's JSON value. Blocking. Fails with problem {@code too-large} or {@code
     * malformed-json}.
     *
     * @param maxBytes the longest body taken
     */
    static JsonNode read(InputStream body, int maxBytes) throws IOException {
        byte[] bytes = bytes(body, maxBytes + 1);
        if (bytes.length > maxBytes) {
            throw ProblemType.TOO_LARGE.problem("The body may have " + maxBytes + " bytes.");
        }
        try (JsonParser parser = STRICT.createParser(bytes)) {
            JsonNode node = READER.readTree(parser);
            if (node == null || node.isMissingNode()) {
                throw ProblemType.MALFORMED_JSON.problem("The body is empty.");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw ProblemType.MALFORMED_JSON.problem(
                    "line %d, column %d: %s"
                            .formatted(
                                    e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                                    e.getLocation() == null ? 1 : e.getLocation().getColumnNr(),
                                    shortened(e.getOriginalMessage())));
        }
    }

    /** A body that breaks off, or is badly framed, is its sender's fault. */
    private static byte[] bytes(InputStream body, int most) {
        try {
            return body.readNBytes(most);
        } catch (IOException broken) {
            throw ProblemType.BAD_REQUEST.problem("The body could not be read to its end.");
        }
    }

    private static String shortened(String message) {
        return message.length() <= 160 ? message : message.substring(0, 160) + "…";
    }

    /**
     * SHA-256 of the value with keys in order: equal for bodies that differ only in layout.
     * Lower-case hex.
     */
    static String hash(JsonNode node) throws IOException {
        String canonical = STRICT.writeValueAsString(ordered(node));
        return Sha256.hex(canonical.getBytes(StandardCharsets.UTF_8));
    }

    private static Object ordered(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> fields = new TreeMap<>();
            node.properties().forEach(e -> fields.put(e.getKey(), ordered(e.getValue())));
            return fields;
        }
        if (node.isArray()) {
            return node.valueStream().map(RequestJson::ordered).toList();
        }
        return node;
    }
}
