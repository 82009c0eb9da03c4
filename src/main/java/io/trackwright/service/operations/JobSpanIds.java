package io.trackwright.service.operations;

import io.opentelemetry.sdk.trace.IdGenerator;
import io.trackwright.service.job.JobId;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/**
 * Ids of traces and spans: random, but for the span of a whole job. That one is written when the
 * job ends, perhaps by another process than began it, and its stages have named it as their parent
 * by then.
 */
@Singleton
public class JobSpanIds implements IdGenerator {
    private static final IdGenerator RANDOM = IdGenerator.random();
    private static final ThreadLocal<JobId> WHOLE = new ThreadLocal<>();

    /** The id of the span that spans a whole job; a UUID's variant keeps it from being zero. */
    static String spanId(JobId job) {
        return "%016x".formatted(job.value().getLeastSignificantBits());
    }

    /** Begins one span, a job's own. */
    static <T> T within(JobId job, Supplier<T> begin) {
        WHOLE.set(job);
        try {
            return begin.get();
        } finally {
            WHOLE.remove();
        }
    }

    @Override
    public String generateSpanId() {
        JobId job = WHOLE.get();
        return job == null ? RANDOM.generateSpanId() : spanId(job);
    }

    @Override
    public String generateTraceId() {
        JobId job = WHOLE.get();
        return job == null ? RANDOM.generateTraceId() : job.traceId();
    }
}
