package io.trackwright.audio.codec;

import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;

/** A file that packets of one audio stream are put into. */
final class Container implements AutoCloseable {
    private final AVFormatContext format = new AVFormatContext(null);
    private final AVIOContext bytes = new AVIOContext(null);
    private final AVStream stream;
    private AVRational unit = new AVRational();

    Container(Path file, String muxer, Map<String, String> tags) throws IOException {
        String name = "file:" + file.toAbsolutePath();
        Ffmpeg.check(
                avformat.avformat_alloc_output_context2(format, null, muxer, name),
                "container " + muxer);
        format.flags(format.flags() | AVFormatContext.AVFMT_FLAG_BITEXACT);
        AVDictionary metadata = dictionary(tags);
        format.metadata(metadata);
        stream = avformat.avformat_new_stream(format, null);
        int opened = avformat.avio_open(bytes, name, AVIO_FLAG_WRITE);
        if (opened < 0) {
            avformat.avformat_free_context(format);
            throw new IOException("cannot write " + file + ": " + Ffmpeg.words(opened));
        }
        format.pb(bytes);
    }

    private static AVDictionary dictionary(Map<String, String> entries) {
        AVDictionary dictionary = new AVDictionary(null);
        entries.forEach((key, value) -> avutil.av_dict_set(dictionary, key, value, 0));
        return dictionary;
    }

    /** What the container wants of its encoder. */
    int flags() {
        return format.oformat().flags();
    }

    void begin(AVCodecContext encoder, Map<String, String> options) throws IOException {
        unit = encoder.time_base();
        stream.time_base(unit);
        Ffmpeg.check(
                avcodec.avcodec_parameters_from_context(stream.codecpar(), encoder), "container");
        AVDictionary wishes = dictionary(options);
        int written = avformat.avformat_write_header(format, wishes);
        avutil.av_dict_free(wishes);
        Ffmpeg.check(written, "writing the head of the file");
    }

    /** Takes the packet, which is empty afterwards. */
    void write(AVPacket packet) throws IOException {
        avcodec.av_packet_rescale_ts(packet, unit, stream.time_base());
        packet.stream_index(0);
        Ffmpeg.check(avformat.av_interleaved_write_frame(format, packet), "writing");
    }

    void end() throws IOException {
        Ffmpeg.check(avformat.av_write_trailer(format), "writing the end of the file");
    }

    @Override
    public void close() {
        avformat.avio_closep(bytes);
        format.pb(null);
        avformat.avformat_free_context(format);
    }
}
