package io.trackwright.audio.soundfont;

import static io.trackwright.audio.soundfont.FontSketch.PERIOD;
import static io.trackwright.audio.soundfont.FontSketch.RATE_HZ;
import static io.trackwright.audio.soundfont.FontSketch.zone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.soundfont.FontSketch.Sketch;
import io.trackwright.audio.synth.Note;
import io.trackwright.audio.synth.Tuning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each generator and modulator of the model, on a font of one sine, to the letter of 2.04. */
class ModelTest {
    /** Where channel volume 100 of 127 puts everything (concave, 40 dB per decade). */
    private static final double VOLUME = Math.pow(100.0 / 127, 2);

    private static final double CENTRE = Math.sqrt(0.5);

    private static Sketch tone() {
        return zone().set(Generator.SAMPLE_MODES, 1);
    }

    private static Listening play(Sketch zone, int key, double velocity, double seconds) {
        return play(zone, zone(), key, velocity, seconds);
    }

    private static Listening play(
            Sketch zone, Sketch preset, int key, double velocity, double seconds) {
        SoundFont font =
                Takes.font(zone.set(Generator.SAMPLE, 0), preset.set(Generator.INSTRUMENT, 0));
        return Takes.of(font, seconds, Takes.note(key, velocity, seconds));
    }

    private static double leftLevel(Sketch zone, double velocity) {
        return play(zone, 60, velocity, 0.5).part(200, 480).amplitude(true);
    }

    private static double cents(Sketch zone, int key, double hz) {
        return play(zone, key, 127, 0.8).part(100, 780).centsFrom(hz);
    }

    @Test
    void levelIsTheSamplesAtVolumeAndPan() {
        assertEquals(0.5 * VOLUME * CENTRE, leftLevel(tone(), 127), 4e-4);
    }

    @ParameterizedTest
    @CsvSource({"64", "100", "20"})
    void velocityFallsByFortyDecibelsADecade(int velocity) {
        double expected = 0.5 * VOLUME * CENTRE * Math.pow(velocity / 127.0, 2);
        Sketch open = tone().rule(0x0102, Generator.FILTER_CUTOFF, 0, 0, 0);
        assertEquals(1, leftLevel(open, velocity) / expected, 2e-3);
    }

    @Test
    void attenuationIsInCentibels() {
        double ratio =
                leftLevel(tone().set(Generator.ATTENUATION, 100), 127) / leftLevel(tone(), 127);
        assertEquals(-10, 20 * Math.log10(ratio), 0.01);
    }

    @ParameterizedTest
    @CsvSource({"-500, 1, 0", "500, 0, 1", "0, 0.70711, 0.70711", "-250, 0.92388, 0.38268"})
    void panKeepsThePower(int pan, double left, double right) {
        Listening sound = play(tone().set(Generator.PAN, pan), 60, 127, 0.5).part(200, 480);
        assertEquals(left, sound.amplitude(true) / (0.5 * VOLUME), 1e-3);
        assertEquals(right, sound.amplitude(false) / (0.5 * VOLUME), 1e-3);
    }

    @Test
    void pitchFollowsKeyTuningScaleAndRoot() {
        assertEquals(0, cents(tone(), 60, Tuning.hz(60)), 0.1);
        assertEquals(0, cents(tone(), 71, Tuning.hz(71)), 0.1);
        Sketch tuned = tone().set(Generator.COARSE_TUNE, -3).set(Generator.FINE_TUNE, 40);
        assertEquals(0, cents(tuned, 60, Tuning.hz(57.4)), 0.1);
        assertEquals(0, cents(tone().set(Generator.SCALE_TUNING, 50), 72, Tuning.hz(66)), 0.1);
        assertEquals(0, cents(tone().set(Generator.ROOT_KEY, 65), 60, Tuning.hz(55)), 0.1);
        assertEquals(0, cents(tone().set(Generator.KEY, 64), 40, Tuning.hz(64)), 0.1);
    }

