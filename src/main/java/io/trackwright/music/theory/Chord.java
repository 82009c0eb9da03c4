package io.trackwright.music.theory;

import java.util.List;

/**
 * A chord, independent of octave and voicing.
 *
 * @param root spelled root
 * @param quality its kind
 * @param bass the lowest note's name; equal to {@code root} in root position
 */
public record Chord(NoteName root, ChordQuality quality, NoteName bass) {

    public static Chord of(NoteName root, ChordQuality quality) {
        return new Chord(root, quality, root);
    }

    /** Pitch classes of root, third, fifth …, in the order of the quality's semitones. */
    public List<Integer> pitchClasses() {
        return quality.semitones().stream()
                .map(s -> Math.floorMod(root.pitchClass() + s, 12))
                .toList();
    }

    public boolean contains(int pitch) {
        return pitchClasses().contains(Math.floorMod(pitch, 12));
    }

    /** As written over a staff: {@code Fm7}, {@code C/E}. */
    public String symbol() {
        return root + quality.symbol() + (bass.equals(root) ? "" : "/" + bass);
    }
}
