package io.trackwright.service.llm;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Two threads for all that follows a byte or a clock: nothing waits on them, and nothing of it runs
 * on the threads of the HTTP server, of the computation or of the JDK's common pool, which know
 * neither the service's classes nor its contexts.
 */
final class Threads {
    private static final int COUNT = 2;

    private Threads() {}

    /** They end by themselves when nobody asks any more. */
    static ScheduledExecutorService few() {
        AtomicInteger number = new AtomicInteger();
        ScheduledThreadPoolExecutor threads =
                new ScheduledThreadPoolExecutor(
                        COUNT,
                        task -> {
                            Thread t = new Thread(task, "llm-" + number.incrementAndGet());
                            t.setDaemon(true);
                            t.setContextClassLoader(Threads.class.getClassLoader());
                            return t;
                        });
        threads.setKeepAliveTime(30, TimeUnit.SECONDS);
        threads.allowCoreThreadTimeOut(true);
        threads.setRemoveOnCancelPolicy(true);
        return threads;
    }
}