    @Test
    void fixedVelocityIsHeardWhateverTheTouch() {
        Sketch fixed = tone().set(Generator.VELOCITY, 127);
        assertEquals(0.5 * VOLUME * CENTRE, leftLevel(fixed, 30), 4e-4);
    }

    @Test
    void volumeEnvelopeHasTheTimesOfTheFont() {
        Sketch slow =
                tone().set(Generator.VOL_ENV_DELAY, -1_200)
                        .set(Generator.VOL_ENV_ATTACK, 0)
                        .set(Generator.VOL_ENV_HOLD, -1_200)
                        .set(Generator.VOL_ENV_DECAY, 1_200)
                        .set(Generator.VOL_ENV_SUSTAIN, 300)
                        .set(Generator.VOL_ENV_RELEASE, 0);
        SoundFont font =
                Takes.font(slow.set(Generator.SAMPLE, 0), zone().set(Generator.INSTRUMENT, 0));
        Listening sound = Takes.of(font, 4.2, Takes.note(60, 127, 3.5));
        double full = 20 * Math.log10(0.5 * VOLUME * CENTRE);
        assertEquals(0, sound.part(0, 495).amplitude(true), 1e-9);
        assertEquals(full - 6.02, sound.part(990, 1_010).levelDb(), 0.1, "half way up");
        assertEquals(full, sound.part(1_600, 1_980).levelDb(), 0.05, "held");
        assertEquals(full - 10, sound.part(2_190, 2_210).levelDb(), 0.15, "100 dB in 2 s");
        assertEquals(full - 30, sound.part(2_800, 3_400).levelDb(), 0.05, "sustained");
        assertEquals(full - 50, sound.part(3_690, 3_710).levelDb(), 0.3, "100 dB in 1 s");
    }

    @Test
    void holdAndDecayGoByKey() {
        Sketch keyed =
                tone().set(Generator.VOL_ENV_HOLD, -2_400)
                        .set(Generator.KEY_TO_VOL_ENV_HOLD, 100)
                        .set(Generator.VOL_ENV_DECAY, 0)
                        .set(Generator.KEY_TO_VOL_ENV_DECAY, 100)
                        .set(Generator.VOL_ENV_SUSTAIN, 1_000);
        Listening low = play(keyed, 48, 127, 2.0);
        double full = 20 * Math.log10(0.5 * VOLUME * CENTRE);
        assertEquals(full, low.part(450, 495).levelDb(), 0.1, "held 0.5 s");
        assertEquals(full - 25, low.part(990, 1_012).levelDb(), 0.4, "decays in 2 s");
    }

    @Test
    void filterFallsByThreeDecibelsAtItsCutoffAndResonatesAsAsked() {
        int atTone = 6_000;
        double open = leftLevel(tone(), 127);
        double flat = leftLevel(tone().set(Generator.FILTER_CUTOFF, atTone), 127) / open;
        assertEquals(-3.01, 20 * Math.log10(flat), 0.05);
        Sketch sharp = tone().set(Generator.FILTER_CUTOFF, atTone).set(Generator.FILTER_Q, 100);
        double peak = leftLevel(sharp, 127) / open;
        assertEquals(10 - 3.01 - 5, 20 * Math.log10(peak), 0.1, "half of it taken from the rest");
        Sketch below = tone().set(Generator.FILTER_CUTOFF, atTone - 2_400);
        double stopped = leftLevel(below, 127) / open;
        assertEquals(-24.1, 20 * Math.log10(stopped), 0.3, "two octaves down");
    }

    @Test
    void softNotesAreDarkerByTheDefaultModulatorOnly() {
        Sketch dark = tone().set(Generator.FILTER_CUTOFF, 6_000);
        Sketch same =
                tone().set(Generator.FILTER_CUTOFF, 6_000)
                        .rule(0x0102, Generator.FILTER_CUTOFF, 0, 0, 0);
        double softer = leftLevel(dark, 64) / leftLevel(same, 64);
        assertTrue(20 * Math.log10(softer) < -8, "about an octave less");
        SoundFont font =
                Takes.font(
                        tone().set(Generator.FILTER_CUTOFF, 6_000).set(Generator.SAMPLE, 0),
                        zone().set(Generator.INSTRUMENT, 0));
        Listening customary =
                Takes.of(font, Convention.CUSTOMARY, 0.5, Takes.note(60, 64, 0.5)).part(200, 480);
        assertEquals(leftLevel(same, 64), customary.amplitude(true), 1e-4);
    }

