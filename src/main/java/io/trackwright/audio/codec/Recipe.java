package io.trackwright.audio.codec;

import java.util.Map;
import org.bytedeco.ffmpeg.global.avutil;

/**
 * An encoding in the codec library's terms.
 *
 * @param kbps 0 when the rate follows from the quality or the music
 * @param quality of a variable rate; −1 when there is none
 * @param effort the encoder's scale
 */
record Recipe(
        String encoder,
        String muxer,
        Samples samples,
        int kbps,
        int quality,
        int effort,
        Map<String, String> muxerOptions) {

    /** What an encoder takes. */
    enum Samples {
        PCM_16(avutil.AV_SAMPLE_FMT_S16, 16),
        PCM_24(avutil.AV_SAMPLE_FMT_S32, 24),
        PLANAR(avutil.AV_SAMPLE_FMT_FLTP, 0),
        INTERLEAVED(avutil.AV_SAMPLE_FMT_FLT, 0);

        private final int ffmpeg;
        private final int bits;

        Samples(int ffmpeg, int bits) {
            this.ffmpeg = ffmpeg;
            this.bits = bits;
        }

        int ffmpeg() {
            return ffmpeg;
        }

        /** Of an integer; 0 for floats. */
        int bits() {
            return bits;
        }
    }

    /** LAME's "quality" scale runs the other way: 2 is slow and good, 0 gains nothing audible. */
    private static final int LAME_EFFORT = 2;

    private static final int OPUS_EFFORT = 10;

    /**
     * The recipe of an encoding.
     *
     * @param sampleRateHz of the file
     */
    static Recipe of(Encoding encoding, int sampleRateHz) {
        return switch (encoding) {
            case Encoding.Flac e ->
                    new Recipe(
                            "flac",
                            "flac",
                            e.bits() == 16 ? Samples.PCM_16 : Samples.PCM_24,
                            0,
                            -1,
                            e.level(),
                            Map.of());
            // ID3v2.3 is the newest that every player and disc jockey's program reads.
            case Encoding.Mp3 e ->
                    new Recipe(
                            "libmp3lame",
                            "mp3",
                            Samples.PLANAR,
                            e.kbps(),
                            e.quality(),
                            LAME_EFFORT,
                            Map.of("id3v2_version", "3"));
            case Encoding.Opus e ->
                    new Recipe(
                            "libopus",
                            "opus",
                            Samples.INTERLEAVED,
                            e.kbps(),
                            -1,
                            OPUS_EFFORT,
                            Map.of());
            // The index first, so that a browser can begin before it has the whole file; and an
            // edit list that counts in frames, not in milliseconds.
            case Encoding.Aac e ->
                    new Recipe(
                            "aac",
                            "ipod",
                            Samples.PLANAR,
                            e.kbps(),
                            -1,
                            -1,
                            Map.of(
                                    "movflags",
                                    "+faststart",
                                    "movie_timescale",
                                    Integer.toString(sampleRateHz)));
        };
    }
}
