package io.trackwright.music.compose;

import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.theory.Chord;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What all writers share: the form, the harmony and the metre of the piece. It depends on no part,
 * so that parts do not depend on each other.
 *
 * @param climax index of the passage that the piece leads up to
 */
record Sketch(
        MusicBrief brief,
        Style style,
        long seed,
        MetricGrid grid,
        Timeline time,
        List<Passage> passages,
        ChordTrack harmony,
        int climax) {

    static Sketch of(MusicBrief brief, Style style, long seed) {
        MetricGrid grid = new MetricGrid(brief.timeSignature().value());
        Timeline time = Timeline.of(brief, grid, style.ringSeconds());
        List<Passage> passages = passages(brief, style, seed, grid, time);
        HarmonyWriter harmony = new HarmonyWriter(style, brief.key().value(), grid, seed);
        return new Sketch(
                brief,
                style,
                seed,
                grid,
                time,
                passages,
                harmony.write(passages, time),
                climax(passages));
    }

    private static List<Passage> passages(
            MusicBrief brief, Style style, long seed, MetricGrid grid, Timeline time) {
        List<Form.Plan> plans =
                FormPlanner.plan(style.forms(), time.bodyBars(), Seeds.stream(seed, "form"));
        List<Passage> passages = new ArrayList<>();
        int bar = 0;
        for (Form.Plan plan : plans) {
            int occurrence = (int) passages.stream().filter(p -> p.kind() == plan.kind()).count();
            double tilt = 0.12 * brief.moodEnergy() + 0.02 * Math.min(3, occurrence);
            Scene scene = style.scene(plan.kind());
            long start = bar * grid.ticksPerBar();
            long end = Math.min(start + plan.bars() * grid.ticksPerBar(), time.finalTicks());
            long breath = grid.pulses(plan.bars() - 1).getLast().ticks();
            boolean breathes = scene.roll() && plan.bars() > 1 && breath < time.ticks(0.7);
            passages.add(
                    new Passage(
                            passages.size(),
                            plan.kind(),
                            bar,
                            plan.bars(),
                            Math.max(0.05, Math.min(1, plan.energy() + tilt)),
                            occurrence,
                            scene,
                            start,
                            breathes ? end - breath : end));
            bar += plan.bars();
        }
        return List.copyOf(passages);
    }

    private static int climax(List<Passage> passages) {
        int bars = passages.getLast().startBar() + passages.getLast().bars();
        int best = 0;
        double most = -1;
        for (Passage p : passages) {
            double middle = (p.startBar() + p.bars() / 2.0) / bars;
            double weight = p.energy() - 0.3 * Math.abs(middle - 0.67);
            if (weight > most) {
                most = weight;
                best = p.index();
            }
        }
        return best;
    }

    SplittableRandom random(Object... path) {
        return Seeds.stream(seed, path);
    }

    Chord chordAt(long ticks) {
        return harmony.at(ticks);
    }

    boolean last(Passage passage) {
        return passage.index() == passages.size() - 1;
    }

    long barStart(Passage passage, int bar) {
        return (passage.startBar() + bar) * grid.ticksPerBar();
    }

    /**
     * A pattern's strokes in a passage, in ticks of the piece, from a bar of it on, cut where
     * playing stops.
     */
    List<Pattern.Stroke> strokes(Pattern pattern, Passage passage, int fromBar) {
        List<Pattern.Stroke> out = new ArrayList<>();
        for (Pattern.Stroke s : pattern.strokes(grid, passage.bars())) {
            long start = passage.startTicks() + s.startTicks();
            long end = Math.min(start + s.durationTicks(), passage.endTicks());
            if (start >= barStart(passage, fromBar) && start < end) {
                out.add(new Pattern.Stroke(s.symbol(), start, end - start));
            }
        }
        return out;
    }

    /** Loudness factor of a passage. */
    double dynamic(Passage passage) {
        return 0.66 + 0.34 * passage.energy() + 0.06 * brief.moodEnergy();
    }
}
