package io.trackwright.music.compose;

import io.trackwright.music.score.Event;
import io.trackwright.music.score.Note;
import io.trackwright.music.theory.Chord;
import io.trackwright.music.theory.Progression.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks chords: wide left-hand figures from the lowest root up, or close sequencer lines; and
 * short repeated figures.
 */
final class ArpeggioWriter {
    private final Sketch sketch;
    private final Voice voice;

    ArpeggioWriter(Sketch sketch, Voice voice) {
        this.sketch = sketch;
        this.voice = voice;
    }

    List<Event> arpeggio(Idiom.Arpeggio idiom) {
        VoicingTrack voicings = new VoicingTrack(sketch, voice, Voicing.FULL);
        List<Event> events = new ArrayList<>();
        for (Passage p : sketch.passages()) {
            int entry = p.entry(voice);
            if (entry < 0) {
                continue;
            }
            for (int bar = entry; bar < p.bars(); bar++) {
                int turn = bar / 4 % 2;
                String shape =
                        Graded.pick(
                                idiom.shapes(),
                                p.energy(),
                                sketch.random(voice.name(), "shape", turn));
                bar(p, bar, shape, idiom, voicings, events);
            }
        }
        return events;
    }

    private void bar(
            Passage p,
            int bar,
            String shape,
            Idiom.Arpeggio idiom,
            VoicingTrack voicings,
            List<Event> events) {
        int index = 0;
        long chordStart = -1;
        for (MetricGrid.Pulse pulse : sketch.grid().pulses(bar)) {
            int notes =
                    pulse.ternary() && idiom.notesPerBeat() > 1
                            ? idiom.notesPerBeat() / 2 * 3
                            : idiom.notesPerBeat();
            for (int i = 0; i < notes; i++) {
                long at = sketch.barStart(p, bar) + pulse.startTicks() + pulse.ticks() * i / notes;
                if (at >= p.endTicks()) {
                    return;
                }
                Span span = sketch.harmony().spanAt(at);
                if (span.startTicks() != chordStart) {
                    chordStart = span.startTicks();
                    index = 0;
                }
                char symbol = shape.charAt(index % shape.length());
                index++;
                if (symbol == '.') {
                    continue;
                }
                List<Integer> tones = tones(idiom, span.chord(), voicings.at(at));
                long end = idiom.sustain() ? sustained(p, span, bar) : at + pulse.ticks() / notes;
                double accent = i == 0 ? 1 : 0.88;
                float loud = (float) Math.min(1, voice.velocity() * accent * sketch.dynamic(p));
                int pitch = pitch(tones, symbol - '0');
                long held = Math.min(end, p.endTicks()) - at;
                events.add(Note.of(at, Math.max(1, held), pitch, loud));
            }
        }
    }

    private long sustained(Passage p, Span span, int bar) {
        return Math.min(span.endTicks(), sketch.barStart(p, bar + 1));
    }

    private List<Integer> tones(Idiom.Arpeggio idiom, Chord chord, List<Integer> close) {
        return idiom.open() ? open(chord) : close;
    }

    private List<Integer> open(Chord chord) {
        List<Integer> s = chord.quality().semitones();
        int bass = voice.low() + Math.floorMod(chord.bass().pitchClass() - voice.low(), 12);
        int root = bass + Math.floorMod(chord.root().pitchClass() - bass, 12);
        int third = s.size() > 2 ? s.get(1) : 12;
        int fifth = s.get(s.size() > 2 ? 2 : 1);
        int colour = s.size() > 3 ? s.get(3) % 12 : 12;
        List<Integer> tones = new ArrayList<>(List.of(bass, root + fifth, root + 12));
        tones.add(root + 12 + third);
        tones.add(root + 12 + fifth);
        tones.add(root + 12 + colour);
        return tones.stream().distinct().sorted().filter(t -> t <= voice.high()).toList();
    }

    private int pitch(List<Integer> tones, int index) {
        int pitch = tones.get(index % tones.size()) + 12 * (index / tones.size());
        while (pitch > voice.high()) {
            pitch -= 12;
        }
        return Math.max(pitch, voice.low());
    }

    /** Root, third and fifth in close position, the root in the lowest octave of the voice. */
    private List<Integer> triad(Chord chord) {
        int root = voice.low() + Math.floorMod(chord.root().pitchClass() - voice.low(), 12);
        List<Integer> s = chord.quality().semitones();
        return s.stream().limit(3).map(semitone -> root + semitone).toList();
    }

    List<Event> ostinato(Idiom.Ostinato idiom) {
        List<Event> events = new ArrayList<>();
        for (Passage p : sketch.passages()) {
            int entry = p.entry(voice);
            if (entry < 0) {
                continue;
            }
            Pattern figure =
                    Graded.pick(idiom.figures(), p.energy(), sketch.random(voice.name(), "figure"));
            for (Pattern.Stroke s : sketch.strokes(figure, p, entry)) {
                boolean accent =
                        s.startTicks() == sketch.grid().pulseAt(s.startTicks()).startTicks();
                double level = voice.velocity() * (accent ? 1 : 0.85) * sketch.dynamic(p);
                float loud = (float) Math.min(1, level);
                int pitch = pitch(triad(harmony(s)), s.symbol() - '0');
                long held = Math.max(1, s.durationTicks() * 9 / 10);
                events.add(Note.of(s.startTicks(), held, pitch, loud));
                if (idiom.octaves() && pitch + 12 <= voice.high()) {
                    events.add(Note.of(s.startTicks(), held, pitch + 12, loud));
                }
            }
        }
        return events;
    }

    private Chord harmony(Pattern.Stroke s) {
        long change = sketch.harmony().spanAt(s.startTicks()).endTicks();
        boolean anticipates = s.endTicks() > change && change < sketch.time().finalTicks();
        return sketch.chordAt(anticipates ? change : s.startTicks());
    }
}
