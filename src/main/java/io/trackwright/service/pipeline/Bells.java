package io.trackwright.service.pipeline;

import io.trackwright.service.job.JobStep;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** Rings a stage's bell. A bell that is lost costs time, never a job. */
@ApplicationScoped
public class Bells {
    private final Emitter<JobStep> toParse;
    private final Emitter<JobStep> toCompose;
    private final Emitter<JobStep> toSynthesize;
    private final Emitter<JobStep> toMaster;
    private final Emitter<JobStep> toCheck;

    Bells(
            @Channel("to-parse") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    Emitter<JobStep> toParse,
            @Channel("to-compose") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    Emitter<JobStep> toCompose,
            @Channel("to-synthesize") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    Emitter<JobStep> toSynthesize,
            @Channel("to-master") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    Emitter<JobStep> toMaster,
            @Channel("to-check") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    Emitter<JobStep> toCheck) {
        this.toParse = toParse;
        this.toCompose = toCompose;
        this.toSynthesize = toSynthesize;
        this.toMaster = toMaster;
        this.toCheck = toCheck;
    }

    void ring(JobStep step) {
        Emitter<JobStep> bell =
                switch (step.stage()) {
                    case PARSE -> toParse;
                    case COMPOSE -> toCompose;
                    case SYNTHESIZE -> toSynthesize;
                    case MASTER -> toMaster;
                    case QA -> toCheck;
                };
        // An emitter is not safe for several threads at once.
        synchronized (bell) {
            var unused = bell.send(step);
        }
    }
}
