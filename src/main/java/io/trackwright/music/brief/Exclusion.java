package io.trackwright.music.brief;

import io.trackwright.music.theory.InstrumentFamily;

/**
 * Something that must not be in the piece: every instrument inside {@code family} is absent from
 * the score.
 */
public record Exclusion(InstrumentFamily family) {
    public boolean bans(InstrumentFamily instrument) {
        return instrument.within(family);
    }
}