    @Test
    void modulationEnvelopeBendsPitchAndFilter() {
        Sketch bent =
                tone().set(Generator.MOD_ENV_TO_PITCH, 1_200)
                        .set(Generator.MOD_ENV_HOLD, 0)
                        .set(Generator.MOD_ENV_DECAY, -7_200)
                        .set(Generator.MOD_ENV_SUSTAIN, 750);
        Listening sound = play(bent, 60, 127, 2.0);
        assertEquals(0, sound.part(100, 950).centsFrom(Tuning.hz(72)), 0.2, "at its height");
        assertEquals(0, sound.part(1_100, 1_950).centsFrom(Tuning.hz(63)), 0.2, "a quarter left");
        Sketch opened =
                tone().set(Generator.FILTER_CUTOFF, 3_600)
                        .set(Generator.MOD_ENV_TO_FILTER, 2_400)
                        .set(Generator.MOD_ENV_HOLD, 5_000);
        double ratio = leftLevel(opened, 127) / leftLevel(tone(), 127);
        assertEquals(-3.01, 20 * Math.log10(ratio), 0.05);
    }

    @Test
    void modulationEnvelopeRisesConvexly() {
        Sketch rising =
                tone().set(Generator.MOD_ENV_TO_PITCH, 1_200).set(Generator.MOD_ENV_ATTACK, 2_400);
        Listening sound = play(rising, 60, 127, 4.0);
        double half = 12 * (1 + 40.0 / 96 * Math.log10(0.5));
        assertEquals(0, sound.part(1_950, 2_050).centsFrom(Tuning.hz(60 + half)), 3);
    }

    @Test
    void lfosSwingPitchAndLoudnessAfterTheirDelay() {
        Sketch trembling =
                tone().set(Generator.MOD_LFO_TO_VOLUME, 60)
                        .set(Generator.MOD_LFO_FREQUENCY, -4_852)
                        .set(Generator.MOD_LFO_DELAY, 0);
        Listening sound = play(trembling, 60, 127, 3.0);
        double full = 20 * Math.log10(0.5 * VOLUME * CENTRE);
        assertEquals(full, sound.part(500, 990).levelDb(), 0.05);
        assertEquals(full + 6, sound.part(1_495, 1_505).levelDb(), 0.4, "a quarter of 2 s later");
        assertEquals(full - 6, sound.part(2_495, 2_505).levelDb(), 0.4, "three quarters");
        Sketch vibrato =
                tone().set(Generator.VIB_LFO_TO_PITCH, 100)
                        .set(Generator.VIB_LFO_FREQUENCY, -4_852);
        Listening wide = play(vibrato, 60, 127, 2.0);
        assertEquals(0, wide.part(470, 530).centsFrom(Tuning.hz(60.94)), 8);
        assertEquals(0, wide.part(1_470, 1_530).centsFrom(Tuning.hz(59.06)), 8);
    }

