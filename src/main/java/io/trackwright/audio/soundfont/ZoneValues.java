package io.trackwright.audio.soundfont;

import java.util.List;

/**
 * What the generators of a zone come to for one note: the zone's sums, what its modulators add, and
 * the limits. Kept by a voice and set anew for each note; allocates nothing.
 */
final class ZoneValues {
    private final Convention convention;
    private final double[] values = new double[Generator.COUNT];
    private double key;
    private double velocity;

    ZoneValues(Convention convention) {
        this.convention = convention;
    }

    /**
     * @param key 0..127, not always whole
     * @param velocity 1..127, not always whole
     */
    void set(Zone zone, double key, double velocity) {
        int[] amounts = zone.amounts();
        for (int i = 0; i < amounts.length; i++) {
            values[i] = amounts[i];
        }
        int fixedKey = zone.amount(Generator.KEY);
        int fixedVelocity = zone.amount(Generator.VELOCITY);
        this.key = fixedKey >= 0 && fixedKey <= 127 ? fixedKey : key;
        this.velocity = fixedVelocity >= 1 && fixedVelocity <= 127 ? fixedVelocity : velocity;
        values[Generator.ATTENUATION.number()] *= convention.attenuationScale();
        List<Modulator> modulators = zone.modulators();
        for (int i = 0; i < modulators.size(); i++) {
            Modulator modulator = modulators.get(i);
            if (convention.velocityToFilter() || !modulator.defaultVelocityToFilter()) {
                values[modulator.destination()] += modulator.value(this.key, this.velocity);
            }
        }
    }

    /** The key that sounds, which a zone may have fixed. */
    double key() {
        return key;
    }

    /** The value within the generator's range. */
    double of(Generator generator) {
        return generator.clamped(values[generator.number()]);
    }

    /** The value of an envelope's or LFO's time, where −32,768 stands for none at all. */
    double timecents(Generator generator) {
        double value = values[generator.number()];
        return value <= -32_768 ? value : generator.clamped(value);
    }

    /** A whole number such as an offset or a mode. */
    int whole(Generator generator) {
        return (int) Math.rint(of(generator));
    }
}
