package io.trackwright.music.compose;

import io.trackwright.music.score.Event;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.SectionKind;
import io.trackwright.music.theory.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A raga unfolds: a free introduction that visits one note after the other (alap), a tune whose
 * pick-up leads to the first beat of every cycle of the tala (gat, mukhra), its second line in the
 * upper octave (antara), runs between returns of the tune (tan), and a closing phrase that is
 * played three times to end on the first beat (tihai). Whoever plays together plays the same line.
 */
final class RagaWriter {
    private static final int PICK_UP_BEATS = 3;
    private static final int SHORTEST_CYCLE_BARS = 3;
    private static final int TIHAI_BEATS = 8;

    private final Sketch sketch;
    private final Voice voice;
    private final Idiom.Melody idiom;
    private final Key key;
    private final Raga raga;

    RagaWriter(Sketch sketch, Voice voice, Idiom.Melody idiom) {
        this.sketch = sketch;
        this.voice = voice;
        this.idiom = idiom;
        this.key = sketch.brief().key().value();
        this.raga = Raga.of(key.mode());
    }

    List<Event> write() {
        List<Event> events = new ArrayList<>();
        for (Passage p : sketch.passages()) {
            int entry = p.entry(voice);
            if (entry < 0) {
                continue;
            }
            if (p.kind() == SectionKind.INTRO) {
                alap(p, entry, events);
            } else {
                gat(p, entry, events);
            }
        }
        return events;
    }

    private long beat(Passage p) {
        return sketch.grid().pulseAt(p.startTicks()).ticks();
    }

    /** Sa of the octave that a phrase moves around. */
    private int sa(boolean high) {
        int range = voice.high() - voice.low();
        int at = raga.nearest(0, voice.low() + range / 4, key, voice);
        return high && at + 12 <= voice.high() ? at + 12 : at;
    }

    private void alap(Passage p, int entry, List<Event> events) {
        List<Integer> goals = new ArrayList<>(List.of(0, raga.samvadi(), 0, raga.vadi()));
        goals.addAll(List.of(4, raga.vadi(), raga.samvadi(), 7, raga.vadi(), 0));
        long beat = beat(p);
        SplittableRandom random = sketch.random("raga", "alap", p.index());
        long at = sketch.barStart(p, entry);
        long phrase = 8 * beat;
        int phrases = (int) Math.max(1, (p.endTicks() - at) / phrase);
        int pitch = sa(false);
        for (int i = 0; i < phrases; i++) {
            int chosen = i == phrases - 1 ? 0 : goals.get(i * goals.size() / phrases);
            int goal = goal(chosen, pitch);
            int steps = 3 + random.nextInt(3);
            List<Integer> line = way(pitch, goal, steps, random);
            long start = at + i * phrase;
            long end = Math.min(start + phrase, p.endTicks());
            long step = beat / (random.nextBoolean() ? 1 : 2);
            long lead = Math.min(step * (line.size() - 1), phrase / 2);
            for (int n = 0; n < line.size() - 1; n++) {
                long from = start + lead * n / (line.size() - 1);
                long to = start + lead * (n + 1) / (line.size() - 1);
                note(p, from, Math.min(to, end), line.get(n), n, true, events);
            }
            note(p, start + lead, Math.min(end, start + phrase - beat), goal, 1, true, events);
            pitch = goal;
        }
    }

    private int goal(int degree, int near) {
        int high = degree == 7 ? Math.min(voice.high(), sa(true) + 1) : near;
        return raga.nearest(
                degree % 7, degree == 7 ? high : middle(near, sa(false) + 5), key, voice);
    }

    private static int middle(int a, int b) {
        return (a + b) / 2;
    }

    /** Cycles of the tala: tune, tune, its second line or a run, and the tune again. */
    private void gat(Passage p, int entry, List<Event> events) {
        int cycleBars = cycleBars();
        boolean fast = p.energy() >= 0.58;
        boolean last = sketch.last(p);
        int bars;
        for (int bar = entry, cycle = 0; bar < p.bars(); bar += bars, cycle++) {
            int left = p.bars() - bar;
            bars = left < cycleBars + SHORTEST_CYCLE_BARS ? left : cycleBars;
            boolean closes = last && bar + bars >= p.bars();
            char letter = !fast ? "aaba".charAt(cycle % 4) : "abtb".charAt(cycle % 4);
            letter = p.energy() >= 0.8 && cycle % 2 == 1 ? 't' : letter;
            cycle(p, bar, bars, letter, cycle, closes, events);
        }
    }

    private int cycleBars() {
        int beats = sketch.grid().pulsesPerBar();
        return beats == 4 ? 4 : beats <= 2 ? 4 : 2;
    }

    private void cycle(
            Passage p,
            int bar,
            int bars,
            char letter,
            int count,
            boolean closes,
            List<Event> events) {
        long start = sketch.barStart(p, bar);
        long end = Math.min(start + bars * sketch.grid().ticksPerBar(), p.endTicks());
        long beat = beat(p);
        long tihai = closes ? end - TIHAI_BEATS * beat : end;
        List<Pattern.Stroke> strokes = new ArrayList<>();
        boolean run = letter == 't';
        int which = run ? 2 + count % 2 : letter == 'b' ? 1 : 0;
        SplittableRandom random =
                run
                        ? sketch.random("raga", "run", p.index(), count)
                        : sketch.random("raga", "tune", letter, p.energy() >= 0.58);
        Pattern rhythm = rhythm(which, run, random);
        for (Pattern.Stroke s : rhythm.strokes(sketch.grid(), bars)) {
            long from = start + s.startTicks();
            if (from < Math.min(tihai, end)) {
                long to = Math.min(start + s.endTicks(), Math.min(tihai, end));
                strokes.add(new Pattern.Stroke(s.symbol(), from, to - from));
            }
        }
        line(p, strokes, letter, beat, random, events);
        if (closes && tihai >= start) {
            tihai(p, tihai, beat, events);
        }
    }

