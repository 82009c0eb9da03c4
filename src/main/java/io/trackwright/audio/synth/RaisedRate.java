package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Halver;
import io.trackwright.audio.dsp.Oscillator;
import io.trackwright.audio.dsp.Oversampler;

/**
 * A chunk at twice the sample rate, where a voice may bend its signal as it likes, and the way
 * back.
 */
final class RaisedRate {
    static final int FACTOR = 2;
    final float[] frames;
    private final float[][] phases;
    private final Oversampler rate = new Oversampler(FACTOR);
    private final Halver halver;

    RaisedRate(int chunkFrames) {
        frames = new float[FACTOR * chunkFrames];
        phases = new float[FACTOR][chunkFrames];
        halver = new Halver(chunkFrames);
    }

    /** An oscillator at the raised rate without harmonics that could not come down. */
    static Oscillator oscillator(double sampleRateHz) {
        return new Oscillator(FACTOR * sampleRateHz, 0.49 * sampleRateHz);
    }

    void reset() {
        rate.reset();
        halver.reset();
    }

    /** Brings {@link #frames} down to a chunk. */
    void down(float[] out) {
        halver.process(frames, out, out.length);
    }

    /** Saturates a chunk of the lower rate up there. */
    void saturate(float[] io) {
        rate.up(io, 0, io.length, phases);
        for (float[] phase : phases) {
            Voice.saturate(phase);
        }
        rate.down(phases, io, 0, io.length);
    }
}
