package io.trackwright.service.job;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** The events of a job, from any instance. */
public interface EventFeed {
    /**
     * The events after number {@code after}, those of the past first, then live, each once and in
     * order; completes after the terminal event. Demand-driven: rows are read only as fast as the
     * subscriber takes them. Fails with {@link JobRepository.NoSuchJob}.
     */
    Multi<JobEvent> follow(JobId job, long after);

    /** The number of the job's terminal event, or −1 while it has none. */
    Uni<Long> terminalNumber(JobId job);
}
