package io.trackwright.audio.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.TestSignals;
import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Biquad;
import io.trackwright.audio.dsp.StereoBlock;
import org.junit.jupiter.api.Test;

/** What springs, plates and rotors do, measured. */
class EffectsOfTimeTest {
    private static final int RATE = 48_000;
    private static final AudioSpec SPEC = TestSignals.spec(RATE);

    private static StereoBlock run(EffectSettings settings, StereoBlock block) {
        TestSignals.inPieces(block, 512, settings.build(SPEC)::process);
        return block;
    }

    private static StereoBlock impulse(EffectSettings settings, double seconds) {
        StereoBlock block = TestSignals.silence((int) (seconds * RATE));
        block.left[0] = 1;
        block.right[0] = 1;
        return run(settings, block);
    }

    private static double db(double gain) {
        return 20 * Math.log10(gain + 1e-12);
    }

    /** Seconds in which the energy still to come falls by 60 dB, from its fall by 5 to 35. */
    private static double decaySeconds(float[] x) {
        double total = 0;
        for (float v : x) {
            total += (double) v * v;
        }
        double rest = total;
        int five = -1;
        for (int i = 0; i < x.length; i++) {
            rest -= (double) x[i] * x[i];
            if (five < 0 && rest < total * Math.pow(10, -0.5)) {
                five = i;
            }
            if (rest < total * Math.pow(10, -3.5)) {
                return 2.0 * (i - five) / RATE;
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    /** The centre of gravity in ms of the energy that passes a band, up to a time. */
    private static double arrivalMs(float[] x, double hz, double untilMs) {
        float[] band = x.clone();
        new Biquad(Biquad.Coefficients.bandPass(RATE, hz, hz / 400))
                .process(band, new float[band.length], 0, band.length);
        double energy = 0;
        double moment = 0;
        for (int i = 0; i < untilMs * RATE / 1000; i++) {
            energy += (double) band[i] * band[i];
            moment += (double) band[i] * band[i] * i;
        }
        return 1000 * moment / energy / RATE;
    }

    @Test
    void springChirpsUpwards() {
        StereoBlock out = impulse(SpringReverb.Settings.tank(2), 0.2);
        double low = arrivalMs(out.left, 500, 70);
        double middle = arrivalMs(out.left, 2_000, 70);
        double high = arrivalMs(out.left, 3_600, 70);
        assertTrue(middle > low + 0.4, low + " ms, then " + middle);
        assertTrue(high > middle + 2.5, middle + " ms, then " + high);
    }

    @Test
    void springFallsAsLongAsAskedAndIsDark() {
        StereoBlock out = impulse(SpringReverb.Settings.tank(2), 4);
        assertEquals(2, decaySeconds(out.left), 0.4);
        assertEquals(2, decaySeconds(out.right), 0.4);
        double whole = TestSignals.rms(out.left, 0, RATE);
        Biquad cut = new Biquad(Biquad.Coefficients.highPass(RATE, 8_000, 2));
        for (int k = 0; k < 2; k++) {
            cut.process(out.left, out.right, 0, RATE);
        }
        double above = db(TestSignals.rms(out.left, 0, RATE) / whole);
        assertTrue(above < -35, "above 8 kHz " + above);
    }

    @Test
    void plateAnswersAtOnceAndDensely() {
        StereoBlock out = impulse(PlateReverb.Settings.bright(2), 4);
        assertEquals(2, decaySeconds(out.left), 0.3);
        int first = 0;
        while (Math.abs(out.left[first]) < 1e-4) {
            first++;
        }
        assertTrue(first < 0.012 * RATE, "first sound after " + first + " frames");
        assertTrue(echoDensity(out.left, 0.1) > 0.85, "density " + echoDensity(out.left, 0.1));
        double cross = 0;
        for (int i = 0; i < out.frames(); i++) {
            cross += (double) out.left[i] * out.right[i];
        }
        double norm =
                TestSignals.rms(out.left, 0, out.frames())
                        * TestSignals.rms(out.right, 0, out.frames())
                        * out.frames();
        assertEquals(0, cross / norm, 0.15);
    }

    /**
     * The share of samples beyond one standard deviation, 1 for a Gaussian tail (J. Abel and P.
     * Huang, "A simple, robust measure of reverberation echo density", AES 121, 2006).
     */
    private static double echoDensity(float[] x, double atSeconds) {
        int from = (int) (atSeconds * RATE);
        int to = from + RATE / 50;
        double deviation = TestSignals.rms(x, from, to);
        int beyond = 0;
        for (int i = from; i < to; i++) {
            beyond += Math.abs(x[i]) > deviation ? 1 : 0;
        }
        return beyond / (double) (to - from) / 0.3173;
    }

    @Test
    void plateHasNoModeThatRingsAlone() {
        StereoBlock out = impulse(PlateReverb.Settings.bright(2), 1.5);
        double[] levels = new double[400];
        double mean = 0;
        for (int k = 0; k < levels.length; k++) {
            double hz = 800 + 2 * k;
            levels[k] = TestSignals.amplitudeOf(out.left, RATE / 4, RATE * 5 / 4, RATE, hz);
            mean += levels[k] * levels[k] / levels.length;
        }
        double most = 0;
        for (double level : levels) {
            most = Math.max(most, level);
        }
        assertTrue(db(most / Math.sqrt(mean)) < 11, "mode " + db(most / Math.sqrt(mean)));
    }

    /** How alike the loudness of one channel and itself some seconds later are, −1..1. */
    private static double repeats(float[] x, int from, int to, double seconds) {
        int window = RATE / 200;
        int n = (to - from) / window;
        double[] level = new double[n];
        double mean = 0;
        for (int k = 0; k < n; k++) {
            level[k] = TestSignals.rms(x, from + k * window, from + (k + 1) * window);
            mean += level[k] / n;
        }
        int shift = (int) Math.rint(seconds * RATE / window);
        double cross = 0;
        double one = 0;
        double two = 0;
        for (int k = 0; k + shift < n; k++) {
            cross += (level[k] - mean) * (level[k + shift] - mean);
            one += (level[k] - mean) * (level[k] - mean);
            two += (level[k + shift] - mean) * (level[k + shift] - mean);
        }
        return cross / Math.sqrt(one * two);
    }

    @Test
    void rotorTurnsFastAndSlow() {
        StereoBlock fast =
                run(Rotary.Settings.of(Rotary.Speed.FAST), TestSignals.sine(RATE, 3_000, -12, 4));
        assertTrue(repeats(fast.left, RATE, 4 * RATE, 1 / 6.7) > 0.9);
        assertTrue(repeats(fast.left, RATE, 4 * RATE, 0.5 / 6.7) < 0.3);
        StereoBlock slow =
                run(Rotary.Settings.of(Rotary.Speed.SLOW), TestSignals.sine(RATE, 3_000, -12, 6));
        assertTrue(repeats(slow.left, RATE, 6 * RATE, 1 / 0.8) > 0.9);
        assertTrue(repeats(slow.left, RATE, 6 * RATE, 0.5 / 0.8) < 0.3);
    }

    @Test
    void rotorSpeedsUpWhenThePlayingGetsLoud() {
        StereoBlock block = TestSignals.sine(RATE, 3_000, -30, 12);
        StereoBlock loud = TestSignals.sine(RATE, 3_000, -4, 12);
        System.arraycopy(loud.left, 4 * RATE, block.left, 4 * RATE, 8 * RATE);
        System.arraycopy(loud.right, 4 * RATE, block.right, 4 * RATE, 8 * RATE);
        run(Rotary.Settings.of(Rotary.Speed.TOUCH), block);
        assertTrue(repeats(block.left, RATE / 2, 4 * RATE, 1 / 0.8) > 0.9);
        assertTrue(repeats(block.left, 9 * RATE, 12 * RATE, 1 / 6.7) > 0.85);
    }

    @Test
    void rotorBendsThePitch() {
        StereoBlock out =
                run(Rotary.Settings.of(Rotary.Speed.FAST), TestSignals.sine(RATE, 3_000, -12, 3));
        int shortest = Integer.MAX_VALUE;
        int longest = 0;
        int last = -1;
        int seen = 0;
        for (int i = RATE; i < 3 * RATE; i++) {
            if (out.left[i - 1] < 0 && out.left[i] >= 0 && ++seen % 64 == 0) {
                if (last > 0) {
                    shortest = Math.min(shortest, i - last);
                    longest = Math.max(longest, i - last);
                }
                last = i;
            }
        }
        double cents = 1200 * Math.log((double) longest / shortest) / Math.log(2);
        assertTrue(cents > 25 && cents < 120, "swing of " + cents + " cents");
    }
}
