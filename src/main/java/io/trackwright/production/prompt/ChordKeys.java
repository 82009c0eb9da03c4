package io.trackwright.production.prompt;

import io.trackwright.music.brief.ChordSequence;
import io.trackwright.music.theory.Chord;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The key that chord symbols imply: the scale that holds most of them, on a likely tonic. */
final class ChordKeys {
    private static final double FIRST_IS_TONIC = 1.5;
    private static final double LAST_IS_TONIC = 1.25;
    private static final Key ANY = Key.of("C", Mode.MAJOR);

    private ChordKeys() {}

    /** Empty for functions, which suit every key. */
    static Optional<Key> of(ChordSequence sequence) {
        char first = sequence.bars().getFirst().getFirst().charAt(0);
        if (first < 'A' || first > 'G') {
            return Optional.empty();
        }
        List<Chord> chords = sequence.in(ANY).stream().flatMap(List::stream).toList();
        return chords.stream()
                .map(Chord::root)
                .distinct()
                .flatMap(root -> Stream.of(new Key(root, Mode.MAJOR), new Key(root, Mode.MINOR)))
                .max(Comparator.comparingDouble(key -> fit(key, chords)));
    }

    private static double fit(Key key, List<Chord> chords) {
        Key raised = new Key(key.tonic(), Mode.HARMONIC_MINOR);
        double inside =
                chords.stream()
                        .mapToDouble(
                                c ->
                                        Math.max(
                                                share(c, key),
                                                key.mode() == Mode.MINOR ? share(c, raised) : 0))
                        .average()
                        .orElse(0);
        double first = tonic(chords.getFirst(), key) ? FIRST_IS_TONIC : 0;
        double last = tonic(chords.getLast(), key) ? LAST_IS_TONIC : 0;
        return inside * 10 + first + last;
    }

    private static double share(Chord chord, Key key) {
        return chord.pitchClasses().stream()
                .mapToDouble(p -> key.contains(p) ? 1 : 0)
                .average()
                .orElse(0);
    }

    private static boolean tonic(Chord chord, Key key) {
        boolean minor = chord.quality().semitones().get(1) == 3;
        return chord.root().equals(key.tonic()) && minor == key.mode().minorThird();
    }
}
