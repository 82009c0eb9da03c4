package io.trackwright.production.render;

import io.trackwright.audio.dsp.StereoBlock;
import java.util.Arrays;

/**
 * What one stem of a loop carries over the seam. A first pass plays the piece to its end and lets
 * it ring; what rings then is kept, and a second pass, the same to the bit, gets it added from its
 * first frame on. So the last frame of the loop runs on into its first as a sound runs on. The last
 * two seconds are kept as well: filters that stand behind the stem begin where they will end.
 */
final class Overhang {
    /** The longest ring that is kept. */
    static final double TAIL_SECONDS = 12;

    private static final double LEAD_SECONDS = 2;

    /** The longest time between two echoes. */
    private static final double PAUSE_SECONDS = 2;

    /** −100 dBFS: what stays below has ended. */
    private static final float FLOOR = 1e-5f;

    private static final int FIRST_FRAMES = 16_384;

    private final long totalFrames;
    private final int longestFrames;
    private final int pauseFrames;
    private final int fadeFrames;
    private final StereoBlock lead;
    private float[] left = {};
    private float[] right = {};
    private int frames;
    private boolean listening = true;

    /**
     * @param totalFrames the length of the loop
     */
    Overhang(long totalFrames, int sampleRateHz) {
        this.totalFrames = totalFrames;
        longestFrames = (int) Math.round(TAIL_SECONDS * sampleRateHz);
        pauseFrames = (int) Math.round(PAUSE_SECONDS * sampleRateHz);
        fadeFrames = sampleRateHz;
        lead =
                new StereoBlock(
                        (int) Math.min(totalFrames, Math.round(LEAD_SECONDS * sampleRateHz)));
    }

    /** True while the first pass has to go on. */
    boolean listening() {
        return listening;
    }

    /** Takes frames of the first pass, of which the first is frame {@code startFrame}. */
    void keep(StereoBlock block, long startFrame) {
        long leadFrom = totalFrames - lead.frames();
        int from = (int) Math.max(0, Math.min(block.frames(), leadFrom - startFrame));
        for (int i = from; i < block.frames() && listening; i++) {
            long frame = startFrame + i;
            if (frame < totalFrames) {
                lead.left[(int) (frame - leadFrom)] = block.left[i];
                lead.right[(int) (frame - leadFrom)] = block.right[i];
            } else {
                keep((int) (frame - totalFrames), block.left[i], block.right[i]);
            }
        }
    }

    private void keep(int at, float l, float r) {
        if (at >= left.length) {
            int longer = Math.min(longestFrames, Math.max(FIRST_FRAMES, 2 * left.length));
            left = Arrays.copyOf(left, longer);
            right = Arrays.copyOf(right, longer);
        }
        float gain = Math.min(1f, (longestFrames - at) / (float) fadeFrames);
        left[at] = l * gain;
        right[at] = r * gain;
        if (Math.abs(l) > FLOOR || Math.abs(r) > FLOOR) {
            frames = at + 1;
        }
        listening = at + 1 < longestFrames && at - frames < pauseFrames;
    }

    /** Ends the first pass. */
    void close() {
        left = Arrays.copyOf(left, frames);
        right = Arrays.copyOf(right, frames);
        add(lead, totalFrames - lead.frames());
    }

    /**
     * Adds what rings over to frames of the second pass, of which the first is frame {@code
     * startFrame}. A ring longer than the loop goes round again.
     */
    void add(StereoBlock io, long startFrame) {
        for (long from = startFrame; from < frames; from += totalFrames) {
            int n = (int) Math.min(io.frames(), frames - from);
            for (int i = 0; i < n; i++) {
                io.left[i] += left[(int) from + i];
                io.right[i] += right[(int) from + i];
            }
        }
    }

    /** The last two seconds of the loop, or all of a shorter one. */
    StereoBlock lead() {
        return lead;
    }
}
