package io.trackwright.production.genre;

import io.trackwright.audio.effect.Amplifier;
import io.trackwright.audio.effect.Cabinet;
import io.trackwright.audio.effect.Compressor;
import io.trackwright.audio.effect.EffectSettings;
import io.trackwright.audio.effect.Gate;
import java.util.List;

/** What electric guitars and basses are plugged into: pedals, amplifier, cabinet. */
final class Amp {
    private Amp() {}

    /** Just before it breaks up: chords stay clear, edges get warm. */
    static List<EffectSettings> clean() {
        return List.of(
                Compressor.Settings.of(-22, 3, 8, 120).withMakeupDb(3),
                Amplifier.Settings.clean(),
                Cabinet.Settings.open());
    }

    /** Barks under a hard hand. */
    static List<EffectSettings> crunch() {
        return List.of(Amplifier.Settings.crunch(), Cabinet.Settings.closed());
    }

    /** Sings: sustain without fizz. */
    static List<EffectSettings> lead() {
        return List.of(Amplifier.Settings.lead(), Cabinet.Settings.closed());
    }

    /** Two stages in a row, tight below: every chug is a block. */
    static List<EffectSettings> highGain() {
        return List.of(
                // hands are not still enough for this much gain
                Gate.Settings.gate(-58, 40, 50, 90),
                Amplifier.Settings.highGain(),
                Cabinet.Settings.closed());
    }

    /** A bass amplifier turned up: growl above, the fundamental left whole. */
    static List<EffectSettings> bass() {
        return List.of(
                Compressor.Settings.of(-20, 4, 12, 120).withMakeupDb(3),
                Amplifier.Settings.bass(),
                Cabinet.Settings.bass());
    }
}
