package io.trackwright.music.compose;

import io.trackwright.music.brief.Manner;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.brief.SectionWish;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.TempoMap;
import java.util.ArrayList;
import java.util.List;

/**
 * The sections laid out in bars, keys and time.
 *
 * @param formBars bars of the sections; what is left of the piece is only the last chord's ring
 */
record FormLayout(Timeline time, List<Passage> passages, int formBars) {
    private static final double SPLIT_AT = 0.6;

    /**
     * The layout of a brief.
     *
     * @param rings false when nothing that plays can hold a last note
     */
    static FormLayout of(MusicBrief brief, Style style, long seed, MetricGrid grid, boolean rings) {
        TempoMap tempo = TempoCourse.of(brief, grid);
        double length = brief.lengthSeconds().value();
        Close close = Close.of(brief);
        double ring = rings ? style.ringSeconds() : 0;
        FormCourse course = new FormCourse(brief, style, grid);
        var random = Seeds.stream(seed, "form");
        Timeline time = Timeline.of(tempo, grid, length, ring, close, 0, 0);
        List<Movement> form;
        int formBars = time.totalBars();
        if (course.free()) {
            form = split(course.plan(time.bodyBars(), random), brief);
        } else {
            form = split(course.plan(Timeline.bars(tempo, grid, length), random), brief);
            int before = Bars.sum(form) - form.getLast().bars();
            int last = close == Close.RING ? form.getLast().bars() : 0;
            time = Timeline.of(tempo, grid, length, ring, close, before, last);
            formBars = last > 0 ? before + last : time.totalBars();
            form = endingAt(form, time.bodyBars() - before);
        }
        List<Passage> passages = passages(brief, style, grid, time, form);
        if (brief.playing().has(Manner.RUBATO)) {
            TempoMap breathing = TempoCourse.rubato(passages, grid, time, seed);
            time = time.breathing(breathing, length);
        }
        return new FormLayout(time, passages, formBars);
    }

    private static List<Movement> endingAt(List<Movement> form, int lastBars) {
        List<Movement> out = new ArrayList<>(form);
        out.set(out.size() - 1, out.getLast().bars(Math.max(1, lastBars)));
        return out;
    }

    /** A form of one section gets two of its kind when the key is to change on the way. */
    private static List<Movement> split(List<Movement> form, MusicBrief brief) {
        boolean two = KeyCourse.needsTwo(form, brief.course().keyChanges());
        Movement only = form.getFirst();
        if (!two || only.fixed() || only.bars() < 4) {
            return form;
        }
        int second = Math.max(2, (int) Math.rint(only.bars() * (1 - SPLIT_AT) / 2) * 2);
        return List.of(only.bars(only.bars() - second), only.bars(second));
    }

    private static List<Passage> passages(
            MusicBrief brief, Style style, MetricGrid grid, Timeline time, List<Movement> form) {
        Key[] keys = KeyCourse.of(form, brief.key().value(), brief.course().keyChanges());
        List<Passage> passages = new ArrayList<>();
        int bar = 0;
        for (int i = 0; i < form.size(); i++) {
            Movement m = form.get(i);
            int occurrence = (int) passages.stream().filter(p -> p.kind() == m.kind()).count();
            double tilt = 0.12 * brief.moodEnergy() + 0.02 * Math.min(3, occurrence);
            boolean breaks = time.close() == Close.BREAK && i == form.size() - 1;
            double energy = breaks ? Math.max(0.9, m.energy()) : m.energy() + tilt;
            Scene scene = Staging.scene(style, m, breaks);
            long start = bar * grid.ticksPerBar();
            long end = Math.min(start + m.bars() * grid.ticksPerBar(), time.finalTicks());
            long breath = grid.pulses(m.bars() - 1).getLast().ticks();
            boolean ends = i == form.size() - 1;
            boolean breathes =
                    scene.roll()
                            && m.bars() > 1
                            && breath < time.ticks(start, 0.7)
                            && !(ends && !time.close().struck());
            passages.add(
                    new Passage(
                            i,
                            m.kind(),
                            bar,
                            m.bars(),
                            Math.max(0.05, Math.min(1, energy)),
                            occurrence,
                            scene,
                            start,
                            breathes ? end - breath : end,
                            keys[i],
                            loudness(m.loudness()),
                            m.chords()));
            bar += m.bars();
        }
        return List.copyOf(passages);
    }

    private static double loudness(SectionWish.Loudness loudness) {
        return switch (loudness) {
            case AS_USUAL -> 1;
            case QUIET -> 0.72;
            case LOUD -> 1.1;
        };
    }
}
