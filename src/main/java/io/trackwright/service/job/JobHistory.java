package io.trackwright.service.job;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Looks back over everybody's jobs and their events, for those who run the service. */
public interface JobHistory {

    /**
     * Events of all jobs, oldest first.
     *
     * @param after only what comes after this place
     * @param before only what happened before this moment
     * @param limit 1..1000
     */
    Uni<List<Occurrence>> events(Place after, Instant before, int limit);

    /** The latest events of all jobs, oldest first, at most {@code limit} (1..1000). */
    Uni<List<Occurrence>> latest(int limit);

    /** How many jobs have not ended, by status; a status without jobs is absent. */
    Uni<Map<String, Long>> unfinished();

    /** How many jobs accepted at or after a moment have ended, by status. */
    Uni<Map<String, Long>> endedOfAcceptedSince(Instant from);

    /**
     * Succeeded jobs that were accepted at or after a moment, newest first, at most {@code limit}
     * (1..1000).
     */
    Uni<List<Job>> succeededOfAcceptedSince(Instant from, int limit);

    /** An event and the title of its job, empty as long as it has none. */
    record Occurrence(JobEvent event, String title) {
        public Place place() {
            return new Place(event.at(), event.job(), event.number());
        }
    }

    /** A place in the order of all events: time, then job, then number. */
    record Place(Instant at, JobId job, long number) {
        /** Ahead of everything that happened at or after a moment. */
        public static Place at(Instant moment) {
            return new Place(moment, new JobId(new UUID(0, 0)), 0);
        }
    }
}
