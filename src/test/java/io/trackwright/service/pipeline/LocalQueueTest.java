package io.trackwright.service.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class LocalQueueTest {
    private final LocalQueue queue = new LocalQueue();

    @Test
    void handsItemsOutInOrderEachOnce() {
        queue.offer("a");
        queue.offer("b");
        assertEquals("a", queue.take().join());
        assertEquals("b", queue.take().join());
        assertFalse(queue.take().isDone());
    }

    @Test
    void aWaitingTakerGetsTheNextItem() {
        CompletableFuture<Object> first = queue.take();
        CompletableFuture<Object> second = queue.take();
        queue.offer("a");
        assertEquals("a", first.join());
        assertFalse(second.isDone());
    }

    @Test
    void anItemThatWaitsIsNotQueuedTwice() {
        queue.offer("a");
        queue.offer("a");
        queue.take().join();
        assertFalse(queue.take().isDone());
    }
}
