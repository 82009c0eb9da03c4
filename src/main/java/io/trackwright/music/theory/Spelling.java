package io.trackwright.music.theory;

/**
 * Names notes so that each scale degree has its own letter, as long as no more than two accidentals
 * are needed.
 */
public final class Spelling {
    private static final String LETTERS = "CDEFGAB";

    private Spelling() {}

    /**
     * The name of a scale degree.
     *
     * @param degree 0..6, 0 = tonic
     * @param accidental semitones added to the degree
     */
    public static NoteName degree(NoteName tonic, Mode mode, int degree, int accidental) {
        return above(tonic, degree, mode.semitones().get(degree) + accidental);
    }

    /**
     * The note {@code letters} letters and {@code semitones} semitones above another: a third is 2
     * letters.
     */
    public static NoteName above(NoteName from, int letters, int semitones) {
        int pitchClass = Math.floorMod(from.pitchClass() + semitones, 12);
        int letter = Math.floorMod(LETTERS.indexOf(from.letter()) + letters, 7);
        for (int move : new int[] {0, 1, -1}) {
            char name = LETTERS.charAt(Math.floorMod(letter + move, 7));
            int natural = new NoteName(name, 0).pitchClass();
            int accidental = Math.floorMod(pitchClass - natural + 6, 12) - 6;
            if (Math.abs(accidental) <= (move == 0 ? 2 : 1)) {
                return new NoteName(name, accidental);
            }
        }
        throw new IllegalArgumentException("no name for pitch class " + pitchClass);
    }
}
