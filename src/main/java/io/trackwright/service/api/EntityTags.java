package io.trackwright.service.api;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Comparison of entity tags as in RFC 9110, §8.8.3 and §13.1. */
final class EntityTags {
    private EntityTags() {}

    /** If-None-Match: true when one of the listed tags is {@code tag}, weakly compared. */
    static boolean match(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        return ifNoneMatch.strip().equals("*")
                || Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .map(t -> t.startsWith("W/") ? t.substring(2) : t)
                        .anyMatch(tag::equals);
    }
}
