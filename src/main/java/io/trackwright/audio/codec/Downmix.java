package io.trackwright.audio.codec;

import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;

import io.trackwright.audio.dsp.StereoBlock;
import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swresample;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.PointerPointer;

/**
 * Decoded frames of any samples and channels as blocks of planar stereo floats. Mono goes to both
 * channels as loud as it is; more than two are mixed down as ITU-R BS.775 has it.
 */
final class Downmix implements AutoCloseable {
    private final SwrContext swr = new SwrContext(null);
    private StereoBlock block = new StereoBlock(0);
    private FloatPointer left = new FloatPointer();
    private FloatPointer right = new FloatPointer();
    private int rate;
    private int channels;
    private int format;

    /**
     * The frame as a block, which is valid until the next.
     *
     * @throws UnreadableAudio if its format is not that of the first
     */
    StereoBlock of(AVFrame frame) throws UnreadableAudio {
        if (rate == 0) {
            begin(frame);
        }
        if (frame.sample_rate() != rate
                || frame.ch_layout().nb_channels() != channels
                || frame.format() != format) {
            throw new UnreadableAudio("the file changes its format on the way");
        }
        int n = frame.nb_samples();
        grow(n);
        try (PointerPointer<FloatPointer> out = new PointerPointer<>(left, right)) {
            n = given(swresample.swr_convert(swr, out, n, frame.extended_data(), n));
        }
        left.get(block.left, 0, n);
        (channels == 1 ? left : right).get(block.right, 0, n);
        block.resize(n);
        return block;
    }

    private void begin(AVFrame frame) throws UnreadableAudio {
        rate = frame.sample_rate();
        channels = frame.ch_layout().nb_channels();
        format = frame.format();
        AVChannelLayout target = new AVChannelLayout();
        avutil.av_channel_layout_default(target, Math.min(2, channels));
        AVChannelLayout source = new AVChannelLayout();
        if (frame.ch_layout().order() == avutil.AV_CHANNEL_ORDER_UNSPEC) {
            avutil.av_channel_layout_default(source, channels);
        } else {
            avutil.av_channel_layout_copy(source, frame.ch_layout());
        }
        given(
                swresample.swr_alloc_set_opts2(
                        swr, target, AV_SAMPLE_FMT_FLTP, rate, source, format, rate, 0, null));
        given(swresample.swr_init(swr));
    }

    private void grow(int frames) {
        if (block.capacity() < frames) {
            left.close();
            right.close();
            left = new FloatPointer(frames);
            right = new FloatPointer(frames);
            block = new StereoBlock(frames);
        }
    }

    private static int given(int result) throws UnreadableAudio {
        if (result < 0) {
            throw new UnreadableAudio("the file cannot be decoded: " + Ffmpeg.words(result));
        }
        return result;
    }

    @Override
    public void close() {
        swresample.swr_free(swr);
        left.close();
        right.close();
    }
}
