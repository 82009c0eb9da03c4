package io.trackwright.audio.codec;

import io.trackwright.audio.dsp.Noise;
import io.trackwright.audio.dsp.StereoBlock;
import java.io.IOException;
import java.nio.file.Path;

/** Something like music that begins and ends abruptly: chords of harmonics over soft noise. */
final class Tune {
    static final Tags TAGS =
            new Tags("Nächtliche Fahrt", "Trackwright", "House", 124.5, "F# minor", "seed 42");

    private Tune() {}

    static StereoBlock of(int rate, int frames) {
        StereoBlock tune = new StereoBlock(frames);
        Noise noise = new Noise(7);
        double[] hz = {110, 164.8, 220, 277.2, 659.3, 1318.5, 2637};
        for (int i = 0; i < frames; i++) {
            double t = (double) i / rate;
            double pluck = StrictMath.exp(-3 * (t % 0.5));
            double l = 0.002 * noise.next();
            double r = 0.002 * noise.next();
            for (int k = 0; k < hz.length; k++) {
                double a = 0.25 / (k + 1.5) * pluck;
                l += a * StrictMath.sin(2 * Math.PI * hz[k] * t + k);
                r += a * StrictMath.sin(2 * Math.PI * hz[k] * 1.003 * t + 2 * k);
            }
            tune.left[i] = SampleFormat.fromPcm24(SampleFormat.toPcm24((float) l));
            tune.right[i] = SampleFormat.fromPcm24(SampleFormat.toPcm24((float) r));
        }
        return tune;
    }

    /** Encoded in blocks of odd sizes. */
    static Path encode(StereoBlock tune, int rate, Encoding encoding, Path file)
            throws IOException {
        try (Encoder encoder = new Encoder(file, encoding, rate, TAGS)) {
            int[] sizes = {1, 777, 4096, 8191};
            for (int at = 0, k = 0; at < tune.frames(); k++) {
                StereoBlock block = new StereoBlock(Math.min(sizes[k % 4], tune.frames() - at));
                System.arraycopy(tune.left, at, block.left, 0, block.frames());
                System.arraycopy(tune.right, at, block.right, 0, block.frames());
                encoder.write(block);
                at += block.frames();
            }
        }
        return file;
    }
}
