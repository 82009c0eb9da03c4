package io.trackwright.music.compose;

import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.theory.TempoMap;
import io.trackwright.music.theory.Ticks;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The tempo over the piece. A change of tempo is spread over all of it in even ratios, a step each
 * bar; in short pieces each beat. A loop takes the nearest tempo at which it has whole bars.
 */
final class TempoCourse {
    private static final int FEWEST_BARS = 24;

    private TempoCourse() {}

    static TempoMap of(MusicBrief brief, MetricGrid grid) {
        double bpm = brief.tempoBpm().value();
        double seconds = brief.lengthSeconds().value();
        boolean loop = Close.of(brief) == Close.LOOP;
        double goal =
                brief.course().finalTempoBpm().stream().map(Choice::value).findFirst().orElse(bpm);
        if (goal != bpm) {
            return rising(bpm, goal, seconds, grid, loop);
        }
        return TempoMap.constant(loop ? whole(bpm, seconds, grid) : bpm);
    }

    private static double whole(double bpm, double seconds, MetricGrid grid) {
        double quarters = grid.ticksPerBar() / (double) Ticks.PER_QUARTER;
        double bars = Math.max(1, Math.rint(seconds * bpm / 60 / quarters));
        double exact = bars * quarters * 60 / seconds;
        boolean same = Math.abs(exact - bpm) * seconds / 60 * Ticks.PER_QUARTER < 2;
        return same ? bpm : inRange(exact);
    }

    private static double inRange(double bpm) {
        return Math.max(TempoMap.MIN_BPM, Math.min(TempoMap.MAX_BPM, bpm));
    }

    private static TempoMap rising(
            double from, double to, double seconds, MetricGrid grid, boolean loop) {
        double mean = (from + to) / 2;
        double bars = seconds * mean / 60 * Ticks.PER_QUARTER / grid.ticksPerBar();
        int perBar = bars >= FEWEST_BARS || loop ? 1 : grid.pulsesPerBar();
        int steps = 2;
        while (lasting(from, to, steps, grid, perBar) < seconds) {
            steps++;
        }
        double longer = lasting(from, to, steps, grid, perBar);
        double shorter = lasting(from, to, Math.max(2, steps - 1), grid, perBar);
        double scale = 1;
        if (loop) {
            boolean fewer = seconds - shorter < longer - seconds && steps > 2;
            steps -= fewer ? 1 : 0;
            scale = (fewer ? shorter : longer) / seconds;
        }
        List<TempoMap.Change> changes = new ArrayList<>();
        long at = 0;
        for (int i = 0; i < steps; i++) {
            changes.add(new TempoMap.Change(at, inRange(scale * bpm(from, to, i, steps))));
            at += ticks(i, grid, perBar);
        }
        return new TempoMap(changes);
    }

    private static double bpm(double from, double to, int step, int steps) {
        return from * StrictMath.pow(to / from, step / (double) (steps - 1));
    }

    private static long ticks(int step, MetricGrid grid, int perBar) {
        return perBar == 1 ? grid.ticksPerBar() : grid.pulses(0).get(step % perBar).ticks();
    }

    private static double lasting(double from, double to, int steps, MetricGrid grid, int perBar) {
        double seconds = 0;
        for (int i = 0; i < steps; i++) {
            double perTick = 60 / (bpm(from, to, i, steps) * Ticks.PER_QUARTER);
            seconds += ticks(i, grid, perBar) * perTick;
        }
        return seconds;
    }

    /**
     * Breathing with the phrases: each sets out calmly, presses on by 4 to 8 percent and eases at
     * its end, sections end in a small ritardando and the piece in a large one; the last chord
     * comes exactly when it would have come without (Todd 1985: arches of four bars).
     */
    static TempoMap rubato(List<Passage> passages, MetricGrid grid, Timeline time, long seed) {
        List<TempoMap.Change> changes = new ArrayList<>();
        for (Passage p : passages) {
            for (int bar = 0; bar < p.bars(); bar++) {
                int phraseBars = Math.min(4, p.bars() - bar / 4 * 4);
                SplittableRandom random = Seeds.stream(seed, "rubato", p.index(), bar / 4);
                double depth = 0.04 + 0.04 * random.nextDouble();
                for (MetricGrid.Pulse pulse : grid.pulses(bar)) {
                    long at = (p.startBar() + bar) * grid.ticksPerBar() + pulse.startTicks();
                    double inBar = pulse.startTicks() / (double) grid.ticksPerBar();
                    double share = (bar % 4 + inBar) / phraseBars;
                    double speed = 1 + depth * (2 * StrictMath.sin(StrictMath.PI * share) - 1);
                    double left = p.bars() - bar - inBar;
                    boolean ends = time.close().struck() && p.index() == passages.size() - 1;
                    double slower = ends ? 0.2 : 0.06;
                    double over = ends ? 2 : 1;
                    speed *= 1 - slower * Math.max(0, 1 - left / over);
                    if (at < time.finalTicks()) {
                        changes.add(new TempoMap.Change(at, speed * time.tempo().bpmAt(at)));
                    }
                }
            }
        }
        long last = time.finalTicks();
        double wanted = time.tempo().secondsAt(last);
        double scale = new TempoMap(changes).secondsAt(last) / wanted;
        List<TempoMap.Change> exact = new ArrayList<>();
        changes.forEach(
                c -> exact.add(new TempoMap.Change(c.startTicks(), inRange(c.bpm() * scale))));
        if (time.close().struck() || time.close() == Close.BREAK) {
            exact.add(new TempoMap.Change(last, time.tempo().bpmAt(last)));
        }
        return new TempoMap(exact);
    }
}
