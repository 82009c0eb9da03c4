package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.DelayLine;
import java.util.Arrays;

/**
 * One channel of what a room answers first: the pre-delay, seven single echoes, and four all-pass
 * diffusers that smear the sound on its way into the tail (M. Schroeder, "Natural sounding
 * artificial reverberation", JAES 10, 1962).
 */
final class EarlyReflections {
    private static final int HOP = FeedbackNetwork.HOP;

    /** Times of the echoes in ms at size 1; left and right differ. */
    private static final double[][] ECHO_MS = {
        {4.3, 11.7, 19.9, 27.1, 38.3, 47.9, 61.7}, {5.9, 10.3, 21.7, 29.3, 36.1, 50.3, 58.9}
    };

    private static final double[] ECHO_GAIN = {0.56, -0.47, 0.42, 0.35, -0.30, 0.22, -0.17};

    private static final double[][] DIFFUSER_MS = {
        {4.77, 3.59, 12.73, 9.31}, {4.93, 3.47, 12.41, 9.77}
    };
    private static final float[] DIFFUSION = {0.75f, 0.75f, 0.625f, 0.625f};

    private final DelayLine line;
    private final int preDelay;
    private final int[] echoes = new int[ECHO_GAIN.length];
    private final float[] gains = new float[ECHO_GAIN.length];
    private final DelayLine[] diffusers = new DelayLine[DIFFUSION.length];
    private final int[] delays = new int[DIFFUSION.length];
    private final boolean audible;
    private final float[] old = new float[HOP];
    private final float[] fresh = new float[HOP];

    EarlyReflections(Reverb.Settings settings, AudioSpec spec, int side) {
        preDelay = (int) Math.rint(spec.framesOfMs(settings.preDelayMs()));
        audible = settings.early() > 0;
        int most = preDelay;
        for (int k = 0; k < echoes.length; k++) {
            echoes[k] =
                    preDelay + (int) Math.rint(spec.framesOfMs(ECHO_MS[side][k] * settings.size()));
            gains[k] = (float) (ECHO_GAIN[k] * settings.early());
            most = Math.max(most, echoes[k]);
        }
        line = new DelayLine(most + HOP + 1);
        for (int k = 0; k < delays.length; k++) {
            double ms = DIFFUSER_MS[side][k] * (0.6 + 0.4 * settings.size());
            delays[k] = Math.max(HOP + 10 * k + 3 * side, (int) Math.rint(spec.framesOfMs(ms)));
            diffusers[k] = new DelayLine(delays[k] + 1);
        }
    }

    int longestFrames() {
        int most = Math.max(preDelay, echoes[echoes.length - 1]);
        for (int delay : delays) {
            most += 8 * delay;
        }
        return most;
    }

    /**
     * Turns {@code n} frames of {@code io} into what enters the tail, and writes the echoes to
     * {@code early}.
     */
    void process(float[] io, float[] early, int n) {
        line.write(io, 0, n);
        Arrays.fill(early, 0, n, 0f);
        for (int k = 0; audible && k < echoes.length; k++) {
            line.read(echoes[k] + n, old, 0, n);
            float gain = gains[k];
            for (int i = 0; i < n; i++) {
                early[i] += gain * old[i];
            }
        }
        line.read(preDelay + n, io, 0, n);
        for (int k = 0; k < diffusers.length; k++) {
            float g = DIFFUSION[k];
            diffusers[k].read(delays[k], old, 0, n);
            for (int i = 0; i < n; i++) {
                fresh[i] = io[i] - g * old[i];
                io[i] = old[i] + g * fresh[i];
            }
            diffusers[k].write(fresh, 0, n);
        }
    }

    void reset() {
        line.reset();
        for (DelayLine diffuser : diffusers) {
            diffuser.reset();
        }
    }
}
