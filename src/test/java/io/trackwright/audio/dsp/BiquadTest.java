package io.trackwright.audio.dsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.trackwright.audio.TestSignals;
import io.trackwright.audio.dsp.Biquad.Coefficients;
import java.util.List;
import org.junit.jupiter.api.Test;

class BiquadTest {
    private static final int RATE = 48_000;

    @Test
    void soundsAsItsFormulaSays() {
        for (Coefficients c :
                List.of(
                        Coefficients.lowPass(RATE, 2000, 2),
                        Coefficients.highPass(RATE, 30, 0.7),
                        Coefficients.bell(RATE, 700, -9, 3),
                        Coefficients.lowShelf(RATE, 150, 6, 0.7),
                        Coefficients.highShelf(RATE, 8000, -6, 0.7))) {
            for (double hz : new double[] {50, 700, 2000, 9000, 20_000}) {
                StereoBlock tone = TestSignals.sine(RATE, hz, -6, 1);
                new Biquad(c).process(tone);
                double measured =
                        TestSignals.amplitudeOf(tone.left, RATE / 2, RATE, RATE, hz)
                                / TestSignals.gain(-6);
                assertEquals(c.magnitudeAt(RATE, hz), measured, 2e-4, c + " at " + hz);
            }
        }
    }

    @Test
    void designsMeetTheirCorners() {
        assertEquals(
                Math.sqrt(0.5),
                Coefficients.lowPass(RATE, 1000, Coefficients.BUTTERWORTH_Q)
                        .magnitudeAt(RATE, 1000),
                1e-9);
        assertEquals(2, Coefficients.lowPass(RATE, 1000, 2).magnitudeAt(RATE, 1000), 1e-9);
        assertEquals(
                Decibels.toGain(-9),
                Coefficients.bell(RATE, 700, -9, 3).magnitudeAt(RATE, 700),
                1e-9);
        assertEquals(
                Decibels.toGain(6),
                Coefficients.lowShelf(RATE, 150, 6, 0.7).magnitudeAt(RATE, 0),
                1e-9);
        assertEquals(
                Decibels.toGain(6),
                Coefficients.highShelf(RATE, 9000, 6, 0.7).magnitudeAt(RATE, 24_000),
                1e-9);
    }

    @Test
    void aFrequencyBeyondTheRateIsTakenAsItsEdge() {
        assertEquals(
                Coefficients.lowPass(8000, 3920, 0.7), Coefficients.lowPass(8000, 20_000, 0.7));
    }

    @Test
    void unstableCoefficientsAreRejected() {
        assertThrows(IllegalArgumentException.class, () -> new Coefficients(1, 0, 0, 0, 1));
        assertThrows(
                IllegalArgumentException.class, () -> Coefficients.lowPass(RATE, Double.NaN, 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> Coefficients.bell(RATE, 100, Double.POSITIVE_INFINITY, 1));
    }

    @Test
    void theTailEndsInSilence() {
        Biquad filter = new Biquad(Coefficients.highPass(RATE, 20, 0.7));
        StereoBlock block = TestSignals.noise(RATE, 1, 1);
        filter.process(block);
        for (int second = 0; second < 3; second++) {
            block.clear();
            filter.process(block);
        }
        assertEquals(0, TestSignals.rms(block.left, 0, RATE));
    }
}
