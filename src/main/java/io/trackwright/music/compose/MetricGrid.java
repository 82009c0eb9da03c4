package io.trackwright.music.compose;

import io.trackwright.music.theory.Ticks;
import io.trackwright.music.theory.TimeSignature;
import java.util.ArrayList;
import java.util.List;

/**
 * A metre as a row of felt pulses, so that patterns written over four beats fit every metre: 3/4
 * has three pulses, 6/8 two ternary ones, 7/8 is 2+2+3. A pulse knows which beat of a four-beat
 * pattern it plays.
 */
final class MetricGrid {
    private static final double[] TERNARY_OF_FOUR = {0, 1 / 3.0, 2 / 3.0, 5 / 6.0};

    /**
     * A felt beat.
     *
     * @param startTicks from the start of its bar
     * @param patternBeat beat of the pattern, counted on over the bars of a section
     */
    record Pulse(long startTicks, long ticks, boolean ternary, int patternBeat) {

        /** Ticks from the pulse's start to a step of a pattern with so many steps to the beat. */
        long offset(int step, int stepsPerBeat) {
            double share = (double) step / stepsPerBeat;
            if (ternary && stepsPerBeat == 4) {
                share = TERNARY_OF_FOUR[step];
            } else if (ternary && stepsPerBeat == 2) {
                share = step * 2 / 3.0;
            }
            return Math.round(share * ticks);
        }
    }

    private final long ticksPerBar;
    private final List<Pulse> first;
    private final boolean ternaryOnly;

    MetricGrid(TimeSignature meter) {
        this.ticksPerBar = meter.ticksPerBar();
        List<Long> lengths = new ArrayList<>();
        long written = Ticks.PER_WHOLE / meter.denominator();
        if (meter.denominator() <= 4) {
            for (long t = 0; t < ticksPerBar; t += Ticks.PER_QUARTER) {
                lengths.add((long) Ticks.PER_QUARTER);
            }
        } else {
            int left = meter.numerator();
            boolean threes = left % 3 == 0;
            while (left > 0) {
                int group = threes || left == 3 ? 3 : Math.min(2, left);
                lengths.add(group * written);
                left -= group;
            }
        }
        this.ternaryOnly = meter.denominator() > 4 && meter.numerator() % 3 == 0;
        this.first = firstBar(lengths);
    }

    long ticksPerBar() {
        return ticksPerBar;
    }

    int pulsesPerBar() {
        return first.size();
    }

    /** True when every pulse divides in three. */
    boolean ternary() {
        return ternaryOnly;
    }

    /** Pulses of a bar; {@code bar} counts from the start of a section or phrase. */
    List<Pulse> pulses(int bar) {
        List<Pulse> pulses = new ArrayList<>(first.size());
        int beats = first.size() <= 2 ? first.size() : 4;
        for (Pulse p : first) {
            pulses.add(
                    new Pulse(
                            p.startTicks(), p.ticks(), p.ternary(), p.patternBeat() + bar * beats));
        }
        return pulses;
    }

    private List<Pulse> firstBar(List<Long> lengths) {
        List<Pulse> pulses = new ArrayList<>();
        long start = 0;
        long shortest = lengths.stream().mapToLong(l -> l).min().orElse(1);
        for (int i = 0; i < lengths.size(); i++) {
            boolean ternary = ternaryOnly || lengths.get(i) > shortest;
            pulses.add(new Pulse(start, lengths.get(i), ternary, patternBeat(i, lengths.size())));
            start += lengths.get(i);
        }
        return List.copyOf(pulses);
    }

    private static int patternBeat(int pulse, int count) {
        if (count <= 2) {
            return pulse;
        }
        int rest = count % 4;
        int whole = count - rest;
        if (rest == 1 && pulse >= whole - 1) {
            return pulse == count - 1 ? 3 : 2;
        }
        if (rest == 2 && pulse >= whole) {
            return pulse - whole + 2;
        }
        return rest == 3 && count > 4 && pulse == count - 1 ? 3 : pulse % 4;
    }

    /** The pulse that a tick of the piece falls into, as ticks from the start of the piece. */
    Pulse pulseAt(long ticks) {
        long bar = Math.floorDiv(ticks, ticksPerBar);
        long inside = ticks - bar * ticksPerBar;
        Pulse found = first.getFirst();
        for (Pulse p : first) {
            found = p.startTicks() <= inside ? p : found;
        }
        long start = bar * ticksPerBar + found.startTicks();
        return new Pulse(start, found.ticks(), found.ternary(), found.patternBeat());
    }
}
