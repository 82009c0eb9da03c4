package io.trackwright.audio.mastering;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * All that mastering does after the equalizer, small enough to be kept with a job (2 MB for three
 * minutes).
 *
 * @param low the gain of the low end, see {@link LowBand}
 * @param whole the gain of everything, after it
 */
public record MasterGains(GainEnvelope low, GainEnvelope whole) {
    public MasterGains {
        if (low.points() != whole.points()) {
            throw new IllegalArgumentException(
                    "low and whole must have as many points, had "
                            + low.points()
                            + " and "
                            + whole.points());
        }
    }

    /** Both envelopes as bytes, one after the other. */
    public byte[] toBytes() {
        byte[] first = low.toBytes();
        byte[] second = whole.toBytes();
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @throws IllegalArgumentException naming what is wrong with the bytes
     */
    public static MasterGains fromBytes(byte[] source) {
        if (source.length % 2 != 0) {
            throw new IllegalArgumentException(
                    "two envelopes of the same length were expected in "
                            + source.length
                            + " bytes");
        }
        int middle = source.length / 2;
        return new MasterGains(
                GainEnvelope.fromBytes(Arrays.copyOf(source, middle)),
                GainEnvelope.fromBytes(Arrays.copyOfRange(source, middle, source.length)));
    }
}
