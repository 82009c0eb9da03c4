package io.trackwright.audio.soundfont;

import java.util.ArrayList;
import java.util.List;

/**
 * A rule by which a note's key, velocity or a controller moves a generator (§8.2): {@code amount ×
 * source × amountSource}, then perhaps its absolute value. Linked modulators, which no known font
 * uses, are ignored, as §9.5 allows for what is not understood.
 *
 * @param destination number of the generator
 * @param amount in the generator's unit
 * @param transform 0 none, 2 absolute value
 */
record Modulator(
        ModulatorSource source,
        int destination,
        int amount,
        ModulatorSource amountSource,
        int transform) {
    private static final int ABSOLUTE = 2;

    /** The default modulators of §8.4, by velocity, pressure, wheel and controllers. */
    static final List<Modulator> DEFAULTS =
            List.of(
                    of(0x0502, Generator.ATTENUATION, 960, 0),
                    of(0x0102, Generator.FILTER_CUTOFF, -2_400, 0),
                    of(0x000d, Generator.VIB_LFO_TO_PITCH, 50, 0),
                    of(0x0081, Generator.VIB_LFO_TO_PITCH, 50, 0),
                    of(0x0587, Generator.ATTENUATION, 960, 0),
                    of(0x028a, Generator.PAN, 500, 0),
                    of(0x058b, Generator.ATTENUATION, 960, 0),
                    of(0x00db, Generator.REVERB_SEND, 200, 0),
                    of(0x00dd, Generator.CHORUS_SEND, 200, 0),
                    of(0x020e, Generator.FINE_TUNE, 12_700, 0x0010));

    private static Modulator of(int source, Generator destination, int amount, int amountSource) {
        return new Modulator(
                new ModulatorSource(source),
                destination.number(),
                amount,
                new ModulatorSource(amountSource),
                0);
    }

    /** False for what the specification does not define; such a modulator is ignored. */
    boolean valid() {
        return source.valid()
                && !source.none()
                && amountSource.valid()
                && Generator.known(destination)
                && (transform == 0 || transform == ABSOLUTE);
    }

    /** True for the same rule, whatever its amount (§9.5.1). */
    boolean alike(Modulator other) {
        return source.equals(other.source)
                && destination == other.destination
                && amountSource.equals(other.amountSource)
                && transform == other.transform;
    }

    /** True for the rule that darkens soft notes unless a font says otherwise. */
    boolean defaultVelocityToFilter() {
        return equals(DEFAULTS.get(1));
    }

    /** What it adds to its destination. */
    double value(double key, double velocity) {
        double value = amount * source.value(key, velocity) * amountSource.value(key, velocity);
        return transform == ABSOLUTE ? Math.abs(value) : value;
    }

    /** {@code below} with those of {@code above} in place of their likes. */
    static List<Modulator> overridden(List<Modulator> below, List<Modulator> above) {
        return merged(below, above, false);
    }

    /** {@code below} with the amounts of {@code above} added to their likes. */
    static List<Modulator> added(List<Modulator> below, List<Modulator> above) {
        return merged(below, above, true);
    }

    private static List<Modulator> merged(
            List<Modulator> below, List<Modulator> above, boolean add) {
        if (above.isEmpty()) {
            return below;
        }
        List<Modulator> all = new ArrayList<>(below);
        for (Modulator one : above) {
            int at = 0;
            while (at < all.size() && !all.get(at).alike(one)) {
                at++;
            }
            if (at == all.size()) {
                all.add(one);
            } else {
                int amount = add ? all.get(at).amount + one.amount : one.amount;
                all.set(at, one.withAmount(amount));
            }
        }
        return List.copyOf(all);
    }

    private Modulator withAmount(int amount) {
        return new Modulator(source, destination, amount, amountSource, transform);
    }
}
