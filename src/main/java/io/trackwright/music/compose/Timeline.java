package io.trackwright.music.compose;

import io.trackwright.music.theory.TempoMap;
import io.trackwright.music.theory.Ticks;

/**
 * Where the piece ends: the last chord falls on a downbeat and rings for a few seconds into the
 * exact length, unless the piece closes in another way. A piece shorter than a bar ends on one of
 * its beats.
 *
 * @param bodyBars bars before the final chord; the last of them may be cut short by it
 * @param finalTicks start of the final chord, or where playing stops when there is none
 * @param endTicks end of the last sound
 * @param totalBars bars of the piece, the last of them perhaps not full
 */
record Timeline(
        TempoMap tempo, Close close, int bodyBars, long finalTicks, long endTicks, int totalBars) {
    private static final double TAIL_SECONDS = 0.6;
    private static final double SHORTEST_RING_SECONDS = 1.5;
    private static final double LEAST_RING_SECONDS = 1.1;
    private static final double LONGEST_HIT_SECONDS = 2.12;
    private static final double LONGEST_SILENCE_SECONDS = 1.97;
    private static final double SHORTEST_HIT_SECONDS = 0.7;
    private static final double SHORTEST_SILENCE_SECONDS = 1.52;
    private static final double HIT_SECONDS = 0.3;

    /** A bar that is longer than the rest of the piece by so little is still whole. */
    private static final int ROUNDING_TICKS = 4;

    /** Whole and begun bars in a length. */
    static int bars(TempoMap tempo, MetricGrid grid, double lengthSeconds) {
        long total = total(tempo, lengthSeconds);
        return (int) Math.max(1, Math.ceilDiv(total - ROUNDING_TICKS, grid.ticksPerBar()));
    }

    private static long total(TempoMap tempo, double lengthSeconds) {
        long total = tempo.ticksAt(lengthSeconds);
        return tempo.secondsAt(total) > lengthSeconds ? total - 1 : total;
    }

    /**
     * The end of a piece.
     *
     * @param lastStartBar first bar of the last section, before which it must not end
     * @param lastBars its bars, or 0 when it has no length of its own
     * @param ringSeconds usual length of a final chord, 0 when nothing rings
     */
    static Timeline of(
            TempoMap tempo,
            MetricGrid grid,
            double lengthSeconds,
            double ringSeconds,
            Close close,
            int lastStartBar,
            int lastBars) {
        long total = total(tempo, lengthSeconds);
        long earliest = (lastStartBar + (lastBars > 1 ? 1 : 0)) * grid.ticksPerBar();
        long latest = lastBars == 0 ? total : (lastStartBar + lastBars) * grid.ticksPerBar();
        Search search = new Search(tempo, grid, lengthSeconds, Math.max(1, earliest), latest);
        double ring = Math.max(SHORTEST_RING_SECONDS, Math.min(ringSeconds, lengthSeconds / 6));
        long last =
                switch (close) {
                    case RING -> ringSeconds > 0 ? search.ringing(ring) : search.hit();
                    case HIT -> search.hit();
                    case BREAK -> search.silence();
                    case FADE -> total - seconds(tempo, total, 0.05);
                    case LOOP -> total;
                };
        long end =
                switch (close) {
                    case RING -> total - seconds(tempo, total, TAIL_SECONDS);
                    case HIT -> last + seconds(tempo, last, HIT_SECONDS);
                    case BREAK, FADE -> last;
                    case LOOP -> total - 6;
                };
        int body = (int) Math.max(1, Math.ceilDiv(last - ROUNDING_TICKS, grid.ticksPerBar()));
        int bars = Math.max(bars(tempo, grid, lengthSeconds), body);
        return new Timeline(
                tempo, close, body, last, close.struck() ? Math.max(last + 1, end) : end, bars);
    }

    private static long seconds(TempoMap tempo, long at, double seconds) {
        return Math.round(seconds * tempo.bpmAt(at) / 60 * Ticks.PER_QUARTER);
    }

    /** Looks for the beat to end on. */
    private record Search(
            TempoMap tempo, MetricGrid grid, double lengthSeconds, long earliest, long latest) {

        /** The last downbeat from which a chord can ring for so long. */
        long ringing(double ringSeconds) {
            long last = downbeat(ringSeconds);
            if (last < earliest || last == 0) {
                last = downbeat(LEAST_RING_SECONDS);
            }
            return last >= earliest && last > 0 ? last : beat(SHORTEST_RING_SECONDS, 1);
        }

        long hit() {
            long downbeat = downbeat(SHORTEST_HIT_SECONDS);
            if (downbeat >= earliest && rest(downbeat) <= LONGEST_HIT_SECONDS) {
                return downbeat;
            }
            long beat = beat(SHORTEST_HIT_SECONDS, 1);
            return rest(beat) <= LONGEST_HIT_SECONDS ? beat : beat(SHORTEST_HIT_SECONDS, 2);
        }

        long silence() {
            for (int parts : new int[] {0, 1, 2, 4}) {
                long at =
                        parts == 0
                                ? downbeat(SHORTEST_SILENCE_SECONDS)
                                : beat(SHORTEST_SILENCE_SECONDS, parts);
                if (at >= earliest && rest(at) <= LONGEST_SILENCE_SECONDS) {
                    return at;
                }
            }
            return beat(SHORTEST_SILENCE_SECONDS, 4);
        }

        private double rest(long ticks) {
            return lengthSeconds - tempo.secondsAt(ticks);
        }

        private long downbeat(double restSeconds) {
            long at = Math.max(0, tempo.ticksAt(lengthSeconds - restSeconds));
            at = Math.min(at, latest) / grid.ticksPerBar() * grid.ticksPerBar();
            return at;
        }

        /** The last beat, or part of one, with so much time left; at least one after the start. */
        private long beat(double restSeconds, int parts) {
            long most = Math.min(latest, tempo.ticksAt(lengthSeconds - restSeconds));
            long bar = Math.max(0, most) / grid.ticksPerBar() * grid.ticksPerBar();
            long found = 0;
            for (MetricGrid.Pulse p : grid.pulses(0)) {
                for (int i = 0; i < parts; i++) {
                    long at = bar + p.startTicks() + p.ticks() * i / parts;
                    found = at <= most ? at : found;
                }
            }
            if (found > 0) {
                return found;
            }
            return parts < 4 ? beat(restSeconds, 2 * parts) : grid.pulses(0).getFirst().ticks() / 2;
        }
    }

    /** The same form at a tempo that breathes and reaches the end at the same time. */
    Timeline breathing(TempoMap map, double lengthSeconds) {
        double held = tempo.secondsAt(endTicks) - tempo.secondsAt(finalTicks);
        long end = map.ticksAt(Math.min(lengthSeconds - 0.01, map.secondsAt(finalTicks) + held));
        return new Timeline(map, close, bodyBars, finalTicks, end, totalBars);
    }

    /** Ticks at the first tempo. */
    long ticks(double seconds) {
        return Math.round(seconds * tempo.startBpm() / 60 * Ticks.PER_QUARTER);
    }

    /** Ticks from a moment of the piece on. */
    long ticks(long at, double seconds) {
        return tempo.constant() ? ticks(seconds) : seconds(tempo, at, seconds);
    }

    double secondsBetween(long from, long to) {
        return tempo.secondsAt(to) - tempo.secondsAt(from);
    }
}
