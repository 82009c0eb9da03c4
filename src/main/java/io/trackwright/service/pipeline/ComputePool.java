package io.trackwright.service.pipeline;

import io.smallrye.mutiny.Uni;
import io.trackwright.production.render.Crew;
import io.trackwright.service.job.LogContext;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * The threads that compute. All work on samples and scores runs here, in pieces of about a second
 * or less, so that jobs take turns and a cancelled one stops soon. Never an event loop, never a
 * virtual thread: those would starve.
 */
public final class ComputePool implements AutoCloseable {
    private final ExecutorService threads;
    private final int size;

    /**
     * @param size number of threads, 1 or more
     */
    public ComputePool(int size) {
        this.size = size;
        AtomicInteger number = new AtomicInteger();
        this.threads =
                Executors.newFixedThreadPool(
                        size,
                        task -> {
                            Thread t = new Thread(task, "compute-" + number.incrementAndGet());
                            t.setDaemon(true);
                            return t;
                        });
    }

    /** Runs a piece of work on the pool; completes on a pool thread. */
    <T> Uni<T> compute(Callable<T> work) {
        return Uni.createFrom()
                .item(
                        () -> {
                            try {
                                return work.call();
                            } catch (RuntimeException e) {
                                throw e;
                            } catch (Exception e) {
                                throw new ComputeFailed(e);
                            }
                        })
                .runSubscriptionOn(threads);
    }

    /**
     * Splits work over the pool. The calling thread takes part and finishes what nobody else takes,
     * so that a full pool cannot deadlock and an idle one helps.
     */
    Crew crew() {
        return this::each;
    }

    private void each(int count, IntConsumer task) {
        AtomicInteger next = new AtomicInteger();
        Semaphore done = new Semaphore(0);
        Throwable[] failures = new Throwable[count];
        Runnable share =
                () -> {
                    for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                        try {
                            task.accept(i);
                        } catch (RuntimeException | Error e) {
                            failures[i] = e;
                        } finally {
                            done.release();
                        }
                    }
                };
        for (int helper = 1; helper < Math.min(size, count); helper++) {
            threads.execute(LogContext.carried(share));
        }
        share.run();
        done.acquireUninterruptibly(count);
        for (Throwable failure : failures) {
            if (failure != null) {
                throw new IllegalStateException("a share of the work failed", failure);
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** A checked exception out of a piece of work. */
    static final class ComputeFailed extends RuntimeException {
        ComputeFailed(Exception cause) {
            super(cause);
        }
    }
}
