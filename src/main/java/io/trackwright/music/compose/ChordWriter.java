package io.trackwright.music.compose;

import io.trackwright.music.score.Event;
import io.trackwright.music.score.Note;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.Progression.Span;
import java.util.ArrayList;
import java.util.List;

/** Plays the harmony: as a rhythm (comping), or held (pad). */
final class ChordWriter {
    /** An upstroke is quicker than a downstroke, and reaches the low strings with less. */
    private static final double UP_PACE = 0.8;

    private static final double UP_INNER = 0.9;
    private static final double UP_FADE = 0.06;

    private final Sketch sketch;
    private final Voice voice;

    ChordWriter(Sketch sketch, Voice voice) {
        this.sketch = sketch;
        this.voice = voice;
    }

    List<Event> comp(Idiom.Comping idiom) {
        VoicingTrack voicings = new VoicingTrack(sketch, voice, idiom.voicing());
        List<Event> events = new ArrayList<>();
        for (Passage p : sketch.passages()) {
            int entry = p.entry(voice);
            if (entry >= 0) {
                Pattern rhythm =
                        Graded.pick(
                                idiom.rhythms(), p.energy(), sketch.random(voice.name(), "rhythm"));
                for (Pattern.Stroke s : sketch.strokes(rhythm, p, entry)) {
                    double level = DrumWriter.stress(s.symbol());
                    chord(voicings.at(harmony(s)), s, level * sketch.dynamic(p), events);
                }
            }
        }
        return events;
    }

    /** A stroke just before a change that holds on over it already plays the coming chord. */
    private long harmony(Pattern.Stroke s) {
        long change = sketch.harmony().spanAt(s.startTicks()).endTicks();
        long half = sketch.grid().pulseAt(s.startTicks()).ticks() / 2;
        boolean anticipates = change - s.startTicks() <= half && s.endTicks() >= change;
        return anticipates && change < sketch.time().finalTicks() ? change : s.startTicks();
    }

    List<Event> hold(Idiom.Pad idiom) {
        VoicingTrack voicings = new VoicingTrack(sketch, voice, idiom.voicing());
        List<Event> events = new ArrayList<>();
        for (Passage p : sketch.passages()) {
            int entry = p.entry(voice);
            long at = entry < 0 ? p.endTicks() : sketch.barStart(p, entry);
            while (at < p.endTicks()) {
                Span span = sketch.harmony().spanAt(at);
                long longest = at + 2 * sketch.grid().ticksPerBar();
                long end = Math.min(Math.min(span.endTicks(), p.endTicks()), longest);
                Pattern.Stroke held = new Pattern.Stroke('x', at, end - at);
                chord(voicings.at(at), held, sketch.dynamic(p), events);
                at = end;
            }
        }
        return events;
    }

    private void chord(List<Integer> pitches, Pattern.Stroke s, double level, List<Event> events) {
        double top = Math.min(1, Math.max(0.05, level * voice.velocity()));
        int strum = strumTicks();
        boolean up = strum > 0 && upstroke(s);
        int last = pitches.size() - 1;
        for (int i = 0; i <= last; i++) {
            int string = up ? last - i : i;
            double loud = i == last ? top : top * (up ? UP_INNER - UP_FADE * string : 0.9);
            events.add(
                    new Note(
                            s.startTicks(),
                            s.durationTicks(),
                            pitches.get(i),
                            (float) Math.max(0.04, loud),
                            (int) (string * strum * (up ? UP_PACE : 1)),
                            false));
        }
    }

    /** A strumming hand falls on the beat and comes back up between: from the highest string. */
    private boolean upstroke(Pattern.Stroke s) {
        return voice.instrument().within(InstrumentFamily.GUITAR)
                && s.startTicks() > sketch.grid().pulseAt(s.startTicks()).startTicks();
    }

    private int strumTicks() {
        InstrumentFamily i = voice.instrument();
        boolean plucked =
                i.within(InstrumentFamily.GUITAR)
                        || i.within(InstrumentFamily.KEYS)
                        || i == InstrumentFamily.HARP;
        double ms = sketch.style().feel().strumMs() * (plucked ? 1 : 0);
        return (int) sketch.time().ticks(ms / 1000);
    }
}
