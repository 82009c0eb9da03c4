package io.trackwright.music.compose;

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
    private final Key key;
    private final MetricGrid grid;
    private final long seed;

    HarmonyWriter(Style style, Key key, MetricGrid grid, long seed) {
        this.style = style;
        this.key = key;
        this.grid = grid;
        this.seed = seed;
    }

    ChordTrack write(List<Passage> passages, Timeline time) {
        List<Span> spans = new ArrayList<>();
        TreeMap<Integer, String> chosen = new TreeMap<>();
        for (Passage p : passages) {
            int index = style.changesIndex(p.kind());
            String text =
                    chosen.computeIfAbsent(index, i -> choose(i, List.copyOf(chosen.values())));
            boolean last = p.index() == passages.size() - 1;
            write(p, text, last, time.finalTicks(), spans);
        }
        long end = time.totalBars() * grid.ticksPerBar();
        if (end > time.finalTicks()) {
            Chord home = chord(style.lastChord().in(key.mode().minorThird()));
            spans.add(new Span(home, time.finalTicks(), end - time.finalTicks()));
        }
        return new ChordTrack(key, merged(spans));
    }

    private String choose(int index, List<String> taken) {
        Changes changes = style.changes().get(index);
        List<String> all = key.mode().minorThird() ? changes.minor() : changes.major();
        SplittableRandom random = Seeds.stream(seed, "harmony", index);
        List<String> fresh = all.stream().filter(t -> !taken.contains(t)).toList();
        List<String> from = fresh.isEmpty() ? all : fresh;
        return from.get(random.nextInt(from.size()));
    }

    private void write(Passage p, String text, boolean last, long finalTicks, List<Span> spans) {
        String[] bars = text.split("\\|");
        String[] cadence = style.cadence().in(key.mode().minorThird()).split("\\|");
        int cadenceBars = !last ? 0 : p.bars() >= 4 ? cadence.length : Math.min(1, p.bars() - 1);
        for (int bar = 0; bar < p.bars(); bar++) {
            int fromEnd = p.bars() - bar;
            String chords =
                    fromEnd <= cadenceBars
                            ? cadence[cadence.length - fromEnd]
                            : bars[bar % bars.length];
            long start = (p.startBar() + bar) * grid.ticksPerBar();
            bar(chords.trim().split("\\s+"), start, finalTicks, bar, spans);
        }
    }

    private void bar(String[] chords, long start, long limit, int bar, List<Span> spans) {
        List<MetricGrid.Pulse> pulses = grid.pulses(bar);
        int count = Math.min(chords.length, pulses.size());
        for (int i = 0; i < count; i++) {
            long from = start + pulses.get(i * pulses.size() / count).startTicks();
            int next = (i + 1) * pulses.size() / count;
            long to = start + (i == count - 1 ? grid.ticksPerBar() : pulses.get(next).startTicks());
            if (Math.min(to, limit) > from) {
                spans.add(new Span(chord(chords[i]), from, Math.min(to, limit) - from));
            }
        }
    }

    private Chord chord(String numeral) {
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
