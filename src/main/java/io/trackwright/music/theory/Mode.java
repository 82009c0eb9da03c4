package io.trackwright.music.theory;

import java.util.List;

/** A scale form, as semitones above its tonic. */
public enum Mode {
    MAJOR("major", 0, 2, 4, 5, 7, 9, 11),
    MINOR("minor", 0, 2, 3, 5, 7, 8, 10),
    DORIAN("dorian", 0, 2, 3, 5, 7, 9, 10),
    PHRYGIAN("phrygian", 0, 1, 3, 5, 7, 8, 10),
    LYDIAN("lydian", 0, 2, 4, 6, 7, 9, 11),
    MIXOLYDIAN("mixolydian", 0, 2, 4, 5, 7, 9, 10),
    LOCRIAN("locrian", 0, 1, 3, 5, 6, 8, 10),
    HARMONIC_MINOR("harmonic minor", 0, 2, 3, 5, 7, 8, 11),
    MELODIC_MINOR("melodic minor", 0, 2, 3, 5, 7, 9, 11),
    PHRYGIAN_DOMINANT("phrygian dominant", 0, 1, 4, 5, 7, 8, 10),
    DOUBLE_HARMONIC("double harmonic", 0, 1, 4, 5, 7, 8, 11);

    private final String title;
    private final List<Integer> semitones;

    Mode(String title, Integer... semitones) {
        this.title = title;
        this.semitones = List.of(semitones);
    }

    /** As a musician writes it: "harmonic minor". */
    public String title() {
        return title;
    }

    /** Seven rising semitone distances from the tonic, the first 0. */
    public List<Integer> semitones() {
        return semitones;
    }

    /** True when the third above the tonic is minor. */
    public boolean minorThird() {
        return semitones.get(2) == 3;
    }
}
