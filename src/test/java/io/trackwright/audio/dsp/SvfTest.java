package io.trackwright.audio.dsp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SvfTest {
    private static final int RATE = 48_000;
    private static final int N = 48_000;

    private interface Pass {
        void apply(float[] io, int frames);
    }

    /** Gain of a unit at a frequency, in dB, from its impulse response. */
    private static double gainDb(Pass pass, double hz) {
        float[] x = new float[N];
        x[0] = 1;
        pass.apply(x, N);
        double re = 0;
        double im = 0;
        for (int i = 0; i < N; i++) {
            double phase = 2 * Math.PI * hz * i / RATE;
            re += x[i] * StrictMath.cos(phase);
            im -= x[i] * StrictMath.sin(phase);
        }
        return 10 * StrictMath.log10(re * re + im * im);
    }

    private static Svf svf(double hz, double q) {
        Svf svf = new Svf(RATE);
        svf.tune(hz, q);
        return svf;
    }

    @Test
    void lowPassIsMinusThreeAtItsCutoffAndFallsTwelvePerOctave() {
        assertEquals(-3.01, gainDb(svf(1_000, Math.sqrt(0.5))::lowpass, 1_000), 0.02);
        assertEquals(0, gainDb(svf(1_000, Math.sqrt(0.5))::lowpass, 50), 0.02);
        assertEquals(-24.1, gainDb(svf(500, Math.sqrt(0.5))::lowpass, 2_000), 0.3);
    }

    @Test
    void highPassMirrorsIt() {
        assertEquals(-3.01, gainDb(svf(1_000, Math.sqrt(0.5))::highpass, 1_000), 0.02);
        assertEquals(0, gainDb(svf(1_000, Math.sqrt(0.5))::highpass, 20_000), 0.02);
        assertEquals(-24.1, gainDb(svf(1_000, Math.sqrt(0.5))::highpass, 250), 0.1);
    }

    @Test
    void bandPassIsUnityAtItsCentreAndAsWideAsItsQualitySays() {
        assertEquals(0, gainDb(svf(2_000, 4)::bandpass, 2_000), 0.01);
        double upper = 2_000 * (Math.sqrt(1 + 1.0 / 64) + 1.0 / 8);
        assertEquals(-3.01, gainDb(svf(2_000, 4)::bandpass, upper), 0.1);
    }

    @Test
    void resonanceIsItsQuality() {
        assertEquals(20 * StrictMath.log10(5), gainDb(svf(800, 5)::lowpass, 800), 0.02);
    }

    @Test
    void bothChannelsOfTheStereoFilterAreTheMonoFilter() {
        StereoSvf stereo = new StereoSvf(RATE);
        stereo.tune(900, 2);
        float[] left = new float[500];
        float[] right = new float[500];
        float[] mono = new float[500];
        new Noise(1).fill(left, 500, 0.3f);
        System.arraycopy(left, 0, right, 0, 500);
        System.arraycopy(left, 0, mono, 0, 500);
        stereo.lowpass(left, right, 500);
        svf(900, 2).lowpass(mono, 500);
        assertArrayEquals(left, right);
        assertArrayEquals(mono, left, 1e-6f);
    }

    @Test
    void onePoleIsMinusThreeAtItsCutoff() {
        OnePole low = new OnePole(RATE);
        low.tune(700);
        assertEquals(-3.01, gainDb(low::lowpass, 700), 0.02);
        OnePole high = new OnePole(RATE);
        high.tune(700);
        assertEquals(-3.01, gainDb(high::highpass, 700), 0.02);
    }
}
