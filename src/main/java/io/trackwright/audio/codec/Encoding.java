package io.trackwright.audio.codec;

/** A compressed file format, and how good the file is to be. */
public sealed interface Encoding {

    /** Of the file's name, without the dot. */
    String extension();

    /** A slug that differs wherever two settings could give different bytes. */
    String slug();

    /** The sample rate of a file made from one of {@code sourceRateHz}. */
    int sampleRateHz(int sourceRateHz);

    /**
     * Free Lossless Audio Codec (RFC 9639).
     *
     * @param bits 16 or 24 of each sample; what is below them is rounded off
     * @param level effort, 0..12; 5 is usual
     */
    record Flac(int bits, int level) implements Encoding {
        public Flac {
            if (bits != 16 && bits != 24) {
                throw new IllegalArgumentException("bits must be 16 or 24, was " + bits);
            }
            range("level", level, 0, 12);
        }

        /** The same effort with other samples. */
        public Flac withBits(int other) {
            return new Flac(other, level);
        }

        @Override
        public String extension() {
            return "flac";
        }

        @Override
        public String slug() {
            return bits + "bit-l" + level;
        }

        @Override
        public int sampleRateHz(int sourceRateHz) {
            return sourceRateHz;
        }
    }

    /**
     * MPEG-1 Audio Layer III (ISO/IEC 11172-3) by LAME.
     *
     * @param kbps constant bit rate, one of the standard's: 32..320; 0 for a variable one
     * @param quality of a variable rate, 0 (best, "V0") to 9
     */
    record Mp3(int kbps, int quality) implements Encoding {
        public Mp3 {
            if (kbps != 0) {
                range("kbps", kbps, 32, 320);
            }
            range("quality", quality, 0, 9);
        }

        @Override
        public String extension() {
            return "mp3";
        }

        @Override
        public String slug() {
            return kbps == 0 ? "v" + quality : kbps + "k";
        }

        @Override
        public int sampleRateHz(int sourceRateHz) {
            return lossyRateHz(sourceRateHz);
        }
    }

    /**
     * Opus (RFC 6716) in Ogg (RFC 7845), always at 48 kHz.
     *
     * @param kbps aimed at by a variable rate, 32..510
     */
    record Opus(int kbps) implements Encoding {
        public static final int SAMPLE_RATE_HZ = 48_000;

        public Opus {
            range("kbps", kbps, 32, 510);
        }

        @Override
        public String extension() {
            return "opus";
        }

        @Override
        public String slug() {
            return kbps + "k";
        }

        @Override
        public int sampleRateHz(int sourceRateHz) {
            return SAMPLE_RATE_HZ;
        }
    }

    /**
     * Advanced Audio Coding, low complexity (ISO/IEC 14496-3), in an MPEG-4 file.
     *
     * @param kbps 64..512
     */
    record Aac(int kbps) implements Encoding {
        public Aac {
            range("kbps", kbps, 64, 512);
        }

        @Override
        public String extension() {
            return "m4a";
        }

        @Override
        public String slug() {
            return kbps + "k";
        }

        @Override
        public int sampleRateHz(int sourceRateHz) {
            return lossyRateHz(sourceRateHz);
        }
    }

    /** What every player of lossy files takes: 44.1 and 48 kHz as they are, all else at 48. */
    private static int lossyRateHz(int sourceRateHz) {
        return sourceRateHz == 44_100 ? sourceRateHz : 48_000;
    }

    private static void range(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    field + " must be " + least + ".." + most + ", was " + value);
        }
    }
}
