package io.trackwright.audio.codec;

/** How a sample is stored, little-endian. */
public enum SampleFormat {
    /** 16-bit integers: full scale is 2¹⁵, rounded to the nearest, ties to even, clamped. */
    PCM_16(1, 2),
    /** 24-bit integers: full scale is 2²³, rounded to the nearest, ties to even, clamped. */
    PCM_24(1, 3),
    /** 32-bit floats, as they are. */
    FLOAT_32(3, 4);

    private static final float SCALE = 0x1p23f;
    private static final float SCALE_16 = 0x1p15f;

    private final int tag;
    private final int bytes;

    SampleFormat(int tag, int bytes) {
        this.tag = tag;
        this.bytes = bytes;
    }

    /** The format tag of the WAV header. */
    int tag() {
        return tag;
    }

    /** Bytes per sample of one channel. */
    public int bytes() {
        return bytes;
    }

    /** The integer that stores a sample in PCM; a sample that is not a number is stored as 0. */
    public static int toPcm24(float sample) {
        return (int) Math.max(-0x800000, Math.min(0x7fffff, Math.rint((double) sample * SCALE)));
    }

    /** The same in 16 bits. */
    public static int toPcm16(float sample) {
        return (int) Math.max(-0x8000, Math.min(0x7fff, Math.rint((double) sample * SCALE_16)));
    }

    /** The sample that an integer of 24 bits stands for. */
    public static float fromPcm24(int value) {
        return value / SCALE;
    }

    /** Stores one sample from {@code at} on. */
    void put(float sample, byte[] target, int at) {
        int bits =
                switch (this) {
                    case PCM_16 -> toPcm16(sample);
                    case PCM_24 -> toPcm24(sample);
                    case FLOAT_32 -> Float.floatToRawIntBits(sample);
                };
        for (int i = 0; i < bytes; i++) {
            target[at + i] = (byte) (bits >> (8 * i));
        }
    }
}
