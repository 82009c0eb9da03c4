package io.trackwright.music.compose;

import io.trackwright.music.score.Event;
import io.trackwright.music.score.Note;
import io.trackwright.music.theory.Chord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Plays riffs: power chords that ring, roots that the palm mutes, runs along the scale. The figure
 * depends on the section and not on the voice, so that two guitars and a bass play it together.
 */
final class RiffWriter {
    private static final int FIFTH = 7;
    private static final int OCTAVE = 12;
    private static final int SEVENTH = 10;

    /** Loudness of a muted stroke: soft enough that nobody takes it for an open one. */
    private static final double MUTED = 0.5;

    private final Sketch sketch;
    private final Voice voice;
    private final Idiom.Riff idiom;

    RiffWriter(Sketch sketch, Voice voice, Idiom.Riff idiom) {
        this.sketch = sketch;
        this.voice = voice;
        this.idiom = idiom;
    }

    List<Event> write() {
        List<Event> events = new ArrayList<>();
        for (Passage p : sketch.passages()) {
            int entry = p.entry(voice);
            if (entry >= 0) {
                Pattern figure =
                        Graded.pick(
                                idiom.figures(),
                                p.energy(),
                                sketch.random("riff", sketch.style().changesIndex(p.kind())));
                for (Pattern.Stroke s : sketch.strokes(figure, p, entry)) {
                    play(s, voice.velocity() * sketch.dynamic(p), events);
                }
            }
        }
        return events;
    }

    /** A held chord is struck again where the harmony changes under it. */
    private void play(Pattern.Stroke s, double level, List<Event> events) {
        long change = sketch.harmony().spanAt(s.startTicks()).endTicks();
        long end = Math.min(s.endTicks(), change);
        double loud = Math.min(1, level * stress(s.symbol()));
        events.addAll(chord(s.symbol(), s.startTicks(), end - s.startTicks(), (float) loud));
        if (end < s.endTicks()) {
            play(new Pattern.Stroke(s.symbol(), end, s.endTicks() - end), level, events);
        }
    }

    private double stress(char symbol) {
        double muted = idiom.chords() ? MUTED : 0.84;
        return switch (symbol) {
            case 'm' -> muted;
            case 'M' -> 1.08 * muted;
            case 'X' -> 1.1;
            default -> 0.96;
        };
    }

    /** What a symbol means at a tick. */
    List<Event> chord(char symbol, long at, long ticks, float loud) {
        List<Event> events = new ArrayList<>();
        for (int pitch : pitches(symbol, at)) {
            events.add(Note.of(at, ticks, pitch, loud));
        }
        return events;
    }

    private List<Integer> pitches(char symbol, long at) {
        Chord chord = sketch.chordAt(at);
        Set<Integer> scale = sketch.harmony().scaleAt(at);
        int root = voice.low() + Math.floorMod(chord.bass().pitchClass() - voice.low(), OCTAVE);
        return switch (symbol) {
            case 'm', 'M' -> List.of(root);
            case 's' -> tones(root, sketch.harmony().sixthAt(at, root));
            case 'v' -> tones(root, SEVENTH);
            case '2', '3', '4', '5', '6', '7', '8' ->
                    tones(Scales.step(root, symbol - '1', scale), FIFTH, OCTAVE);
            case 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h' ->
                    tones(symbol == 'a' ? root : Scales.step(root, symbol - 'a', scale));
            default -> tones(root, fifth(chord), OCTAVE);
        };
    }

    private static int fifth(Chord chord) {
        List<Integer> semitones = chord.quality().semitones();
        int fifth = semitones.get(semitones.size() > 2 ? 2 : 1);
        return fifth == 6 || fifth == 8 ? fifth : FIFTH;
    }

    /** The lowest note and those above it that the voice still reaches. */
    private List<Integer> tones(int lowest, int... above) {
        int low = lowest;
        while (low > voice.high()) {
            low -= OCTAVE;
        }
        List<Integer> tones = new ArrayList<>();
        tones.add(Math.max(voice.low(), low));
        for (int semitones : above) {
            if (idiom.chords() && low + semitones <= voice.high()) {
                tones.add(low + semitones);
            }
        }
        return tones;
    }
}
