package io.trackwright.audio.synth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Levels, tuning and touch of every preset. */
class CalibrationTest {
    private static final float FORTE = 0.8f;

    static List<Presets> all() {
        return Presets.all();
    }

    static List<Presets> pitched() {
        return Presets.all().stream().filter(Presets::pitched).toList();
    }

    static List<Presets> sustained() {
        return Presets.all().stream().filter(p -> p.kind() == Presets.Kind.SUSTAINED).toList();
    }

    static List<Presets> decaying() {
        return Presets.all().stream().filter(p -> p.kind() == Presets.Kind.DECAYING).toList();
    }

    @ParameterizedTest
    @MethodSource("sustained")
    void sustainedNotesLeaveHeadroom(Presets preset) {
        Sound sound = Sound.of(preset.patch(), 1, 1.6, Note.of(preset.key(), FORTE, 96_000));
        assertTrue(sound.peak() < 0.7, "peak " + Sound.db(sound.peak()));
    }

    @ParameterizedTest
    @MethodSource("decaying")
    void struckAndPluckedNotesPeakBelowFullScale(Presets preset) {
        Sound sound = Sound.of(preset.patch(), 1, 0.5, Note.of(preset.key(), FORTE, 24_000));
        assertTrue(sound.peak() < 1, "peak " + Sound.db(sound.peak()) + " dBFS");
    }

    @Test
    void kicksAndSnaresPeakNearMinusSeven() {
        for (Drum drum :
                List.of(
                        Kick.tight(),
                        Kick.deep(),
                        Kick.dusty(),
                        Snare.cracking(),
                        Snare.electronic(),
                        Snare.dusty(),
                        Snare.acoustic())) {
            Sound sound = Sound.of(drum, 1, 0.5, Note.of(36, FORTE, 4_800));
            assertEquals(-7, Sound.db(sound.peak()), 1.6, drum.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("pitched")
    void pitchIsWithinFiveCents(Presets preset) {
        boolean sustained = preset.kind() == Presets.Kind.SUSTAINED;
        boolean inharmonic =
                preset.name().startsWith("mallets") || preset.name().endsWith("timpani");
        double octave = 1;
        if (preset.patch() instanceof Mallets.Patch mallets) {
            octave = mallets.bar().nominal() * (1 << mallets.octave());
        }
        Sound sound = Sound.of(preset.patch(), 1, 2, Note.of(preset.key(), FORTE, 96_000));
        double hz = octave * Tuning.hz(preset.key());
        double cents = sound.centsFrom(hz, 0.35, sustained ? 1.9 : 0.9, inharmonic ? 1 : 3);
        assertEquals(0, cents, 5);
    }

    @ParameterizedTest
    @MethodSource("all")
    void harderIsLouder(Presets preset) {
        double last = -200;
        for (float velocity : new float[] {0.15f, 0.4f, 0.7f, 1f}) {
            Sound sound = Sound.of(preset.patch(), 1, 0.4, Note.of(preset.key(), velocity, 24_000));
            double level = sound.rmsDb(0, 0.4);
            assertTrue(level > last + 0.5, velocity + ": " + level + " after " + last);
            last = level;
        }
    }

    @Test
    void aClosedHatChokesAnOpenOne() {
        Instrument kit = DrumKits.house().build(Sound.SPEC, 1);
        kit.start(Note.of(46, 1, 4_800));
        Sound.take(kit, 4_800, 480);
        kit.start(Note.of(42, 0.1f, 4_800));
        Sound after = Sound.take(kit, 14_400, 480);
        assertTrue(after.rmsDb(0.1, 0.3) < -75, "open hat at " + after.rmsDb(0.1, 0.3));
    }

    @Test
    void aSlideArrivesAtItsKey() {
        Sound sound = Sound.of(PluckedString.uprightBass(), 1, 1, new Note(40, FORTE, 48_000, 38));
        assertEquals(0, sound.centsFrom(Tuning.hz(40), 0.3, 0.9, 3), 5);
    }
}
