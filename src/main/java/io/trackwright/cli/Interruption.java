package io.trackwright.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What must still be done when the user interrupts: the newest first, so that a job is cancelled
 * before its service stops. The JVM then ends with 130 for Ctrl-C by itself.
 */
final class Interruption {
    private final AtomicBoolean happened = new AtomicBoolean();
    private final Deque<Task> tasks = new ArrayDeque<>();

    /** Something to do; closing it in the normal course of things calls it off. */
    final class Task implements AutoCloseable {
        private final Runnable work;
        private final AtomicBoolean due = new AtomicBoolean(true);

        private Task(Runnable work) {
            this.work = work;
        }

        private void run() {
            if (due.getAndSet(false)) {
                work.run();
            }
        }

        @Override
        public void close() {
            due.set(false);
            synchronized (tasks) {
                tasks.remove(this);
            }
        }
    }

    /** Runs {@link #now} when the JVM is told to stop. */
    void listen() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::now, "interrupted"));
    }

    Task whenInterrupted(Runnable work) {
        Task task = new Task(work);
        synchronized (tasks) {
            tasks.push(task);
        }
        return task;
    }

    /** True from the moment the user interrupted. */
    boolean happened() {
        return happened.get();
    }

    /** Does what is still due, each thing once. */
    void now() {
        happened.set(true);
        while (true) {
            Task next;
            synchronized (tasks) {
                if (tasks.isEmpty()) {
                    return;
                }
                next = tasks.pop();
            }
            next.run();
        }
    }
}
