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
 * @param formBars bars of all sections; a last chord may ring beyond them
 */
record Sketch(
        MusicBrief brief,
        Style style,
        long seed,
        MetricGrid grid,
        Timeline time,
        List<Passage> passages,
        ChordTrack harmony,
        int climax,
        int formBars) {

    static Sketch of(MusicBrief brief, Style style, long seed, boolean rings) {
        MetricGrid grid = new MetricGrid(brief.timeSignature().value());
        FormLayout layout = FormLayout.of(brief, style, seed, grid, rings);
        List<Passage> passages = layout.passages();
        HarmonyWriter harmony = new HarmonyWriter(style, brief, grid, seed);
        return new Sketch(
                brief,
                style,
                seed,
                grid,
                layout.time(),
                passages,
                harmony.write(passages, layout.time()),
                climax(passages),
                layout.formBars());
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
        double usual = 0.66 + 0.34 * passage.energy() + 0.06 * brief.moodEnergy();
        return usual * passage.loudness();
    }
}
