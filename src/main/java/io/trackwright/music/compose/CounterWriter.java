package io.trackwright.music.compose;

import io.trackwright.music.score.Event;
import io.trackwright.music.score.Note;
import io.trackwright.music.theory.Chord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A second line of guide tones: it moves where the lead rests, at the ends of bars and of two-bar
 * units, and keeps another gait where a section comes back. A line that suspends holds a note over
 * into the next chord and lets it fall to the chord tone below (Fux, Gradus ad Parnassum, 1725).
 */
final class CounterWriter {
    private static final List<Pattern> GAITS =
            Pattern.all(
                    "x--- ---- ---- x--- | x--- ---- ---- x---",
                    "x--- ---- x--- ---- | x--- ---- ---- x---",
                    "x--- ---- ---- ---- | x--- x--- x--- x-x-",
                    "x--- ---- --x- ---- | x--- ---- x-x- x---");

    private final Sketch sketch;
    private final Voice voice;
    private final boolean suspends;

    CounterWriter(Sketch sketch, Voice voice, Idiom.Counter idiom) {
        this.sketch = sketch;
        this.voice = voice;
        this.suspends = idiom.suspends();
    }

    List<Event> write() {
        List<Event> events = new ArrayList<>();
        int pitch = voice.middle();
        int first = sketch.random(voice.name(), "gait").nextInt(GAITS.size());
        for (Passage p : sketch.passages()) {
            int entry = p.entry(voice);
            if (entry < 0) {
                continue;
            }
            Pattern gait = GAITS.get((first + p.occurrence()) % GAITS.size());
            for (Pattern.Stroke s : cut(sketch.strokes(gait, p, entry))) {
                pitch = note(p, s, pitch, events);
            }
        }
        return events;
    }

    /** A stroke ends where the chord changes, and starts again. */
    private List<Pattern.Stroke> cut(List<Pattern.Stroke> strokes) {
        List<Pattern.Stroke> out = new ArrayList<>();
        for (Pattern.Stroke s : strokes) {
            long at = s.startTicks();
            while (at < s.endTicks()) {
                long end = Math.min(s.endTicks(), sketch.harmony().spanAt(at).endTicks());
                end = end > at ? end : s.endTicks();
                out.add(new Pattern.Stroke(s.symbol(), at, end - at));
                at = end;
            }
        }
        return out;
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

    private int note(Passage p, Pattern.Stroke s, int before, List<Event> events) {
        float loud = (float) Math.min(1, voice.velocity() * sketch.dynamic(p));
        boolean opens =
                s.startTicks() == sketch.harmony().spanAt(s.startTicks()).startTicks()
                        || s.startTicks() % sketch.grid().ticksPerBar() == 0;
        if (!opens) {
            int passing = passing(s, before);
            events.add(Note.of(s.startTicks(), s.durationTicks(), passing, loud * 0.85f));
            return passing;
        }
        if (suspends && suspended(s, before, loud, events)) {
            return ((Note) events.getLast()).pitch();
        }
        Chord chord = sketch.chordAt(s.startTicks());
        int tone = Scales.nearest(before, guides(chord), voice.low(), voice.high());
        int pitch = tone == before && !events.isEmpty() ? other(tone, chord) : tone;
        events.add(Note.of(s.startTicks(), s.durationTicks(), pitch, loud));
        return pitch;
    }

    /** A step towards the next chord's guide tone, or what can be suspended into it. */
    private int passing(Pattern.Stroke s, int before) {
        Chord next = sketch.harmony().after(s.startTicks());
        Set<Integer> scale = sketch.harmony().scaleAt(s.startTicks());
        boolean leads = s.endTicks() == sketch.harmony().spanAt(s.startTicks()).endTicks();
        if (suspends && leads) {
            for (int goal : next.pitchClasses()) {
                int low = Scales.nearest(before, Set.of(goal), voice.low(), voice.high());
                int above = Scales.step(low, 1, scale);
                boolean near = Math.abs(above - before) <= 5 && above <= voice.high();
                if (near
                        && above != before
                        && !next.contains(above)
                        && sketch.chordAt(s.startTicks()).contains(above)) {
                    return above;
                }
            }
        }
        int goal = Scales.nearest(before, guides(next), voice.low(), voice.high());
        int passing = Scales.step(before, goal > before ? 1 : -1, scale);
        return Math.max(voice.low(), Math.min(voice.high(), passing));
    }

    /** Holds the last note over for a beat when it can fall to a chord tone by step. */
    private boolean suspended(Pattern.Stroke s, int before, float loud, List<Event> events) {
        Chord chord = sketch.chordAt(s.startTicks());
        long pulse = sketch.grid().pulseAt(s.startTicks()).ticks();
        Set<Integer> scale = sketch.harmony().scaleAt(s.startTicks());
        int below = Scales.step(before, -1, scale);
        boolean prepared =
                !events.isEmpty()
                        && events.getLast() instanceof Note n
                        && n.endTicks() == s.startTicks()
                        && sketch.chordAt(n.startTicks()).contains(before);
        if (!prepared
                || s.durationTicks() < 2 * pulse
                || chord.contains(before)
                || !chord.contains(below)
                || before - below > 2
                || below < voice.low()) {
            return false;
        }
        Note held = (Note) events.removeLast();
        events.add(Note.of(held.startTicks(), held.durationTicks() + pulse, before, loud));
        long at = s.startTicks() + pulse;
        events.add(Note.of(at, s.endTicks() - at, below, loud * 0.9f));
        return true;
    }
}
