package io.trackwright.music.brief;

import io.trackwright.music.score.Role;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.List;

/**
 * Who plays what, and how: what was asked beyond the list of instruments. Empty lists leave it to
 * the genre.
 *
 * @param manners how time is felt, the strongest first
 * @param roles what an instrument does: "sax on top"
 * @param without roles nobody takes: "no melody"
 * @param alone true when only the instruments asked for play
 * @param entrances instruments that come in later
 * @param balances less or more of an instrument
 */
public record Playing(
        List<Choice<Manner>> manners,
        List<Choice<Assignment>> roles,
        List<Choice<Role>> without,
        Choice<Boolean> alone,
        List<Choice<Entrance>> entrances,
        List<Choice<Balance>> balances) {
    /** Nothing was asked. */
    public static final Playing FREE =
            new Playing(
                    List.of(), List.of(), List.of(), Choice.defaulted(false), List.of(), List.of());

    /** An instrument and what it does. */
    public record Assignment(InstrumentFamily instrument, Role role) {}

    /**
     * An instrument that is silent up to a moment.
     *
     * @param seconds from the start, above 0 and up to 3,600
     */
    public record Entrance(InstrumentFamily instrument, double seconds) {
        public Entrance {
            if (!(seconds > 0 && seconds <= 3600)) {
                throw new IllegalArgumentException(
                        "seconds must be above 0 and up to 3600, was " + seconds);
            }
        }
    }

    /**
     * Less or more of an instrument.
     *
     * @param change −1 less, 1 more
     */
    public record Balance(InstrumentFamily instrument, int change) {
        public Balance {
            if (change != -1 && change != 1) {
                throw new IllegalArgumentException("change must be -1 or 1, was " + change);
            }
        }
    }

    public Playing {
        manners = List.copyOf(manners);
        roles = List.copyOf(roles);
        without = List.copyOf(without);
        entrances = List.copyOf(entrances);
        balances = List.copyOf(balances);
    }

    /** True when this manner was asked for. */
    public boolean has(Manner manner) {
        return manners.stream().anyMatch(m -> m.value() == manner);
    }

    public Playing withManners(List<Choice<Manner>> manners) {
        return new Playing(manners, roles, without, alone, entrances, balances);
    }

    public Playing withRoles(List<Choice<Assignment>> roles) {
        return new Playing(manners, roles, without, alone, entrances, balances);
    }

    public Playing without(List<Choice<Role>> without) {
        return new Playing(manners, roles, without, alone, entrances, balances);
    }

    public Playing withAlone(Choice<Boolean> alone) {
        return new Playing(manners, roles, without, alone, entrances, balances);
    }

    public Playing withEntrances(List<Choice<Entrance>> entrances) {
        return new Playing(manners, roles, without, alone, entrances, balances);
    }

    public Playing withBalances(List<Choice<Balance>> balances) {
        return new Playing(manners, roles, without, alone, entrances, balances);
    }

    /** What is left open here is taken from another's. */
    public Playing filledFrom(Playing other) {
        return new Playing(
                manners.isEmpty() ? other.manners : manners,
                roles.isEmpty() ? other.roles : roles,
                without.isEmpty() ? other.without : without,
                alone.source() == Source.DEFAULTED ? other.alone : alone,
                entrances.isEmpty() ? other.entrances : entrances,
                balances.isEmpty() ? other.balances : balances);
    }
}
