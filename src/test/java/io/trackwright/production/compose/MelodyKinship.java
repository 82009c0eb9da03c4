package io.trackwright.production.compose;

import io.trackwright.music.score.Event;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much of one tune is in another, wherever it starts and in whatever key: the share of the
 * shorter tune's different figures of five notes (four intervals and the times between them) that
 * the other tune has too.
 *
 * <p>{@link #ALIKE} is where a listener would take one for a version of the other. Two tunes of one
 * idiom share figures without being alike: scales up and down, repeated notes, the closing formula.
 * Takes of one tune that differ in ornaments and endings alone still share more than half.
 */
final class MelodyKinship {
    static final double ALIKE = 0.5;
    private static final int INTERVALS = 4;
    private static final long GRID_TICKS = 80;

    private MelodyKinship() {}

    /** 0..1; 0 when one of them is shorter than a figure. */
    static double of(Score a, Score b) {
        Set<List<Long>> figures = figures(a);
        Set<List<Long>> others = figures(b);
        Set<List<Long>> shared = new HashSet<>(figures);
        shared.retainAll(others);
        int shorter = Math.min(figures.size(), others.size());
        return shorter == 0 ? 0 : shared.size() / (double) shorter;
    }

    private static Set<List<Long>> figures(Score score) {
        Set<List<Long>> figures = new HashSet<>();
        for (Part p : score.parts()) {
            List<Note> line = new ArrayList<>();
            for (Event e : p.role() == Role.LEAD ? p.events() : List.<Event>of()) {
                if (e instanceof Note n) {
                    line.add(n);
                }
            }
            for (int i = 0; i + INTERVALS < line.size(); i++) {
                List<Long> figure = new ArrayList<>();
                for (int j = i; j < i + INTERVALS; j++) {
                    figure.add((long) line.get(j + 1).pitch() - line.get(j).pitch());
                    long apart = line.get(j + 1).startTicks() - line.get(j).startTicks();
                    figure.add((apart + GRID_TICKS / 2) / GRID_TICKS);
                }
                figures.add(figure);
            }
        }
        return figures;
    }
}
