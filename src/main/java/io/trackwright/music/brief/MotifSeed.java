package io.trackwright.music.brief;

import java.util.List;

/**
 * The germ of a tune.
 *
 * @param degrees scale degrees above the tonic, 0 = tonic, 7 = the octave; −14..14, as many as
 *     there are values in {@code beats}
 * @param beats length of each note in quarters, 0.125..8; 1..32 of them
 */
public record MotifSeed(List<Integer> degrees, List<Double> beats) {
    public MotifSeed {
        degrees = List.copyOf(degrees);
        beats = List.copyOf(beats);
        if (degrees.size() != beats.size() || degrees.isEmpty() || degrees.size() > 32) {
            throw new IllegalArgumentException(
                    "degrees and beats must be 1..32 and as many of each, was "
                            + degrees.size()
                            + " and "
                            + beats.size());
        }
        for (int d : degrees) {
            if (d < -14 || d > 14) {
                throw new IllegalArgumentException("degrees must be -14..14, was " + d);
            }
        }
        for (double b : beats) {
            if (!(b >= 0.125 && b <= 8)) {
                throw new IllegalArgumentException("beats must be 0.125..8, was " + b);
            }
        }
    }
}
