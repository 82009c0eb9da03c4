package io.trackwright.music.theory;

import java.util.List;

/**
 * Chords in time, without gaps.
 *
 * @param spans in rising order; the first starts at tick 0, each next where the last one ends
 */
public record Progression(List<Span> spans) {

    /**
     * A chord and how long it holds.
     *
     * @param startTicks from the start of the progression
     * @param durationTicks above 0
     */
    public record Span(Chord chord, long startTicks, long durationTicks) {
        public Span {
            if (startTicks < 0) {
                throw new IllegalArgumentException(
                        "startTicks must be 0 or more, was " + startTicks);
            }
            if (durationTicks <= 0) {
                throw new IllegalArgumentException(
                        "durationTicks must be above 0, was " + durationTicks);
            }
        }

        public long endTicks() {
            return startTicks + durationTicks;
        }
    }

    public Progression {
        spans = List.copyOf(spans);
        long end = 0;
        for (Span s : spans) {
            if (s.startTicks() != end) {
                throw new IllegalArgumentException(
                        "spans must join without gaps, at tick " + end + " was " + s);
            }
            end = s.endTicks();
        }
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("spans must not be empty");
        }
    }

    public long durationTicks() {
        return spans.getLast().endTicks();
    }

    /** The chord that sounds at a tick from the start; the last one holds on past the end. */
    public Chord at(long ticks) {
        for (Span s : spans) {
            if (ticks < s.endTicks()) {
                return s.chord();
            }
        }
        return spans.getLast().chord();
    }
}
