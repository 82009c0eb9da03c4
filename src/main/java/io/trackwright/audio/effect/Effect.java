package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.StereoBlock;

/**
 * A stereo effect, in place. Life: built by its {@link EffectSettings} (may allocate), then {@code
 * process} (never allocates, throws, locks or logs), then {@code reset} (as if new). Any
 * 1..maxFrames frames per call; how they are split never changes the result.
 */
public interface Effect {
    void process(StereoBlock io);

    void reset();

    /** Frames by which the output lags the input; 0 unless the effect looks ahead. */
    default int latencyFrames() {
        return 0;
    }
}
