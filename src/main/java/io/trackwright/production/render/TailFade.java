package io.trackwright.production.render;

import io.trackwright.audio.dsp.StereoBlock;

/**
 * The end of every track: what still rings in its last moments is taken down to nothing, so that a
 * file of exact length never ends in a click. A linear gain, the same for mix and stems.
 */
final class TailFade {
    private static final double SECONDS = 0.6;

    private final long totalFrames;
    private final int fadeFrames;

    TailFade(long totalFrames, int sampleRateHz) {
        this.totalFrames = totalFrames;
        this.fadeFrames = (int) Math.min(totalFrames, Math.round(SECONDS * sampleRateHz));
    }

    /** Fades the frames in use, of which the first is frame {@code startFrame} of the track. */
    void apply(StereoBlock io, long startFrame) {
        int n = io.frames();
        long from = totalFrames - fadeFrames;
        for (int i = (int) Math.max(0, Math.min(n, from - startFrame)); i < n; i++) {
            float left = Math.max(0f, (totalFrames - 1 - startFrame - i) / (float) fadeFrames);
            float gain = left * left * (3 - 2 * left);
            io.left[i] *= gain;
            io.right[i] *= gain;
        }
    }
}
