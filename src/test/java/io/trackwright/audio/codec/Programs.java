package io.trackwright.audio.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** ffmpeg's own programs, as an opinion from outside. */
final class Programs {
    private Programs() {}

    static void need() {
        try {
            run("ffmpeg", "-version");
            run("ffprobe", "-version");
        } catch (IOException | InterruptedException e) {
            assumeTrue(false, "ffmpeg is not installed");
        }
    }

    static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), output);
        return output;
    }

    /** The samples of a file: left and right. */
    static float[][] decoded(Path file) throws IOException, InterruptedException {
        Path raw = file.resolveSibling(file.getFileName() + ".f32");
        run("ffmpeg", "-v", "error", "-y", "-i", file.toString(), "-f", "f32le", raw.toString());
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(raw)).order(ByteOrder.LITTLE_ENDIAN);
        int n = bytes.limit() / 8;
        float[][] both = new float[2][n];
        for (int i = 0; i < n; i++) {
            both[0][i] = bytes.getFloat();
            both[1][i] = bytes.getFloat();
        }
        return both;
    }

    static String probe(Path file) throws IOException, InterruptedException {
        return run(
                "ffprobe",
                "-v",
                "error",
                "-show_entries",
                "stream=codec_name,sample_rate,bit_rate,bits_per_raw_sample,channels,duration_ts:stream_tags"
                        + ":format=format_name,duration:format_tags",
                "-of",
                "flat",
                file.toString());
    }
}
