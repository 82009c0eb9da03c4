package io.trackwright.audio.dsp;

import java.util.Arrays;

/**
 * A block of planar stereo audio: two arrays of equal length and the number of frames now in use. A
 * frame is one sample per channel; full scale is ±1. The arrays are public to the loop that fills
 * them; one thread owns a block at a time.
 */
public final class StereoBlock {
    public final float[] left;
    public final float[] right;
    private int frames;

    /**
     * A silent block that can hold up to {@code maxFrames} frames and at first uses all of them.
     */
    public StereoBlock(int maxFrames) {
        left = new float[maxFrames];
        right = new float[maxFrames];
        frames = maxFrames;
    }

    public int frames() {
        return frames;
    }

    public int capacity() {
        return left.length;
    }

    /** Uses the first {@code frames} frames, 0..capacity. Their content stays as it is. */
    public void resize(int frames) {
        if (frames < 0 || frames > left.length) {
            throw new IllegalArgumentException(
                    "frames must be 0.." + left.length + ", was " + frames);
        }
        this.frames = frames;
    }

    /** Silences the frames in use. */
    public void clear() {
        Arrays.fill(left, 0, frames, 0f);
        Arrays.fill(right, 0, frames, 0f);
    }

    /** Takes over size and content of {@code source}, which is not modified and must fit. */
    public void copyFrom(StereoBlock source) {
        resize(source.frames);
        System.arraycopy(source.left, 0, left, 0, frames);
        System.arraycopy(source.right, 0, right, 0, frames);
    }

    /**
     * Adds {@code source} times a linear gain; both blocks use the same number of frames. {@code
     * source} is not modified.
     */
    public void add(StereoBlock source, float gain) {
        float[] l = left;
        float[] r = right;
        float[] sl = source.left;
        float[] sr = source.right;
        int n = frames;
        for (int i = 0; i < n; i++) {
            l[i] += gain * sl[i];
        }
        for (int i = 0; i < n; i++) {
            r[i] += gain * sr[i];
        }
    }

    /** Multiplies every frame in use by a linear gain. */
    public void scale(float gain) {
        int n = frames;
        for (int i = 0; i < n; i++) {
            left[i] *= gain;
            right[i] *= gain;
        }
    }
}
