package io.trackwright.audio.soundfont;

import static io.trackwright.audio.soundfont.FontSketch.PERIOD;
import static io.trackwright.audio.soundfont.FontSketch.RATE_HZ;
import static io.trackwright.audio.soundfont.FontSketch.wave;
import static io.trackwright.audio.soundfont.FontSketch.zone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.synth.Instrument;
import io.trackwright.audio.synth.Tuning;
import org.junit.jupiter.api.Test;

/** Samples, loops and notes among one another. */
class PlayingTest {
    private static final int END = 19 * PERIOD;

    private static SoundFont looped(int mode) {
        return Takes.font(
                zone().set(Generator.SAMPLE_MODES, mode)
                        .set(Generator.VOL_ENV_RELEASE, 3_000)
                        .set(Generator.SAMPLE, 0),
                zone().set(Generator.INSTRUMENT, 0));
    }

    @Test
    void loopModesPlayOnceForeverOrWhileHeld() {
        Listening once = Takes.of(looped(0), 1, Takes.note(60, 127, 1));
        assertTrue(once.part(10, 70).amplitude(true) > 0.1, "20 periods are 76 ms");
        assertEquals(0, once.part(85, 990).amplitude(true));
        Listening forever = Takes.of(looped(1), 1, Takes.note(60, 127, 0.5));
        assertTrue(forever.part(700, 990).amplitude(true) > 0.05);
        Listening held = Takes.of(looped(3), 1, Takes.note(60, 127, 0.5));
        assertTrue(held.part(300, 490).amplitude(true) > 0.1);
        assertEquals(0, held.part(600, 990).amplitude(true));
        Listening unused = Takes.of(looped(2), 1, Takes.note(60, 127, 1));
        assertEquals(0, unused.part(85, 990).amplitude(true));
    }

    @Test
    void theLoopHasNoSeam() {
        Listening sound = Takes.of(looped(1), 1, Takes.note(63, 127, 1)).part(100, 900);
        assertTrue(sound.besides(Tuning.hz(63)) < -75, "at " + sound.besides(Tuning.hz(63)));
    }

    @Test
    void loopsThatLieOutsideTheSampleAreNone() {
        SoundFont font =
                FontSketch.empty()
                        .sample(wave(20, 0.5), RATE_HZ, 60, PERIOD, 25 * PERIOD)
                        .instrument(zone().set(Generator.SAMPLE_MODES, 1).set(Generator.SAMPLE, 0))
                        .preset(0, 0, zone().set(Generator.INSTRUMENT, 0))
                        .open();
        Listening sound = Takes.of(font, 0.5, Takes.note(60, 127, 0.5));
        assertEquals(0, sound.part(85, 490).amplitude(true));
    }

    @Test
    void offsetsMoveStartEndAndLoop() {
        double[] sound = new double[40_000];
        System.arraycopy(wave(20, 0.5), 0, sound, 34_000, 20 * PERIOD);
        SoundFont font =
                FontSketch.empty()
                        .sample(sound, RATE_HZ, 60, 100, 200)
                        .instrument(
                                zone().set(Generator.SAMPLE_MODES, 1)
                                        .set(Generator.START_COARSE_OFFSET, 1)
                                        .set(Generator.START_OFFSET, 34_000 - 32_768)
                                        .set(Generator.LOOP_START_COARSE_OFFSET, 1)
                                        .set(Generator.LOOP_START_OFFSET, 34_000 - 32_868)
                                        .set(Generator.LOOP_END_COARSE_OFFSET, 1)
                                        .set(Generator.LOOP_END_OFFSET, 34_000 - 32_968 + PERIOD)
                                        .set(Generator.SAMPLE, 0))
                        .preset(0, 0, zone().set(Generator.INSTRUMENT, 0))
                        .open();
        Listening heard = Takes.of(font, 1, Takes.note(60, 127, 1)).part(50, 950);
        assertTrue(heard.amplitude(true) > 0.2);
        assertTrue(
                heard.besides(Tuning.hz(60)) < -75,
                "one period at " + heard.besides(Tuning.hz(60)));
    }

