package io.trackwright.music.compose;

import io.trackwright.music.brief.Manner;
import io.trackwright.music.score.Event;
import io.trackwright.music.score.Note;
import io.trackwright.music.theory.Chord;
import io.trackwright.music.theory.Progression.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Walks: a chord tone where the chord begins, steps and chord tones on the way, and a semitone or a
 * fifth into the next root (Berliner, Thinking in Jazz, 1994, ch. 12). In calm sections two notes
 * to the bar.
 */
final class WalkingBassWriter {
    private final Sketch sketch;
    private final Voice voice;

    WalkingBassWriter(Sketch sketch, Voice voice) {
        this.sketch = sketch;
        this.voice = voice;
    }

    List<Event> write() {
        List<Event> events = new ArrayList<>();
        int pitch = voice.low() + 9;
        for (Passage p : sketch.passages()) {
            int entry = p.entry(voice);
            if (entry < 0) {
                continue;
            }
            for (int bar = entry; bar < p.bars(); bar++) {
                pitch = bar(p, bar, pitch, events);
            }
        }
        return events;
    }

    private int bar(Passage p, int bar, int before, List<Event> events) {
        SplittableRandom random = sketch.random(voice.name(), p.index(), bar);
        boolean two = p.energy() < 0.5;
        List<MetricGrid.Pulse> pulses = sketch.grid().pulses(bar);
        int pitch = before;
        for (int i = 0; i < pulses.size(); i++) {
            MetricGrid.Pulse pulse = pulses.get(i);
            long at = sketch.barStart(p, bar) + pulse.startTicks();
            Span span = sketch.harmony().spanAt(at);
            boolean starts = i == 0 || span.startTicks() == at;
            if (at >= p.endTicks() || two && !starts && i != (pulses.size() + 1) / 2) {
                continue;
            }
            boolean leads = at + pulse.ticks() >= span.endTicks() || i == pulses.size() - 1;
            long end = two ? Math.min(span.endTicks(), at + 2 * pulse.ticks()) : at + pulse.ticks();
            pitch =
                    starts
                            ? first(span, at, pitch, random)
                            : two
                                    ? fifth(span, pitch)
                                    : leads
                                            ? approach(at + pulse.ticks(), pitch, random)
                                            : between(at, pitch, random);
            double accent = i % 2 == 1 ? 1.05 : 0.97;
            float loud = (float) Math.min(1, voice.velocity() * accent * sketch.dynamic(p));
            long held = Math.min(end, p.endTicks()) - at;
            events.add(Note.of(at, Math.max(1, held * 24 / 25), pitch, loud));
            boolean skips = !two && !leads && random.nextDouble() < 0.06 && held > 600;
            if (skips) {
                boolean even = sketch.brief().playing().has(Manner.STRAIGHT);
                long skip = at + (even ? pulse.offset(2, 4) : pulse.offset(2, 3));
                events.removeLast();
                events.add(Note.of(at, skip - at, pitch, loud));
                events.add(Note.of(skip, pulse.ticks() / 3, pitch, loud * 0.6f));
            }
        }
        return pitch;
    }

    private int first(Span span, long at, int from, SplittableRandom random) {
        boolean root = span.startTicks() == at || random.nextDouble() < 0.4;
        int pitchClass =
                root
                        ? span.chord().bass().pitchClass()
                        : span.chord().pitchClasses().get(random.nextBoolean() ? 1 : 2);
        return Scales.nearest(from, java.util.Set.of(pitchClass), voice.low(), voice.high());
    }

    private int fifth(Span span, int from) {
        List<Integer> tones = span.chord().pitchClasses();
        java.util.Set<Integer> fifth = java.util.Set.of(tones.get(Math.min(2, tones.size() - 1)));
        return Scales.nearest(from, fifth, voice.low(), voice.high());
    }

    private int approach(long next, int from, SplittableRandom random) {
        Chord coming = sketch.chordAt(next);
        java.util.Set<Integer> root = java.util.Set.of(coming.bass().pitchClass());
        int goal = Scales.nearest(from, root, voice.low(), voice.high());
        int side = from > goal ? 1 : from < goal ? -1 : random.nextBoolean() ? 1 : -1;
        int pitch =
                random.nextDouble() < 0.15
                        ? goal + 7 * (goal + 7 <= voice.high() ? 1 : -1) + 0
                        : goal + side;
        return Math.max(voice.low(), Math.min(voice.high(), pitch));
    }

    private int between(long at, int from, SplittableRandom random) {
        int middle = voice.middle();
        boolean up = random.nextDouble() < (from < middle ? 0.72 : 0.28);
        Span span = sketch.harmony().spanAt(at);
        int step = Scales.step(from, up ? 1 : -1, sketch.harmony().scaleAt(at));
        int tone =
                Scales.step(from, up ? 1 : -1, java.util.Set.copyOf(span.chord().pitchClasses()));
        int pitch = random.nextDouble() < 0.55 ? tone : step;
        return pitch < voice.low() || pitch > voice.high()
                ? Scales.step(from, up ? -1 : 1, sketch.harmony().scaleAt(at))
                : pitch;
    }
}
