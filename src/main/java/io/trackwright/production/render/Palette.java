package io.trackwright.production.render;

import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.mix.ChannelStrip;
import io.trackwright.audio.synth.Patch;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.List;

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

    private Slot found(Part part) {
        for (Slot slot : slots) {
            if (slot.fits(part)) {
                return slot;
            }
        }
        return house.slot(part.role(), part.instrument());
    }
}
