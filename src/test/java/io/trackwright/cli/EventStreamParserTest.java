package io.trackwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventStreamParserTest {
    private final List<ServerEvent> events = new ArrayList<>();
    private final EventStreamParser parser = new EventStreamParser(1_000, events::add);

    private void feed(String text) {
        text.lines().forEach(parser::line);
    }

    @Test
    void readsIdNameAndData() {
        feed("id: 7\nevent: audio\ndata: {\"index\":3}\n\n");
        assertEquals(List.of(new ServerEvent("7", "audio", "{\"index\":3}")), events);
        assertEquals(3, events.getFirst().json().path("index").asInt());
    }

    @Test
    void joinsDataLinesAndStripsOneSpace() {
        feed("data:  two spaces\ndata:none\ndata\n\n");
        assertEquals(" two spaces\nnone\n", events.getFirst().data());
        assertEquals("message", events.getFirst().name());
    }

    @Test
    void commentsUnknownFieldsAndEmptyEventsAreNothing() {
        feed(":hb\n\nfoo: bar\n\nevent: stage\n\n");
        assertEquals(List.of(), events);
    }

    @Test
    void nameDoesNotOutliveItsEvent() {
        feed("event: stage\ndata: 1\n\ndata: 2\n\n");
        assertEquals("message", events.get(1).name());
    }

    @Test
    void retryIsTakenWhenItIsANumber() {
        feed("retry: 2500\n\nretry: soon\n\n");
        assertEquals(2_500, parser.retryMs());
    }

    @Test
    void anEventCutOffIsForgottenWithItsId() {
        feed("id: 1\ndata: a\n\nid: 2\nevent: audio\ndata: b");
        parser.cut();
        feed("data: c\n\n");
        assertEquals("1", parser.lastId());
        assertEquals(new ServerEvent("1", "message", "c"), events.get(1));
    }
}
