package io.trackwright.production.genre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Decibels;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.effect.Ducker;
import io.trackwright.audio.mix.Bus;
import io.trackwright.audio.synth.Instrument;
import io.trackwright.audio.synth.Note;
import io.trackwright.audio.synth.Patch;
import io.trackwright.music.score.Role;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.production.render.Palette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HouseBandTest {
    private static final AudioSpec SPEC = new AudioSpec(44_100, 4_410);
    private static final HouseBand BAND = new HouseBand(6);

    @ParameterizedTest
    @EnumSource(InstrumentFamily.class)
    void everyInstrumentSoundsAtAMixableLevel(InstrumentFamily family) {
        int key =
                family.within(InstrumentFamily.PERCUSSIVE) && family != InstrumentFamily.TIMPANI
                        ? 38
                        : Math.clamp(60, family.lowestPitch(), family.highestPitch());
        double peakDb = peakDb(BAND.slot(Role.LEAD, family).patch(), key);
        assertTrue(peakDb > -20 && peakDb < -3, family + " peaks at " + peakDb);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void sendsOnlyToTheBusThatEveryPaletteHas(Role role) {
        for (InstrumentFamily family : InstrumentFamily.values()) {
            Palette.Slot slot = BAND.slot(role, family);
            slot.strip().sends().forEach(send -> assertEquals(HouseBand.SPACE, send.bus()));
        }
        for (Genre genre : Genres.all()) {
            assertTrue(
                    genre.palette(120).busses().stream()
                            .map(Bus.Settings::name)
                            .anyMatch(HouseBand.SPACE::equals),
                    genre.name().toString());
        }
    }

    @Test
    void stepsBackForTheKickOnlyWhereTheGenrePumps() {
        Ducker.Settings still =
                new HouseBand(0).slot(Role.BASS, InstrumentFamily.UPRIGHT_BASS).strip().ducking();
        assertEquals(0, still.depthDb());
        assertEquals(
                6, BAND.slot(Role.BASS, InstrumentFamily.UPRIGHT_BASS).strip().ducking().depthDb());
        assertEquals(3, BAND.slot(Role.PAD, InstrumentFamily.ORGAN).strip().ducking().depthDb());
        assertEquals(0, BAND.slot(Role.DRUMS, InstrumentFamily.DRUMS).strip().ducking().depthDb());
    }

    @Test
    void stringsArePluckedBowedOrHeldAsTheRoleAsks() {
        Patch arpeggio = BAND.slot(Role.ARPEGGIO, InstrumentFamily.STRINGS).patch();
        Patch ostinato = BAND.slot(Role.OSTINATO, InstrumentFamily.STRINGS).patch();
        Patch pad = BAND.slot(Role.PAD, InstrumentFamily.STRINGS).patch();
        assertNotEquals(arpeggio, ostinato);
        assertNotEquals(ostinato, pad);
        assertNotEquals(arpeggio, pad);
    }

    private static double peakDb(Patch patch, int key) {
        Instrument instrument = patch.build(SPEC, 1);
        instrument.start(Note.of(key, 0.8f, SPEC.frames(1)));
        StereoBlock block = new StereoBlock(SPEC.maxFrames());
        double peak = 0;
        for (int b = 0; b < 10; b++) {
            block.clear();
            instrument.render(block, 0, block.frames());
            for (int i = 0; i < block.frames(); i++) {
                peak = Math.max(peak, Math.abs(block.left[i]));
            }
        }
        return Decibels.fromGain(peak);
    }
}
