package io.trackwright.audio.mastering;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Biquad;
import io.trackwright.audio.dsp.StereoBlock;

/**
 * Turns the low end of a signal down without touching the rest: the shelf (s² + √2·√g·s + g) / (s²
 * + √2·s + 1), written as the signal plus what its low-pass and its band-pass have too much. So the
 * gain g may change with every frame, g = 1 changes nothing, not by a bit, and parts add up to the
 * whole (after P. Regalia and S. Mitra, "Tunable digital frequency response equalization filters",
 * IEEE Trans. ASSP 35, 1987).
 */
final class LowBand {
    /**
     * Half of this and lower is kick and bass and gets nearly all of the gain; twice as high it is
     * less than half a decibel.
     */
    private static final double CORNER_HZ = 150;

    private final Biquad lowPass;
    private final Biquad bandPass;
    private final StereoBlock low;
    private final StereoBlock band;

    LowBand(AudioSpec spec) {
        lowPass =
                new Biquad(
                        Biquad.Coefficients.lowPass(
                                spec.sampleRateHz(), CORNER_HZ, Biquad.Coefficients.BUTTERWORTH_Q));
        bandPass =
                new Biquad(
                        Biquad.Coefficients.bandPass(
                                spec.sampleRateHz(), CORNER_HZ, Biquad.Coefficients.BUTTERWORTH_Q));
        low = new StereoBlock(spec.maxFrames());
        band = new StereoBlock(spec.maxFrames());
    }

    /**
     * Takes the next frames, which are not modified.
     *
     * @return their low end, valid until the next call
     */
    StereoBlock take(StereoBlock block) {
        low.copyFrom(block);
        band.copyFrom(block);
        lowPass.process(low);
        bandPass.process(band);
        return low;
    }

    /** Gives the low end of the block that was taken last a gain per frame. */
    void scale(StereoBlock io, float[] gains) {
        scale(io.left, low.left, band.left, gains, io.frames());
        scale(io.right, low.right, band.right, gains, io.frames());
    }

    private static void scale(float[] io, float[] low, float[] band, float[] gains, int n) {
        for (int i = 0; i < n; i++) {
            float root = (float) Math.sqrt(gains[i]);
            io[i] += (gains[i] - 1) * low[i] + (root - 1) * band[i];
        }
    }

    /** The highest sample of {@code n} frames of a block. */
    static float peak(StereoBlock block, int from, int n) {
        float peak = 0;
        for (int i = from; i < from + n; i++) {
            peak = Math.max(peak, Math.max(Math.abs(block.left[i]), Math.abs(block.right[i])));
        }
        return peak;
    }

    void reset() {
        lowPass.reset();
        bandPass.reset();
    }
}