    private Pattern rhythm(int which, boolean run, SplittableRandom random) {
        if (run) {
            return Pattern.of(which == 2 ? "xxxx xxxx xxxx x-x-" : "x-xx x-xx xxxx x-x-");
        }
        SplittableRandom own = sketch.random("raga", "rhythm");
        int first = own.nextInt(idiom.cells().size());
        Pattern a = idiom.cells().get((first + 2 * which) % idiom.cells().size());
        Pattern b = idiom.cells().get((first + 2 * which + 1) % idiom.cells().size());
        boolean joins = random.nextBoolean();
        return a.stepsPerBeat() == b.stepsPerBeat() && joins
                ? new Pattern(a.text() + b.text(), a.stepsPerBeat())
                : a;
    }

    /** The pick-up before the next first beat is the same in every cycle, so that it is known. */
    private void line(
            Passage p,
            List<Pattern.Stroke> strokes,
            char letter,
            long beat,
            SplittableRandom random,
            List<Event> events) {
        if (strokes.isEmpty()) {
            return;
        }
        long end = strokes.getLast().endTicks();
        int upTo = strokes.size();
        while (upTo > 1 && strokes.get(upTo - 1).startTicks() >= end - PICK_UP_BEATS * beat) {
            upTo--;
        }
        boolean high = letter != 'a' || p.index() == sketch.climax();
        int home = sa(false);
        int vadi = raga.nearest(raga.vadi(), home + 5, key, voice);
        int from = high ? Math.min(sa(true), vadi + 12) : vadi;
        int middle = raga.nearest(high ? raga.vadi() : raga.samvadi(), from, key, voice);
        List<Integer> pitches = new ArrayList<>(way(from, middle, upTo / 2, random));
        pitches.addAll(way(pitches.getLast(), home, upTo - pitches.size() + 1, random));
        while (pitches.size() > upTo) {
            pitches.removeLast();
        }
        SplittableRandom own = sketch.random("raga", "pick-up");
        pitches.addAll(way(home, vadi, strokes.size() - upTo + 1, own));
        for (int i = 0; i < strokes.size(); i++) {
            Pattern.Stroke s = strokes.get(i);
            int pitch = pitches.get(Math.min(i, pitches.size() - 1));
            boolean glides = random.nextDouble() < idiom.slides();
            note(p, s.startTicks(), s.endTicks(), pitch, i, glides, events);
        }
    }

    /**
     * A line of so many notes that wanders and arrives; every move is one that the raga has. The
     * first note is {@code from}, the last {@code to} where the count allows.
     */
    private List<Integer> way(int from, int to, int count, SplittableRandom random) {
        List<Integer> line = new ArrayList<>();
        int at = from;
        int way = to >= from ? 1 : -1;
        for (int left = Math.max(1, count); left > 0; left--) {
            line.add(at);
            int distance = distance(at, to);
            boolean due = distance >= left - 1;
            double dice = random.nextDouble();
            if (due && distance > 0) {
                way = to > at ? 1 : -1;
            } else if (dice < 0.3) {
                way = -way;
            } else if (dice < 0.4) {
                continue;
            }
            int leap = !due && dice > 0.86 ? 2 : 1;
            int next = raga.step(at, way * leap, key);
            if (next > voice.high() || next < voice.low()) {
                way = -way;
                next = raga.step(at, way, key);
            }
            at = next;
        }
        line.set(line.size() - 1, line.size() > 1 ? to : from);
        return line;
    }

    private int distance(int from, int to) {
        int steps = 0;
        for (int at = from; at != to && steps < 24; steps++) {
            int next = raga.step(at, to > at ? 1 : -1, key);
            if (to > at ? next > to : next < to) {
                return steps + 1;
            }
            at = next;
        }
        return steps;
    }

    /** Five strokes in two beats and a beat of rest; the last of the third is the final note. */
    private void tihai(Passage p, long start, long beat, List<Event> events) {
        SplittableRandom random = sketch.random("raga", "tihai");
        int home = sa(false);
        List<Integer> line = way(raga.step(home, 3, key), home, 5, random);
        for (int round = 0; round < 3; round++) {
            long at = start + round * 3 * beat;
            for (int i = 0; i < 5; i++) {
                long from = at + i * beat / 2;
                long to = i == 4 ? from + beat * 3 / 4 : from + beat / 2;
                if (from < p.endTicks() && from >= p.startTicks()) {
                    note(p, from, Math.min(to, p.endTicks()), line.get(i), i, false, events);
                }
            }
        }
    }

    private void note(
            Passage p,
            long from,
            long to,
            int pitch,
            int index,
            boolean glides,
            List<Event> events) {
        if (to <= from) {
            return;
        }
        boolean onBeat = from == sketch.grid().pulseAt(from).startTicks();
        double level = voice.velocity() * (onBeat ? 1 : 0.88) * sketch.dynamic(p);
        float loud = (float) Math.max(0.05, Math.min(1, level));
        int inside = Math.max(voice.low(), Math.min(voice.high(), pitch));
        boolean joined =
                !events.isEmpty()
                        && events.getLast() instanceof Note n
                        && n.endTicks() == from
                        && n.pitch() != inside
                        && Math.abs(n.pitch() - inside) <= 5;
        events.add(new Note(from, to - from, inside, loud, 0, glides && joined && index > 0));
    }
}
