package io.trackwright.audio.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_BITEXACT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_QSCALE;
import static org.bytedeco.ffmpeg.global.avformat.AVFMT_GLOBALHEADER;

import io.trackwright.audio.dsp.StereoBlock;
import java.io.IOException;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.jspecify.annotations.Nullable;

/**
 * Writes a compressed stereo file block by block; what it holds of the music is one codec frame.
 * Delay and padding of the codec are written into the file, so players begin and end where the
 * music does. The same music, encoding and tags give the same bytes: one thread, no dates, no
 * random numbers.
 */
public final class Encoder implements AutoCloseable {
    private final AVCodecContext context;
    private final AVPacket packet;
    private final Container file;
    private final CodecFrame frame;
    private final @Nullable Resampler resampler;
    private boolean open = true;
    private boolean failed;

    /**
     * Creates or replaces {@code file}.
     *
     * @param sampleRateHz of the blocks that will come
     * @throws CodecUnavailable where the codec library does not run
     */
    public Encoder(Path file, Encoding encoding, int sampleRateHz, Tags tags) throws IOException {
        Ffmpeg.load();
        int rate = encoding.sampleRateHz(sampleRateHz);
        Recipe recipe = Recipe.of(encoding, rate);
        AVCodec codec = avcodec.avcodec_find_encoder_by_name(recipe.encoder());
        if (codec == null || codec.isNull()) {
            throw new IOException("the codec library has no encoder " + recipe.encoder());
        }
        this.file = new Container(file, recipe.muxer(), tags.named(encoding));
        this.context = avcodec.avcodec_alloc_context3(codec);
        try {
            configure(recipe, rate);
            Ffmpeg.check(
                    avcodec.avcodec_open2(context, codec, (AVDictionary) null),
                    "opening " + recipe.encoder());
            this.file.begin(context, recipe.muxerOptions());
            this.frame = new CodecFrame(context, recipe.samples());
            this.resampler = rate == sampleRateHz ? null : new Resampler(sampleRateHz, rate);
        } catch (IOException e) {
            avcodec.avcodec_free_context(context);
            this.file.close();
            throw e;
        }
        this.packet = avcodec.av_packet_alloc();
    }

    private void configure(Recipe recipe, int rate) {
        AVCodecContext c = context;
        c.sample_rate(rate);
        c.sample_fmt(recipe.samples().ffmpeg());
        c.bits_per_raw_sample(recipe.samples().bits());
        c.time_base(new AVRational().num(1).den(rate));
        c.thread_count(1);
        c.flags(c.flags() | AV_CODEC_FLAG_BITEXACT);
        avutil.av_channel_layout_default(c.ch_layout(), 2);
        c.compression_level(recipe.effort());
        if (recipe.kbps() > 0) {
            c.bit_rate(1000L * recipe.kbps());
        } else if (recipe.quality() >= 0) {
            c.flags(c.flags() | AV_CODEC_FLAG_QSCALE);
            c.global_quality(avutil.FF_QP2LAMBDA * recipe.quality());
        }
        if ((file.flags() & AVFMT_GLOBALHEADER) != 0) {
            c.flags(c.flags() | AV_CODEC_FLAG_GLOBAL_HEADER);
        }
    }

    /** Appends the frames in use. */
    public void write(StereoBlock block) throws IOException {
        try {
            if (resampler == null) {
                encode(block);
            } else {
                resampler.push(block, this::encode);
            }
        } catch (IOException e) {
            failed = true;
            throw e;
        }
    }

    private void encode(StereoBlock block) throws IOException {
        for (int at = 0; at < block.frames(); ) {
            at += frame.fill(block, at);
            if (frame.full()) {
                send();
            }
        }
    }

    private void send() throws IOException {
        Ffmpeg.check(avcodec.avcodec_send_frame(context, frame.sealed()), "encoding");
        frame.next();
        drain();
    }

    private void drain() throws IOException {
        int result = avcodec.avcodec_receive_packet(context, packet);
        while (result >= 0) {
            file.write(packet);
            result = avcodec.avcodec_receive_packet(context, packet);
        }
        if (result != avutil.AVERROR_EAGAIN() && result != avutil.AVERROR_EOF) {
            Ffmpeg.check(result, "encoding");
        }
    }

    /**
     * Completes the file, unless writing has failed.
     *
     * @throws IOException if the last of it cannot be written
     */
    @Override
    public void close() throws IOException {
        if (!open) {
            return;
        }
        open = false;
        try {
            if (!failed) {
                finish();
            }
        } finally {
            free();
        }
    }

    private void finish() throws IOException {
        if (resampler != null) {
            resampler.finish(this::encode);
        }
        if (!frame.empty()) {
            send();
        }
        Ffmpeg.check(avcodec.avcodec_send_frame(context, null), "encoding");
        drain();
        file.end();
    }

    private void free() {
        frame.close();
        avcodec.av_packet_free(packet);
        avcodec.avcodec_free_context(context);
        file.close();
        if (resampler != null) {
            resampler.close();
        }
    }
}
