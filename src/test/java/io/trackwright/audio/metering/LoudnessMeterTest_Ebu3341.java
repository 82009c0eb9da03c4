package io.trackwright.audio.metering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.trackwright.audio.TestSignals;
import io.trackwright.audio.dsp.StereoBlock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The stereo test signals of EBU Tech 3341 (2016), table 1, and of EBU Tech 3342, table 1, made by
 * rule; tolerances are the documents'.
 */
class LoudnessMeterTest_Ebu3341 {
    private static final double TOLERANCE_LU = 0.1;

    /** Tones of 1 kHz one after another: level in dBFS, seconds, level, seconds … */
    private static LoudnessMeter tones(int rate, double... levelsAndSeconds) {
        LoudnessMeter meter = new LoudnessMeter(TestSignals.spec(rate), 0);
        for (int i = 0; i < levelsAndSeconds.length; i += 2) {
            StereoBlock tone =
                    TestSignals.sine(rate, 1000, levelsAndSeconds[i], levelsAndSeconds[i + 1]);
            TestSignals.inPieces(tone, 4096, meter::process);
        }
        return meter;
    }

    @ParameterizedTest
    @ValueSource(ints = {44_100, 48_000, 96_000})
    void cases1And2SteadyTones(int rate) {
        for (double level : new double[] {-23, -33}) {
            LoudnessMeter meter = tones(rate, level, 20);
            assertEquals(level, meter.integratedLufs(), TOLERANCE_LU);
            assertEquals(level, meter.momentaryLufs(), TOLERANCE_LU);
            assertEquals(level, meter.shortTermLufs(), TOLERANCE_LU);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {44_100, 48_000})
    void cases3To5Gates(int rate) {
        assertEquals(-23, tones(rate, -36, 10, -23, 60, -36, 10).integratedLufs(), TOLERANCE_LU);
        assertEquals(
                -23,
                tones(rate, -72, 10, -36, 10, -23, 60, -36, 10, -72, 10).integratedLufs(),
                TOLERANCE_LU);
        assertEquals(-23, tones(rate, -26, 20, -20, 20.1, -26, 20).integratedLufs(), TOLERANCE_LU);
    }

    @ParameterizedTest
    @ValueSource(ints = {48_000})
    void cases9And12ShortTermAndMomentary(int rate) {
        double[] repeated = new double[4 * 5];
        for (int i = 0; i < 5; i++) {
            System.arraycopy(new double[] {-20, 1.34, -30, 1.66}, 0, repeated, 4 * i, 4);
        }
        assertEquals(-23, tones(rate, repeated).shortTermLufs(), TOLERANCE_LU);
        double[] quick = new double[4 * 25];
        for (int i = 0; i < 25; i++) {
            System.arraycopy(new double[] {-20, 0.18, -30, 0.22}, 0, quick, 4 * i, 4);
        }
        assertEquals(-23, tones(rate, quick).momentaryLufs(), TOLERANCE_LU);
    }

    @ParameterizedTest
    @ValueSource(ints = {48_000})
    void range3342(int rate) {
        assertEquals(10, tones(rate, -20, 20, -30, 20).rangeLu(), 1);
        assertEquals(5, tones(rate, -20, 20, -15, 20).rangeLu(), 1);
        assertEquals(20, tones(rate, -40, 20, -20, 20).rangeLu(), 1);
        assertEquals(15, tones(rate, -50, 20, -35, 20, -20, 20, -35, 20, -50, 20).rangeLu(), 1);
    }
}
