package io.trackwright.audio.dsp;

import java.util.Arrays;

/**
 * A delay line for one channel. Whole runs of samples are written and read with array copies; a
 * single read may lie between samples. A delay of d reads what was written d samples before the
 * next sample to be written, so the newest one is at 1.
 */
public final class DelayLine {
    private final float[] ring;
    private final int mask;
    private int next;

    /**
     * A silent line that can be read up to {@code maxDelayFrames} back, with room for
     * interpolation.
     */
    public DelayLine(int maxDelayFrames) {
        if (maxDelayFrames < 1 || maxDelayFrames > 1 << 26) {
            throw new IllegalArgumentException(
                    "maxDelayFrames must be 1..2^26, was " + maxDelayFrames);
        }
        ring = new float[Integer.highestOneBit(maxDelayFrames + 3) << 1];
        mask = ring.length - 1;
    }

    /** Appends one sample. */
    public void write(float sample) {
        ring[next] = sample;
        next = (next + 1) & mask;
    }

    /** Appends {@code n} samples of {@code source}. */
    public void write(float[] source, int from, int n) {
        int first = Math.min(n, ring.length - next);
        System.arraycopy(source, from, ring, next, first);
        if (first < n) {
            System.arraycopy(source, from + first, ring, 0, n - first);
        }
        next = (next + n) & mask;
    }

    /**
     * Copies {@code n} samples, the first of them {@code delayFrames} back; {@code n} is at most
     * {@code delayFrames}.
     */
    public void read(int delayFrames, float[] target, int to, int n) {
        int at = (next - delayFrames) & mask;
        int first = Math.min(n, ring.length - at);
        System.arraycopy(ring, at, target, to, first);
        if (first < n) {
            System.arraycopy(ring, 0, target, to + first, n - first);
        }
    }

    /** The sample {@code delayFrames} back, at least 1. */
    public float read(int delayFrames) {
        return ring[(next - delayFrames) & mask];
    }

    /**
     * The signal at a real delay of at least 2, by the third-order Hermite spline (Catmull-Rom)
     * through four samples: flat enough that a moving delay does not dull the treble.
     */
    public float readCubic(double delayFrames) {
        return readCubic(delayFrames, 0);
    }

    /**
     * What {@link #readCubic(double)} will find after {@code ahead} more samples, fewer than the
     * delay less 2.
     */
    public float readCubic(double delayFrames, int ahead) {
        int whole = (int) delayFrames;
        float t = (float) (delayFrames - whole);
        int at = next + ahead - whole;
        float newer = ring[(at + 1) & mask];
        float a = ring[at & mask];
        float b = ring[(at - 1) & mask];
        float older = ring[(at - 2) & mask];
        float slope = 0.5f * (b - newer);
        float bend = newer - 2.5f * a + 2f * b - 0.5f * older;
        float twist = 0.5f * (older - newer) + 1.5f * (a - b);
        return ((twist * t + bend) * t + slope) * t + a;
    }

    /**
     * Reads a run of frames at a delay that moves in a straight line: frame i as {@link
     * #readCubic(double, int)} would at {@code delayFrames + slope·(first + i)} and {@code ahead +
     * i}.
     *
     * @param ahead negative for samples written already
     */
    public void readCubic(
            double delayFrames, double slope, int first, int ahead, float[] target, int n) {
        float[] x = ring;
        int m = mask;
        int start = next + ahead;
        for (int i = 0; i < n; i++) {
            double delay = delayFrames + slope * (first + i);
            int whole = (int) delay;
            float t = (float) (delay - whole);
            int at = start + i - whole;
            float newer = x[(at + 1) & m];
            float p = x[at & m];
            float q = x[(at - 1) & m];
            float older = x[(at - 2) & m];
            float rise = 0.5f * (q - newer);
            float bend = newer - 2.5f * p + 2f * q - 0.5f * older;
            float twist = 0.5f * (older - newer) + 1.5f * (p - q);
            target[i] = ((twist * t + bend) * t + rise) * t + p;
        }
    }

    public void reset() {
        Arrays.fill(ring, 0f);
        next = 0;
    }
}
