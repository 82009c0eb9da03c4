package io.trackwright.music.notation;

import io.trackwright.music.score.Event;
import java.util.List;

/**
 * Events that share a stem: written on the grid, tied over bars and beats later.
 *
 * @param staccato true when they sound for less than half of what is written
 */
record Chunk(long start, long end, List<Event> events, boolean staccato) {
    Chunk {
        events = List.copyOf(events);
    }

    Chunk until(long newEnd) {
        return new Chunk(start, newEnd, events, staccato);
    }
}
