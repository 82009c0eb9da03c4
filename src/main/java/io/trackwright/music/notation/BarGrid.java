package io.trackwright.music.notation;

import io.trackwright.music.theory.Ticks;
import io.trackwright.music.theory.TimeSignature;
import java.util.ArrayList;
import java.util.List;

/**
 * A bar as its reader counts it: quarters in simple metres, dotted values in compound ones, twos
 * and a three in odd ones; and the middle, which notation keeps visible.
 */
final class BarGrid {
    private final long ticks;
    private final List<Long> beats = new ArrayList<>();
    private final long middle;

    BarGrid(TimeSignature meter) {
        ticks = meter.ticksPerBar();
        long written = Ticks.PER_WHOLE / meter.denominator();
        int n = meter.numerator();
        if (meter.denominator() <= 4) {
            for (long t = 0; t < ticks; t += Ticks.PER_QUARTER) {
                beats.add(t);
            }
        } else {
            for (int at = 0; at < n; ) {
                beats.add(at * written);
                at += n % 3 == 0 || n - at == 3 ? 3 : Math.min(2, n - at);
            }
        }
        int count = beats.size();
        middle = count < 4 ? 0 : count % 2 == 0 ? beats.get(count / 2) : beats.get(count / 2 + 1);
    }

    /** Length of a bar. */
    long ticks() {
        return ticks;
    }

    /** Place of the middle in a bar; 0 when it is too short to have one. */
    long middle() {
        return middle;
    }

    /** Start of the beat in which a tick of the piece lies. */
    long beatStart(long at) {
        long bar = at / ticks * ticks;
        long start = 0;
        for (long beat : beats) {
            start = beat <= at - bar ? beat : start;
        }
        return bar + start;
    }

    /** End of that beat. */
    long beatEnd(long at) {
        long bar = at / ticks * ticks;
        for (long beat : beats) {
            if (beat > at - bar) {
                return bar + beat;
            }
        }
        return bar + ticks;
    }

    boolean onBeat(long at) {
        return beatStart(at) == at;
    }

    /** The beats strictly between two ticks of one bar, the bar's middle alone if it is there. */
    List<Long> between(long from, long to) {
        long bar = from / ticks * ticks;
        if (middle > 0 && from < bar + middle && bar + middle < to) {
            return List.of(bar + middle);
        }
        List<Long> found = new ArrayList<>();
        for (long beat : beats) {
            if (from < bar + beat && bar + beat < to) {
                found.add(bar + beat);
            }
        }
        return found;
    }
}
