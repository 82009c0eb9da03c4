package io.trackwright.music.notation;

import io.trackwright.music.score.DrumSound;

/**
 * Where a drum is written on a percussion staff, after N. Weinberg, Guide to Standardized Drumset
 * Notation (1998).
 *
 * @param step letter of the line or space as in the treble clef
 * @param foot true when a foot plays it: stems point down
 */
record DrumStaff(String step, int octave, String notehead, boolean foot) {
    private static final String CROSS = "x";

    static DrumStaff of(DrumSound sound) {
        return switch (sound) {
            case KICK -> foot("F", 4, "normal");
            case BASS_DRUM -> foot("E", 4, "normal");
            case PEDAL_HAT -> foot("D", 4, CROSS);
            case SNARE, BRUSH_SNARE -> hand("C", 5, "normal");
            case SIDE_STICK -> hand("C", 5, CROSS);
            case CLAP -> hand("D", 5, CROSS);
            case LOW_TOM -> hand("A", 4, "normal");
            case MID_TOM -> hand("D", 5, "normal");
            case HIGH_TOM -> hand("E", 5, "normal");
            case TAIKO -> hand("G", 4, "normal");
            case CLOSED_HAT -> hand("G", 5, CROSS);
            case OPEN_HAT -> hand("G", 5, "circle-x");
            case RIDE -> hand("F", 5, CROSS);
            case RIDE_BELL -> hand("F", 5, "diamond");
            case CRASH -> hand("A", 5, CROSS);
            case COWBELL -> hand("E", 5, "triangle");
            case TAMBOURINE -> hand("B", 5, "triangle");
            case SHAKER -> hand("B", 4, CROSS);
            case HIGH_BONGO -> hand("E", 5, "normal");
            case LOW_BONGO -> hand("C", 5, "normal");
            case MUTE_CONGA -> hand("C", 5, CROSS);
            case OPEN_CONGA -> hand("C", 5, "normal");
            case LOW_CONGA -> hand("A", 4, "normal");
            case HIGH_TIMBALE -> hand("E", 5, "normal");
            case LOW_TIMBALE -> hand("C", 5, "normal");
            case GUIRO -> hand("B", 4, "slash");
            case CLAVES -> hand("B", 4, CROSS);
            case WOODBLOCK -> hand("B", 4, "triangle");
        };
    }

    private static DrumStaff hand(String step, int octave, String notehead) {
        return new DrumStaff(step, octave, notehead, false);
    }

    private static DrumStaff foot(String step, int octave, String notehead) {
        return new DrumStaff(step, octave, notehead, true);
    }
}
