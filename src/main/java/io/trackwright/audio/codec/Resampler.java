package io.trackwright.audio.codec;

import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_DBLP;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;

import io.trackwright.audio.dsp.StereoBlock;
import java.io.IOException;
import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swresample;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;

/**
 * Another sample rate: a polyphase Kaiser-windowed sinc of 128 taps at the exact rational ratio, in
 * double precision, −6 dB at 0.97 of the lower Nyquist frequency. Frame 0 stays frame 0.
 */
final class Resampler implements AutoCloseable {
    private static final int TAPS = 128;
    private static final int KAISER_BETA = 10;
    private static final double CUTOFF = 0.97;

    /** The most frames taken at once. */
    private static final int MAX_FRAMES = 4096;

    private final SwrContext swr = new SwrContext(null);
    private final FloatPointer inLeft = new FloatPointer(MAX_FRAMES);
    private final FloatPointer inRight = new FloatPointer(MAX_FRAMES);
    private final PointerPointer<FloatPointer> in = new PointerPointer<>(inLeft, inRight);
    private final int capacity;
    private final FloatPointer outLeft;
    private final FloatPointer outRight;
    private final PointerPointer<FloatPointer> out;
    private final StereoBlock block;

    /** Takes frames at the new rate; the block is valid during the call only. */
    @FunctionalInterface
    interface Sink {
        void accept(StereoBlock block) throws IOException;
    }

    Resampler(int fromHz, int toHz) throws IOException {
        capacity = (int) ((long) (MAX_FRAMES + TAPS) * toHz / fromHz) + TAPS;
        outLeft = new FloatPointer(capacity);
        outRight = new FloatPointer(capacity);
        out = new PointerPointer<>(outLeft, outRight);
        block = new StereoBlock(capacity);
        AVChannelLayout stereo = new AVChannelLayout();
        avutil.av_channel_layout_default(stereo, 2);
        Ffmpeg.check(
                swresample.swr_alloc_set_opts2(
                        swr,
                        stereo,
                        AV_SAMPLE_FMT_FLTP,
                        toHz,
                        stereo,
                        AV_SAMPLE_FMT_FLTP,
                        fromHz,
                        0,
                        null),
                "resampler");
        avutil.av_opt_set_int(swr, "filter_size", TAPS, 0);
        avutil.av_opt_set_int(swr, "exact_rational", 1, 0);
        avutil.av_opt_set_int(swr, "filter_type", swresample.SWR_FILTER_TYPE_KAISER, 0);
        avutil.av_opt_set_double(swr, "kaiser_beta", KAISER_BETA, 0);
        avutil.av_opt_set_double(swr, "cutoff", CUTOFF, 0);
        avutil.av_opt_set_sample_fmt(swr, "internal_sample_fmt", AV_SAMPLE_FMT_DBLP, 0);
        Ffmpeg.check(swresample.swr_init(swr), "resampler");
    }

    /** Takes the frames in use. */
    void push(StereoBlock source, Sink sink) throws IOException {
        for (int at = 0; at < source.frames(); at += MAX_FRAMES) {
            int n = Math.min(MAX_FRAMES, source.frames() - at);
            inLeft.put(source.left, at, n);
            inRight.put(source.right, at, n);
            convert(in, n, sink);
        }
    }

    /** Gives what is left; nothing can be pushed afterwards. */
    void finish(Sink sink) throws IOException {
        PointerPointer<?> end = new PointerPointer<>((Pointer) null);
        int given = capacity;
        while (given > 0) {
            given = convert(end, 0, sink);
        }
    }

    private int convert(PointerPointer<?> from, int frames, Sink sink) throws IOException {
        int given =
                Ffmpeg.check(
                        swresample.swr_convert(swr, out, capacity, from, frames), "resampling");
        outLeft.get(block.left, 0, given);
        outRight.get(block.right, 0, given);
        block.resize(given);
        if (given > 0) {
            sink.accept(block);
        }
        return given;
    }

    @Override
    public void close() {
        swresample.swr_free(swr);
        inLeft.close();
        inRight.close();
        outLeft.close();
        outRight.close();
        in.close();
        out.close();
    }
}
