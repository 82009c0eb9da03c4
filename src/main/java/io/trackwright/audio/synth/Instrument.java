package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.StereoBlock;

/**
 * A playable sound source. Life: built by its {@link Patch} (may allocate), then {@code start} and
 * {@code render} (never allocate, throw, lock or log), then {@code reset} (as if new). How the
 * frames are split over calls never changes the sound: anything that moves at control rate counts
 * frames from the start of its note, never from the start of a block.
 */
public interface Instrument {
    /**
     * Begins a note at the next frame to be rendered. With all voices busy the quietest is stolen
     * without a click.
     */
    void start(Note note);

    /**
     * Adds the next {@code to - from} frames to frames {@code from} (inclusive) to {@code to}
     * (exclusive) of {@code io}.
     */
    void render(StereoBlock io, int from, int to);

    /** True when nothing sounds any more, so that rendering would add only zeros. */
    boolean silent();

    /** Back to the state after construction, random streams included. */
    void reset();
}
