package io.trackwright.service.pipeline;

import io.trackwright.service.job.JobId;

/** The job has ended; nothing can change it any more. */
public final class JobEnded extends RuntimeException {
    public JobEnded(JobId id) {
        super("job " + id + " has ended", null, false, false);
    }
}
