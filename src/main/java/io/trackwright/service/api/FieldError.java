package io.trackwright.service.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one value of a request; exactly one of the places is given.
 *
 * @param pointer JSON Pointer (RFC 6901) into the body; empty for the whole of it
 * @param parameter name of a query parameter
 * @param header name of a header
 * @param detail the rule that was broken
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FieldError(
        @Nullable String pointer,
        @Nullable String parameter,
        @Nullable String header,
        String detail) {
    static FieldError inBody(String pointer, String detail) {
        return new FieldError(pointer, null, null, detail);
    }

    static FieldError inQuery(String parameter, String detail) {
        return new FieldError(null, parameter, null, detail);
    }

    static FieldError inHeader(String header, String detail) {
        return new FieldError(null, null, header, detail);
    }

    /** As a sentence. */
    String text() {
        if (pointer != null) {
            return (pointer.isEmpty() ? "the body" : pointer) + " " + detail;
        }
        return (parameter != null ? parameter : header) + " " + detail;
    }
}
