package io.trackwright.audio.dsp;

import java.util.Arrays;

/**
 * Halves the sample rate of one channel, a short chunk at a time: the filter of {@link Oversampler}
 * by 2 in another form. Its taps are symmetric and every second one is nothing but a delay, so that
 * a frame takes twelve multiplications; below a hundred frames that is faster than many copies.
 */
public final class Halver {
    private static final int TAPS = 2 * Oversampler.UP_DELAY_FRAMES;
    private final float[] taps = Oversampler.phase(1, 2);
    private final float[] even;
    private final float[] odd;

    /**
     * @param maxFrames the most frames of the lower rate that one call may make
     */
    public Halver(int maxFrames) {
        even = new float[TAPS + maxFrames];
        odd = new float[TAPS + maxFrames];
    }

    /** Makes {@code frames} frames out of the first twice as many of {@code in}. */
    public void process(float[] in, float[] out, int frames) {
        for (int i = 0; i < frames; i++) {
            even[TAPS + i] = in[2 * i];
            odd[TAPS + i] = in[2 * i + 1];
        }
        convolve(out, frames);
        System.arraycopy(even, frames, even, 0, TAPS);
        System.arraycopy(odd, frames, odd, 0, TAPS);
    }

    private void convolve(float[] out, int frames) {
        float[] e = even;
        float[] x = odd;
        float a = 0.5f * taps[0];
        float b = 0.5f * taps[1];
        float c = 0.5f * taps[2];
        float d = 0.5f * taps[3];
        float f = 0.5f * taps[4];
        float g = 0.5f * taps[5];
        float h = 0.5f * taps[6];
        float k = 0.5f * taps[7];
        float l = 0.5f * taps[8];
        float m = 0.5f * taps[9];
        float p = 0.5f * taps[10];
        float q = 0.5f * taps[11];
        for (int i = 0; i < frames; i++) {
            float far = Math.fma(c, x[i + 2] + x[i + 21], d * (x[i + 3] + x[i + 20]));
            far = Math.fma(a, x[i] + x[i + 23], Math.fma(b, x[i + 1] + x[i + 22], far));
            float half = Math.fma(h, x[i + 6] + x[i + 17], k * (x[i + 7] + x[i + 16]));
            half = Math.fma(f, x[i + 4] + x[i + 19], Math.fma(g, x[i + 5] + x[i + 18], half));
            float near = Math.fma(p, x[i + 10] + x[i + 13], q * (x[i + 11] + x[i + 12]));
            near = Math.fma(l, x[i + 8] + x[i + 15], Math.fma(m, x[i + 9] + x[i + 14], near));
            out[i] = Math.fma(0.5f, e[i + TAPS / 2], far + half + near);
        }
    }

    public void reset() {
        Arrays.fill(even, 0f);
        Arrays.fill(odd, 0f);
    }
}
