package io.trackwright.audio.mastering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.effect.Equalizer;
import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.metering.SpectrumMeter;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SpectrumMatcherTest {
    private static final int RATE_HZ = 44_100;
    private static final SpectrumCurve FALLING =
            SpectrumCurve.octaves(6, 4, 2, 0, -2, -4, -6, -8, -9.3);

    @Test
    void leavesAloneWhatIsRight() {
        assertEquals(List.of(), SpectrumMatcher.bands(levels(0, 0), FALLING));
        assertEquals(List.of(), SpectrumMatcher.bands(levels(1_000, 1.4), FALLING));
    }

    @Test
    void heightDoesNotCount() {
        double[] louder = levels(250, 6);
        for (int b = 0; b < louder.length; b++) {
            louder[b] += 30;
        }
        assertEquals(
                SpectrumMatcher.bands(levels(250, 6), FALLING),
                SpectrumMatcher.bands(louder, FALLING));
    }

    @Test
    void bringsAMuddyMixPartOfTheWay() {
        List<Band> bands = SpectrumMatcher.bands(levels(250, 6), FALLING);
        assertEquals(1, bands.size(), bands.toString());
        assertEquals(250, bands.getFirst().frequencyHz());
        assertEquals(-0.65 * 4.5, bands.getFirst().gainDb(), 0.06);
    }

    @Test
    void neverMovesFarAndHardlyLiftsAnEmptyBand() {
        assertEquals(-4.5, SpectrumMatcher.bands(levels(500, 20), FALLING).getFirst().gainDb());
        assertEquals(2.5, SpectrumMatcher.bands(levels(8_000, -40), FALLING).getFirst().gainDb());
    }

    @Test
    void liftsTheAirOfADullMixByAShelfAboveAllOctaves() {
        List<Band> bands = SpectrumMatcher.bands(levels(14_000, -6), FALLING);
        assertEquals(1, bands.size(), bands.toString());
        assertEquals(11_000, bands.getFirst().frequencyHz());
        assertEquals(0.65 * 4.5, bands.getFirst().gainDb(), 0.06);
    }

    @Test
    void theEqualizerDoesOnNoiseWhatTheBandsSay() {
        double[] before = spectrum(List.of());
        SpectrumCurve white = SpectrumCurve.octaves(-12, -9, -6, -3, 0, 3, 0, 9, 11);
        double[] after = spectrum(SpectrumMatcher.bands(before, white));
        double missing = white.octaveDeviationsDb(before)[6];
        double left = white.octaveDeviationsDb(after)[6];
        assertTrue(missing > 4, "4 kHz was too loud by " + missing);
        assertTrue(left < 0.7 * missing, "and is by " + left);
    }

    @Test
    void refusesCurvesThatAreNone() {
        assertThrows(IllegalArgumentException.class, () -> SpectrumCurve.octaves(1, 2, 3));
        SpectrumCurve.Point at = new SpectrumCurve.Point(100, 0);
        assertThrows(IllegalArgumentException.class, () -> new SpectrumCurve(List.of(at)));
        assertThrows(IllegalArgumentException.class, () -> new SpectrumCurve(List.of(at, at)));
        assertThrows(
                IllegalArgumentException.class, () -> new SpectrumCurve.Point(100, Double.NaN));
    }

    /** The curve's own levels, one octave of them higher. */
    private static double[] levels(double octaveHz, double moreDb) {
        double[] levels = new double[SpectrumMeter.BANDS];
        for (int b = 0; b < levels.length; b++) {
            double hz = SpectrumMeter.centreHz(b);
            boolean inside = hz > octaveHz / 1.42 && hz < octaveHz * 1.42;
            levels[b] = FALLING.levelDb(hz) - 40 + (inside ? moreDb : 0);
        }
        return levels;
    }

    private static double[] spectrum(List<Band> bands) {
        Equalizer equalizer = new Equalizer.Settings(bands).build(new AudioSpec(RATE_HZ, 4_096));
        SpectrumMeter meter = new SpectrumMeter(RATE_HZ);
        SplittableRandom random = new SplittableRandom(3);
        StereoBlock block = new StereoBlock(4_096);
        for (int i = 0; i < 60; i++) {
            for (int f = 0; f < block.frames(); f++) {
                block.left[f] = (float) (random.nextDouble() - 0.5);
                block.right[f] = block.left[f];
            }
            equalizer.process(block);
            meter.process(block);
        }
        return meter.bandLevelsDb();
    }
}
