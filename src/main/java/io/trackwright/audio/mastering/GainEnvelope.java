package io.trackwright.audio.mastering;

import io.trackwright.audio.dsp.StereoBlock;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A gain over time: one linear value every {@link #HOP_FRAMES} frames, straight lines between them.
 * It gives the same bits for mix and stems. Point k belongs to frame 32·k; a programme of n frames
 * has ⌈n/32⌉ + 1 points. A loop has some more of what it was led in with: they belong to the frames
 * before 0.
 */
public final class GainEnvelope {
    /** Frames between two points. */
    public static final int HOP_FRAMES = 32;

    private static final int MAGIC = 0x32454754; // "TGE2" in little-endian order
    private static final int HEADER_BYTES = 16;

    private final float[] points;

    /** Points before the one of frame 0. */
    private final int lead;

    private GainEnvelope(float[] points, int lead) {
        this.points = points;
        this.lead = lead;
    }

    /** The number of points a programme of {@code frames} frames has. */
    public static int pointsFor(long frames) {
        return Math.toIntExact((frames + HOP_FRAMES - 1) / HOP_FRAMES + 1);
    }

    /** From frame 0 on. */
    public int points() {
        return points.length - lead;
    }

    /** The linear gain of point {@code index}, 0 ≤ {@code index} < {@link #points()}. */
    public float gain(int index) {
        return points[lead + index];
    }

    /**
     * The gain of {@code frames} frames from {@code startFrame} on, into {@code gains} from index 0
     * on. Beyond the last point its gain holds.
     *
     * @param startFrame as far before 0 as the lead reaches
     * @throws IllegalArgumentException if there is no point for it
     */
    public void read(long startFrame, int frames, float[] gains) {
        if (startFrame < -leadFrames()) {
            throw new IllegalArgumentException(
                    "startFrame must be at least " + -leadFrames() + ", was " + startFrame);
        }
        read(points, points.length, startFrame + leadFrames(), frames, gains);
    }

    /** How many frames before the first have a gain: 0 but in a loop. */
    int leadFrames() {
        return lead * HOP_FRAMES;
    }

    private static void read(
            float[] points, int count, long startFrame, int frames, float[] gains) {
        int at = 0;
        while (at < frames) {
            long frame = startFrame + at;
            int hop = (int) Math.min(frame / HOP_FRAMES, count - 1);
            int offset = (int) (frame % HOP_FRAMES);
            int run = Math.min(frames - at, HOP_FRAMES - offset);
            float from = points[hop];
            float step = (points[Math.min(hop + 1, count - 1)] - from) * (1f / HOP_FRAMES);
            for (int i = 0; i < run; i++) {
                gains[at + i] = from + step * (offset + i);
            }
            at += run;
        }
    }

    /** Multiplies the frames in use, each by its gain. */
    static void scale(StereoBlock io, float[] gains) {
        float[] l = io.left;
        float[] r = io.right;
        for (int i = 0; i < io.frames(); i++) {
            l[i] *= gains[i];
            r[i] *= gains[i];
        }
    }

    /**
     * The envelope as bytes, little-endian: a magic number, the hop in frames, the number of points
     * before frame 0 and of all, the points as floats.
     */
    public byte[] toBytes() {
        ByteBuffer bytes =
                ByteBuffer.allocate(HEADER_BYTES + 4 * points.length)
                        .order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(MAGIC).putInt(HOP_FRAMES).putInt(lead).putInt(points.length);
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
                    "a gain envelope begins with TGE2, these bytes do not");
        }
        int hop = bytes.getInt();
        int lead = bytes.getInt();
        int count = bytes.getInt();
        if (hop != HOP_FRAMES || lead < 0 || count <= lead || bytes.remaining() != 4L * count) {
            throw new IllegalArgumentException(
                    "a gain envelope has hops of 32 frames and 4 bytes per point; this one has a hop of "
                            + hop
                            + " and "
                            + bytes.remaining()
                            + " bytes for "
                            + count
                            + " points, "
                            + lead
                            + " of them before the first frame");
        }
        float[] points = new float[count];
        for (int i = 0; i < count; i++) {
            points[i] = bytes.getFloat();
            if (!(points[i] >= 0 && points[i] < Float.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "gain must be finite and at least 0, was " + points[i] + " at point " + i);
            }
        }
        return new GainEnvelope(points, lead);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GainEnvelope that
                && lead == that.lead
                && Arrays.equals(points, that.points);
    }

    @Override
    public int hashCode() {
        return 31 * lead + Arrays.hashCode(points);
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

        /** As {@link GainEnvelope#read}. */
        void read(long startFrame, int frames, float[] gains) {
            GainEnvelope.read(points, count, startFrame, frames, gains);
        }

        /** {@code length} points from {@code from} on, and {@code lead} before. */
        GainEnvelope build(int from, int lead, int length) {
            return new GainEnvelope(Arrays.copyOfRange(points, from - lead, from + length), lead);
        }
    }
}
