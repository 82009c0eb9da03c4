package io.trackwright.service.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Idempotency-Key header (IETF draft-ietf-httpapi-idempotency-key-header): a string, with or
 * without its quotes.
 */
final class IdempotencyKey {
    private static final int MAX_CHARACTERS = 255;

    private IdempotencyKey() {}

    /** The key, empty when there is none; fails with problem {@code invalid-request}. */
    static String read(@Nullable String header) {
        if (header == null) {
            return "";
        }
        String key = header.strip();
        if (key.length() >= 2 && key.startsWith("\"") && key.endsWith("\"")) {
            key = key.substring(1, key.length() - 1);
        }
        boolean printable = key.chars().allMatch(c -> c >= ' ' && c <= '~');
        if (key.isBlank() || key.length() > MAX_CHARACTERS || !printable) {
            throw ProblemType.INVALID_REQUEST.problem(
                    List.of(
                            FieldError.inHeader(
                                    "Idempotency-Key",
                                    "must be 1..%d printable ASCII characters"
                                            .formatted(MAX_CHARACTERS))));
        }
        return key;
    }
}
