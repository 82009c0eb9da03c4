package io.trackwright.service.operations;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.trackwright.service.job.Job;
import io.trackwright.service.job.JobId;
import io.trackwright.service.job.JobState;
import io.trackwright.service.job.JobStep;
import jakarta.inject.Singleton;
import java.time.Instant;

/**
 * Jobs as OpenTelemetry traces. A job is one trace whose id follows from the job's: {@code job}
 * over all of it, below it {@code accepted}, linked with the request that brought it, and a span
 * for each run of a stage. Nothing has to be stored or carried, so a job that goes on in another
 * process goes on in the same trace.
 */
@Singleton
public class JobTraces {
    static final AttributeKey<String> JOB = AttributeKey.stringKey("trackwright.job");
    static final AttributeKey<String> GENRE = AttributeKey.stringKey("trackwright.genre");
    static final AttributeKey<String> STAGE = AttributeKey.stringKey("trackwright.stage");
    static final AttributeKey<Long> ATTEMPT = AttributeKey.longKey("trackwright.attempt");
    static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("trackwright.outcome");

    private final Tracer tracer;

    public JobTraces(OpenTelemetry telemetry) {
        this.tracer = telemetry.getTracer("io.trackwright");
    }

    /** Traces nothing. */
    public static JobTraces none() {
        return new JobTraces(OpenTelemetry.noop());
    }

    /** A job was accepted in the course of the current span, if there is one. */
    void accepted(Job job) {
        Span request = Span.current();
        request.addLink(whole(job.id()));
        tracer.spanBuilder("accepted")
                .setParent(within(job.id()))
                .addLink(request.getSpanContext())
                .setAttribute(JOB, job.id().toString())
                .startSpan()
                .end();
    }

    /** A job has ended. */
    void ended(Job job) {
        Span whole =
                JobSpanIds.within(
                        job.id(),
                        () ->
                                tracer.spanBuilder("job")
                                        .setNoParent()
                                        .setStartTimestamp(job.createdAt())
                                        .setAttribute(JOB, job.id().toString())
                                        .setAttribute(ATTEMPT, (long) job.state().attempt())
                                        .setAttribute(OUTCOME, job.state().status())
                                        .startSpan());
        switch (job.state()) {
            case JobState.Failed(var failure, int _, Instant at) -> {
                whole.setStatus(StatusCode.ERROR, failure.code());
                whole.end(at);
            }
            case JobState.Succeeded(int _, Instant at) -> whole.end(at);
            case JobState.Cancelled(int _, Instant at) -> whole.end(at);
            case JobState.Active _ -> whole.end();
        }
    }

    /** A stage begins to run. */
    public Run begin(JobStep step) {
        return new Run(
                tracer.spanBuilder(step.stage().activity())
                        .setParent(within(step.job()))
                        .setAttribute(JOB, step.job().toString())
                        .setAttribute(STAGE, step.stage().activity())
                        .setAttribute(ATTEMPT, (long) step.attempt())
                        .startSpan());
    }

    private static Context within(JobId job) {
        return Context.root().with(Span.wrap(whole(job)));
    }

    private static SpanContext whole(JobId job) {
        return SpanContext.createFromRemoteParent(
                job.traceId(),
                JobSpanIds.spanId(job),
                TraceFlags.getSampled(),
                TraceState.getDefault());
    }

    /** The span of one run of a stage. */
    public static final class Run {
        private final Span span;

        private Run(Span span) {
            this.span = span;
        }

        /**
         * It has ended.
         *
         * @param outcome {@code done}, or {@code stopped} where it was of no use any more
         * @param genre empty as long as nobody knows it
         */
        public void ended(String outcome, String genre) {
            if (!genre.isEmpty()) {
                span.setAttribute(GENRE, genre);
            }
            span.setAttribute(OUTCOME, outcome);
            span.end();
        }

        /** It has failed: {@code timed-out}, {@code impossible} or with a {@code fault}. */
        public void failed(String outcome, String genre, Throwable why) {
            span.setStatus(StatusCode.ERROR, outcome);
            span.recordException(why);
            ended(outcome, genre);
        }
    }
}
