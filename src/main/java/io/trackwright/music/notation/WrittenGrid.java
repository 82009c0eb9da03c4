package io.trackwright.music.notation;

import io.trackwright.music.score.Event;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Score;
import io.trackwright.music.theory.Ticks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How a part divides each of its beats: the coarsest of sixteenths, triplets, thirty-seconds and
 * sextuplets that has all its starts. Swung eighths are written even, as players expect them.
 */
final class WrittenGrid {
    private static final long SIXTEENTH = Ticks.PER_QUARTER / 4;
    private static final long TRIPLET = Ticks.PER_QUARTER / 3;
    private static final long[] STEPS = {SIXTEENTH, TRIPLET, SIXTEENTH / 2, TRIPLET / 2};
    private static final long SKIP = 2 * TRIPLET;

    /** Music as it was played, with no written starts, is read with this tolerance: a 64th. */
    private static final long NEAR = Ticks.PER_WHOLE / 64;

    private static final long OFF_BEAT = Ticks.PER_QUARTER / 2;

    private final BarGrid bars;
    private final boolean swung;
    private final Map<Long, Long> steps = new HashMap<>();

    WrittenGrid(BarGrid bars, Part part, boolean swung) {
        this.bars = bars;
        this.swung = swung;
        starts(bars, part).forEach((beat, starts) -> steps.put(beat, step(beat, starts)));
    }

    private static Map<Long, TreeSet<Long>> starts(BarGrid bars, Part part) {
        Map<Long, TreeSet<Long>> starts = new TreeMap<>();
        for (Event e : part.events()) {
            long beat = bars.beatStart(e.startTicks());
            starts.computeIfAbsent(beat, b -> new TreeSet<>()).add(e.startTicks() - beat);
        }
        return starts;
    }

    /** True when the score's off-beats are written on the last third of the beat. */
    static boolean swung(BarGrid bars, Score score) {
        int skips = 0;
        int even = 0;
        for (Part part : score.parts()) {
            for (var beat : starts(bars, part).entrySet()) {
                boolean simple = bars.beatEnd(beat.getKey()) - beat.getKey() == Ticks.PER_QUARTER;
                boolean skip = simple && skips(beat.getValue());
                skips += skip ? 1 : 0;
                even +=
                        beat.getValue().stream().anyMatch(s -> Math.abs(s - OFF_BEAT) < NEAR)
                                ? 1
                                : 0;
            }
        }
        return skips >= 8 && skips > 3 * even;
    }

    private static boolean skips(TreeSet<Long> starts) {
        List<Long> inside =
                starts.stream().filter(s -> s > NEAR && s < Ticks.PER_QUARTER - NEAR).toList();
        return !inside.isEmpty() && inside.stream().allMatch(s -> Math.abs(s - SKIP) < NEAR);
    }

    private long step(long beat, TreeSet<Long> starts) {
        if (swung && skips(starts)) {
            return OFF_BEAT;
        }
        boolean ternary = bars.beatEnd(beat) - beat > Ticks.PER_QUARTER;
        for (long near = 0; near <= NEAR; near += NEAR) {
            for (long step : STEPS) {
                boolean fits = step % 80 != 0 || step == SIXTEENTH || !ternary;
                if (fits && miss(starts, step) <= near) {
                    boolean triplet = step == SIXTEENTH && !ternary;
                    return triplet && miss(starts, TRIPLET) < miss(starts, step) ? TRIPLET : step;
                }
            }
        }
        return STEPS[2];
    }

    /** How far the worst of some starts lies from a grid. */
    private static long miss(TreeSet<Long> starts, long step) {
        return starts.stream().mapToLong(s -> Math.abs(s - round(s, step))).max().orElse(0);
    }

    /** True when the beat's notes are written as triplets. */
    boolean triplet(long beat) {
        long step = steps.getOrDefault(beat, SIXTEENTH);
        return step == TRIPLET || step == TRIPLET / 2;
    }

    /** True when they are written as six to the beat. */
    boolean sextuplet(long beat) {
        return steps.getOrDefault(beat, SIXTEENTH) == TRIPLET / 2;
    }

    long start(long at) {
        long beat = bars.beatStart(at);
        long step = steps.getOrDefault(beat, SIXTEENTH);
        long inside = at - beat;
        return beat + (step == OFF_BEAT ? even(inside) : round(inside, step));
    }

    /** The written place of a swung one. */
    private static long even(long inside) {
        return inside > Ticks.PER_QUARTER - NEAR
                ? Ticks.PER_QUARTER
                : inside >= SKIP - NEAR ? OFF_BEAT : 0;
    }

    /** Where a note that ends at a tick is written to end, at least a step after its start. */
    long end(long start, long at) {
        long beat = bars.beatStart(at);
        long step = Math.min(SIXTEENTH, steps.getOrDefault(beat, SIXTEENTH));
        step = triplet(beat) ? steps.get(beat) : Math.max(step, SIXTEENTH / 2);
        long end = beat + Math.min(round(at - beat, step), bars.beatEnd(at) - beat);
        return end > start ? end : start + steps.getOrDefault(bars.beatStart(start), SIXTEENTH);
    }

    private static long round(long ticks, long step) {
        return (ticks + step / 2) / step * step;
    }
}
