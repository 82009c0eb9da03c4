package io.trackwright.audio.codec;

import io.trackwright.audio.dsp.StereoBlock;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;

/**
 * Reads WAV, FLAC, MP3, Ogg (Vorbis, Opus, FLAC) and MPEG-4 (AAC, ALAC) files of unknown origin
 * block by block, as stereo at the file's own sample rate. Mono goes to both channels; more than
 * two are mixed down (ITU-R BS.775).
 *
 * <p>A file can do no harm but fail: nothing else is opened on its behalf, its formats are a fixed
 * list, its length, its damage and the time it may take are limited.
 */
public final class AudioReader implements AutoCloseable {
    /** Packets that do not decode, after which a file counts as damaged. */
    private static final int MAX_DAMAGED = 50;

    private static final int MAX_CHANNELS = 8;

    private final Limits limits;
    private final SourceFile file;
    private final AVCodecContext decoder;
    private final AVPacket packet;
    private final AVFrame frame;
    private final Downmix downmix;
    private StereoBlock decoded = new StereoBlock(0);
    private int taken;
    private long frames;
    private int damaged;
    private boolean drained;
    private boolean closed;

    /**
     * What a file may cost.
     *
     * @param seconds of music at most, above 0
     * @param expired asked again and again; reading stops when it says true
     */
    public record Limits(double seconds, BooleanSupplier expired) {
        public Limits {
            if (!(seconds > 0)) {
                throw new IllegalArgumentException("seconds must be above 0, was " + seconds);
            }
        }
    }

    /**
     * Opens a file.
     *
     * @throws UnreadableAudio if it is none of the known kinds, or broken
     * @throws CodecUnavailable where the codec library does not run
     */
    public AudioReader(Path path, Limits limits) throws IOException {
        this(channel(path), limits);
    }

    /** Reads from a channel, which it closes; the library is loaded. */
    AudioReader(SeekableByteChannel channel, Limits limits) throws IOException {
        this.limits = limits;
        file = new SourceFile(channel, limits.expired());
        try {
            if (file.seconds() > limits.seconds()) {
                throw tooLong();
            }
            decoder = opened(file.audio());
        } catch (IOException e) {
            file.close();
            throw e;
        }
        packet = avcodec.av_packet_alloc();
        frame = avutil.av_frame_alloc();
        downmix = new Downmix();
    }

    private static SeekableByteChannel channel(Path path) throws IOException {
        Ffmpeg.load();
        return Files.newByteChannel(path);
    }

    private static AVCodecContext opened(AVStream stream) throws IOException {
        AVCodec codec = avcodec.avcodec_find_decoder(stream.codecpar().codec_id());
        if (codec == null || codec.isNull()) {
            throw new UnreadableAudio("the file's codec is not one that is known");
        }
        AVCodecContext context = avcodec.avcodec_alloc_context3(codec);
        avcodec.avcodec_parameters_to_context(context, stream.codecpar());
        context.pkt_timebase(stream.time_base());
        context.thread_count(1);
        try {
            int result = avcodec.avcodec_open2(context, codec, (AVDictionary) null);
            if (result < 0) {
                throw new UnreadableAudio("the file cannot be decoded: " + Ffmpeg.words(result));
            }
            checkFormat(context);
            return context;
        } catch (UnreadableAudio e) {
            avcodec.avcodec_free_context(context);
            throw e;
        }
    }

    private static void checkFormat(AVCodecContext context) throws UnreadableAudio {
        int channels = context.ch_layout().nb_channels();
        if (channels < 1 || channels > MAX_CHANNELS) {
            throw new UnreadableAudio("channels must be 1.." + MAX_CHANNELS + ", are " + channels);
        }
        int rate = context.sample_rate();
        if (rate < 8_000 || rate > 192_000) {
            throw new UnreadableAudio("the sample rate must be 8000..192000, is " + rate);
        }
    }

    public int sampleRateHz() {
        return decoder.sample_rate();
    }

    /** Of the file, before it became stereo. */
    public int channels() {
        return decoder.ch_layout().nb_channels();
    }

    /** Slug of the file's codec: {@code mp3}, {@code flac}, … */
    public String codec() {
        return avcodec.avcodec_get_name(decoder.codec_id()).getString();
    }

    /**
     * Fills {@code block} with the next frames, as many as it has room for; fewer at the end of the
     * music, 0 after it.
     *
     * @throws UnreadableAudio if the file is longer than allowed, takes too long, or is too damaged
     */
    public int read(StereoBlock block) throws IOException {
        int n = 0;
        block.resize(block.capacity());
        while (n < block.capacity()) {
            if (taken == decoded.frames() && !more()) {
                break;
            }
            int count = Math.min(decoded.frames() - taken, block.capacity() - n);
            System.arraycopy(decoded.left, taken, block.left, n, count);
            System.arraycopy(decoded.right, taken, block.right, n, count);
            taken += count;
            n += count;
        }
        block.resize(n);
        return n;
    }

    /** Decodes until there is something; false at the end. */
    private boolean more() throws IOException {
        while (true) {
            if (limits.expired().getAsBoolean()) {
                throw new UnreadableAudio("reading the file took longer than allowed");
            }
            int result = avcodec.avcodec_receive_frame(decoder, frame);
            if (result >= 0) {
                decoded = downmix.of(frame);
                taken = 0;
                frames += decoded.frames();
                if (frames > limits.seconds() * sampleRateHz()) {
                    throw tooLong();
                }
                return true;
            } else if (result == avutil.AVERROR_EOF) {
                if (frames == 0) {
                    throw new UnreadableAudio("the file has no audio that can be decoded");
                }
                return false;
            } else if (result == avutil.AVERROR_EAGAIN() && !drained) {
                feed();
            } else {
                damage(result);
            }
        }
    }

    private void feed() throws IOException {
        boolean there = file.next(packet);
        int result = avcodec.avcodec_send_packet(decoder, there ? packet : null);
        avcodec.av_packet_unref(packet);
        drained = !there;
        if (result < 0 && result != avutil.AVERROR_EAGAIN()) {
            damage(result);
        }
    }

    private void damage(int error) throws UnreadableAudio {
        damaged++;
        if (damaged > MAX_DAMAGED || drained) {
            throw new UnreadableAudio("the file is damaged: " + Ffmpeg.words(error));
        }
    }

    private UnreadableAudio tooLong() {
        return new UnreadableAudio(
                "the file must have at most " + Math.round(limits.seconds()) + " s of audio");
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            downmix.close();
            avcodec.avcodec_free_context(decoder);
            avcodec.av_packet_free(packet);
            avutil.av_frame_free(frame);
            file.close();
        }
    }
}
