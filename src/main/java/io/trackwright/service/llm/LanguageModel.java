package io.trackwright.service.llm;

import io.smallrye.mutiny.Uni;
import io.trackwright.service.job.ModelAnswer;
import io.trackwright.service.job.ModelAnswer.Outcome;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Asks the model on behalf of jobs, within a budget of time for each: waits for a turn, tries again
 * after what may pass, leaves a failing provider alone for a while. Never fails; how it went is in
 * the answer. No job's words reach another's question, and none reach the log.
 */
final class LanguageModel {
    private static final Logger LOG = Logger.getLogger(LanguageModel.class);

    private final Endpoint endpoint;
    private final LlmSettings settings;
    private final ChatCall call;
    private final ScheduledExecutorService threads;
    private final Turns turns;
    private final Breaker breaker;
    private final LlmHeartbeat heartbeat;
    private final InstantSource clock;
    private volatile Insistence insistence = Insistence.SCHEMA;

    LanguageModel(
            Endpoint endpoint,
            LlmSettings settings,
            ChatCall call,
            ScheduledExecutorService threads,
            LlmHeartbeat heartbeat,
            InstantSource clock) {
        this.endpoint = endpoint;
        this.settings = settings;
        this.call = call;
        this.threads = threads;
        this.turns = new Turns(settings.callsAtOnce());
        this.breaker = new Breaker(settings.breakerFailures(), settings.breakerCoolDown(), clock);
        this.heartbeat = heartbeat;
        this.clock = clock;
    }

    /** One job's asking. */
    private static final class Asking {
        private final long startedNanos = System.nanoTime();
        private final AtomicInteger requests = new AtomicInteger();
        private final StringBuffer text = new StringBuffer();

        long elapsedMs() {
            return (System.nanoTime() - startedNanos) / 1_000_000;
        }
    }

    /**
     * Asks on subscription; cancelling cuts the connection.
     *
     * @param parts told each piece of the answer as it comes
     */
    Uni<ModelAnswer> ask(Question question, Consumer<String> parts) {
        return Uni.createFrom().deferred(() -> admitted(question, parts));
    }

    private Uni<ModelAnswer> admitted(Question question, Consumer<String> parts) {
        Asking asking = new Asking();
        if (!breaker.admits()) {
            return Uni.createFrom().item(told(asking, Outcome.BREAKER_OPEN, none()));
        }
        return turns.take(() -> attempt(asking, 1, insistence, question, parts))
                .ifNoItem()
                .after(settings.timeout())
                .on(threads)
                .fail()
                .onCancellation()
                .invoke(breaker::gaveUp)
                .onItem()
                .transform(reply -> answered(asking, reply))
                .onFailure()
                .recoverWithItem(e -> unanswered(asking, e));
    }

    private Uni<Reply> attempt(
            Asking asking, int nth, Insistence how, Question question, Consumer<String> parts) {
        return Uni.createFrom()
                .deferred(
                        () -> {
                            asking.requests.incrementAndGet();
                            return call.send(question, how, heard(asking, parts));
                        })
                .onFailure(CallFailed.class)
                .recoverWithUni(e -> again(asking, nth, how, question, parts, (CallFailed) e));
    }

    private static Consumer<String> heard(Asking asking, Consumer<String> parts) {
        return part -> {
            asking.text.append(part);
            parts.accept(part);
        };
    }

    private Uni<Reply> again(
            Asking asking,
            int nth,
            Insistence how,
            Question question,
            Consumer<String> parts,
            CallFailed e) {
        if (e.refused() && how != Insistence.BARE) {
            insistence = how.weaker();
            return attempt(asking, nth, how.weaker(), question, parts);
        }
        Duration pause = e.retryAfter().isPositive() ? e.retryAfter() : backOff(nth);
        boolean inTime =
                pause.compareTo(settings.longestPause()) <= 0
                        && asking.elapsedMs() + pause.toMillis() < settings.timeout().toMillis();
        if (!e.passing() || nth >= settings.tries() || !inTime) {
            return Uni.createFrom().failure(e);
        }
        return Uni.createFrom()
                .voidItem()
                .onItem()
                .delayIt()
                .onExecutor(threads)
                .by(pause)
                .chain(() -> attempt(asking, nth + 1, how, question, parts));
    }

    /** Doubles with each try; half of it is chance, so that jobs do not come back together. */
    private Duration backOff(int nth) {
        double full = settings.pause().toMillis() * (double) (1L << Math.min(nth - 1, 20));
        double most = Math.min(full, settings.longestPause().toMillis());
        double share = 0.5 + 0.5 * ThreadLocalRandom.current().nextDouble();
        return Duration.ofMillis((long) Math.max(1, most * share));
    }

    private ModelAnswer answered(Asking asking, Reply reply) {
        breaker.succeeded();
        heartbeat.answered(clock.instant(), asking.elapsedMs());
        return told(asking, Outcome.ANSWERED, reply);
    }

    private ModelAnswer unanswered(Asking asking, Throwable e) {
        if (asking.requests.get() > 0) {
            breaker.failed();
        } else {
            breaker.gaveUp(); // time was up in line: that is not the provider's fault
        }
        heartbeat.failed(asking.elapsedMs(), breaker.open());
        Outcome outcome =
                switch (e) {
                    case io.smallrye.mutiny.TimeoutException t -> Outcome.TIMEOUT;
                    case CallFailed f when f.rateLimited() -> Outcome.RATE_LIMITED;
                    default -> Outcome.ERROR;
                };
        LOG.warnf(
                "%s did not answer: %s after %d requests and %d ms (%s)",
                endpoint.provider(),
                outcome,
                asking.requests.get(),
                asking.elapsedMs(),
                e instanceof CallFailed ? e.getMessage() : e.getClass().getSimpleName());
        return told(asking, outcome, new Reply(asking.text.toString(), -1, -1));
    }

    private static Reply none() {
        return new Reply("", -1, -1);
    }

    private ModelAnswer told(Asking asking, Outcome outcome, Reply reply) {
        return new ModelAnswer(
                endpoint.provider(),
                endpoint.model(),
                outcome,
                reply.text(),
                reply.tokensIn(),
                reply.tokensOut(),
                asking.elapsedMs(),
                asking.requests.get());
    }
}
