package io.trackwright.service.pipeline;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Tells the followers of a job what its language model has in mind, at most twice a second and one
 * message after the other; what is overtaken meanwhile is never sent. A message that cannot be sent
 * is no fault.
 */
final class ThinkingAloud implements Consumer<String> {
    private static final Duration BREATH = Duration.ofMillis(500);
    private static final double PROGRESS = 0.02;

    private final StageRun run;
    private String latest = "";
    private String sent = "";
    private boolean speaking;
    private Uni<Void> said = Uni.createFrom().voidItem();

    ThinkingAloud(StageRun run) {
        this.run = run;
    }

    @Override
    public void accept(String thought) {
        synchronized (this) {
            latest = thought;
            if (speaking) {
                return;
            }
            speaking = true;
        }
        var unused = say().onItem().delayIt().by(BREATH).subscribe().with(done -> rested());
    }

    private void rested() {
        String next;
        synchronized (this) {
            speaking = false;
            next = latest;
            if (next.equals(sent) || run.stopped()) {
                return;
            }
        }
        accept(next);
    }

    /** Says what is still unsaid; completes when all is said. */
    Uni<Void> last() {
        return say();
    }

    private synchronized Uni<Void> say() {
        if (!latest.equals(sent)) {
            sent = latest;
            String message = "Thinking: " + latest;
            said =
                    said.chain(() -> run.announce(message, PROGRESS))
                            .replaceWithVoid()
                            .onFailure()
                            .recoverWithNull()
                            .memoize()
                            .indefinitely();
        }
        return said;
    }
}
