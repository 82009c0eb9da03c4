package io.trackwright.music.compose;

/**
 * How time is felt.
 *
 * @param minSwing where the second of two sixteenths falls in its pair, 0.5 = straight; a piece
 *     takes one value in the range
 * @param maxSwing up to 0.67
 * @param jazz true when eighths are written on the triplet grid and even out with the tempo
 * @param timingMs widest random deviation of a note, milliseconds
 * @param velocity widest random deviation of a velocity, 0..0.3
 * @param strumMs time between the notes of a chord, milliseconds
 * @param eighths true when eighths swing, and not sixteenths
 */
public record Feel(
        double minSwing,
        double maxSwing,
        boolean jazz,
        double timingMs,
        double velocity,
        double strumMs,
        boolean eighths) {
    /** A feel in which only sixteenths may swing. */
    public Feel(
            double minSwing,
            double maxSwing,
            boolean jazz,
            double timingMs,
            double velocity,
            double strumMs) {
        this(minSwing, maxSwing, jazz, timingMs, velocity, strumMs, false);
    }

    public Feel {
        if (!(minSwing >= 0.5 && minSwing <= maxSwing && maxSwing <= 0.67)) {
            throw new IllegalArgumentException(
                    "swing must be 0.5..0.67, was " + minSwing + ".." + maxSwing);
        }
        if (!(timingMs >= 0 && timingMs <= 40 && strumMs >= 0 && strumMs <= 40)) {
            throw new IllegalArgumentException(
                    "timingMs and strumMs must be 0..40, was " + timingMs);
        }
        if (!(velocity >= 0 && velocity <= 0.3)) {
            throw new IllegalArgumentException("velocity must be 0..0.3, was " + velocity);
        }
    }
}
