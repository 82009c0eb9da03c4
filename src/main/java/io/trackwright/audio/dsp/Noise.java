package io.trackwright.audio.dsp;

/**
 * A seeded stream of random numbers and white noise, uniform in ±1.
 *
 * <p>Method: Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014) spreads
 * the seed; the samples come from the 32-bit linear congruential generator of Press et al.,
 * "Numerical Recipes" §7.1, upper bits.
 */
public final class Noise {
    private static final int FACTOR = 1664525;
    private static final int TERM = 1013904223;
    private static final float SCALE = 1f / (1 << 23);
    private static final float RMS_CORRECTION = 1.7320508f;

    /**
     * The generator run ahead: state n + 1 after state s is {@code s · LEAP[n] + STRIDE[n]}, so
     * that a run of them vectorises.
     */
    private static final int RUN = 64;

    private static final int[] LEAP = new int[RUN];
    private static final int[] STRIDE = new int[RUN];

    static {
        int leap = 1;
        int stride = 0;
        for (int i = 0; i < RUN; i++) {
            leap *= FACTOR;
            stride = stride * FACTOR + TERM;
            LEAP[i] = leap;
            STRIDE[i] = stride;
        }
    }

    private int state;

    public Noise(long seed) {
        seed(seed);
    }

    /** Starts the stream that belongs to {@code seed}. */
    public void seed(long seed) {
        state = (int) (mix(seed) >>> 32);
    }

    /** A seed derived from two others, well spread. */
    public static long mix(long seed, long stream) {
        return mix(seed ^ mix(stream + 0x632BE59BD9B4E019L));
    }

    private static long mix(long seed) {
        long z = seed + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** The next number, uniform in −1..1. */
    public float next() {
        state = state * FACTOR + TERM;
        return (state >> 8) * SCALE;
    }

    /** The next number, uniform in {@code low..high}. */
    public double between(double low, double high) {
        return low + (high - low) * 0.5 * (1 + next());
    }

    /** Fills the first {@code frames} of {@code out} with white noise of RMS {@code gain}. */
    public void fill(float[] out, int frames, float gain) {
        float g = gain * RMS_CORRECTION * SCALE;
        int at = 0;
        for (; at + RUN <= frames; at += RUN) {
            run(out, at, RUN, g);
        }
        if (at < frames) {
            run(out, at, frames - at, g);
        }
    }

    private void run(float[] out, int at, int n, float gain) {
        int[] leap = LEAP;
        int[] stride = STRIDE;
        int s = state;
        for (int i = 0; i < n; i++) {
            out[at + i] = ((s * leap[i] + stride[i]) >> 8) * gain;
        }
        state = s * leap[n - 1] + stride[n - 1];
    }
}
