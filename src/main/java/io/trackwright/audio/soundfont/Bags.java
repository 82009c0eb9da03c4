package io.trackwright.audio.soundfont;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/**
 * The zones of one level, presets or instruments: three tables of the file, of which the first says
 * where in the others each zone begins (§7.3 to §7.5, §7.7 to §7.9). The last record of each table
 * is terminal.
 */
record Bags(MemorySegment bags, MemorySegment generators, MemorySegment modulators) {
    static final int BAG_BYTES = 4;
    static final int GENERATOR_BYTES = 4;
    static final int MODULATOR_BYTES = 10;
    private static final int MOST_MODULATORS = 1_000;

    int count() {
        return (int) (bags.byteSize() / BAG_BYTES);
    }

    /** Where the generators of a zone begin. */
    int generator(int bag) {
        return word(bags, (long) bag * BAG_BYTES);
    }

    private int modulator(int bag) {
        return word(bags, (long) bag * BAG_BYTES + 2);
    }

    /**
     * Fails unless all zones lie within the tables, in order.
     *
     * @param level letter that the names of the chunks begin with
     */
    void check(String level) throws SoundFontException {
        long mostGenerators = generators.byteSize() / GENERATOR_BYTES;
        long mostModulators = modulators.byteSize() / MODULATOR_BYTES;
        int generator = 0;
        int modulator = 0;
        for (int i = 0; i < count(); i++) {
            rising(level + "bag generator index", generator, generator(i), mostGenerators);
            rising(level + "bag modulator index", modulator, modulator(i), mostModulators);
            if (modulator(i) - modulator > MOST_MODULATORS) {
                throw new SoundFontException(
                        level + "bag must have at most " + MOST_MODULATORS + " modulators a zone");
            }
            generator = generator(i);
            modulator = modulator(i);
        }
    }

    static void rising(String field, int last, int value, long highest) throws SoundFontException {
        if (value < last || value > highest) {
            throw new SoundFontException(
                    field + " must be " + last + ".." + highest + ", was " + value);
        }
    }

    /** The zones from one index to before another. */
    List<Bag> zones(int from, int to) {
        List<Bag> zones = new ArrayList<>();
        for (int bag = from; bag < to; bag++) {
            zones.add(new Bag(amounts(bag), rules(bag)));
        }
        return zones;
    }

    private int[] amounts(int bag) {
        int from = generator(bag);
        int[] amounts = new int[2 * (generator(bag + 1) - from)];
        for (int i = 0; i < amounts.length; i += 2) {
            long at = (from + i / 2L) * GENERATOR_BYTES;
            amounts[i] = word(generators, at);
            amounts[i + 1] = generators.get(RiffChunk.SHORT, at + 2);
        }
        return amounts;
    }

    private List<Modulator> rules(int bag) {
        List<Modulator> rules = new ArrayList<>();
        for (int i = modulator(bag); i < modulator(bag + 1); i++) {
            long at = (long) i * MODULATOR_BYTES;
            Modulator rule =
                    new Modulator(
                            new ModulatorSource(word(modulators, at)),
                            word(modulators, at + 2),
                            modulators.get(RiffChunk.SHORT, at + 4),
                            new ModulatorSource(word(modulators, at + 6)),
                            word(modulators, at + 8));
            if (rule.valid()) {
                rules.add(rule);
            }
        }
        return rules;
    }

    static int word(MemorySegment table, long at) {
        return table.get(RiffChunk.SHORT, at) & 0xffff;
    }
}
