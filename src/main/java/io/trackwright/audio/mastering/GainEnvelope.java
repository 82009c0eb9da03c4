package io.trackwright.audio.mastering;

import io.trackwright.audio.dsp.StereoBlock;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A gain over time: one linear value every {@link #HOP_FRAMES} frames, straight lines between them.
 * It is all that mastering does after the equalizer, small enough to be kept with a job (1 MB for
 * three minutes), and gives the same bits for mix and stems. Point k belongs to frame 32·k; a
 * programme of n frames has ⌈n/32⌉ + 1 points.
 */
public final class GainEnvelope {
    /** Frames between two points. */
    public static final int HOP_FRAMES = 32;

    private static final int MAGIC = 0x31454754; // "TGE1" in little-endian order
    private static final int HEADER_BYTES = 12;

    private final float[] points;

    private GainEnvelope(float[] points) {
        this.points = points;
    }

    /** The number of points a programme of {@code frames} frames has. */
    public static int pointsFor(long frames) {
        return Math.toIntExact((frames + HOP_FRAMES - 1) / HOP_FRAMES + 1);
    }

    public int points() {
        return points.length;
    }

    /** The linear gain of point {@code index}, 0 ≤ {@code index} < {@link #points()}. */
    public float gain(int index) {
        return points[index];
    }

    /**
     * Multiplies the frames in use by the gain from {@code startFrame} on. Beyond the last point
     * its gain holds.
     *
     * @throws IllegalArgumentException if {@code startFrame} is negative
     */
    public void apply(StereoBlock io, long startFrame) {
        if (startFrame < 0) {
            throw new IllegalArgumentException("startFrame must be at least 0, was " + startFrame);
        }
        apply(points, points.length, io, startFrame);
    }

    private static void apply(float[] points, int count, StereoBlock io, long startFrame) {
        float[] l = io.left;
        float[] r = io.right;
        int n = io.frames();
        int at = 0;
        while (at < n) {
            long frame = startFrame + at;
            int hop = (int) Math.min(frame / HOP_FRAMES, count - 1);
            int offset = (int) (frame % HOP_FRAMES);
            int run = Math.min(n - at, HOP_FRAMES - offset);
            float from = points[hop];
            float step = (points[Math.min(hop + 1, count - 1)] - from) * (1f / HOP_FRAMES);
            for (int i = 0; i < run; i++) {
                float gain = from + step * (offset + i);
                l[at + i] *= gain;
                r[at + i] *= gain;
            }
            at += run;
        }
    }

    /**
     * The envelope as bytes, little-endian: a magic number, the hop in frames, the number of
     * points, the points as floats.
     */
    public byte[] toBytes() {
        ByteBuffer bytes =
                ByteBuffer.allocate(HEADER_BYTES + 4 * points.length)
                        .order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(MAGIC).putInt(HOP_FRAMES).putInt(points.length);
        for (float point : points) {
            bytes.putFloat(point);
        }
        return bytes.array();
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @throws IllegalArgumentException naming what is wrong with the bytes
     */
    public static GainEnvelope fromBytes(byte[] source) {
        ByteBuffer bytes = ByteBuffer.wrap(source).order(ByteOrder.LITTLE_ENDIAN);
        if (source.length < HEADER_BYTES || bytes.getInt() != MAGIC) {
            throw new IllegalArgumentException(
                    "a gain envelope begins with TGE1, these bytes do not");
        }
        int hop = bytes.getInt();
        int count = bytes.getInt();
        if (hop != HOP_FRAMES || count < 1 || bytes.remaining() != 4L * count) {
            throw new IllegalArgumentException(
                    "a gain envelope has hops of 32 frames and 4 bytes per point; this one has a hop of "
                            + hop
                            + " and "
                            + bytes.remaining()
                            + " bytes for "
                            + count
                            + " points");
        }
        float[] points = new float[count];
        for (int i = 0; i < count; i++) {
            points[i] = bytes.getFloat();
            if (!(points[i] >= 0 && points[i] < Float.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "gain must be finite and at least 0, was " + points[i] + " at point " + i);
            }
        }
        return new GainEnvelope(points);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GainEnvelope that && Arrays.equals(points, that.points);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(points);
    }

    /** An envelope that grows point by point. */
    static final class Builder {
        private float[] points;
        private int count;

        Builder(long expectedFrames) {
            points = new float[pointsFor(expectedFrames) + 1];
        }

        void add(float gain) {
            if (count == points.length) {
                points = Arrays.copyOf(points, count * 2);
            }
            points[count++] = gain;
        }

        int count() {
            return count;
        }

        void apply(StereoBlock io, long startFrame) {
            GainEnvelope.apply(points, count, io, startFrame);
        }

        /** The points from {@code from} on. */
        GainEnvelope build(int from, int length) {
            return new GainEnvelope(Arrays.copyOfRange(points, from, from + length));
        }
    }
}
