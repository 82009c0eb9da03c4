package io.trackwright.service.job;

import java.util.UUID;

/** Names a job. */
public record JobId(UUID value) {
    public static JobId random() {
        return new JobId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
