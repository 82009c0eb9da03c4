package io.trackwright.music.compose;

import io.trackwright.music.theory.Chord;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Progression.Span;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeSet;

/** The harmony of the whole piece, in ticks from its start. */
record ChordTrack(NavigableMap<Long, Key> keys, List<Span> spans) {
    private static final int[] BLUE = {0, 3, 5, 7, 10};

    /** The key in force. */
    Key keyAt(long ticks) {
        return keys.floorEntry(Math.max(0, ticks)).getValue();
    }

    Span spanAt(long ticks) {
        int low = 0;
        int high = spans.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (ticks < spans.get(middle).endTicks()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return spans.get(low);
    }

    Chord at(long ticks) {
        return spanAt(ticks).chord();
    }

    /** The chord after the one that sounds at a tick; the same when it is the last. */
    Chord after(long ticks) {
        return at(spanAt(ticks).endTicks());
    }

    /**
     * Pitch classes a melody moves in at a tick: the key's scale bent to hold the chord's tones.
     */
    Set<Integer> scaleAt(long ticks) {
        List<Integer> tones = at(ticks).pitchClasses();
        Set<Integer> scale = new TreeSet<>();
        Key key = keyAt(ticks);
        for (int degree = 0; degree < 7; degree++) {
            scale.add(key.pitchClass(degree));
        }
        for (int tone : tones) {
            if (scale.add(tone)) {
                for (int beside : new int[] {tone + 1, tone + 11}) {
                    if (!tones.contains(beside % 12)) {
                        scale.remove(beside % 12);
                    }
                }
            }
        }
        return scale;
    }

    /**
     * Semitones from a root up to its sixth at a tick: major over a chord with a major third, else
     * as the scale has it.
     */
    int sixthAt(long ticks, int root) {
        boolean major = at(ticks).quality().semitones().get(1) == 4;
        return major || scaleAt(ticks).contains((root + 9) % 12) ? 9 : 8;
    }

    /**
     * The minor pentatonic scale of the tonic, with the chord's tones; in a mode that no blues
     * singer bends to, the key's own five notes.
     */
    Set<Integer> blueAt(long ticks) {
        Key key = keyAt(ticks);
        boolean bends =
                switch (key.mode()) {
                    case MAJOR, MINOR, MIXOLYDIAN, DORIAN -> true;
                    default -> false;
                };
        if (!bends) {
            return pentatonicAt(ticks);
        }
        Set<Integer> scale = new TreeSet<>(at(ticks).pitchClasses());
        for (int semitones : BLUE) {
            scale.add((key.pitchClass(0) + semitones) % 12);
        }
        return scale;
    }

    /** The five-note scale of the key, with the chord's tones. */
    Set<Integer> pentatonicAt(long ticks) {
        Set<Integer> scale = scaleAt(ticks);
        List<Integer> tones = at(ticks).pitchClasses();
        Key key = keyAt(ticks);
        int[] avoid = key.mode().minorThird() ? new int[] {1, 5} : new int[] {3, 6};
        for (int degree : avoid) {
            int pitchClass = key.pitchClass(degree);
            if (!tones.contains(pitchClass)) {
                scale.remove(pitchClass);
            }
        }
        return scale;
    }
}
