package io.trackwright.audio.metering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.TestSignals;
import io.trackwright.audio.dsp.Biquad.Coefficients;
import io.trackwright.audio.dsp.StereoBlock;
import org.junit.jupiter.api.Test;

class MetersTest {
    private static final int RATE = 48_000;

    @Test
    void kWeightingHasTheStandardsCoefficientsAt48Khz() {
        Coefficients shelf = KWeighting.shelf(RATE);
        assertEquals(1.53512485958697, shelf.b0(), 1e-8);
        assertEquals(-2.69169618940638, shelf.b1(), 1e-8);
        assertEquals(1.19839281085285, shelf.b2(), 1e-8);
        assertEquals(-1.69065929318241, shelf.a1(), 1e-8);
        assertEquals(0.73248077421585, shelf.a2(), 1e-8);
        Coefficients pass = KWeighting.pass(RATE);
        assertEquals(-1.99004745483398, pass.a1(), 1e-8);
        assertEquals(0.99007225036621, pass.a2(), 1e-8);
    }

    @Test
    void silenceReadsAsSilence() {
        LoudnessMeter meter = new LoudnessMeter(TestSignals.spec(RATE), 0);
        assertEquals(-70, meter.integratedLufs());
        TestSignals.inPieces(TestSignals.silence(RATE * 5), 4096, meter::process);
        assertEquals(-70, meter.integratedLufs());
        assertEquals(0, meter.rangeLu());
        assertEquals(50, meter.hops());
    }

    @Test
    void loudnessDoesNotDependOnTheBlocks() {
        StereoBlock noise = TestSignals.pink(RATE * 2, -18, 1);
        LoudnessMeter one = new LoudnessMeter(TestSignals.spec(RATE), 0);
        TestSignals.inPieces(noise, 8192, one::process);
        LoudnessMeter other = new LoudnessMeter(TestSignals.spec(RATE), 0);
        TestSignals.inPieces(noise, 77, other::process);
        assertArrayEquals(one.hopPowers(), other.hopPowers());
    }

    @Test
    void truePeakFindsWhatLiesBetweenTheSamples() {
        for (int rate : new int[] {44_100, 48_000, 96_000}) {
            for (double share : new double[] {0.01, 0.05, 0.1, 0.2, 0.25, 0.3, 0.35, 0.38}) {
                for (double phase : new double[] {0, 0.125, 0.25, 0.4}) {
                    double f = share == 0.25 ? 0.25 : share * 1.000123;
                    assertEquals(
                            -6, peak(rate, f, phase, 257), 0.05, "f/fs " + f + " phase " + phase);
                }
            }
        }
    }

    private static double peak(int rate, double share, double phase, int piece) {
        StereoBlock block = new StereoBlock(rate / 4);
        for (int i = 0; i < block.frames(); i++) {
            // Fades keep the edges from adding peaks of their own.
            double fade = Math.min(1, Math.min(i, block.frames() - i) / (0.05 * rate));
            block.right[i] =
                    (float)
                            (TestSignals.gain(-6)
                                    * fade
                                    * Math.sin(2 * Math.PI * (share * i + phase)));
        }
        TruePeakMeter meter = new TruePeakMeter();
        TestSignals.inPieces(block, piece, meter::process);
        meter.finish();
        return meter.peakDbtp();
    }

    @Test
    void truePeakDoesNotDependOnTheBlocks() {
        assertEquals(peak(RATE, 0.31, 0.1, 1), peak(RATE, 0.31, 0.1, 8192));
        assertEquals(peak(RATE, 0.31, 0.1, 255), peak(RATE, 0.31, 0.1, 8192));
    }

    @Test
    void clippedSamplesAreCounted() {
        StereoBlock block = TestSignals.silence(10);
        block.left[1] = 1;
        block.left[2] = -1.5f;
        block.right[3] = SamplePeakMeter.FULL_SCALE;
        block.right[4] = 0.9999f;
        block.right[5] = Float.NaN;
        SamplePeakMeter meter = new SamplePeakMeter();
        meter.process(block);
        assertEquals(4, meter.clippedSamples());
        assertEquals(20 * Math.log10(1.5), meter.peakDbfs(), 1e-6);
    }

    @Test
    void offsetPhaseAndBalanceAreFound() {
        StereoBlock block = TestSignals.noise(RATE, 0.5, 3);
        for (int i = 0; i < RATE; i++) {
            block.right[i] = -0.5f * block.left[i] + 0.01f;
        }
        DcMeter dc = new DcMeter();
        PhaseMeter phase = new PhaseMeter();
        dc.process(block);
        phase.process(block);
        assertEquals(0.01, dc.offset(), 2e-3);
        assertEquals(-1, phase.correlation(), 0.01);
        assertEquals(6.02, phase.balanceDb(), 0.05);
    }

    @Test
    void spectrumPutsTonesIntoTheirBands() {
        for (int band : new int[] {4, 10, 16, 22, 28}) {
            SpectrumMeter meter = new SpectrumMeter(RATE);
            StereoBlock tone = TestSignals.sine(RATE, SpectrumMeter.centreHz(band), -20, 2);
            TestSignals.inPieces(tone, 1000, meter::process);
            double[] levels = meter.bandLevelsDb();
            assertEquals(-20, levels[band], 0.3, "band " + band); // two channels at −23 dB RMS each
            assertTrue(levels[band] - levels[(band + 3) % SpectrumMeter.BANDS] > 40);
        }
    }

    @Test
    void pinkNoiseIsFlatInThirdOctaves() {
        SpectrumMeter meter = new SpectrumMeter(RATE);
        TestSignals.inPieces(TestSignals.pink(RATE * 10, -20, 5), 4096, meter::process);
        double[] levels = meter.bandLevelsDb();
        for (int b = 8; b < 28; b++) {
            assertEquals(levels[16], levels[b], 1.5, "band " + b);
        }
    }
}
