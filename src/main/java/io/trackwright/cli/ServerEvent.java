package io.trackwright.cli;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One event of a stream.
 *
 * @param id its number in the job; empty when it has none
 * @param name {@code stage}, {@code audio}, … ; {@code message} when the server gave none
 */
record ServerEvent(String id, String name, String data) {
    /** True for the last event of a job. */
    boolean terminal() {
        return name.equals("succeeded") || name.equals("failed") || name.equals("cancelled");
    }

    JsonNode json() {
        return Json.parseOrEmpty(data);
    }
}
