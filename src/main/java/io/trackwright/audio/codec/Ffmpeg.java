package io.trackwright.audio.codec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swresample;

/**
 * The native library: loaded when the first compressed file is made or read, never before.
 *
 * <p>Its own code is held to the instructions every x86-64 processor has, so that the bytes of a
 * file do not depend on the machine.
 */
final class Ffmpeg {
    /** The most bytes the library may ask for at once: hostile files announce gigabytes. */
    private static final long MAX_ALLOCATION_BYTES = 256L << 20;

    private Ffmpeg() {}

    /** Loads it, the first time. */
    static void load() throws CodecUnavailable {
        try {
            Loaded.touch();
        } catch (LinkageError e) {
            Throwable cause = e.getCause();
            throw new CodecUnavailable(cause == null ? e : cause);
        }
    }

    /** The result of a call; a negative one fails with the library's words. */
    static int check(int result, String what) throws IOException {
        if (result < 0) {
            throw new IOException(what + ": " + words(result));
        }
        return result;
    }

    static String words(int error) {
        byte[] text = new byte[256];
        avutil.av_strerror(error, text, text.length);
        int end = 0;
        while (end < text.length && text[end] != 0) {
            end++;
        }
        return new String(text, 0, end, StandardCharsets.UTF_8);
    }

    private static final class Loaded {
        static {
            avutil.av_log_set_level(avutil.AV_LOG_QUIET);
            avutil.av_max_alloc(MAX_ALLOCATION_BYTES);
            swresample.swresample_version();
            String arch = System.getProperty("os.arch", "");
            if (arch.equals("amd64") || arch.equals("x86_64")) {
                avutil.av_force_cpu_flags(
                        avutil.AV_CPU_FLAG_MMX
                                | avutil.AV_CPU_FLAG_MMXEXT
                                | avutil.AV_CPU_FLAG_SSE
                                | avutil.AV_CPU_FLAG_SSE2);
            }
        }

        /** Runs the initializer. */
        static void touch() {}
    }
}
