package io.trackwright.production.genre;

import io.trackwright.audio.effect.Compressor;
import io.trackwright.audio.effect.EffectSettings;
import io.trackwright.audio.effect.Equalizer;
import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.effect.Gate;
import io.trackwright.audio.effect.Saturator;
import java.util.List;

/**
 * Amplifiers for electric guitars and basses: what cuts the lows before the valves, the valves, and
 * the loudspeaker after them, which passes little below 90 Hz and hardly anything above 5 kHz.
 */
final class Amp {
    private Amp() {}

    /** Just before it breaks up: chords stay clear, edges get warm. */
    static List<EffectSettings> clean() {
        return List.of(
                Equalizer.Settings.of(Band.lowCut(110), Band.bell(2_800, 2.5, 0.8)),
                Compressor.Settings.of(-22, 3, 8, 120).withMakeupDb(3),
                Saturator.Settings.of(6, 0.3),
                Equalizer.Settings.of(Band.lowCut(90), Band.highCut(7_000)));
    }

    /** Barks under a hard hand. */
    static List<EffectSettings> crunch() {
        return List.of(
                Equalizer.Settings.of(Band.lowCut(130), Band.bell(800, 4, 0.6)),
                Saturator.Settings.of(21, 0.35),
                cabinet(1.5, 3));
    }

    /** Sings: sustain without fizz. */
    static List<EffectSettings> lead() {
        return List.of(
                Equalizer.Settings.of(Band.lowCut(180), Band.bell(900, 5, 0.6)),
                Compressor.Settings.of(-26, 4, 5, 150).withMakeupDb(4),
                Saturator.Settings.of(24, 0.2),
                cabinet(0, 2));
    }

    /** Two stages in a row, tight below: every chug is a block. */
    static List<EffectSettings> highGain() {
        return List.of(
                // hands are not still enough for this much gain
                Gate.Settings.gate(-58, 40, 50, 90),
                Equalizer.Settings.of(Band.lowCut(140), Band.bell(900, 6, 0.6)),
                Saturator.Settings.of(24, 0.15),
                Equalizer.Settings.of(Band.lowCut(70), Band.highCut(8_000)),
                Saturator.Settings.of(14, 0),
                cabinet(3, 3.5));
    }

    /** A bass amplifier turned up: growl above, the fundamental left whole. */
    static List<EffectSettings> bass() {
        return List.of(
                Equalizer.Settings.of(Band.lowCut(36), Band.bell(800, 2, 0.7)),
                Compressor.Settings.of(-20, 4, 12, 120).withMakeupDb(3),
                new Saturator.Settings(14, 0.4, 0, 0.55),
                Equalizer.Settings.of(Band.bell(300, -2, 0.9), Band.highCut(4_500)));
    }

    /** A closed box with four loudspeakers. */
    private static EffectSettings cabinet(double thumpDb, double biteDb) {
        return Equalizer.Settings.of(
                Band.lowCut(85),
                Band.bell(120, thumpDb, 1.2),
                Band.bell(420, -3, 0.9),
                Band.bell(2_400, biteDb, 1),
                Band.highCut(4_800),
                Band.highCut(5_600));
    }
}
