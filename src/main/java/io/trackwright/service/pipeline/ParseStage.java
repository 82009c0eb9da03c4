package io.trackwright.service.pipeline;

import io.smallrye.mutiny.Uni;
import io.trackwright.production.prompt.BriefCompleter;
import io.trackwright.production.prompt.BriefLimits;
import io.trackwright.production.prompt.PromptParser;
import io.trackwright.production.prompt.Understanding;
import io.trackwright.service.job.JobChange;
import io.trackwright.service.job.JobDocument;
import io.trackwright.service.job.JobEvent;
import io.trackwright.service.job.JobRequest;
import io.trackwright.service.job.JobStep;
import io.trackwright.service.job.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** prompt → brief. */
@ApplicationScoped
public class ParseStage implements StageWork {
    private final StageRunner runner;
    private final PromptParser parser;
    private final BriefCompleter completer;
    private final BriefLimits limits;

    ParseStage(
            StageRunner runner, PromptParser parser, BriefCompleter completer, BriefLimits limits) {
        this.runner = runner;
        this.parser = parser;
        this.completer = completer;
        this.limits = limits;
    }

    @Incoming("parse")
    Uni<Void> on(JobStep step) {
        return runner.answer(step, this);
    }

    @Override
    public Stage stage() {
        return Stage.PARSE;
    }

    @Override
    public Uni<Void> run(StageRun run) {
        return run.announce("Reading the prompt", 0.01)
                .chain(() -> run.compute(() -> understand(run.job().request())))
                .chain(
                        read ->
                                run.finish(
                                        Stage.COMPOSE,
                                        job ->
                                                new JobChange(
                                                        job.withBrief(
                                                                        read.brief().title(),
                                                                        read.warnings())
                                                                .withProgress(0.03),
                                                        List.of(new JobEvent.BriefReady()),
                                                        List.of(
                                                                new JobDocument.Brief(
                                                                        read.brief())))));
    }

    private Understanding understand(JobRequest request) {
        return completer.complete(
                request.wishes(),
                parser.parse(request.prompt()),
                request.prompt(),
                request.seed(),
                limits);
    }
}
