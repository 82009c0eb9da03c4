package io.trackwright.service.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.concurrent.CompletableFuture;

/**
 * A queue of distinct items for many consumers: an item that already waits is not queued twice.
 * Safe for any thread.
 */
final class LocalQueue {
    private final LinkedHashSet<Object> items = new LinkedHashSet<>();
    private final Deque<CompletableFuture<Object>> takers = new ArrayDeque<>();

    void offer(Object item) {
        CompletableFuture<Object> taker;
        synchronized (this) {
            taker = takers.poll();
            if (taker == null) {
                items.add(item);
                return;
            }
        }
        taker.complete(item);
    }

    /** How many items wait. */
    synchronized int size() {
        return items.size();
    }

    /** Completes with the oldest item, as soon as there is one. */
    synchronized CompletableFuture<Object> take() {
        if (!items.isEmpty()) {
            return CompletableFuture.completedFuture(items.removeFirst());
        }
        CompletableFuture<Object> taker = new CompletableFuture<>();
        takers.add(taker);
        return taker;
    }
}
