package io.trackwright.audio.dsp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

/** Filters that run side by side do what they do one by one. */
class StereoFiltersTest {
    private static final int RATE = 44_100;
    private static final int N = 512;
    private static final float CLOSE = 1e-6f;
    private final float[] left = noise(1);
    private final float[] right = noise(2);

    private static float[] noise(long seed) {
        float[] x = new float[N];
        new Noise(seed).fill(x, N, 0.3f);
        return x;
    }

    @Test
    void aSteepLowpassIsTwoInSeries() {
        SteepLowpass steep = new SteepLowpass(RATE);
        steep.tune(900, 0.8);
        steep.process(left, right, N);
        assertArrayEquals(twice(noise(1)), left, CLOSE);
        assertArrayEquals(twice(noise(2)), right, CLOSE);
    }

    private static float[] twice(float[] x) {
        for (int i = 0; i < 2; i++) {
            Svf svf = new Svf(RATE);
            svf.tune(900, 0.8);
            svf.lowpass(x, N);
        }
        return x;
    }

    @Test
    void aStereoOnePoleIsOnePerChannel() {
        StereoOnePole pair = new StereoOnePole(RATE);
        pair.tune(700);
        OnePole one = new OnePole(RATE);
        one.tune(700);
        pair.lowpass(left, right, N);
        float[] wanted = noise(2);
        one.lowpass(wanted, N);
        assertArrayEquals(wanted, right, CLOSE);
        pair.reset();
        one.reset();
        pair.highpass(left, right, N);
        float[] high = noise(1);
        OnePole first = new OnePole(RATE);
        first.tune(700);
        first.lowpass(high, N);
        one.highpass(high, N);
        assertArrayEquals(high, left, CLOSE);
    }

    @Test
    void twoBandpassesAtOnceAreOneAfterTheOther() {
        StereoBlock in = new StereoBlock(N);
        System.arraycopy(left, 0, in.left, 0, N);
        System.arraycopy(right, 0, in.right, 0, N);
        StereoBlock out = new StereoBlock(N);
        StereoSvf low = resonance(285, 3);
        StereoSvf high = resonance(2_400, 1.4);
        StereoSvf.addBandpasses(low, 0.8, high, -0.9, in, out);
        float[] l = new float[N];
        float[] r = new float[N];
        resonance(285, 3).addBandpass(in.left, in.right, l, r, N, 0.8);
        resonance(2_400, 1.4).addBandpass(in.left, in.right, l, r, N, -0.9);
        assertArrayEquals(l, out.left, CLOSE);
        assertArrayEquals(r, out.right, CLOSE);
    }

    private static StereoSvf resonance(double hz, double q) {
        StereoSvf svf = new StereoSvf(RATE);
        svf.tune(hz, q);
        return svf;
    }
}