    @Test
    void twentyFourBitsAreFinerThanSixteen() {
        FontSketch sketch =
                FontSketch.empty()
                        .sample(wave(20, 0.00003), RATE_HZ, 60, PERIOD, END)
                        .instrument(zone().set(Generator.SAMPLE_MODES, 1).set(Generator.SAMPLE, 0))
                        .preset(0, 0, zone().set(Generator.INSTRUMENT, 0));
        Listening fine =
                Takes.of(FontSketch.open(sketch.bytes(true)), 1, Takes.note(60, 127, 1))
                        .part(100, 900);
        assertTrue(fine.besides(Tuning.hz(60)) < -40, "at " + fine.besides(Tuning.hz(60)));
    }

    @Test
    void aStereoPairKeepsOnePitch() {
        SoundFont font =
                FontSketch.empty()
                        .sample(wave(20, 0.5), RATE_HZ, 60, 30, PERIOD, END, 4, 1)
                        .sample(wave(20, 0.5), RATE_HZ, 60, 0, PERIOD, END, 2, 0)
                        .instrument(
                                zone().set(Generator.SAMPLE_MODES, 1),
                                zone().set(Generator.PAN, -500).set(Generator.SAMPLE, 0),
                                zone().set(Generator.PAN, 500).set(Generator.SAMPLE, 1))
                        .preset(0, 0, zone().set(Generator.INSTRUMENT, 0))
                        .open();
        Listening pair = Takes.of(font, 0.8, Takes.note(60, 127, 0.8)).part(100, 780);
        assertEquals(0, pair.centsFrom(Tuning.hz(60)), 0.1, "the right side's, not 30 above");
        assertEquals(pair.amplitude(true), pair.amplitude(false), 1e-4);
    }

    @Test
    void aClassSilencesItsOwnAndNobodyElse() {
        SoundFont font =
                FontSketch.empty()
                        .sample(wave(20, 0.5), RATE_HZ, 60, PERIOD, END)
                        .instrument(
                                zone().set(Generator.SAMPLE_MODES, 1),
                                zone().range(Generator.KEY_RANGE, 60, 60)
                                        .set(Generator.PAN, -500)
                                        .set(Generator.EXCLUSIVE_CLASS, 1)
                                        .set(Generator.SAMPLE, 0),
                                zone().range(Generator.KEY_RANGE, 61, 61)
                                        .set(Generator.PAN, 500)
                                        .set(Generator.EXCLUSIVE_CLASS, 1)
                                        .set(Generator.SAMPLE, 0),
                                zone().range(Generator.KEY_RANGE, 62, 62)
                                        .set(Generator.PAN, 500)
                                        .set(Generator.EXCLUSIVE_CLASS, 2)
                                        .set(Generator.SAMPLE, 0))
                        .preset(0, 0, zone().set(Generator.INSTRUMENT, 0))
                        .open();
        AudioSpec spec = new AudioSpec(Takes.RATE_HZ, 4_096);
        for (int other : new int[] {61, 62}) {
            Instrument kit = SampledInstrument.Patch.of(font.presets().getFirst()).build(spec, 1);
            kit.start(Takes.note(60, 127, 3));
            Takes.take(kit, spec.frames(0.2));
            kit.start(Takes.note(other, 127, 3));
            Listening after = Takes.take(kit, spec.frames(0.6));
            double left = after.part(450, 590).amplitude(true);
            assertEquals(other == 61 ? 0 : 0.31, left, 0.01);
            assertTrue(after.part(450, 590).amplitude(false) > 0.2);
        }
    }

    @Test
    void drumsRingOnHoweverShortTheyAreWritten() {
        SampledInstrument.Patch patch =
                SampledInstrument.Patch.of(FontSketch.small().presets().getFirst());
        AudioSpec spec = new AudioSpec(Takes.RATE_HZ, 4_096);
        Instrument cut = patch.build(spec, 1);
        Instrument ringing = patch.withLeastHoldMs(3_000).build(spec, 1);
        for (Instrument one : new Instrument[] {cut, ringing}) {
            one.start(Takes.note(60, 127, 0.05));
            Takes.take(one, spec.frames(1.5));
        }
        assertTrue(cut.silent());
        assertFalse(ringing.silent());
    }
}
