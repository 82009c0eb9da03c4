package io.trackwright.music.compose;

import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.theory.Ticks;

/**
 * Where a piece of an exact length can end at its tempo: the final chord falls on a bar line and
 * rings until shortly before the end.
 *
 * @param bodyBars bars before the final chord, at least 1
 * @param finalTicks start of the final chord
 * @param endTicks when its last note is released
 * @param totalBars bars up to the end of the audio
 */
record Timeline(
        int bodyBars, long finalTicks, long endTicks, int totalBars, double ticksPerSecond) {
    private static final double TAIL_SECONDS = 0.6;
    private static final double SHORTEST_RING_SECONDS = 1.5;

    static Timeline of(MusicBrief brief, MetricGrid grid, double ringSeconds) {
        double length = brief.lengthSeconds().value();
        double ticksPerSecond = brief.tempoBpm().value() / 60 * Ticks.PER_QUARTER;
        long total = (long) (length * ticksPerSecond);
        double ring = Math.max(SHORTEST_RING_SECONDS, Math.min(ringSeconds, length / 6));
        long latest = total - Math.round(ring * ticksPerSecond);
        long last = latest / grid.ticksPerBar() * grid.ticksPerBar();
        if (last == 0) {
            for (MetricGrid.Pulse p : grid.pulses(0)) {
                last = p.startTicks() <= latest ? p.startTicks() : last;
            }
        }
        int body = (int) Math.max(1, Math.ceilDiv(last, grid.ticksPerBar()));
        long end = total - Math.round(TAIL_SECONDS * ticksPerSecond);
        int bars = (int) Math.max(1, Math.ceilDiv(total, grid.ticksPerBar()));
        return new Timeline(body, last, end, Math.max(bars, body), ticksPerSecond);
    }

    long ticks(double seconds) {
        return Math.round(seconds * ticksPerSecond);
    }
}
