package io.trackwright.service.llm;

import io.smallrye.mutiny.Uni;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.production.genre.Genres;
import io.trackwright.production.prompt.Mentions;
import io.trackwright.production.prompt.Understanding;
import io.trackwright.service.job.ModelAnswer;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;

/** The language model as the stages see it: one may ask it, and use what it answered. */
@Singleton
public final class Planner {
    private final Vocabulary words = Vocabulary.of(Genres.profiles());
    private final Gate gate = new Gate(words);
    private final List<LanguageModel> model;
    private final LlmMeters meters;

    Planner(LlmSettings settings, LlmHeartbeat heartbeat, LlmMeters meters, InstantSource clock) {
        this.meters = meters;
        this.model =
                settings.endpoint().stream()
                        .map(endpoint -> model(endpoint, settings, heartbeat, clock))
                        .toList();
    }

    private LanguageModel model(
            Endpoint endpoint, LlmSettings settings, LlmHeartbeat heartbeat, InstantSource clock) {
        ScheduledExecutorService threads = Threads.few();
        ChatCall call = new ChatCall(endpoint, settings, AnswerSchema.of(words), threads);
        return new LanguageModel(endpoint, settings, call, threads, heartbeat, clock);
    }

    /** Whether there is a model to ask. */
    public boolean on() {
        return !model.isEmpty();
    }

    /**
     * Asks on subscription; cancelling ends the call. Never fails: how it went is in the answer.
     *
     * @param brief what the rules made of the prompt
     * @param thinking told, on a thread of the connection's, what the model says it has in mind: a
     *     line of at most 200 characters that grows
     * @throws IllegalStateException when there is no model
     */
    public Uni<ModelAnswer> ask(
            String prompt, MusicBrief brief, long seed, Consumer<String> thinking) {
        if (model.isEmpty()) {
            throw new IllegalStateException("no language model is configured");
        }
        return model.getFirst()
                .ask(Question.about(words, prompt, brief, seed), new ThoughtStream(thinking))
                .invoke(meters::asked);
    }

    /**
     * What becomes of a prompt with an answer, however bad that is.
     *
     * @param said what the rules found in the prompt
     * @param completion makes a brief of mentions
     */
    public Planned planned(
            ModelAnswer answer, Mentions said, Function<Mentions, Understanding> completion) {
        return gate.passed(answer, said, completion);
    }

    /** Counts what a job got of an answer that is new. */
    public void count(ModelAnswer answer, Planned planned) {
        meters.outcome(answer.provider(), planned.outcome());
    }
}
