package io.trackwright.music.compose;

import io.trackwright.music.score.Event;
import io.trackwright.music.score.Note;
import io.trackwright.music.theory.Chord;
import io.trackwright.music.theory.Progression.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A guide-tone line: thirds, sevenths and fifths that move by step from chord to chord, with a
 * passing note where there is time.
 */
final class CounterWriter {
    private final Sketch sketch;
    private final Voice voice;

    CounterWriter(Sketch sketch, Voice voice) {
        this.sketch = sketch;
        this.voice = voice;
    }

    List<Event> write() {
        List<Event> events = new ArrayList<>();
        int pitch = voice.middle();
        for (Passage p : sketch.passages()) {
            int entry = p.entry(voice);
            long at = entry < 0 ? p.endTicks() : sketch.barStart(p, entry);
            while (at < p.endTicks()) {
                Span span = sketch.harmony().spanAt(at);
                long longest = at + 2 * sketch.grid().ticksPerBar();
                long end = Math.min(Math.min(span.endTicks(), p.endTicks()), longest);
                int tone = Scales.nearest(pitch, guides(span.chord()), voice.low(), voice.high());
                boolean same = tone == pitch && !events.isEmpty();
                pitch = same ? other(tone, span.chord()) : tone;
                pitch = note(p, at, end, pitch, events);
                at = end;
            }
        }
        return events;
    }

    private static Set<Integer> guides(Chord chord) {
        List<Integer> tones = chord.pitchClasses();
        return tones.size() > 3
                ? Set.of(tones.get(1), tones.get(3))
                : Set.of(tones.get(1), tones.getLast());
    }

    private int other(int tone, Chord chord) {
        int up = Scales.step(tone, 1, Set.copyOf(chord.pitchClasses()));
        return up <= voice.high() ? up : Scales.step(tone, -1, Set.copyOf(chord.pitchClasses()));
    }

    private int note(Passage p, long at, long end, int pitch, List<Event> events) {
        long pulse = sketch.grid().pulseAt(at).ticks();
        float loud = (float) Math.min(1, voice.velocity() * sketch.dynamic(p));
        if (end - at < 3 * pulse) {
            events.add(Note.of(at, end - at, pitch, loud));
            return pitch;
        }
        long turn = end - pulse;
        int goal =
                Scales.nearest(
                        pitch, guides(sketch.harmony().after(at)), voice.low(), voice.high());
        int way = goal > pitch ? 1 : -1;
        int passing = Scales.step(pitch, way, sketch.harmony().scaleAt(turn));
        passing = Math.max(voice.low(), Math.min(voice.high(), passing));
        events.add(Note.of(at, turn - at, pitch, loud));
        events.add(Note.of(turn, pulse, passing, loud * 0.85f));
        return passing;
    }
}
