package io.trackwright.audio.dsp;

/**
 * The format that a sound unit is built for.
 *
 * @param sampleRateHz frames per second, 8,000..192,000
 * @param maxFrames the most frames one call of {@code process} or {@code render} may carry,
 *     1..65,536
 */
public record AudioSpec(int sampleRateHz, int maxFrames) {
    public static final int MIN_SAMPLE_RATE_HZ = 8_000;
    public static final int MAX_SAMPLE_RATE_HZ = 192_000;
    public static final int MAX_BLOCK_FRAMES = 65_536;

    public AudioSpec {
        if (sampleRateHz < MIN_SAMPLE_RATE_HZ || sampleRateHz > MAX_SAMPLE_RATE_HZ) {
            throw new IllegalArgumentException(
                    "sampleRateHz must be 8000..192000, was " + sampleRateHz);
        }
        if (maxFrames < 1 || maxFrames > MAX_BLOCK_FRAMES) {
            throw new IllegalArgumentException("maxFrames must be 1..65536, was " + maxFrames);
        }
    }

    /** The number of whole frames nearest to {@code seconds}. */
    public int frames(double seconds) {
        return (int) Math.rint(seconds * sampleRateHz);
    }

    /** Frames of a time in milliseconds, as a real number. */
    public double framesOfMs(double ms) {
        return ms * 0.001 * sampleRateHz;
    }
}
