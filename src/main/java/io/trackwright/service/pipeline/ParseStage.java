package io.trackwright.service.pipeline;

import io.smallrye.mutiny.Uni;
import io.trackwright.production.prompt.BriefCompleter;
import io.trackwright.production.prompt.BriefLimits;
import io.trackwright.production.prompt.Mentions;
import io.trackwright.production.prompt.PromptParser;
import io.trackwright.production.prompt.Understanding;
import io.trackwright.production.prompt.Warning;
import io.trackwright.service.job.JobChange;
import io.trackwright.service.job.JobDocument;
import io.trackwright.service.job.JobEvent;
import io.trackwright.service.job.JobRequest;
import io.trackwright.service.job.JobStep;
import io.trackwright.service.job.ModelAnswer;
import io.trackwright.service.job.Stage;
import io.trackwright.service.llm.Planned;
import io.trackwright.service.llm.Planner;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** prompt, or a posted score, → brief; where there is a language model, with its plan in it. */
@ApplicationScoped
public class ParseStage implements StageWork {
    private final StageRunner runner;
    private final PromptParser parser;
    private final BriefCompleter completer;
    private final BriefLimits limits;
    private final ScoreLimits scoreLimits;
    private final Planner planner;

    ParseStage(
            StageRunner runner,
            PromptParser parser,
            BriefCompleter completer,
            BriefLimits limits,
            ScoreLimits scoreLimits,
            Planner planner) {
        this.planner = planner;
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
                .chain(() -> run.compute(() -> parser.parse(run.job().request().prompt())))
                .chain(
                        said ->
                                plannable(run)
                                        ? withModel(run, said)
                                        : run.compute(() -> brief(run, said)))
                .chain(read -> finish(run, read));
    }

    /** A score that is given leaves nothing to plan. */
    private boolean plannable(StageRun run) {
        boolean kept = !run.documents().answer().isEmpty();
        return run.job().request().score().absent() && (planner.on() || kept);
    }

    private Uni<Understanding> withModel(StageRun run, Mentions said) {
        List<ModelAnswer> kept = run.documents().answer();
        return (kept.isEmpty() ? ask(run, said) : Uni.createFrom().item(kept.getFirst()))
                .chain(answer -> run.compute(() -> planned(run, said, answer)))
                .chain(planned -> noted(run, planned).replaceWith(planned.understanding()));
    }

    /** The answer is kept before it is used: a stage that runs again does not ask again. */
    private Uni<ModelAnswer> ask(StageRun run, Mentions said) {
        ThinkingAloud thinking = new ThinkingAloud(run);
        JobRequest request = run.job().request();
        return run.compute(() -> brief(run, said))
                .chain(
                        plain ->
                                run.await(
                                        planner.ask(
                                                request.prompt(),
                                                plain.brief(),
                                                request.seed(),
                                                thinking)))
                .call(thinking::last)
                .call(
                        answer ->
                                run.save(
                                        job ->
                                                JobChange.of(job)
                                                        .saving(new JobDocument.Answer(answer))));
    }

    private Planned planned(StageRun run, Mentions said, ModelAnswer answer) {
        Planned planned = planner.planned(answer, said, mentions -> brief(run, mentions));
        if (run.documents().answer().isEmpty()) {
            planner.count(answer, planned);
        }
        return planned;
    }

    private static Uni<Void> noted(StageRun run, Planned planned) {
        Uni<Void> told = Uni.createFrom().voidItem();
        for (Warning note : planned.notes()) {
            told = told.chain(() -> run.announce(note.text(), 0.02).replaceWithVoid());
        }
        return told;
    }

    private static Uni<Void> finish(StageRun run, Understanding read) {
        return run.finish(
                Stage.COMPOSE,
                job ->
                        new JobChange(
                                job.withBrief(read.brief().title(), read.warnings())
                                        .withProgress(0.03),
                                List.of(new JobEvent.BriefReady()),
                                List.of(new JobDocument.Brief(read.brief()))));
    }

    private Understanding brief(StageRun run, Mentions said) {
        JobRequest request = run.job().request();
        Understanding words =
                completer.complete(
                        request.wishes(), said, request.prompt(), request.seed(), limits);
        return request.score().absent()
                ? words
                : GivenScore.accepted(request.score(), scoreLimits).leads(words, request.prompt());
    }
}
