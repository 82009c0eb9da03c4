package io.trackwright.service.operations;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

/** How many clients of this process follow the events of a job. */
@Singleton
public final class Listeners {
    private final AtomicInteger count = new AtomicInteger();

    Listeners(MeterRegistry registry) {
        registry.gauge("trackwright.listeners", count);
    }

    /** The same stream, counted from its subscription to its end, however it ends. */
    public <T> Multi<T> counted(Multi<T> stream) {
        return stream.onSubscription()
                .invoke(() -> count.incrementAndGet())
                .onTermination()
                .invoke(() -> count.decrementAndGet());
    }
}
