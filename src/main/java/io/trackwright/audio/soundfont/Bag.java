package io.trackwright.audio.soundfont;

import java.util.List;

/**
 * A zone as it stands in the file: what it sets, in order.
 *
 * @param generators number and amount by turns; amounts are signed, ranges and indices hold the
 *     same 16 bits
 * @param modulators those that are valid
 */
record Bag(int[] generators, List<Modulator> modulators) {
    /** The amount of the last such generator, else {@code otherwise}. */
    int amount(Generator generator, int otherwise) {
        int amount = otherwise;
        for (int i = 0; i < generators.length; i += 2) {
            if (generators[i] == generator.number()) {
                amount = generators[i + 1];
            }
        }
        return amount;
    }

    boolean sets(Generator generator) {
        for (int i = 0; i < generators.length; i += 2) {
            if (generators[i] == generator.number()) {
                return true;
            }
        }
        return false;
    }

    /** The amount as an index, which is unsigned. */
    int index(Generator generator) {
        return amount(generator, 0) & 0xffff;
    }

    /** Sets all amounts of known generators. */
    void apply(int[] amounts) {
        for (int i = 0; i < generators.length; i += 2) {
            if (Generator.known(generators[i])) {
                amounts[generators[i]] = generators[i + 1];
            }
        }
    }
}
