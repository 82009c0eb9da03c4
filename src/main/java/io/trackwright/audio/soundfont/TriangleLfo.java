package io.trackwright.audio.soundfont;

import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.synth.Tuning;

/** A triangle in ±1 that rises from 0 after a delay (§8.1.3, 21 to 24). A function of time. */
final class TriangleLfo {
    private double delayFrames;
    private double cyclesPerFrame;

    /**
     * @param delay timecents
     * @param frequency cents above 8.176 Hz
     */
    void start(double rateHz, double delay, double frequency) {
        delayFrames = rateHz * Exp2.of(delay / 1_200);
        cyclesPerFrame = Tuning.hz(0.01 * frequency) / rateHz;
    }

    /** The swing at a frame, −1..1. */
    double value(double frame) {
        if (frame <= delayFrames) {
            return 0;
        }
        double cycles = (frame - delayFrames) * cyclesPerFrame;
        double phase = cycles - Math.floor(cycles);
        if (phase < 0.25) {
            return 4 * phase;
        }
        return phase < 0.75 ? 2 - 4 * phase : 4 * phase - 4;
    }
}
