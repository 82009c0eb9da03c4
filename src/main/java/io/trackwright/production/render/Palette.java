package io.trackwright.production.render;

import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.mix.ChannelStrip;
import io.trackwright.audio.synth.Patch;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A genre's sounding half: which patch plays a part and through which strip, and the busses that
 * all strips share.
 *
 * @param slots looked through in order; the first that fits a part plays it
 * @param house plays what no slot fits, so that every instrument has a sound in every genre
 * @param busses the returns, in the order of the strips' sends
 * @param retouch what a producer's wishes change about each sound
 */
public record Palette(List<Slot> slots, House house, List<Bus.Settings> busses, Retouch retouch) {

    /**
     * A sound for a role played on an instrument.
     *
     * @param family the part's instrument lies within it
     */
    public record Slot(
            Role role, InstrumentFamily family, Patch patch, ChannelStrip.Settings strip) {
        boolean fits(Part part) {
            return part.role() == role && part.instrument().within(family);
        }
    }

    /** Changes the sound of a part. */
    public interface Retouch {
        /** Leaves every sound as it is. */
        Retouch NONE = (part, slot) -> slot;

        Slot of(Part part, Slot slot);
    }

    /** The sounds of last resort. */
    public interface House {
        Slot slot(Role role, InstrumentFamily family);

        /**
         * The sound of an instrument that nobody else can stand in for, on whatever channel it is
         * played; empty for all others.
         */
        default Optional<Patch> own(Role role, InstrumentFamily family) {
            return Optional.empty();
        }

        /** What hands do at the desk of this house while the music goes on. */
        default Automation automation() {
            return Automation.BAND;
        }
    }

    public Palette {
        slots = List.copyOf(slots);
        busses = List.copyOf(busses);
    }

    /** Sounds that nothing changes. */
    public Palette(List<Slot> slots, House house, List<Bus.Settings> busses) {
        this(slots, house, busses, Retouch.NONE);
    }

    /** The same palette, its sounds changed once more. */
    public Palette with(Retouch next) {
        return new Palette(
                slots, house, busses, (part, slot) -> next.of(part, retouch.of(part, slot)));
    }

    /** The sound of a part. */
    public Slot slotFor(Part part) {
        return retouch.of(part, found(part));
    }

    /** The channel of the narrowest family that the part's instrument lies in. */
    private Slot found(Part part) {
        InstrumentFamily family = part.instrument();
        return slots.stream()
                .filter(slot -> slot.fits(part))
                .min(Comparator.comparingInt(slot -> distance(family, slot.family())))
                .map(slot -> slot.family() == family ? slot : characterful(slot, part))
                .orElseGet(() -> house.slot(part.role(), family));
    }

    private Slot characterful(Slot slot, Part part) {
        return house.own(part.role(), part.instrument())
                .map(patch -> new Slot(slot.role(), slot.family(), patch, slot.strip()))
                .orElse(slot);
    }

    private static int distance(InstrumentFamily from, InstrumentFamily to) {
        return from == to ? 0 : 1 + distance(from.parent(), to);
    }
}
