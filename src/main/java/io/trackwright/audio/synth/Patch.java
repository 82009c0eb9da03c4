package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.AudioSpec;

/** The settings of an instrument, as a value that builds it. */
public interface Patch {
    /**
     * Builds the instrument.
     *
     * @param spec the audio format
     * @param seed seeds every random choice of the instrument (drift, noise, round-robin); the same
     *     seed gives the same samples
     */
    Instrument build(AudioSpec spec, long seed);
}
