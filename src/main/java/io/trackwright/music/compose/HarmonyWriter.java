package io.trackwright.music.compose;

import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.compose.Changes.Colour;
import io.trackwright.music.theory.Chord;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Progression.Span;
import io.trackwright.music.theory.RomanNumeral;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Turns the style's progressions into chords over the form, with a cadence before the final chord.
 */
final class HarmonyWriter {
    private final Style style;
    private final StatedChords stated;
    private final MetricGrid grid;
    private final long seed;

    HarmonyWriter(Style style, MusicBrief brief, MetricGrid grid, long seed) {
        this.style = style;
        this.stated = new StatedChords(brief);
        this.grid = grid;
        this.seed = seed;
    }

    /** Every section's chords; the piece ends on its final chord. */
    ChordTrack write(List<Passage> passages, Timeline time) {
        List<Span> spans = new ArrayList<>();
        List<String[]> loops = loops(passages);
        TreeMap<Long, Key> keys = new TreeMap<>();
        for (Passage p : passages) {
            keys.put(p.startTicks(), p.key());
            boolean last = p.index() == passages.size() - 1;
            List<List<Chord>> bars = stated.of(p);
            if (bars.isEmpty()) {
                String[] after = loops.get((p.index() + 1) % loops.size());
                boolean ends = last && !time.close().goesOn();
                bars = usual(p, loops.get(p.index()), after[0].trim(), ends);
                if (!last && !passages.get(p.index() + 1).key().equals(p.key())) {
                    prepare(bars, passages.get(p.index() + 1).key());
                }
            }
            for (int bar = 0; bar < p.bars(); bar++) {
                long start = (p.startBar() + bar) * grid.ticksPerBar();
                bar(bars.get(bar), start, time.finalTicks(), bar, spans);
            }
        }
        long end = time.totalBars() * grid.ticksPerBar();
        if (end > time.finalTicks()) {
            Chord home = time.close().struck() ? home(passages.getLast()) : spans.getLast().chord();
            spans.add(new Span(home, time.finalTicks(), end - time.finalTicks()));
        }
        return new ChordTrack(keys, merged(spans));
    }

    private Chord home(Passage last) {
        boolean free = stated.of(last).isEmpty();
        String numeral = style.lastChord().in(last.key().mode().minorThird());
        return free ? chord(numeral, last.key()) : stated.close(last);
    }

    /** The chord before another key is its dominant seventh, in the last bar's second half. */
    private void prepare(List<List<Chord>> bars, Key next) {
        Chord dominant = KeyCourse.dominant(next);
        Chord before = bars.getLast().getFirst();
        boolean shares = grid.pulsesPerBar() > 1 && !before.equals(dominant);
        bars.set(bars.size() - 1, shares ? List.of(before, dominant) : List.of(dominant));
    }

    /** Each passage's progression, a numeral or more for each bar. */
    private List<String[]> loops(List<Passage> passages) {
        TreeMap<Integer, String> chosen = new TreeMap<>();
        List<String[]> loops = new ArrayList<>();
        for (Passage p : passages) {
            boolean minor = p.key().mode().minorThird();
            int index = style.changesIndex(p.kind());
            int choice = renewed(p, index) ? index + style.changes().size() : index;
            String text =
                    chosen.computeIfAbsent(
                            2 * choice + (minor ? 1 : 0),
                            i -> choose(choice, minor, List.copyOf(chosen.values())));
            loops.add(text.split("\\|"));
        }
        return loops;
    }

    /** What everybody waits for comes back as it was. */
    private boolean renewed(Passage p, int index) {
        boolean hook =
                switch (p.kind()) {
                    case CHORUS, DROP, CLIMAX, HEAD, THEME, A -> true;
                    default -> false;
                };
        return !hook
                && p.occurrence() >= 2
                && style.changes().get(index).colours().contains(Colour.RENEWS);
    }

    private String choose(int choice, boolean minor, List<String> taken) {
        Changes changes = style.changes().get(choice % style.changes().size());
        List<String> all = minor ? changes.minor() : changes.major();
        SplittableRandom random = Seeds.stream(seed, "harmony", choice);
        List<String> fresh = all.stream().filter(t -> !taken.contains(t)).toList();
        List<String> from = fresh.isEmpty() ? all : fresh;
        return from.get(random.nextInt(from.size()));
    }

    /**
     * The chords of a passage whose harmony is the style's.
     *
     * @param after what sounds in the bar after it
     * @param ends true when it must close the piece
     */
    private List<List<Chord>> usual(Passage p, String[] bars, String after, boolean ends) {
        boolean minor = p.key().mode().minorThird();
        String[] cadence = style.cadence().in(minor).split("\\|");
        int cadenceBars = !ends ? 0 : p.bars() >= 4 ? cadence.length : Math.min(1, p.bars() - 1);
        Recolouring recolouring =
                new Recolouring(style.changes().get(style.changesIndex(p.kind())).colours(), minor);
        List<List<Chord>> out = new ArrayList<>();
        for (int bar = 0; bar < p.bars(); bar++) {
            int fromEnd = p.bars() - bar;
            String written = bars[bar % bars.length].trim();
            String next = fromEnd == 1 ? after : bars[(bar + 1) % bars.length].trim();
            String chords =
                    fromEnd <= cadenceBars
                            ? cadence[cadence.length - fromEnd].trim()
                            : recolouring.bar(p, written, next, bar);
            List<Chord> row = new ArrayList<>();
            for (String numeral : chords.split("\\s+")) {
                row.add(chord(numeral, p.key()));
            }
            out.add(row);
        }
        return out;
    }

    private void bar(List<Chord> chords, long start, long limit, int bar, List<Span> spans) {
        List<MetricGrid.Pulse> pulses = grid.pulses(bar);
        int count = Math.min(chords.size(), pulses.size());
        for (int i = 0; i < count; i++) {
            long from = start + pulses.get(i * pulses.size() / count).startTicks();
            int next = (i + 1) * pulses.size() / count;
            long to = start + (i == count - 1 ? grid.ticksPerBar() : pulses.get(next).startTicks());
            if (Math.min(to, limit) > from) {
                spans.add(new Span(chords.get(i), from, Math.min(to, limit) - from));
            }
        }
    }

    private static Chord chord(String numeral, Key key) {
        return RomanNumeral.parse(numeral).in(key);
    }

    private static List<Span> merged(List<Span> spans) {
        List<Span> out = new ArrayList<>();
        for (Span s : spans) {
            if (!out.isEmpty() && out.getLast().chord().equals(s.chord())) {
                Span before = out.removeLast();
                out.add(
                        new Span(
                                s.chord(),
                                before.startTicks(),
                                before.durationTicks() + s.durationTicks()));
            } else {
                out.add(s);
            }
        }
        return List.copyOf(out);
    }
}
