package io.trackwright.cli;

import java.util.function.Consumer;

/**
 * Lines of a {@code text/event-stream} to events (WHATWG HTML, 9.2.6 "Interpreting an event
 * stream"). An event is complete at its blank line; one cut off by the end of the stream is
 * dropped, and comes again when the stream is resumed after the last complete one.
 */
final class EventStreamParser {
    private final Consumer<ServerEvent> events;
    private final StringBuilder data = new StringBuilder();
    private boolean hasData;
    private String name = "";
    private String pendingId = "";
    private String lastId = "";
    private long retryMs;

    /**
     * @param retryMs how long to wait before reconnecting until the server says otherwise
     */
    EventStreamParser(long retryMs, Consumer<ServerEvent> events) {
        this.retryMs = retryMs;
        this.events = events;
    }

    /** Takes the next line, without its line end. */
    void line(String line) {
        if (line.isEmpty()) {
            dispatch();
            return;
        }
        int colon = line.indexOf(':');
        if (colon == 0) {
            return; // a comment keeps the connection open
        }
        String field = colon < 0 ? line : line.substring(0, colon);
        String value = colon < 0 ? "" : line.substring(colon + 1);
        field(field, value.startsWith(" ") ? value.substring(1) : value);
    }

    /** Forgets a half-read event; the last id stays. */
    void cut() {
        data.setLength(0);
        hasData = false;
        name = "";
        pendingId = lastId;
    }

    String lastId() {
        return lastId;
    }

    long retryMs() {
        return retryMs;
    }

    private void field(String field, String value) {
        switch (field) {
            case "event" -> name = value;
            case "data" -> {
                data.append(hasData ? "\n" : "").append(value);
                hasData = true;
            }
            case "id" -> pendingId = value;
            case "retry" -> {
                if (value.matches("[0-9]{1,6}")) {
                    retryMs = Long.parseLong(value);
                }
            }
            default -> {} // the standard says: ignore
        }
    }

    private void dispatch() {
        if (!pendingId.isEmpty()) {
            lastId = pendingId;
        }
        if (hasData) {
            events.accept(
                    new ServerEvent(lastId, name.isEmpty() ? "message" : name, data.toString()));
        }
        cut();
    }
}
