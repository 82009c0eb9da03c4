package io.trackwright.audio.mix;

/**
 * A tap after the fader that feeds a bus.
 *
 * @param bus the name of the bus
 * @param gainDb level relative to the strip, −60..12
 */
public record Send(String bus, double gainDb) {
    public Send {
        if (bus.isBlank()) {
            throw new IllegalArgumentException("bus must have a name, was blank");
        }
        if (!(gainDb >= -60 && gainDb <= 12)) {
            throw new IllegalArgumentException("gainDb must be -60..12, was " + gainDb);
        }
    }
}
