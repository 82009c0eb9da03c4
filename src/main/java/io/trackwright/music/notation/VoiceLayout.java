package io.trackwright.music.notation;

import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Note;
import io.trackwright.music.theory.Ticks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Deals a staff's notes out to voices: what begins together and lasts about as long is a chord,
 * what goes on under other notes takes the next voice, and small gaps and overlaps of playing are
 * closed.
 */
final class VoiceLayout {
    private static final int MOST_VOICES = 4;

    /** More voices than these are hard to read: there, a note ends where the next one begins. */
    private static final int USUAL_VOICES = 2;

    private static final long TOGETHER = Long.MAX_VALUE / 2;
    private static final long EIGHTH = Ticks.PER_QUARTER / 2;

    private final BarGrid bars;
    private final WrittenGrid grid;
    private final long end;
    private final boolean ringing;

    /**
     * A layout of a piece that ends at a tick.
     *
     * @param ringing true when notes ring on into each other, as of a harp: most are written short
     */
    VoiceLayout(BarGrid bars, WrittenGrid grid, long end, boolean ringing) {
        this.bars = bars;
        this.grid = grid;
        this.end = end;
        this.ringing = ringing;
    }

    /** Voices of a staff of pitched notes, at least one. */
    List<List<Chunk>> pitched(List<Event> events) {
        List<List<Chunk>> voices = new ArrayList<>();
        voices.add(new ArrayList<>());
        TreeMap<Long, List<Note>> starts = new TreeMap<>();
        for (Event e : events) {
            if (e instanceof Note n && grid.start(n.startTicks()) < end) {
                starts.computeIfAbsent(grid.start(n.startTicks()), s -> new ArrayList<>()).add(n);
            }
        }
        if (ringing) {
            return released(pedalled(starts), starts);
        }
        starts.forEach((start, notes) -> chords(start, notes).forEach(c -> place(c, voices)));
        return released(upperFirst(voices.stream().map(this::closed).toList()), starts);
    }

    /** No key is held while it is struck again, be it by another voice. */
    private static List<List<Chunk>> released(
            List<List<Chunk>> voices, TreeMap<Long, List<Note>> starts) {
        return voices.stream()
                .map(voice -> voice.stream().map(c -> released(c, starts)).toList())
                .toList();
    }

    private static Chunk released(Chunk chunk, TreeMap<Long, List<Note>> starts) {
        Set<Integer> held = new HashSet<>();
        chunk.events().forEach(e -> held.add(((Note) e).pitch()));
        for (var later : starts.subMap(chunk.start(), false, chunk.end(), false).entrySet()) {
            if (later.getValue().stream().anyMatch(n -> held.contains(n.pitch()))) {
                return chunk.until(later.getKey());
            }
        }
        return chunk;
    }

    /** Broken chords that ring on: each note up to the next one, over basses that are held. */
    private List<List<Chunk>> pedalled(TreeMap<Long, List<Note>> starts) {
        List<Chunk> upper = new ArrayList<>();
        List<Chunk> basses = new ArrayList<>();
        starts.forEach(
                (start, notes) -> {
                    List<Note> moving = new ArrayList<>(notes);
                    for (Note n : notes) {
                        if (bass(n, start, starts)) {
                            moving.remove(n);
                            add(chord(start, List.of(n)), basses);
                        }
                    }
                    if (!moving.isEmpty()) {
                        moving.sort(Comparator.comparingLong(Note::durationTicks));
                        add(chord(start, moving), upper);
                    }
                });
        return upper.isEmpty() ? List.of(closed(basses)) : List.of(closed(upper), closed(basses));
    }

    /** True for a note on a beat that lasts two and lies under all that begins meanwhile. */
    private boolean bass(Note n, long start, TreeMap<Long, List<Note>> starts) {
        long two = 2L * Ticks.PER_QUARTER;
        return bars.onBeat(start)
                && n.durationTicks() >= two - EIGHTH / 2
                && starts.subMap(start, start + two).values().stream()
                        .flatMap(List::stream)
                        .allMatch(o -> o.equals(n) || o.pitch() > n.pitch());
    }

    private static void add(Chunk chunk, List<Chunk> voice) {
        if (!voice.isEmpty() && voice.getLast().end() > chunk.start()) {
            voice.set(voice.size() - 1, voice.getLast().until(chunk.start()));
        }
        voice.add(chunk);
    }

    /** Notes of one start in groups of about one length, the highest first. */
    private List<Chunk> chords(long start, List<Note> notes) {
        List<Note> sorted = new ArrayList<>(notes);
        sorted.sort(Comparator.comparingLong(Note::durationTicks));
        List<Chunk> chords = new ArrayList<>();
        List<Note> group = new ArrayList<>();
        for (Note n : sorted) {
            long shortest = group.isEmpty() ? n.durationTicks() : group.getFirst().durationTicks();
            if (n.durationTicks() > 1.5 * shortest + Ticks.PER_QUARTER) {
                chords.add(chord(start, group));
                group = new ArrayList<>();
            }
            group.add(n);
        }
        chords.add(chord(start, group));
        chords.sort(Comparator.comparingInt(c -> -highest(c)));
        return chords;
    }

    private static int highest(Chunk chord) {
        return ((Note) chord.events().getLast()).pitch();
    }

