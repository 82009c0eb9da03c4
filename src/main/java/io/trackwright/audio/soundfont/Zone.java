package io.trackwright.audio.soundfont;

import java.util.List;

/**
 * One sample under the keys and velocities where it sounds, with all that a preset and its
 * instrument say about it put together (§9.4): the instrument's values, its global zone's where it
 * has none, the defaults where that has none; and on top of them the sums of the preset's.
 */
final class Zone {
    private final int lowKey;
    private final int highKey;
    private final int lowVelocity;
    private final int highVelocity;
    private final int[] amounts;
    private final List<Modulator> modulators;
    private final Sample sample;

    /**
     * @param keys lowest key in the low byte, highest in the next, as in the file
     * @param velocities likewise
     * @param amounts by generator number
     */
    Zone(int keys, int velocities, int[] amounts, List<Modulator> modulators, Sample sample) {
        lowKey = low(keys);
        highKey = high(keys);
        lowVelocity = low(velocities);
        highVelocity = high(velocities);
        this.amounts = amounts;
        this.modulators = modulators;
        this.sample = sample;
    }

    /**
     * The keys or velocities that lie in both ranges; none when the lowest is above the highest.
     */
    static int overlap(int a, int b) {
        return Math.max(low(a), low(b)) | Math.min(high(a), high(b)) << 8;
    }

    private static int low(int range) {
        return range & 0xff;
    }

    private static int high(int range) {
        return range >> 8 & 0xff;
    }

    boolean hears(int key, int velocity) {
        return hearsKey(key) && velocity >= lowVelocity && velocity <= highVelocity;
    }

    boolean hearsKey(int key) {
        return key >= lowKey && key <= highKey;
    }

    /** True when no key or no velocity reaches it. */
    boolean mute() {
        return lowKey > highKey || lowVelocity > highVelocity;
    }

    /** The sum for a generator, before modulators and limits. */
    int amount(Generator generator) {
        return amounts[generator.number()];
    }

    /** By number; not to be changed. */
    int[] amounts() {
        return amounts;
    }

    List<Modulator> modulators() {
        return modulators;
    }

    Sample sample() {
        return sample;
    }
}
