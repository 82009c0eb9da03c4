package io.trackwright.music.score;

import io.trackwright.music.theory.InstrumentFamily;
import java.util.List;

/**
 * The line of one instrument: a role and a written instrument; which patch sounds is not its
 * business.
 *
 * @param name unique in the score, a slug: {@code lead}, {@code drums}
 * @param events in the order of their written start
 */
public record Part(String name, Role role, InstrumentFamily instrument, List<Event> events) {
    public Part {
        events = List.copyOf(events);
        if (!name.matches("[a-z][a-z0-9_-]{0,39}")) {
            throw new IllegalArgumentException("name must be a slug, was " + name);
        }
        for (int i = 1; i < events.size(); i++) {
            if (events.get(i).startTicks() < events.get(i - 1).startTicks()) {
                throw new IllegalArgumentException(
                        "events must be in order of start, part " + name + ", event " + i);
            }
        }
    }
}