    private Chunk chord(long start, List<Note> group) {
        List<Event> events = new ArrayList<>();
        TreeMap<Integer, Note> byPitch = new TreeMap<>();
        group.forEach(n -> byPitch.put(n.pitch(), n));
        events.addAll(byPitch.values());
        long sounding = group.getLast().durationTicks();
        long until = Math.min(end, grid.end(start, start + sounding));
        return new Chunk(start, until, events, false);
    }

    private void place(Chunk chunk, List<List<Chunk>> voices) {
        int best = 0;
        for (int i = 1; i < voices.size(); i++) {
            boolean free = overlap(voices.get(best), chunk) <= tolerated(voices.get(best));
            boolean less = overlap(voices.get(i), chunk) < overlap(voices.get(best), chunk);
            best = !free && less ? i : best;
        }
        List<Chunk> voice = voices.get(best);
        long over = overlap(voice, chunk);
        long bearable = voices.size() < USUAL_VOICES ? tolerated(voice) : TOGETHER - 1;
        if (over > bearable && voices.size() < MOST_VOICES) {
            voice = new ArrayList<>();
            voices.add(voice);
        } else if (over == TOGETHER) {
            return;
        }
        add(chunk, voice);
    }

    private static long overlap(List<Chunk> voice, Chunk chunk) {
        if (voice.isEmpty() || voice.getLast().end() <= chunk.start()) {
            return 0;
        }
        boolean together = voice.getLast().start() == chunk.start();
        return together ? TOGETHER : voice.getLast().end() - chunk.start();
    }

    private static long tolerated(List<Chunk> voice) {
        long length = voice.isEmpty() ? 0 : voice.getLast().end() - voice.getLast().start();
        return Math.max(EIGHTH, length / 4);
    }

    /** Short gaps of playing are no rests: a note is written up to the next one or to its beat. */
    private List<Chunk> closed(List<Chunk> voice) {
        List<Chunk> out = new ArrayList<>();
        for (int i = 0; i < voice.size(); i++) {
            Chunk c = voice.get(i);
            long next = i + 1 < voice.size() ? voice.get(i + 1).start() : end;
            long length = c.end() - c.start();
            long written = c.end();
            long beat = Math.min(next, bars.beatEnd(c.end() - 1));
            if (next - c.end() <= EIGHTH / 2 || length >= 0.7 * (next - c.start())) {
                written = next;
            } else if (next - c.start() <= Ticks.PER_QUARTER && 3 * length >= next - c.start()) {
                written = next;
            } else if (2.5 * length >= beat - c.start()) {
                written = beat;
            }
            long sounding = ((Note) c.events().getFirst()).durationTicks();
            boolean brief = written - c.start() <= Ticks.PER_QUARTER;
            boolean staccato = brief && 2 * sounding < written - c.start();
            out.add(new Chunk(c.start(), written, c.events(), staccato));
        }
        return out;
    }

    /** Between two moments at which every voice is free, the first voice is the highest. */
    private static List<List<Chunk>> upperFirst(List<List<Chunk>> voices) {
        TreeMap<Long, Long> episodes = new TreeMap<>();
        voices.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingLong(Chunk::start))
                .forEach(
                        c -> {
                            var last = episodes.lastEntry();
                            if (last != null && c.start() < last.getValue()) {
                                episodes.merge(last.getKey(), c.end(), Math::max);
                            } else {
                                episodes.put(c.start(), c.end());
                            }
                        });
        List<List<Chunk>> out = new ArrayList<>();
        voices.forEach(v -> out.add(new ArrayList<>()));
        episodes.forEach(
                (from, to) -> {
                    List<List<Chunk>> here = new ArrayList<>();
                    for (List<Chunk> voice : voices) {
                        here.add(
                                voice.stream()
                                        .filter(c -> c.start() >= from && c.start() < to)
                                        .toList());
                    }
                    here.sort(Comparator.comparingDouble(v -> -height(v)));
                    for (int i = 0; i < here.size(); i++) {
                        out.get(i).addAll(here.get(i));
                    }
                });
        return out;
    }

    private static double height(List<Chunk> voice) {
        return voice.stream().mapToInt(VoiceLayout::highest).average().orElse(-1);
    }

    /** Hands (first) and feet of a drum staff; each stroke lasts to the next one in its beat. */
    List<List<Chunk>> drums(List<Event> events) {
        List<List<Chunk>> voices = new ArrayList<>();
        for (boolean feet : new boolean[] {false, true}) {
            TreeMap<Long, List<Event>> starts = new TreeMap<>();
            for (Event e : events) {
                if (e instanceof Hit h
                        && DrumStaff.of(h.sound()).foot() == feet
                        && grid.start(h.startTicks()) < end) {
                    starts.computeIfAbsent(grid.start(h.startTicks()), s -> new ArrayList<>())
                            .add(h);
                }
            }
            List<Chunk> voice = new ArrayList<>();
            starts.forEach(
                    (start, hits) -> {
                        Long next = starts.higherKey(start);
                        long until = bars.beatEnd(start);
                        until = next == null ? until : Math.min(until, next);
                        voice.add(new Chunk(start, until, hits, false));
                    });
            voices.add(voice);
        }
        return voices;
    }
}
