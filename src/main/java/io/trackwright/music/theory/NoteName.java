package io.trackwright.music.theory;

/**
 * A spelled pitch without octave, such as F♯ or B♭.
 *
 * @param letter 'A'..'G'
 * @param accidental semitones by which the letter is altered, −2 (double flat) .. 2 (double sharp)
 */
public record NoteName(char letter, int accidental) {
    private static final int[] SEMITONES = {9, 11, 0, 2, 4, 5, 7};

    public NoteName {
        if (letter < 'A' || letter > 'G') {
            throw new IllegalArgumentException("letter must be A..G, was " + letter);
        }
        if (accidental < -2 || accidental > 2) {
            throw new IllegalArgumentException("accidental must be -2..2, was " + accidental);
        }
    }

    /** Reads {@code C}, {@code F#}, {@code Bb}, {@code Ebb}, {@code Fx}. */
    public static NoteName parse(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("note name must not be empty");
        }
        int accidental =
                switch (text.substring(1)) {
                    case "" -> 0;
                    case "#", "♯" -> 1;
                    case "b", "♭" -> -1;
                    case "##", "x" -> 2;
                    case "bb" -> -2;
                    default -> throw new IllegalArgumentException("not a note name: " + text);
                };
        return new NoteName(Character.toUpperCase(text.charAt(0)), accidental);
    }

    /** 0 = C … 11 = B. */
    public int pitchClass() {
        return Math.floorMod(SEMITONES[letter - 'A'] + accidental, 12);
    }

    @Override
    public String toString() {
        return letter + (accidental < 0 ? "b".repeat(-accidental) : "#".repeat(accidental));
    }
}
