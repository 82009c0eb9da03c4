package io.trackwright.production.render;

import java.util.function.IntConsumer;

/** Shares out independent pieces of work. The pieces never depend on who does them or when. */
@FunctionalInterface
public interface Crew {
    /** Everything on the calling thread. */
    Crew ALONE =
            (count, task) -> {
                for (int i = 0; i < count; i++) {
                    task.accept(i);
                }
            };

    /** Runs {@code task} for 0 .. {@code count} − 1, each once, and returns when all are done. */
    void each(int count, IntConsumer task);
}
