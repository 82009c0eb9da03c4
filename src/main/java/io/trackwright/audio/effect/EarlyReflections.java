package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.DelayLine;

/**
 * One channel of what a room answers first: the pre-delay, seven single echoes, and four all-pass
 * diffusers that smear the sound on its way into the tail.
 */
final class EarlyReflections {
    /** Sound is smeared in runs of at most this many frames; no diffuser is shorter. */
    private static final int RUN = 128;

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
    private final int[] delays = new int[DIFFUSION.length];
    private final Diffusers diffusers;
    private final boolean audible;
    private final float[][] heard;
    private final float[] x = new float[RUN];

    /**
     * @param hopFrames the most frames that come at once
     */
    EarlyReflections(Reverb.Settings settings, AudioSpec spec, int side, int hopFrames) {
        preDelay = (int) Math.rint(spec.framesOfMs(settings.preDelayMs()));
        audible = settings.early() > 0;
        int most = preDelay;
        for (int k = 0; k < echoes.length; k++) {
            echoes[k] =
                    preDelay + (int) Math.rint(spec.framesOfMs(ECHO_MS[side][k] * settings.size()));
            gains[k] = (float) (ECHO_GAIN[k] * settings.early());
            most = Math.max(most, echoes[k]);
        }
        line = new DelayLine(most + hopFrames + 1);
        heard = new float[echoes.length][hopFrames];
        for (int k = 0; k < delays.length; k++) {
            double ms = DIFFUSER_MS[side][k] * (0.6 + 0.4 * settings.size());
            delays[k] = Math.max(RUN + 10 * k + 3 * side, (int) Math.rint(spec.framesOfMs(ms)));
        }
        diffusers = new Diffusers(delays, DIFFUSION, RUN);
    }

    int longestFrames() {
        int most = Math.max(preDelay, echoes[echoes.length - 1]);
        for (int delay : delays) {
            most += 8 * delay;
        }
        return most;
    }

    /**
     * Turns {@code n} frames of {@code io} into what enters the tail, and writes the echoes, if
     * there are any, to {@code early}.
     */
    void process(float[] io, float[] early, int n) {
        line.write(io, 0, n);
        if (audible) {
            echo(early, n);
        }
        for (int at = 0; at < n; at += RUN) {
            int run = Math.min(RUN, n - at);
            line.read(preDelay + n - at, x, 0, run);
            diffusers.process(x, run);
            System.arraycopy(x, 0, io, at, run);
        }
    }

    /** All echoes in one pass. */
    private void echo(float[] early, int n) {
        for (int k = 0; k < echoes.length; k++) {
            line.read(echoes[k] + n, heard[k], 0, n);
        }
        sum(heard[0], heard[1], heard[2], heard[3], early, n);
        add(heard[4], heard[5], heard[6], early, n);
    }

    private void sum(float[] a, float[] b, float[] c, float[] d, float[] early, int n) {
        float ga = gains[0];
        float gb = gains[1];
        float gc = gains[2];
        float gd = gains[3];
        for (int i = 0; i < n; i++) {
            early[i] = ga * a[i] + gb * b[i] + (gc * c[i] + gd * d[i]);
        }
    }

    private void add(float[] a, float[] b, float[] c, float[] early, int n) {
        float ga = gains[4];
        float gb = gains[5];
        float gc = gains[6];
        for (int i = 0; i < n; i++) {
            early[i] += ga * a[i] + (gb * b[i] + gc * c[i]);
        }
    }

    void reset() {
        line.reset();
        diffusers.reset();
    }
}
