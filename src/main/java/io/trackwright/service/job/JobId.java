package io.trackwright.service.job;

import java.util.UUID;

/** Names a job. */
public record JobId(UUID value) {
    public static JobId random() {
        return new JobId(UUID.randomUUID());
    }

    /** The job's trace: its id without dashes, so that every process continues the same one. */
    public String traceId() {
        return value.toString().replace("-", "");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
