package io.trackwright.production.genre;

import io.trackwright.Oracle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Loudness and true peak of a file as ffmpeg's {@code ebur128} reads them, to a thousandth.
 *
 * @param lufs integrated
 */
record FfmpegMeter(double lufs, double peakDbtp) {

    static FfmpegMeter of(Path file) throws IOException, InterruptedException {
        String said =
                Oracle.run(
                        file.toAbsolutePath().getParent(),
                        "ffmpeg",
                        "-hide_banner",
                        "-nostdin",
                        "-i",
                        file.toAbsolutePath().toString(),
                        "-af",
                        "ebur128=peak=true:metadata=1,ametadata=print",
                        "-f",
                        "null",
                        "-");
        double peak = Math.max(last("true_peaks_ch0", said), last("true_peaks_ch1", said));
        return new FfmpegMeter(last("I", said), 20 * Math.log10(peak));
    }

    private static double last(String name, String said) {
        return Pattern.compile("lavfi\\.r128\\." + name + "=([-0-9.]+)")
                .matcher(said)
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .reduce((before, next) -> next)
                .orElseThrow(() -> new AssertionError("ffmpeg gave no " + name + ": " + said));
    }
}
