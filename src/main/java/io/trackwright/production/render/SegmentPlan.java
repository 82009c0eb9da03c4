package io.trackwright.production.render;

import io.trackwright.audio.dsp.AudioSpec;

/**
 * How a track is cut for streaming: the first segment is about a second, so that music is heard at
 * once; then they grow. Depends on the format and the length alone.
 *
 * @param sampleRateHz frames per second
 * @param totalFrames above 0
 */
public record SegmentPlan(int sampleRateHz, long totalFrames) {
    private static final int[] OPENING_SECONDS = {1, 2};
    private static final int SECONDS = 4;

    /** Half a minute: further ahead the forecast serves mastering as well. */
    private static final int MOST_AHEAD = 8;

    public SegmentPlan {
        if (sampleRateHz < AudioSpec.MIN_SAMPLE_RATE_HZ) {
            throw new IllegalArgumentException(
                    "sampleRateHz must be 8000 or more, was " + sampleRateHz);
        }
        if (totalFrames < 1) {
            throw new IllegalArgumentException("totalFrames must be above 0, was " + totalFrames);
        }
    }

    /** Number of segments. */
    public int count() {
        int index = 0;
        while (startFrame(index) < totalFrames) {
            index++;
        }
        return index;
    }

    /** First frame of a segment; for the one past the last, at least {@code totalFrames}. */
    public long startFrame(int index) {
        long seconds = 0;
        for (int i = 0; i < Math.min(index, OPENING_SECONDS.length); i++) {
            seconds += OPENING_SECONDS[i];
        }
        seconds += (long) Math.max(0, index - OPENING_SECONDS.length) * SECONDS;
        return seconds * sampleRateHz;
    }

    /** The segment that holds a frame of the track. */
    public int indexOf(long frame) {
        int index = 0;
        while (startFrame(index + 1) <= frame) {
            index++;
        }
        return index;
    }

    /** Length of a segment in frames; the last one may be shorter. */
    public int frames(int index) {
        return (int) (Math.min(totalFrames, startFrame(index + 1)) - startFrame(index));
    }

    /**
     * The last segment that mastering is shown before it masters segment {@code index}: the further
     * the track is, the further ahead, up to half a minute; more would only be waited for.
     */
    public int shownBefore(int index) {
        return Math.min(Math.min(2 * index + 1, index + MOST_AHEAD), count() - 1);
    }

    /** The most frames a segment has. */
    public int maxFrames() {
        return SECONDS * sampleRateHz;
    }
}
