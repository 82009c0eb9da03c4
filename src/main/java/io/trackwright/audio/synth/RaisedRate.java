package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Oversampler;

/**
 * A chunk at twice the sample rate, where a voice may bend its signal as it likes, and the way
 * back.
 */
final class RaisedRate {
    static final int FACTOR = 2;
    final float[] frames;
    private final float[][] phases;
    private final Oversampler down = new Oversampler(FACTOR);

    RaisedRate(int chunkFrames) {
        frames = new float[FACTOR * chunkFrames];
        phases = new float[FACTOR][chunkFrames];
    }

    void reset() {
        down.reset();
    }

    /** Brings {@link #frames} down to a chunk. */
    void down(float[] out) {
        for (int i = 0; i < out.length; i++) {
            phases[0][i] = frames[2 * i];
            phases[1][i] = frames[2 * i + 1];
        }
        down.down(phases, out, 0, out.length);
    }
}
