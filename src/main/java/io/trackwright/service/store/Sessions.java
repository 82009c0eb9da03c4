package io.trackwright.service.store;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import io.vertx.pgclient.PgException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Gives every piece of work a database session of its own, whatever thread asks. Hibernate Reactive
 * ties its session to the Vert.x context; so each piece runs on a fresh duplicated context, and two
 * that run at once never meet in one session.
 */
final class Sessions {
    private static final int RETRIES = 5;
    private static final Duration PAUSE = Duration.ofMillis(10);

    /**
     * Serialization failure and deadlock: the loser may simply try again (PostgreSQL 18, appendix
     * A).
     */
    private static final Set<String> CONFLICTS = Set.of("40001", "40P01");

    private final Mutiny.SessionFactory factory;
    private final VertxInternal vertx;

    Sessions(Mutiny.SessionFactory factory, Vertx vertx) {
        this.factory = factory;
        this.vertx = (VertxInternal) vertx;
    }

    /** Work that only reads. */
    <T extends @Nullable Object> Uni<T> read(Function<Mutiny.Session, Uni<T>> work) {
        return onFreshContext(() -> factory.withSession(work));
    }

    /** One transaction; tried again when it lost against another one. */
    <T extends @Nullable Object> Uni<T> write(Function<Mutiny.Session, Uni<T>> work) {
        return onFreshContext(() -> factory.withTransaction(work))
                .onFailure(Sessions::lostConflict)
                .retry()
                .withBackOff(PAUSE)
                .atMost(RETRIES);
    }

    private <T extends @Nullable Object> Uni<T> onFreshContext(Supplier<Uni<? extends T>> work) {
        return Uni.createFrom()
                .emitter(
                        emitter -> {
                            Context fresh = vertx.createEventLoopContext().duplicate();
                            VertxContextSafetyToggle.setContextSafe(fresh, true);
                            fresh.runOnContext(
                                    ignored ->
                                            Uni.createFrom()
                                                    .deferred(work)
                                                    .subscribe()
                                                    .with(emitter::complete, emitter::fail));
                        });
    }

    private static boolean lostConflict(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof PgException e && CONFLICTS.contains(e.getSqlState())) {
                return true;
            }
        }
        return false;
    }
}
