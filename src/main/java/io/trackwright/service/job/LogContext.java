package io.trackwright.service.job;

import java.util.Map;
import java.util.concurrent.Callable;
import org.jboss.logging.MDC;

/**
 * What a log line is about, on whatever thread it is written: {@code job}, {@code stage} and {@code
 * attempt} for machines, {@code traceId} to find its trace, {@code work} with all three for people.
 * A pattern has them as {@code %X{job}}; structured logs have them as fields.
 */
public final class LogContext {
    private static final String JOB = "job";
    private static final String STAGE = "stage";
    private static final String ATTEMPT = "attempt";
    private static final String WORK = "work";

    /** As OpenTelemetry's own lines name it. */
    private static final String TRACE = "traceId";

    private LogContext() {}

    /** Does a piece of a step's work. */
    public static <T> T within(JobStep step, Callable<T> work) throws Exception {
        put(step);
        try {
            return work.call();
        } finally {
            clear();
        }
    }

    /** Tells something of a step. */
    public static void tell(JobStep step, Runnable line) {
        put(step);
        try {
            line.run();
        } finally {
            clear();
        }
    }

    /** Tells something of a job that is in no stage. */
    public static void tell(JobId job, Runnable line) {
        put(job);
        MDC.put(WORK, " job " + job);
        try {
            line.run();
        } finally {
            clear();
        }
    }

    private static void put(JobStep step) {
        String stage = step.stage().activity();
        put(step.job());
        MDC.put(STAGE, stage);
        MDC.put(ATTEMPT, step.attempt());
        MDC.put(WORK, " job %s %s #%d".formatted(step.job(), stage, step.attempt()));
    }

    private static void put(JobId job) {
        MDC.put(JOB, job.toString());
        MDC.put(TRACE, job.traceId());
    }

    private static void clear() {
        for (String key : new String[] {JOB, TRACE, STAGE, ATTEMPT, WORK}) {
            MDC.remove(key);
        }
    }

    /** The same piece of work for another thread, in the context of this one. */
    public static Runnable carried(Runnable work) {
        Map<String, Object> context = Map.copyOf(MDC.getMap());
        return context.isEmpty()
                ? work
                : () -> {
                    context.forEach(MDC::put);
                    try {
                        work.run();
                    } finally {
                        context.keySet().forEach(MDC::remove);
                    }
                };
    }
}
