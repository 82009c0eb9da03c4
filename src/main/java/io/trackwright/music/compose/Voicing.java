package io.trackwright.music.compose;

import io.trackwright.music.theory.Chord;
import java.util.ArrayList;
import java.util.List;

/** Which tones of a chord are played. */
public enum Voicing {
    /** Root, third and fifth only. */
    TRIAD,
    /** Everything the chord has, up to five tones. */
    FULL,
    /**
     * Third, seventh and colours; the bass has the root (Levine, The Jazz Piano Book, 1989, ch. 6).
     */
    ROOTLESS,
    /** Third and seventh, or third and fifth of a triad. */
    SHELL,
    /** Root and fifth. */
    POWER;

    /**
     * Distinct pitch classes to play, in no particular order, at least two when the chord has them.
     */
    List<Integer> of(Chord chord) {
        List<Integer> tones = chord.pitchClasses();
        List<Integer> chosen = new ArrayList<>();
        switch (this) {
            case TRIAD -> chosen.addAll(tones.subList(0, Math.min(3, tones.size())));
            case FULL -> chosen.addAll(tones.size() <= 4 ? tones : without(tones, 2));
            case ROOTLESS -> {
                chosen.addAll(tones.size() <= 3 ? tones : tones.subList(1, tones.size()));
                if (chosen.size() > 4) {
                    chosen.remove(1);
                }
            }
            case SHELL -> {
                chosen.add(tones.get(1));
                chosen.add(tones.size() > 3 ? tones.get(3) : tones.getLast());
            }
            case POWER -> {
                chosen.add(tones.getFirst());
                chosen.add(tones.get(Math.min(2, tones.size() - 1)));
            }
        }
        return chosen.stream().distinct().limit(5).toList();
    }

    private static List<Integer> without(List<Integer> tones, int index) {
        List<Integer> rest = new ArrayList<>(tones);
        rest.remove(index);
        return rest;
    }
}
