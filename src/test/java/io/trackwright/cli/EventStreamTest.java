package io.trackwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EventStreamTest {
    private static final int EVENTS = 37;

    private static final class Recorder implements EventStream.Listener {
        final List<String> ids = new ArrayList<>();
        String last = "";

        @Override
        public void event(ServerEvent event) {
            ids.add(event.id());
            last = event.name();
        }

        @Override
        public void tick() {}
    }

    private static List<String> oneTo(int n) {
        return IntStream.rangeClosed(1, n).mapToObj(String::valueOf).toList();
    }

    @Test
    void deliversEachEventOnceUpToTheTerminalOne() throws Exception {
        try (ContractServer server = new ContractServer(0)) {
            Recorder seen = new Recorder();
            new EventStream(new ServiceClient(server.url()), 5_000).follow(ContractServer.ID, seen);
            assertEquals(oneTo(EVENTS), seen.ids);
            assertEquals("succeeded", seen.last);
            assertEquals(List.of(""), server.lastEventIds);
        }
    }

    @Test
    void resumesBehindTheLastWholeEventWhenTheConnectionDrops() throws Exception {
        try (ContractServer server = new ContractServer(0)) {
            server.eventsPerConnection = 10;
            Recorder seen = new Recorder();
            new EventStream(new ServiceClient(server.url()), 5_000).follow(ContractServer.ID, seen);
            assertEquals(oneTo(EVENTS), seen.ids);
            assertEquals(List.of("", "10", "20", "30"), server.lastEventIds);
        }
    }

    @Test
    void unknownJobIsARefusalNotARetry() throws Exception {
        try (ContractServer server = new ContractServer(0)) {
            EventStream stream = new EventStream(new ServiceClient(server.url()), 5_000);
            CommandFailure failure =
                    assertThrows(
                            CommandFailure.class, () -> stream.follow("other", new Recorder()));
            assertEquals(ExitCode.REJECTED, failure.code());
            assertEquals("Not found: no such job", failure.getMessage());
        }
    }

    @Test
    void givesUpOnAServiceThatIsGone() throws Exception {
        String url;
        try (ContractServer server = new ContractServer(0)) {
            url = server.url();
        }
        EventStream stream = new EventStream(new ServiceClient(url), 0);
        CommandFailure failure =
                assertThrows(CommandFailure.class, () -> stream.follow("x", new Recorder()));
        assertEquals(ExitCode.UNREACHABLE, failure.code());
        assertTrue(String.valueOf(failure.getMessage()).contains(url));
    }
}
