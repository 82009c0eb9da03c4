package io.trackwright.music.theory;

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

    @Override
    public String toString() {
        return tonic + " " + mode.title();
    }
}
