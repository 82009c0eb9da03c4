package io.trackwright.music.notation;

import io.trackwright.music.theory.Chord;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.NoteName;

/**
 * Names pitches as a musician would in a key. Names are places on the line of fifths (F 0, C 1, G 2
 * …; B♭ −1); a note takes the place nearest to its key, and notes of a chord that place relative to
 * its root.
 */
final class NoteSpeller {
    private static final String FIFTHS = "FCGDAEB";

    /** Fifths from the root for each semitone above it: a minor third is three flats away. */
    private static final int[] FROM_ROOT = {0, -5, 2, -3, 4, -1, -6, 1, 8, 3, -2, 5};

    private final int sharps;
    private final int lowest;

    /**
     * For a signature.
     *
     * @param minor true where the sixth and seventh degree are often raised
     */
    NoteSpeller(int sharps, boolean minor) {
        this.sharps = sharps;
        this.lowest = sharps - (minor ? 2 : 3);
    }

    static NoteSpeller of(Key key) {
        return new NoteSpeller(signature(key), key.mode().minorThird());
    }

    /** Sharps of the signature, or flats when negative; each mode has its own: D dorian none. */
    static int signature(Key key) {
        NoteName tonic = key.tonic();
        int own = key.mode().ordinal() <= Mode.LOCRIAN.ordinal() ? brightness(key.mode()) : 0;
        int sharps =
                switch (key.mode()) {
                    case HARMONIC_MINOR, MELODIC_MINOR -> place(tonic) - 4;
                    case PHRYGIAN_DOMINANT, DOUBLE_HARMONIC -> place(tonic) - 5;
                    default -> place(tonic) - 1 + own;
                };
        return sharps > 7 ? sharps - 12 : sharps < -7 ? sharps + 12 : sharps;
    }

    private static int brightness(Mode mode) {
        return switch (mode) {
            case LYDIAN -> 1;
            case MIXOLYDIAN -> -1;
            case DORIAN -> -2;
            case MINOR -> -3;
            case PHRYGIAN -> -4;
            case LOCRIAN -> -5;
            default -> 0;
        };
    }

    private static int place(NoteName name) {
        return FIFTHS.indexOf(name.letter()) + 7 * name.accidental();
    }

    private static NoteName name(int place) {
        return new NoteName(FIFTHS.charAt(Math.floorMod(place, 7)), Math.floorDiv(place, 7));
    }

    /** The name in the key alone: at most a few sharps or flats outside the signature. */
    NoteName chromatic(int pitch) {
        int place = Math.floorMod(pitch * 7 + 1, 12);
        return name(lowest + Math.floorMod(place - lowest, 12));
    }

    /** The name while a chord sounds. */
    NoteName in(Chord chord, int pitch) {
        if (!chord.contains(pitch)) {
            return chromatic(pitch);
        }
        int above = Math.floorMod(pitch - chord.root().pitchClass(), 12);
        boolean augmented = chord.quality().semitones().contains(8);
        boolean diminished = chord.quality().symbol().equals("dim7");
        int fifths =
                above == 8 && !augmented ? -4 : above == 9 && diminished ? -9 : FROM_ROOT[above];
        int place = place(root(chord.root())) + fifths;
        boolean readable =
                place >= sharps - 7 && place <= sharps + 12 && place >= -7 && place <= 13;
        return readable ? name(place) : chromatic(pitch);
    }

    /** A chord's root as this key writes it: no A♯ where the signature has flats. */
    NoteName root(NoteName root) {
        int place = place(root);
        boolean far = place < sharps - 6 || place > sharps + 10 || Math.abs(root.accidental()) > 1;
        return far ? chromatic(root.pitchClass()) : root;
    }
}
