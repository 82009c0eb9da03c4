package io.trackwright.music.theory;

import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A tonic and a mode: F minor, D dorian. */
public record Key(NoteName tonic, Mode mode) {

    public static Key of(String tonic, Mode mode) {
        return new Key(NoteName.parse(tonic), mode);
    }

    /**
     * Pitch class of a scale degree; degree 0 is the tonic, any other wraps by octaves (7 is the
     * tonic again).
     */
    public int pitchClass(int degree) {
        return Math.floorMod(
                tonic.pitchClass() + mode.semitones().get(Math.floorMod(degree, 7)), 12);
    }

    /** True when the pitch (any octave) belongs to the scale. */
    public boolean contains(int pitch) {
        return mode.semitones().contains(Math.floorMod(pitch - tonic.pitchClass(), 12));
    }

    /** The same mode so many semitones higher, spelled with the fewest accidentals. */
    public Key transposed(int semitones) {
        int pitchClass = Math.floorMod(tonic.pitchClass() + semitones, 12);
        return Stream.of(-1, 0, 1)
                .flatMap(a -> "CDEFGAB".chars().mapToObj(c -> new NoteName((char) c, a)))
                .filter(name -> name.pitchClass() == pitchClass)
                .map(name -> new Key(name, mode))
                .min(Comparator.comparingInt(Key::accidentals))
                .orElseThrow();
    }

    /** How many sharps and flats the scale is written with. */
    private int accidentals() {
        return IntStream.range(0, 7)
                .map(d -> Math.abs(Spelling.degree(tonic, mode, d, 0).accidental()))
                .sum();
    }

    @Override
    public String toString() {
        return tonic + " " + mode.title();
    }
}
