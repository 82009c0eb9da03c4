package io.trackwright.music.notation;

import io.trackwright.music.theory.Ticks;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a stretch of a bar into note values that keep its beats visible: values cross a beat only
 * from or to a beat or as a plain syncopation, the middle of the bar only between beats, and never
 * leave a triplet.
 */
final class NoteValues {
    private static final List<String> TYPES =
            List.of("breve", "whole", "half", "quarter", "eighth", "16th", "32nd", "64th", "128th");
    private static final long EIGHTH = Ticks.PER_QUARTER / 2;
    private static final long SIXTEENTH = Ticks.PER_QUARTER / 4;

    private final BarGrid bars;
    private final WrittenGrid grid;

    /**
     * A value.
     *
     * @param type as MusicXML names it; of the triplet's normal notes when {@code tuplet}
     */
    record Value(long start, long ticks, String type, int dots, boolean tuplet) {
        long end() {
            return start + ticks;
        }
    }

    NoteValues(BarGrid bars, WrittenGrid grid) {
        this.bars = bars;
        this.grid = grid;
    }

    /** The values from one tick to another of the same bar. */
    List<Value> split(long from, long to, boolean rest) {
        List<Value> out = new ArrayList<>();
        split(from, to, rest, out);
        return out;
    }

    private void split(long from, long to, boolean rest, List<Value> out) {
        if (from >= to) {
            return;
        }
        List<Long> beats = bars.between(from, to);
        boolean fits = beats.isEmpty() ? inside(from, to, rest) : across(from, to, rest);
        if (fits) {
            out.add(value(from, to));
            return;
        }
        long at =
                beats.isEmpty()
                        ? cut(from, to)
                        : bars.onBeat(from) ? beats.getLast() : beats.getFirst();
        split(from, at, rest, out);
        split(at, to, rest, out);
    }

    /** A place to cut a stretch within one beat: the strongest division inside it. */
    private long cut(long from, long to) {
        long beat = bars.beatStart(from);
        boolean triplet = grid.triplet(beat);
        long step = triplet ? Ticks.PER_QUARTER / 3 : EIGHTH;
        while (step > 20) {
            long next = beat + ((from - beat) / step + 1) * step;
            if (next < to) {
                return next;
            }
            step /= 2;
        }
        return to - 1;
    }

    private boolean inside(long from, long to, boolean rest) {
        long length = to - from;
        long beat = bars.beatStart(from);
        long offset = from - beat;
        boolean whole = offset == 0 && to == bars.beatEnd(from);
        if (whole) {
            return typed(length) && dotted(length) <= 1;
        }
        long shown = grid.triplet(beat) ? length * 3 / 2 : length;
        long place = grid.triplet(beat) ? offset * 3 / 2 : offset;
        if (!typed(shown)) {
            return false;
        }
        boolean plain = dotted(shown) == 0;
        if (rest && !grid.triplet(beat)) {
            return plain && (place % shown == 0 || shown <= SIXTEENTH / 2);
        }
        return plain || place % SIXTEENTH == 0;
    }

    private boolean across(long from, long to, boolean rest) {
        long length = to - from;
        boolean fromBeat = bars.onBeat(from);
        boolean toBeat = bars.onBeat(to);
        if (!typed(length)) {
            return false;
        }
        long inBar = from % bars.ticks();
        if (rest) {
            boolean even = bars.ticks() % length == 0 || inBar == 0 && bars.middle() > 0;
            return fromBeat && toBeat && even && inBar % length == 0 && dotted(length) == 0;
        }
        if (fromBeat && toBeat) {
            return true;
        }
        boolean simple = bars.beatEnd(from) - bars.beatStart(from) == Ticks.PER_QUARTER;
        boolean triplets = split(from) || split(to);
        boolean eighths = inBar % EIGHTH == 0 && to % EIGHTH == 0;
        boolean middle = bars.between(from, to).contains(inBar(from) + bars.middle());
        return simple && eighths && !triplets && !(middle && bars.middle() > 0);
    }

    private long inBar(long at) {
        return at / bars.ticks() * bars.ticks();
    }

    private boolean split(long at) {
        return !bars.onBeat(at) && grid.triplet(bars.beatStart(at));
    }

    private Value value(long from, long to) {
        long beat = bars.beatStart(from);
        boolean whole =
                from == beat && to == bars.beatEnd(from) || !bars.between(from, to).isEmpty();
        boolean tuplet = grid.triplet(beat) && !whole;
        long shown = tuplet ? (to - from) * 3 / 2 : to - from;
        int dots = dotted(shown);
        long plain = dots == 0 ? shown : shown * 2 / 3;
        int type = Long.numberOfTrailingZeros(2L * Ticks.PER_WHOLE / Math.max(1, plain));
        return new Value(from, to - from, TYPES.get(Math.min(type, 8)), Math.min(dots, 1), tuplet);
    }

    private static boolean typed(long ticks) {
        return dotted(ticks) <= 1;
    }

    /** 0 for a plain value, 1 for a dotted one, 2 for none. */
    private static int dotted(long ticks) {
        long longest = 2L * Ticks.PER_WHOLE;
        boolean plain = longest % ticks == 0 && Long.bitCount(longest / ticks) == 1;
        long third = ticks * 2 / 3;
        boolean dot =
                ticks * 2 % 3 == 0 && longest % third == 0 && Long.bitCount(longest / third) == 1;
        return plain ? 0 : dot ? 1 : 2;
    }
}
