package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.DelayLine;

/**
 * Reads a delay line at a delay that moves in a straight line within a hop, by the third-order
 * Hermite spline (Catmull-Rom) as {@link DelayLine#readCubic(double)}. The delay moves so slowly
 * that it lies between the same two samples for many frames; those are worked out together.
 */
final class SwayingTap {
    private final float[] newer;
    private final float[] near;
    private final float[] far;
    private final float[] older;
    private final float[] ramp;
    private final float[] place;

    /**
     * @param hopFrames the most frames that are read at once
     */
    SwayingTap(int hopFrames) {
        newer = new float[hopFrames];
        near = new float[hopFrames];
        far = new float[hopFrames];
        older = new float[hopFrames];
        place = new float[hopFrames];
        ramp = new float[hopFrames];
        for (int i = 0; i < hopFrames; i++) {
            ramp[i] = i;
        }
    }

    /**
     * Replaces the first {@code n} frames of {@code out} by what the line held.
     *
     * @param delayFrames at the start of the hop, at least 2 more than {@code n} less {@code
     *     written}
     * @param slope how the delay changes per frame
     * @param inHop how many frames of the hop have gone by; the result does not depend on how the
     *     hop is cut
     * @param written how many of the {@code n} frames are in the line already, 0 or {@code n}
     */
    void read(
            DelayLine line,
            double delayFrames,
            double slope,
            int inHop,
            int written,
            float[] out,
            int n) {
        for (int at = 0; at < n; ) {
            int whole = whole(delayFrames, slope, inHop + at);
            int to = end(delayFrames, slope, inHop, whole, at + 1, n);
            int back = whole + written - at;
            line.read(back - 1, newer, at, to - at);
            line.read(back, near, at, to - at);
            line.read(back + 1, far, at, to - at);
            line.read(back + 2, older, at, to - at);
            System.arraycopy(ramp, inHop + at, place, at, to - at);
            interpolate(out, at, to, (float) (delayFrames - whole), (float) slope);
            at = to;
        }
    }

    /** Up to which frame, at least {@code from}, the delay has these whole frames. */
    private static int end(
            double delayFrames, double slope, int inHop, int whole, int from, int n) {
        if (whole(delayFrames, slope, inHop + n - 1) == whole) {
            return n;
        }
        int same = from;
        int other = n;
        while (other - same > 1) {
            int middle = (same + other) >>> 1;
            if (whole(delayFrames, slope, inHop + middle - 1) == whole) {
                same = middle;
            } else {
                other = middle;
            }
        }
        return same;
    }

    private static int whole(double delayFrames, double slope, int frame) {
        return (int) (delayFrames + slope * frame);
    }

    private void interpolate(float[] out, int from, int to, float first, float slope) {
        float[] x = newer;
        float[] a = near;
        float[] b = far;
        float[] y = older;
        float[] p = place;
        for (int i = from; i < to; i++) {
            float t = first + slope * p[i];
            float rise = 0.5f * (b[i] - x[i]);
            float bend = x[i] - 2.5f * a[i] + 2f * b[i] - 0.5f * y[i];
            float twist = 0.5f * (y[i] - x[i]) + 1.5f * (a[i] - b[i]);
            out[i] = ((twist * t + bend) * t + rise) * t + a[i];
        }
    }
}
