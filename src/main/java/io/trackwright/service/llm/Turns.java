package io.trackwright.service.llm;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/** At most so many at once; the others wait in line and hold no thread. */
final class Turns {
    private final Deque<Place> line = new ArrayDeque<>();
    private int free;

    /** Somebody in line, or served. */
    private static final class Place {
        private final UniEmitter<? super Boolean> visitor;
        private boolean served;

        Place(UniEmitter<? super Boolean> visitor) {
            this.visitor = visitor;
        }
    }

    Turns(int atOnce) {
        this.free = atOnce;
    }

    /** Does the work when it is its turn; who leaves the line or the work frees the place. */
    <T> Uni<T> take(Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .deferred(
                        () -> {
                            Place[] mine = new Place[1];
                            return Uni.createFrom()
                                    .<Boolean>emitter(visitor -> enter(mine, visitor))
                                    .chain(turn -> work.get())
                                    .onTermination()
                                    .invoke(() -> leave(mine[0]));
                        });
    }

    private void enter(Place[] mine, UniEmitter<? super Boolean> visitor) {
        Place place = new Place(visitor);
        mine[0] = place;
        synchronized (line) {
            if (free == 0) {
                line.addLast(place);
                return;
            }
            free--;
            place.served = true;
        }
        visitor.complete(true);
    }

    private void leave(Place place) {
        Place next;
        synchronized (line) {
            if (line.remove(place) || !place.served) {
                return;
            }
            place.served = false;
            next = line.pollFirst();
            if (next == null) {
                free++;
                return;
            }
            next.served = true;
        }
        next.visitor.complete(true);
    }
}
