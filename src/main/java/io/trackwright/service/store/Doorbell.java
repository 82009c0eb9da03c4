package io.trackwright.service.store;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Hears of changed jobs through one connection of the pool that listens; all watches of this
 * process share it. When the connection breaks another one is opened, and everybody is woken, for
 * what was said meanwhile is lost. Begins with the first watch.
 */
final class Doorbell implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Doorbell.class);
    private static final long SHORTEST_PAUSE_MS = 50;
    private static final long LONGEST_PAUSE_MS = 5_000;

    private final Pool pool;
    private final Vertx vertx;
    private final Map<UUID, Set<Watch>> watches = new ConcurrentHashMap<>();

    private boolean begun;
    private boolean closed;
    private long pauseMs = SHORTEST_PAUSE_MS;
    private @Nullable PgConnection connection;

    Doorbell(Pool pool, Vertx vertx) {
        this.pool = pool;
        this.vertx = vertx;
    }

    /** Somebody who waits for news of a job. */
    final class Watch implements AutoCloseable {
        private final UUID job;
        private volatile CompletableFuture<Boolean> next = new CompletableFuture<>();

        private Watch(UUID job) {
            this.job = job;
        }

        /**
         * Completes at the next ring after this call; take it before reading, and no news is
         * missed.
         */
        CompletableFuture<Boolean> next() {
            CompletableFuture<Boolean> armed = new CompletableFuture<>();
            next = armed;
            if (closed()) {
                armed.complete(true);
            }
            return armed;
        }

        private void ring() {
            next.complete(true);
        }

        @Override
        public void close() {
            watches.computeIfPresent(
                    job, (id, all) -> all.remove(this) && all.isEmpty() ? null : all);
        }
    }

    Watch watch(UUID job) {
        Watch watch = new Watch(job);
        watches.compute(
                job,
                (id, all) -> {
                    Set<Watch> some = all == null ? ConcurrentHashMap.newKeySet() : all;
                    some.add(watch);
                    return some;
                });
        begin();
        return watch;
    }

    /** How many watches there are. */
    int watched() {
        return watches.values().stream().mapToInt(Set::size).sum();
    }

    synchronized boolean closed() {
        return closed;
    }

    @Override
    public void close() {
        PgConnection last;
        synchronized (this) {
            closed = true;
            last = connection;
            connection = null;
        }
        ringAll();
        if (last != null) {
            // it goes back to the pool, and others shall not get our mail
            last.query("unlisten *").execute().onComplete(ignored -> last.close());
        }
    }

    private synchronized void begin() {
        if (!begun && !closed) {
            begun = true;
            connect();
        }
    }

    private void connect() {
        pool.getConnection()
                .onSuccess(this::listen)
                .onFailure(
                        failure -> {
                            LOG.debugf("no connection to listen on: %s", failure.getMessage());
                            again();
                        });
    }

    private void listen(SqlConnection pooled) {
        PgConnection listening = PgConnection.cast(pooled);
        synchronized (this) {
            if (closed) {
                listening.close();
                return;
            }
            connection = listening;
        }
        listening.notificationHandler(n -> ring(n.getPayload()));
        listening.closeHandler(ignored -> lost(listening));
        listening
                .query("listen " + JobWriter.CHANNEL)
                .execute()
                .onSuccess(
                        ignored -> {
                            calm();
                            ringAll();
                        })
                .onFailure(
                        failure -> {
                            lost(listening);
                            listening.close();
                        });
    }

    private void lost(PgConnection broken) {
        boolean mine;
        synchronized (this) {
            mine = connection == broken;
            if (mine) {
                connection = null;
            }
        }
        if (mine) {
            LOG.debug("the listening connection broke");
            again();
        }
    }

    private synchronized void calm() {
        pauseMs = SHORTEST_PAUSE_MS;
    }

    private synchronized void again() {
        if (!closed) {
            vertx.setTimer(pauseMs, ignored -> connect());
            pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
        }
    }

    private void ring(String job) {
        watches.getOrDefault(UUID.fromString(job), Set.of()).forEach(Watch::ring);
    }

    private void ringAll() {
        watches.values().forEach(all -> all.forEach(Watch::ring));
    }
}
