package io.trackwright.audio.metering;

import io.trackwright.audio.dsp.Decibels;
import io.trackwright.audio.dsp.StereoBlock;

/**
 * The highest sample of a programme, and how many samples are clipped. A sample is clipped at
 * 24-bit full scale, 1 − 2⁻²³, or beyond; one that is not a number counts as clipped, too.
 */
public final class SamplePeakMeter {
    /** The largest sample of a 24-bit file. */
    public static final float FULL_SCALE = 0x7fffffp-23f;

    private float peak;
    private long clipped;
    private long frames;

    public void process(StereoBlock block) {
        int n = block.frames();
        scan(block.left, n);
        scan(block.right, n);
        frames += n;
    }

    private void scan(float[] x, int n) {
        float p = peak;
        for (int i = 0; i < n; i++) {
            float y = Math.abs(x[i]);
            if (!(y < FULL_SCALE)) {
                clipped++;
            }
            if (y > p) {
                p = y;
            }
        }
        peak = p;
    }

    public double peakDbfs() {
        return Decibels.fromGain(peak);
    }

    /** Clipped samples, both channels. */
    public long clippedSamples() {
        return clipped;
    }

    public long frames() {
        return frames;
    }

    public void reset() {
        peak = 0;
        clipped = 0;
        frames = 0;
    }
}
