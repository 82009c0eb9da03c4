package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Noise;
import io.trackwright.audio.dsp.Svf;

/**
 * A loop of band-passed noise, more than a second long and without a seam: the rosin of a whole
 * section. It never changes, so that voices share it, each at a place of its own, and pay a
 * multiplication a frame instead of a filter.
 */
final class NoiseLoop {
    private static final int LENGTH = 1 << 16;
    private static final int GRID = 64;
    private final float[] loop = new float[LENGTH];

    /** Of white noise of RMS 1 through a band-pass. */
    NoiseLoop(double sampleRateHz, double hz, double q) {
        float[] white = new float[LENGTH];
        new Noise(LENGTH).fill(white, LENGTH, 1);
        Svf filter = new Svf(sampleRateHz);
        filter.tune(hz, q);
        // The end first, so that the filter comes to the beginning as it will leave the end.
        System.arraycopy(white, LENGTH / 2, loop, 0, LENGTH / 2);
        filter.bandpass(loop, LENGTH / 2);
        System.arraycopy(white, 0, loop, 0, LENGTH);
        filter.bandpass(loop, LENGTH);
    }

    /** A place to begin. */
    int anywhere(Noise random) {
        return GRID * (int) random.between(0, LENGTH / GRID);
    }

    /**
     * Adds a chunk, of at most 64 frames, from a place on; places are multiples of its length and
     * wrap.
     */
    void add(int place, float[] out, float gain) {
        float[] noise = loop;
        int at = place & (LENGTH - 1);
        for (int i = 0; i < out.length; i++) {
            out[i] += gain * noise[at + i];
        }
    }
}
