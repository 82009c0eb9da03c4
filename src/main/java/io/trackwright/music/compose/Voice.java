package io.trackwright.music.compose;

import io.trackwright.music.score.Role;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.List;

/**
 * A place in the line-up.
 *
 * @param name of the part, a slug
 * @param instruments who plays it: the first choice, then those who step in when it is excluded
 * @param low lowest MIDI pitch the voice goes to
 * @param high highest
 * @param velocity loudness of a plain note at full energy, above 0 and up to 1
 * @param layMs how far it plays behind the beat, milliseconds; negative is ahead
 */
public record Voice(
        String name,
        Role role,
        List<InstrumentFamily> instruments,
        int low,
        int high,
        double velocity,
        double layMs,
        Idiom idiom) {
    public Voice {
        instruments = List.copyOf(instruments);
        if (instruments.isEmpty()) {
            throw new IllegalArgumentException("instruments must not be empty, voice " + name);
        }
        if (low < 0 || high > 127 || low >= high) {
            throw new IllegalArgumentException("low and high must rise, was " + low + ", " + high);
        }
        if (!(velocity > 0 && velocity <= 1)) {
            throw new IllegalArgumentException(
                    "velocity must be above 0 and up to 1, was " + velocity);
        }
    }

    /**
     * A voice over the whole range, at full level and on the beat, that plays nothing yet but held
     * chords.
     */
    public static Voice of(String name, Role role, InstrumentFamily... instruments) {
        Idiom chords = new Idiom.Pad(Voicing.TRIAD);
        return new Voice(name, role, List.of(instruments), 0, 127, 1, 0, chords);
    }

    public Voice range(int low, int high) {
        return new Voice(name, role, instruments, low, high, velocity, layMs, idiom);
    }

    public Voice level(double velocity) {
        return new Voice(name, role, instruments, low, high, velocity, layMs, idiom);
    }

    /** Behind the beat by so many milliseconds; negative is ahead. */
    public Voice late(double layMs) {
        return new Voice(name, role, instruments, low, high, velocity, layMs, idiom);
    }

    public Voice plays(Idiom idiom) {
        return new Voice(name, role, instruments, low, high, velocity, layMs, idiom);
    }

    InstrumentFamily instrument() {
        return instruments.getFirst();
    }

    /** The same voice on another instrument, its range moved to where that instrument plays. */
    Voice on(InstrumentFamily instrument) {
        int floor = Math.max(low, instrument.lowestPitch());
        int ceiling = Math.min(high, instrument.highestPitch());
        int span = Math.min(19, instrument.highestPitch() - instrument.lowestPitch());
        if (ceiling - floor < span) {
            boolean below = low < instrument.lowestPitch();
            floor = below ? floor : Math.max(instrument.lowestPitch(), ceiling - span);
            ceiling = Math.min(instrument.highestPitch(), floor + span);
            floor = Math.max(instrument.lowestPitch(), Math.min(floor, ceiling - span));
        }
        return new Voice(name, role, List.of(instrument), floor, ceiling, velocity, layMs, idiom);
    }

    int middle() {
        return (low + high) / 2;
    }
}
