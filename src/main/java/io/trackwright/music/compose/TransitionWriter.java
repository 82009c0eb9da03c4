package io.trackwright.music.compose;

import io.trackwright.music.score.Event;
import io.trackwright.music.score.Note;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.ArrayList;
import java.util.List;

/**
 * Risers into louder sections, impacts where they start, and textures that lie under everything.
 */
final class TransitionWriter {
    private final Sketch sketch;
    private final Voice voice;

    TransitionWriter(Sketch sketch, Voice voice) {
        this.sketch = sketch;
        this.voice = voice;
    }

    List<Event> risers(int bars) {
        List<Event> events = new ArrayList<>();
        for (Passage p : sketch.passages()) {
            if (p.entry(voice) >= 0) {
                long end = sketch.barStart(p, p.bars());
                end = Math.min(end, sketch.time().finalTicks());
                long start = sketch.barStart(p, Math.max(0, p.bars() - bars));
                if (end > start) {
                    events.add(Note.of(start, end - start, root(start) + 24, level(p)));
                }
            }
        }
        return events;
    }

    /** Where it grows louder; what drops does so where the beat falls away, too. */
    List<Event> impacts() {
        List<Event> events = new ArrayList<>();
        double before = 0;
        for (Passage p : sketch.passages()) {
            boolean rises = p.energy() > before + 0.04;
            boolean falls = voice.instrument() == InstrumentFamily.SUB_DROP && !rises;
            if (p.entry(voice) >= 0 && (rises || falls && p.energy() < before - 0.04)) {
                long end = p.startTicks() + sketch.time().ticks(p.startTicks(), 3);
                end = Math.min(end, sketch.time().finalTicks());
                if (end > p.startTicks()) {
                    long held = end - p.startTicks();
                    events.add(Note.of(p.startTicks(), held, root(p.startTicks()), level(p)));
                }
            }
            before = p.energy();
        }
        return events;
    }

    List<Event> texture() {
        List<Event> events = new ArrayList<>();
        for (Passage p : sketch.passages()) {
            long end = Math.min(sketch.barStart(p, p.bars()), sketch.time().finalTicks());
            if (p.entry(voice) >= 0 && end > p.startTicks()) {
                events.add(Note.of(p.startTicks(), end - p.startTicks(), voice.middle(), level(p)));
            }
        }
        return events;
    }

    private float level(Passage p) {
        return (float) Math.min(1, voice.velocity() * sketch.dynamic(p));
    }

    private int root(long at) {
        int pitchClass = sketch.chordAt(at).root().pitchClass();
        return voice.low() + Math.floorMod(pitchClass - voice.low(), 12);
    }
}
