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
 * shorter tune's different figures of five notes that the other tune has too. A figure is four
 * intervals, each as repetition, step, skip or leap up or down, and the times between the notes.
 *
 * <p>{@link #ALIKE} is where one would pass for a version of the other. The same tune written for
 * another key and length, so that it is fitted to other chords and registers, shares a third of its
 * figures on average over the genres; different tunes of one idiom share scales, repeated notes and
 * closing formulas, hardly more than a tenth.
 */
final class MelodyKinship {
    static final double ALIKE = 0.25;
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

    /** Repetition, step, skip or leap, up or down. */
    private static long size(int interval) {
        int wide = Math.abs(interval);
        return Integer.signum(interval) * (wide <= 2 ? 1L : wide <= 5 ? 2 : 3);
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
                    figure.add(size(line.get(j + 1).pitch() - line.get(j).pitch()));
                    long apart = line.get(j + 1).startTicks() - line.get(j).startTicks();
                    figure.add((apart + GRID_TICKS / 2) / GRID_TICKS);
                }
                figures.add(figure);
            }
        }
        return figures;
    }
}
