package io.trackwright.audio.mix;

/**
 * What is moved on one channel while the music goes on.
 *
 * @param gainDb the fader, relative to where the strip has it
 * @param openOctaves a low-pass, in octaves below {@link FaderHand#OPEN_HZ}; 0 is open
 * @param width of the sides, 1 as they are
 * @param sendDb all sends, relative to where the strip has them
 */
public record Rides(Ride gainDb, Ride openOctaves, Ride width, Ride sendDb) {
    /** Nothing is moved. */
    public static final Rides NONE =
            new Rides(Ride.still(0), Ride.still(0), Ride.still(1), Ride.still(0));

    /** Whether the stem itself is changed. */
    public boolean moveStem() {
        return gainDb.moves(0) || openOctaves.moves(0) || width.moves(1);
    }
}
