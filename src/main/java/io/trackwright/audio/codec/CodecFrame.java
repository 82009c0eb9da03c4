package io.trackwright.audio.codec;

import io.trackwright.audio.dsp.StereoBlock;
import java.io.IOException;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.ShortPointer;

/** The frame that an encoder takes next, filled from blocks of any size. */
final class CodecFrame implements AutoCloseable {
    /** For encoders that take any number of frames. */
    private static final int USUAL_FRAMES = 4096;

    private final Recipe.Samples samples;
    private final int size;
    private final AVFrame frame = avutil.av_frame_alloc();
    private final StereoBlock filled;
    private long position;

    CodecFrame(AVCodecContext encoder, Recipe.Samples samples) throws IOException {
        this.samples = samples;
        size = encoder.frame_size() > 0 ? encoder.frame_size() : USUAL_FRAMES;
        filled = new StereoBlock(size);
        filled.resize(0);
        frame.nb_samples(size);
        frame.format(encoder.sample_fmt());
        frame.sample_rate(encoder.sample_rate());
        avutil.av_channel_layout_copy(frame.ch_layout(), encoder.ch_layout());
        Ffmpeg.check(avutil.av_frame_get_buffer(frame, 0), "frame");
    }

    /** Takes frames of {@code block} from {@code at} on; returns how many. */
    int fill(StereoBlock block, int at) {
        int from = filled.frames();
        int n = Math.min(size - from, block.frames() - at);
        System.arraycopy(block.left, at, filled.left, from, n);
        System.arraycopy(block.right, at, filled.right, from, n);
        filled.resize(from + n);
        return n;
    }

    boolean full() {
        return filled.frames() == size;
    }

    boolean empty() {
        return filled.frames() == 0;
    }

    /** As the encoder takes it. */
    AVFrame sealed() throws IOException {
        // The encoder may still look at the last frame: then this takes other memory.
        frame.nb_samples(size);
        Ffmpeg.check(avutil.av_frame_make_writable(frame), "frame");
        int n = filled.frames();
        frame.nb_samples(n);
        frame.pts(position);
        switch (samples) {
            case PCM_16 -> new ShortPointer(frame.data(0)).put(pcm16(n), 0, 2 * n);
            case PCM_24 -> new IntPointer(frame.data(0)).put(pcm24(n), 0, 2 * n);
            case INTERLEAVED -> new FloatPointer(frame.data(0)).put(interleaved(n), 0, 2 * n);
            case PLANAR -> {
                new FloatPointer(frame.data(0)).put(filled.left, 0, n);
                new FloatPointer(frame.data(1)).put(filled.right, 0, n);
            }
        }
        return frame;
    }

    /** Empties it for what follows. */
    void next() {
        position += filled.frames();
        filled.resize(0);
    }

    private short[] pcm16(int n) {
        short[] pcm = new short[2 * n];
        for (int i = 0; i < n; i++) {
            pcm[2 * i] = (short) SampleFormat.toPcm16(filled.left[i]);
            pcm[2 * i + 1] = (short) SampleFormat.toPcm16(filled.right[i]);
        }
        return pcm;
    }

    /** The encoder takes the upper 24 of 32 bits. */
    private int[] pcm24(int n) {
        int[] pcm = new int[2 * n];
        for (int i = 0; i < n; i++) {
            pcm[2 * i] = SampleFormat.toPcm24(filled.left[i]) << 8;
            pcm[2 * i + 1] = SampleFormat.toPcm24(filled.right[i]) << 8;
        }
        return pcm;
    }

    private float[] interleaved(int n) {
        float[] both = new float[2 * n];
        for (int i = 0; i < n; i++) {
            both[2 * i] = filled.left[i];
            both[2 * i + 1] = filled.right[i];
        }
        return both;
    }

    @Override
    public void close() {
        avutil.av_frame_free(frame);
    }
}