    @Test
    void modulatorsOverrideAddAndTakeAbsoluteValues() {
        Sketch level = tone().rule(0x0502, Generator.ATTENUATION, 0, 0, 0);
        assertEquals(leftLevel(tone(), 127), leftLevel(level, 20), 1e-4, "overridden");
        Sketch preset = zone().rule(0x0502, Generator.ATTENUATION, -960, 0, 0);
        Listening summed = play(tone(), preset, 60, 20, 0.5).part(200, 480);
        assertEquals(
                1,
                summed.amplitude(true)
                        / leftLevel(tone().rule(0x0502, Generator.ATTENUATION, 0, 0, 0), 20),
                2e-3,
                "added to nothing, filter apart");
        Sketch byKey = tone().rule(0x0003, Generator.FINE_TUNE, 128, 0, 0);
        assertEquals(60, cents(byKey, 60, Tuning.hz(60)), 0.1, "linear in 128ths");
        Sketch absolute = tone().rule(0x0003, Generator.FINE_TUNE, -128, 0, 2);
        assertEquals(60, cents(absolute, 60, Tuning.hz(60)), 0.1);
        Sketch switched = tone().rule(0x0c02, Generator.FINE_TUNE, 50, 0, 0);
        assertEquals(50, cents(switched, 60, Tuning.hz(60)), 0.1, "velocity 127 is on");
        Sketch bipolar = tone().rule(0x0203, Generator.FINE_TUNE, 64, 0, 0);
        assertEquals(-4, cents(bipolar, 60, Tuning.hz(60)), 0.1, "4 below the middle");
        Sketch convexNegative = tone().rule(0x0902, Generator.FINE_TUNE, 50, 0, 0);
        assertEquals(0, cents(convexNegative, 60, Tuning.hz(60)), 0.1);
        Sketch unknown = tone().rule(0x0005, Generator.FINE_TUNE, 90, 0, 0);
        assertEquals(0, cents(unknown, 60, Tuning.hz(60)), 0.1, "ignored");
    }

    @Test
    void presetsAddToTheirInstrumentsAndNarrowThem() {
        Sketch inner = tone().set(Generator.FINE_TUNE, 20).range(Generator.KEY_RANGE, 50, 70);
        Sketch outer = zone().set(Generator.FINE_TUNE, -50).range(Generator.KEY_RANGE, 60, 90);
        Listening sound = play(inner, outer, 60, 127, 0.8);
        assertEquals(-30, sound.part(100, 780).centsFrom(Tuning.hz(60)), 0.1);
        Sketch again = tone().range(Generator.KEY_RANGE, 50, 70);
        Sketch above = zone().range(Generator.KEY_RANGE, 60, 90);
        assertEquals(0, play(again, above, 59, 127, 0.2).amplitude(true));
        Sketch loud = tone().range(Generator.VELOCITY_RANGE, 100, 127);
        assertEquals(0, play(loud, 60, 99, 0.2).amplitude(true));
    }

    @Test
    void valuesBeyondTheRangeAreItsEnds() {
        Sketch deep = tone().set(Generator.COARSE_TUNE, 0).set(Generator.FINE_TUNE, 500);
        assertEquals(99, cents(deep, 60, Tuning.hz(60)), 0.1);
    }

    @Test
    void transposedSinesStayCleanAndWhatIsTooHighIsNotHeard() {
        Listening sound = play(tone(), 67, 127, 1.0).part(300, 900);
        assertTrue(sound.besides(Tuning.hz(67)) < -80, "at " + sound.besides(Tuning.hz(67)));
        double[] high = new double[20 * PERIOD];
        for (int i = 0; i < high.length; i++) {
            high[i] = 0.5 * Math.sin(2 * Math.PI * i * 60 / PERIOD);
        }
        SoundFont font =
                FontSketch.empty()
                        .sample(high, RATE_HZ, 60, PERIOD, 19 * PERIOD)
                        .instrument(tone().set(Generator.SAMPLE, 0))
                        .preset(0, 0, zone().set(Generator.INSTRUMENT, 0))
                        .open();
        Listening up = Takes.of(font, 0.5, Takes.note(75, 127, 0.5)).part(100, 480);
        double db = 20 * Math.log10(up.amplitude(true) / (0.5 * VOLUME * CENTRE));
        assertTrue(db < -50, "37 kHz folds to 7 kHz at " + db + " dB");
    }

    @Test
    void aSlideArrivesInTime() {
        SoundFont font =
                Takes.font(tone().set(Generator.SAMPLE, 0), zone().set(Generator.INSTRUMENT, 0));
        Listening sound = Takes.of(font, 0.8, new Note(60, 1, 40_000, 55));
        assertEquals(0, sound.part(80, 780).centsFrom(Tuning.hz(60)), 0.2);
        assertTrue(sound.part(0, 30).centsFrom(Tuning.hz(60)) < -200);
    }
}
