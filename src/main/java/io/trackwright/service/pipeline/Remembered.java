package io.trackwright.service.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The last few answers to questions that take a while. Nobody waits for anybody: two who ask the
 * same at once both work it out, and find the same. Safe for use by many threads.
 */
final class Remembered<K extends Object, V extends Object> {
    private final int most;
    private final Map<K, V> answers = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * @param most how many answers are kept, 1 or more; the one not asked for longest goes first
     */
    Remembered(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("most must be 1 or more, was " + most);
        }
        this.most = most;
    }

    /** The answer to a question, worked out on the calling thread unless it is remembered. */
    V of(K question, Supplier<V> work) {
        V known = known(question);
        if (known != null) {
            return known;
        }
        V found = work.get();
        keep(question, found);
        return found;
    }

    private synchronized @Nullable V known(K question) {
        return answers.get(question);
    }

    private synchronized void keep(K question, V answer) {
        answers.put(question, answer);
        if (answers.size() > most) {
            answers.remove(answers.keySet().iterator().next());
        }
    }
}
