package io.trackwright.service.job;

import java.util.List;

/**
 * What one transaction writes.
 *
 * @param job the job as it shall be
 * @param facts events to append, in order; those already told are skipped
 * @param documents to save
 */
public record JobChange(Job job, List<JobEvent.Fact> facts, List<JobDocument> documents) {
    public JobChange {
        facts = List.copyOf(facts);
        documents = List.copyOf(documents);
    }

    public static JobChange of(Job job, JobEvent.Fact... facts) {
        return new JobChange(job, List.of(facts), List.of());
    }

    public JobChange saving(JobDocument... more) {
        return new JobChange(job, facts, List.of(more));
    }
}
