package io.trackwright.service.pipeline;

import io.smallrye.mutiny.Uni;
import io.trackwright.production.prompt.BriefCompleter;
import io.trackwright.production.prompt.BriefLimits;
import io.trackwright.production.prompt.Mentions;
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

/** prompt, or a posted score, → brief. */
@ApplicationScoped
public class ParseStage implements StageWork {
    private final StageRunner runner;
    private final PromptParser parser;
    private final BriefCompleter completer;
    private final BriefLimits limits;
    private final ScoreLimits scoreLimits;

    ParseStage(
            StageRunner runner,
            PromptParser parser,
            BriefCompleter completer,
            BriefLimits limits,
            ScoreLimits scoreLimits) {
        this.runner = runner;
        this.parser = parser;
        this.completer = completer;
        this.limits = limits;
        this.scoreLimits = scoreLimits;
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
        if (!request.score().absent()) {
            GivenScore given = GivenScore.accepted(request.score(), scoreLimits);
            return given.leads(words(request, given.hints(request.wishes())), request.prompt());
        }
        return words(request, request.wishes());
    }

    private Understanding words(JobRequest request, Mentions wishes) {
        return completer.complete(
                wishes, parser.parse(request.prompt()), request.prompt(), request.seed(), limits);
    }
}
