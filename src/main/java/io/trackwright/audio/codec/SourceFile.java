package io.trackwright.audio.codec;

import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avformat.Read_packet_Pointer_BytePointer_int;
import org.bytedeco.ffmpeg.avformat.Seek_Pointer_long_int;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/**
 * A file that packets are read from. The library sees its bytes through two callbacks and has no
 * other way to the world: every protocol of its own is off, so that no playlist or reference in a
 * file leads anywhere.
 */
final class SourceFile implements AutoCloseable {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final String FORMATS = "wav,flac,mp3,ogg,mov,mp4,m4a,3gp,3g2,mj2";
    private static final String CODECS =
            "flac,mp3,mp3float,vorbis,opus,libopus,aac,alac,pcm_s16le,pcm_s24le,pcm_s32le,pcm_u8,"
                    + "pcm_f32le,pcm_f64le";

    /** How much of a file may be looked at to learn what it is. */
    private static final int PROBE_BYTES = 1 << 20;

    private static final int PROBE_MICROSECONDS = 5_000_000;

    private final SeekableByteChannel channel;
    private final BooleanSupplier expired;
    private final byte[] piece = new byte[BUFFER_BYTES];
    private final Read_packet_Pointer_BytePointer_int reading;
    private final Seek_Pointer_long_int seeking;
    private final AVIOContext bytes;
    private final AVFormatContext format;
    private boolean opened;
    private int stream;

    SourceFile(Path path, BooleanSupplier expired) throws IOException {
        this(Files.newByteChannel(path), expired);
    }

    /** Takes the channel and closes it in the end. */
    SourceFile(SeekableByteChannel channel, BooleanSupplier expired) throws IOException {
        this.expired = expired;
        this.channel = channel;
        reading =
                new Read_packet_Pointer_BytePointer_int() {
                    @Override
                    public int call(Pointer nothing, BytePointer into, int size) {
                        return SourceFile.this.read(into, size);
                    }
                };
        seeking =
                new Seek_Pointer_long_int() {
                    @Override
                    public long call(Pointer nothing, long offset, int whence) {
                        return SourceFile.this.seek(offset, whence);
                    }
                };
        BytePointer buffer = new BytePointer(avutil.av_malloc(BUFFER_BYTES));
        bytes = avformat.avio_alloc_context(buffer, BUFFER_BYTES, 0, null, reading, null, seeking);
        format = avformat.avformat_alloc_context();
        format.pb(bytes);
        format.probesize(PROBE_BYTES);
        format.max_analyze_duration(PROBE_MICROSECONDS);
        try {
            open();
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private void open() throws UnreadableAudio {
        AVDictionary options = new AVDictionary(null);
        avutil.av_dict_set(options, "format_whitelist", FORMATS, 0);
        avutil.av_dict_set(options, "codec_whitelist", CODECS, 0);
        avutil.av_dict_set(options, "protocol_whitelist", "none", 0);
        int result = avformat.avformat_open_input(format, (String) null, null, options);
        avutil.av_dict_free(options);
        if (result < 0) {
            throw new UnreadableAudio(
                    "the file is none of WAV, FLAC, MP3, Ogg or MPEG-4 audio, or broken: "
                            + Ffmpeg.words(result));
        }
        opened = true;
        avformat.avformat_find_stream_info(format, (AVDictionary) null);
        stream =
                avformat.av_find_best_stream(format, AVMEDIA_TYPE_AUDIO, -1, -1, (AVCodec) null, 0);
        if (stream < 0) {
            throw new UnreadableAudio("the file has no audio");
        }
        for (int i = 0; i < format.nb_streams(); i++) {
            if (i != stream) {
                format.streams(i).discard(avcodec.AVDISCARD_ALL);
            }
        }
    }

    AVStream audio() {
        return format.streams(stream);
    }

    /** As the file announces; 0 when it does not. */
    double seconds() {
        return Math.max(0, format.duration() / (double) avutil.AV_TIME_BASE);
    }

    /** Reads the next packet of the audio; false at the end, also of a file cut short. */
    boolean next(AVPacket packet) {
        while (avformat.av_read_frame(format, packet) >= 0) {
            if (packet.stream_index() == stream) {
                return true;
            }
            avcodec.av_packet_unref(packet);
        }
        return false;
    }

    // Nothing may be thrown through the library.
    private int read(BytePointer into, int size) {
        try {
            if (expired.getAsBoolean()) {
                return avutil.AVERROR_EXIT();
            }
            int n = channel.read(ByteBuffer.wrap(piece, 0, Math.min(size, piece.length)));
            if (n <= 0) {
                return avutil.AVERROR_EOF;
            }
            into.put(piece, 0, n);
            return n;
        } catch (IOException | RuntimeException e) {
            return avutil.AVERROR_EIO();
        }
    }

    private long seek(long offset, int whence) {
        try {
            int how = whence & ~avformat.AVSEEK_FORCE;
            if (how == avformat.AVSEEK_SIZE) {
                return channel.size();
            }
            long from = how == 0 ? 0 : how == 1 ? channel.position() : channel.size();
            channel.position(Math.addExact(from, offset));
            return channel.position();
        } catch (IOException | RuntimeException e) {
            return avutil.AVERROR_EIO();
        }
    }

    @Override
    public void close() {
        if (opened) {
            avformat.avformat_close_input(format);
        }
        avutil.av_free(bytes.buffer());
        avformat.avio_context_free(bytes);
        reading.close();
        seeking.close();
        try {
            channel.close();
        } catch (IOException e) {
            // it was only read from
        }
    }
}
