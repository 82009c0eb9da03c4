package io.trackwright.music.theory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tempo over musical time: constant between its changes, so that seconds and ticks convert exactly.
 *
 * @param changes ordered by tick; the first is at tick 0
 */
public record TempoMap(List<Change> changes) {
    public static final double MIN_BPM = 20;
    public static final double MAX_BPM = 400;

    /**
     * From {@code startTicks} on, {@code bpm} quarter notes per minute.
     *
     * @param startTicks 0 or later
     * @param bpm 20..400
     */
    public record Change(long startTicks, double bpm) {
        public Change {
            if (startTicks < 0) {
                throw new IllegalArgumentException(
                        "startTicks must be 0 or more, was " + startTicks);
            }
            if (!(bpm >= MIN_BPM && bpm <= MAX_BPM)) {
                throw new IllegalArgumentException("bpm must be 20..400, was " + bpm);
            }
        }

        private double secondsPerTick() {
            return 60.0 / (bpm * Ticks.PER_QUARTER);
        }
    }

    public TempoMap {
        changes = List.copyOf(changes);
        if (changes.isEmpty() || changes.getFirst().startTicks() != 0) {
            throw new IllegalArgumentException("changes must begin at tick 0, was " + changes);
        }
        for (int i = 1; i < changes.size(); i++) {
            if (changes.get(i).startTicks() <= changes.get(i - 1).startTicks()) {
                throw new IllegalArgumentException(
                        "changes must be in rising order, was " + changes);
            }
        }
    }

    /** One tempo throughout. */
    public static TempoMap constant(double bpm) {
        return new TempoMap(List.of(new Change(0, bpm)));
    }

    /** The tempo the piece begins with, in quarter notes per minute. */
    public double startBpm() {
        return changes.getFirst().bpm();
    }

    public boolean constant() {
        return changes.size() == 1;
    }

    public double bpmAt(long ticks) {
        double bpm = startBpm();
        for (Change c : changes) {
            if (c.startTicks() <= ticks) {
                bpm = c.bpm();
            }
        }
        return bpm;
    }

    /** The median tempo up to a tick: half of the time is slower, half is faster. */
    public double middleBpm(long endTicks) {
        record Stretch(double bpm, double seconds) {}
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            long from = changes.get(i).startTicks();
            boolean last = i + 1 == changes.size();
            long to = last ? endTicks : Math.min(endTicks, changes.get(i + 1).startTicks());
            if (to > from) {
                stretches.add(
                        new Stretch(
                                changes.get(i).bpm(),
                                (to - from) * changes.get(i).secondsPerTick()));
            }
        }
        stretches.sort(Comparator.comparingDouble(Stretch::bpm));
        double left = secondsAt(endTicks) / 2;
        for (Stretch s : stretches) {
            left -= s.seconds();
            if (left <= 0) {
                return s.bpm();
            }
        }
        return startBpm();
    }

    /**
     * Seconds from the start of the piece to a tick; ticks before 0 count back at the first tempo.
     */
    public double secondsAt(long ticks) {
        double seconds = 0;
        for (int i = 0; i < changes.size(); i++) {
            Change c = changes.get(i);
            boolean last = i == changes.size() - 1 || ticks <= changes.get(i + 1).startTicks();
            long end = last ? ticks : changes.get(i + 1).startTicks();
            seconds += (end - c.startTicks()) * c.secondsPerTick();
            if (last) {
                break;
            }
        }
        return seconds;
    }

    /** The tick nearest to a time in seconds, the inverse of {@link #secondsAt}. */
    public long ticksAt(double seconds) {
        double left = seconds;
        for (int i = 0; i < changes.size() - 1; i++) {
            Change c = changes.get(i);
            long span = changes.get(i + 1).startTicks() - c.startTicks();
            double spanSeconds = span * c.secondsPerTick();
            if (left < spanSeconds) {
                return c.startTicks() + Math.round(left / c.secondsPerTick());
            }
            left -= spanSeconds;
        }
        Change c = changes.getLast();
        return c.startTicks() + Math.round(left / c.secondsPerTick());
    }
}
