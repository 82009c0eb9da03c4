package io.trackwright.music.compose;

import io.trackwright.music.score.DrumSound;
import io.trackwright.music.score.Event;
import io.trackwright.music.score.Note;
import io.trackwright.music.theory.Chord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Plays a bass pattern over the harmony; a locked line also strikes where the kick does. */
final class BassWriter {
    private final Sketch sketch;
    private final Voice voice;
    private final Idiom.Bass idiom;

    BassWriter(Sketch sketch, Voice voice, Idiom.Bass idiom) {
        this.sketch = sketch;
        this.voice = voice;
        this.idiom = idiom;
    }

    List<Event> write() {
        List<Event> events = new ArrayList<>();
        for (Passage p : sketch.passages()) {
            int entry = p.entry(voice);
            if (entry >= 0) {
                SplittableRandom random = sketch.random(voice.name(), "line");
                Pattern pattern = Graded.pick(idiom.lines(), p.energy(), random);
                List<Pattern.Stroke> strokes = new ArrayList<>();
                for (Pattern.Stroke s : sketch.strokes(pattern, p, entry)) {
                    split(s, strokes);
                }
                if (idiom.lock()) {
                    lock(p, entry, strokes);
                }
                passage(p, strokes, events);
            }
        }
        return events;
    }

    /** A held note is struck again where the chord changes under it. */
    private void split(Pattern.Stroke s, List<Pattern.Stroke> out) {
        long change = sketch.harmony().spanAt(s.startTicks()).endTicks();
        long eighth = sketch.grid().pulseAt(s.startTicks()).ticks() / 2;
        if (s.symbol() != 'N'
                && change < s.endTicks()
                && s.endTicks() - change >= eighth
                && change - s.startTicks() >= eighth) {
            out.add(new Pattern.Stroke(s.symbol(), s.startTicks(), change - s.startTicks()));
            split(new Pattern.Stroke('R', change, s.endTicks() - change), out);
        } else {
            out.add(s);
        }
    }

    private void lock(Passage p, int entry, List<Pattern.Stroke> strokes) {
        for (Voice v : sketch.style().voices()) {
            if (v.idiom() instanceof Idiom.Drums drums && p.entry(v) >= 0) {
                for (Groove.Lane lane : DrumWriter.groove(sketch, v, drums, p).lanes()) {
                    if (lane.sound() == DrumSound.KICK) {
                        sketch.strokes(lane.pattern(), p, entry).forEach(k -> join(k, strokes));
                    }
                }
                return;
            }
        }
    }

    private void join(Pattern.Stroke kick, List<Pattern.Stroke> strokes) {
        for (int i = 0; i < strokes.size(); i++) {
            Pattern.Stroke s = strokes.get(i);
            long inside = kick.startTicks() - s.startTicks();
            if (inside == 0) {
                return;
            }
            if (inside > 0 && kick.startTicks() < s.endTicks()) {
                if (inside >= 240) {
                    strokes.set(i, new Pattern.Stroke(s.symbol(), s.startTicks(), inside));
                    long rest = s.endTicks() - kick.startTicks();
                    strokes.add(i + 1, new Pattern.Stroke('R', kick.startTicks(), rest));
                }
                return;
            }
        }
    }

    private void passage(Passage p, List<Pattern.Stroke> strokes, List<Event> events) {
        SplittableRandom random = sketch.random(voice.name(), "slide", p.index());
        List<Pattern.Stroke> ordered = new ArrayList<>(strokes);
        ordered.sort(Comparator.comparingLong(Pattern.Stroke::startTicks));
        for (int i = 0; i < ordered.size(); i++) {
            Pattern.Stroke s = ordered.get(i);
            long end = i + 1 < ordered.size() ? ordered.get(i + 1).startTicks() : s.endTicks();
            long duration = Math.min(s.endTicks(), end) - s.startTicks();
            boolean follows = i > 0 && ordered.get(i - 1).endTicks() == s.startTicks();
            boolean now = s.symbol() == 'o' || s.symbol() == 'f';
            boolean slide = random.nextDouble() < idiom.slides() && follows || now && i > 0;
            double level = s.symbol() == 'r' ? 0.6 : s.symbol() == 'O' ? 0.92 : 1;
            double loud = Math.min(1, voice.velocity() * level * sketch.dynamic(p));
            if (duration > 0) {
                int pitch = pitch(s);
                events.add(new Note(s.startTicks(), duration, pitch, (float) loud, 0, slide));
            }
        }
    }

    private int pitch(Pattern.Stroke s) {
        Chord chord = sketch.chordAt(s.startTicks());
        int root = root(chord);
        int above = root + Math.floorMod(chord.root().pitchClass() - root, 12);
        List<Integer> semitones = chord.quality().semitones();
        int fifth = semitones.get(Math.min(2, semitones.size() - 1));
        return switch (s.symbol()) {
            case '5', 'f' -> fold(above + fifth);
            case 'O', 'o' -> fold(root + 12);
            case '4' -> fold(above + 5);
            case '6' -> fold(above + sketch.harmony().sixthAt(s.startTicks(), above));
            case '3' -> fold(above + semitones.get(1));
            case '7' -> fold(above + (semitones.size() > 3 ? semitones.get(3) % 12 : 12));
            case 'A' -> approach(s);
            case 'S' -> beside(s);
            case 'N' ->
                    root(
                            sketch.chordAt(
                                    s.startTicks()
                                            + sketch.grid().pulseAt(s.startTicks()).ticks()));
            default -> root;
        };
    }

    private int approach(Pattern.Stroke s) {
        int next = root(sketch.harmony().after(s.startTicks()));
        int now = root(sketch.chordAt(s.startTicks()));
        if (next == now) {
            return fold(now + 7);
        }
        return fold(next > now ? next - 1 : next + 1);
    }

    /** A step of the scale above or below the next root, whichever lies nearer to this one. */
    private int beside(Pattern.Stroke s) {
        int next = root(sketch.harmony().after(s.startTicks()));
        int now = root(sketch.chordAt(s.startTicks()));
        Set<Integer> scale = sketch.harmony().scaleAt(s.startTicks());
        return fold(Scales.step(next, next > now ? -1 : 1, scale));
    }

    private int root(Chord chord) {
        return voice.low() + Math.floorMod(chord.bass().pitchClass() - voice.low(), 12);
    }

    private int fold(int pitch) {
        int p = pitch;
        while (p > voice.high()) {
            p -= 12;
        }
        while (p < voice.low()) {
            p += 12;
        }
        return p;
    }
}
