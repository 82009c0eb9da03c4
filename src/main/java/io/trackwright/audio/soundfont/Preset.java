package io.trackwright.audio.soundfont;

import java.util.ArrayList;
import java.util.List;

/** A sound of a font: what a MIDI program change selects. */
public final class Preset {
    /**
     * What a preset is called and where it stands.
     *
     * @param bank 0..127, 128 for drum kits
     * @param program 0..127
     */
    record Header(int index, String name, int bank, int program) {}

    private final SoundFont font;
    private final Header header;

    Preset(SoundFont font, Header header) {
        this.font = font;
        this.header = header;
    }

    public String name() {
        return header.name();
    }

    /** 0..127, 128 for drum kits. */
    public int bank() {
        return header.bank();
    }

    public int program() {
        return header.program();
    }

    /** The font it is of. */
    public SoundFont font() {
        return font;
    }

    @Override
    public String toString() {
        return bank() + ":" + program() + " " + name();
    }

    /** All zones that some note reaches, those of its instruments in the order of the file. */
    List<Zone> zones() {
        Hydra hydra = font.hydra();
        List<Zone> zones = new ArrayList<>();
        List<Bag> bags = hydra.presetZones(header.index());
        Bag global = globalOf(bags, Generator.INSTRUMENT);
        for (Bag bag : bags) {
            if (bag.sets(Generator.INSTRUMENT)) {
                int[] sums = new int[Generator.COUNT];
                global.apply(sums);
                bag.apply(sums);
                List<Modulator> modulators =
                        Modulator.overridden(global.modulators(), bag.modulators());
                int keys = range(Generator.KEY_RANGE, bag, global);
                int velocities = range(Generator.VELOCITY_RANGE, bag, global);
                List<Bag> inner = hydra.instrumentZones(bag.index(Generator.INSTRUMENT));
                addInstrument(inner, sums, modulators, keys, velocities, zones);
            }
        }
        return List.copyOf(zones);
    }

    private void addInstrument(
            List<Bag> bags,
            int[] sums,
            List<Modulator> above,
            int keys,
            int velocities,
            List<Zone> zones) {
        Bag global = globalOf(bags, Generator.SAMPLE);
        for (Bag bag : bags) {
            if (!bag.sets(Generator.SAMPLE)) {
                continue;
            }
            Sample sample = font.samples().get(bag.index(Generator.SAMPLE));
            int[] amounts = Generator.defaults();
            global.apply(amounts);
            bag.apply(amounts);
            for (int i = 0; i < amounts.length; i++) {
                amounts[i] += Generator.additive(i) ? sums[i] : 0;
            }
            List<Modulator> own = Modulator.overridden(Modulator.DEFAULTS, global.modulators());
            own = Modulator.overridden(own, bag.modulators());
            Zone zone =
                    new Zone(
                            Zone.overlap(keys, range(Generator.KEY_RANGE, bag, global)),
                            Zone.overlap(velocities, range(Generator.VELOCITY_RANGE, bag, global)),
                            amounts,
                            Modulator.added(own, above),
                            sample);
            if (!zone.mute() && sample.kind() != Sample.Kind.ROM) {
                zones.add(zone);
            }
        }
    }

    /** The first zone where it leads nowhere: what it sets holds for all others (§7.3, §7.7). */
    private static Bag globalOf(List<Bag> bags, Generator link) {
        return bags.isEmpty() || bags.getFirst().sets(link)
                ? new Bag(new int[0], List.of())
                : bags.getFirst();
    }

    private static int range(Generator generator, Bag bag, Bag global) {
        return bag.amount(generator, global.amount(generator, 0x7f00)) & 0xffff;
    }
}
