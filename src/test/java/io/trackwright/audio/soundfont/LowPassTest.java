package io.trackwright.audio.soundfont;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.dsp.Noise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the plain recursion in double precision. */
class LowPassTest {
    private static final double RATE_HZ = 48_000;
    private static final int FRAMES = 8 * Scratch.CHUNK;

    private static float[] noise() {
        Noise noise = new Noise(7);
        float[] x = new float[FRAMES];
        for (int i = 0; i < FRAMES; i++) {
            x[i] = 10_000 * noise.next();
        }
        return x;
    }

    private static double[] plain(float[] x, double cutoffHz, double q) {
        double w = 2 * Math.PI * cutoffHz / RATE_HZ;
        double alpha = Math.sin(w) / (2 * q);
        double b = 0.5 * (1 - Math.cos(w)) / (1 + alpha);
        double a1 = -2 * Math.cos(w) / (1 + alpha);
        double a2 = (1 - alpha) / (1 + alpha);
        double[] y = new double[x.length];
        double x1 = 0;
        double x2 = 0;
        double y1 = 0;
        double y2 = 0;
        for (int i = 0; i < x.length; i++) {
            y[i] = b * (x[i] + 2 * x1 + x2) - a1 * y1 - a2 * y2;
            x2 = x1;
            x1 = x[i];
            y2 = y1;
            y1 = y[i];
        }
        return y;
    }

    @ParameterizedTest
    @CsvSource({
        "60, 0.7071, -75", "200, 0.7071, -95", "200, 30, -75", "1000, 0.7071, -115",
        "1000, 10, -105", "4000, 0.7071, -120", "4000, 50, -90", "12000, 0.7071, -125",
        "20000, 3, -95"
    })
    void isThePlainRecursion(double cutoffHz, double q, double mostDb) {
        float[] x = noise();
        double[] plain = plain(x, cutoffHz, q);
        LowPass filter = new LowPass(RATE_HZ, new LowPass.Room());
        filter.tune(cutoffHz, q);
        for (int from = 0; from < FRAMES; from += Scratch.CHUNK) {
            filter.process(x, from, Scratch.CHUNK);
        }
        double power = 0;
        double error = 0;
        for (int i = 0; i < FRAMES; i++) {
            power += plain[i] * plain[i];
            error += (x[i] - plain[i]) * (x[i] - plain[i]);
        }
        double db = 10 * Math.log10(error / power);
        assertTrue(db < mostDb, "error of " + db + " dB");
    }

    @Test
    void howAStretchIsSplitIsNotHeard() {
        float[] whole = noise();
        float[] parts = noise();
        LowPass one = new LowPass(RATE_HZ, new LowPass.Room());
        LowPass other = new LowPass(RATE_HZ, new LowPass.Room());
        one.tune(1_500, 2);
        other.tune(1_500, 2);
        for (int from = 0; from < FRAMES; from += Scratch.CHUNK) {
            one.process(whole, from, Scratch.CHUNK);
        }
        for (int from = 0; from < FRAMES; from += SampleReader.BLOCK) {
            other.process(parts, from, SampleReader.BLOCK);
        }
        assertArrayEquals(whole, parts, 0.05f, "of 10,000");
    }
}
