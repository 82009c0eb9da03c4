package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.DelayLine;

/**
 * All-passes in a row that smear a sound without colouring it (M. Schroeder, "Natural sounding
 * artificial reverberation", JAES 10, 1962). They work in runs that are shorter than any of them,
 * two at a time.
 */
final class Diffusers {
    private final DelayLine[] lines;
    private final int[] delays;
    private final float[] gains;
    private final float[][] held;

    /**
     * @param delays an even number of them, in frames
     * @param gains one per delay, below 1
     * @param runFrames the longest run, no longer than any delay
     */
    Diffusers(int[] delays, float[] gains, int runFrames) {
        this.delays = delays;
        this.gains = gains;
        lines = new DelayLine[delays.length];
        for (int k = 0; k < delays.length; k++) {
            lines[k] = new DelayLine(delays[k] + runFrames);
        }
        held = new float[delays.length][runFrames];
    }

    /** Smears the first {@code n} frames. */
    void process(float[] x, int n) {
        for (int k = 0; k < lines.length; k++) {
            lines[k].read(delays[k], held[k], 0, n);
        }
        for (int k = 0; k < lines.length; k += 2) {
            pair(held[k], held[k + 1], gains[k], gains[k + 1], x, n);
            lines[k].write(held[k], 0, n);
            lines[k + 1].write(held[k + 1], 0, n);
        }
    }

    /** What the lines gave is replaced by what they get. */
    private static void pair(float[] a, float[] b, float ga, float gb, float[] x, int n) {
        for (int i = 0; i < n; i++) {
            float oldA = a[i];
            float oldB = b[i];
            float freshA = x[i] - ga * oldA;
            float between = oldA + ga * freshA;
            float freshB = between - gb * oldB;
            a[i] = freshA;
            b[i] = freshB;
            x[i] = oldB + gb * freshB;
        }
    }

    void reset() {
        for (DelayLine line : lines) {
            line.reset();
        }
    }
}
