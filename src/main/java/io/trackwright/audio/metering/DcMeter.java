package io.trackwright.audio.metering;

import io.trackwright.audio.dsp.StereoBlock;

/** The mean of each channel: a constant offset, which wastes headroom and clicks at every cut. */
public final class DcMeter {
    private double left;
    private double right;
    private long frames;

    public void process(StereoBlock block) {
        int n = block.frames();
        left = sum(left, block.left, n);
        right = sum(right, block.right, n);
        frames += n;
    }

    private static double sum(double start, float[] x, int n) {
        double s = start;
        for (int i = 0; i < n; i++) {
            s += x[i];
        }
        return s;
    }

    /** The offset of the worse channel as a linear magnitude, 0 before the first frame. */
    public double offset() {
        return frames == 0 ? 0 : Math.max(Math.abs(left), Math.abs(right)) / frames;
    }

    public void reset() {
        left = 0;
        right = 0;
        frames = 0;
    }
}
