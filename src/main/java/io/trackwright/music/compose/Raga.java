package io.trackwright.music.compose;

import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a melody may move in a raga: one set of notes on the way up (aroha), another on the way down
 * (avaroha), and two notes that everything turns around (Bor, The Raga Guide, 1999).
 *
 * @param up degrees used when rising, 0 = Sa
 * @param down degrees used when falling
 * @param vadi the degree dwelt on most
 * @param samvadi its partner a fourth or fifth away
 */
record Raga(List<Integer> up, List<Integer> down, int vadi, int samvadi) {
    private static final List<Integer> ALL = List.of(0, 1, 2, 3, 4, 5, 6);

    Raga {
        up = List.copyOf(up);
        down = List.copyOf(down);
    }

    /** The best-known raga of a scale. */
    static Raga of(Mode mode) {
        return switch (mode) {
            case LYDIAN -> new Raga(List.of(1, 2, 3, 5, 6, 0), ALL, 2, 6); // Yaman
            case DOUBLE_HARMONIC -> new Raga(ALL, ALL, 5, 1); // Bhairav
            case DORIAN -> new Raga(ALL, ALL, 4, 0); // Kafi
            case MIXOLYDIAN -> new Raga(List.of(0, 2, 3, 4, 5, 6), ALL, 2, 6); // Khamaj
            case MAJOR -> new Raga(List.of(0, 1, 2, 4, 5, 6), ALL, 5, 2); // Alhaiya Bilaval
            case PHRYGIAN -> new Raga(ALL, ALL, 3, 0); // Bhairavi
            case MINOR -> new Raga(List.of(0, 1, 3, 4, 5), ALL, 5, 2); // Asavari
            default -> new Raga(ALL, ALL, 4, 0);
        };
    }

    /** The note reached from a pitch by so many steps, each as the raga allows in its direction. */
    int step(int pitch, int steps, Key key) {
        Set<Integer> ladder = pitchClasses(steps > 0 ? up : down, key);
        return steps == 0 ? pitch : Scales.step(pitch, steps, ladder);
    }

    /** The pitch of a degree that lies nearest to another pitch. */
    int nearest(int degree, int pitch, Key key, Voice voice) {
        return Scales.nearest(pitch, Set.of(key.pitchClass(degree)), voice.low(), voice.high());
    }

    private static Set<Integer> pitchClasses(List<Integer> degrees, Key key) {
        Set<Integer> out = new TreeSet<>();
        degrees.forEach(d -> out.add(key.pitchClass(d)));
        return out;
    }
}
