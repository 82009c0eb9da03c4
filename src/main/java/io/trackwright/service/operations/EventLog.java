package io.trackwright.service.operations;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.trackwright.service.job.JobHistory;
import io.trackwright.service.job.JobHistory.Occurrence;
import io.trackwright.service.job.JobHistory.Place;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** The events of all jobs as a log: a stretch of it, or as it grows. Demand-driven. */
public final class EventLog {
    private static final int PAGE = 500;

    /** Transactions that commit a moment after their events' time are still seen in order. */
    private static final Duration SETTLING = Duration.ofMillis(500);

    private final JobHistory history;
    private final InstantSource clock;
    private final Duration step;

    /**
     * @param step how often a live log looks for more, above 0
     */
    public EventLog(JobHistory history, InstantSource clock, Duration step) {
        if (!step.isPositive()) {
            throw new IllegalArgumentException("step must be above 0, was " + step);
        }
        this.history = history;
        this.clock = clock;
        this.step = step;
    }

    /** What happened from one moment (inclusive) to another (exclusive), oldest first. */
    public Multi<LogEntry> between(Instant from, Instant to) {
        AtomicReference<Place> place = new AtomicReference<>(Place.at(from));
        return Multi.createBy()
                .repeating()
                .uni(() -> page(place, to))
                .whilst(page -> page.size() == PAGE)
                .onItem()
                .transformToMultiAndConcatenate(Multi.createFrom()::iterable);
    }

    /**
     * The latest entries, then each new one; never completes.
     *
     * @param past how many of the past, 1..1000
     */
    public Multi<LogEntry> live(int past) {
        return Multi.createFrom()
                .deferred(
                        () -> {
                            AtomicReference<Place> place =
                                    new AtomicReference<>(Place.at(clock.instant()));
                            Uni<List<LogEntry>> before =
                                    history.latest(past).map(found -> entries(found, place));
                            return Multi.createBy()
                                    .concatenating()
                                    .streams(before.toMulti(), coming(place))
                                    .onItem()
                                    .transformToMultiAndConcatenate(Multi.createFrom()::iterable);
                        });
    }

    private Multi<List<LogEntry>> coming(AtomicReference<Place> place) {
        return Multi.createBy()
                .repeating()
                .uni(() -> page(place, clock.instant().minus(SETTLING)))
                .withDelay(step)
                .indefinitely();
    }

    private Uni<List<LogEntry>> page(AtomicReference<Place> place, Instant to) {
        return Uni.createFrom()
                .deferred(() -> history.events(place.get(), to, PAGE))
                .map(found -> entries(found, place));
    }

    private static List<LogEntry> entries(List<Occurrence> found, AtomicReference<Place> place) {
        if (!found.isEmpty()) {
            place.set(found.getLast().place());
        }
        return found.stream().map(LogEntry::of).toList();
    }
}
