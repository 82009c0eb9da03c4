package io.trackwright.audio.synth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Synthesizers are in tune over the range they are played in; ensembles by their mean. */
class SynthPitchTest {
    private static final double WITHIN_CENTS = 2;
    private static final int TAKES = 8;

    static Stream<Arguments> synthesizers() {
        return Stream.of(
                Arguments.of("subBass.clean", SubBass.clean(), 24, 52),
                Arguments.of("subBass.driven", SubBass.driven(), 24, 52),
                Arguments.of("boomBass.round", BoomBass.round(), 24, 52),
                Arguments.of("boomBass.driven", BoomBass.driven(), 24, 52),
                Arguments.of("synthBass.house", SynthBass.house(), 28, 60),
                Arguments.of("synthBass.warm", SynthBass.warm(), 28, 60),
                Arguments.of("acidBass.classic", AcidBass.classic(), 28, 64),
                Arguments.of("acidBass.screaming", AcidBass.screaming(), 28, 64),
                Arguments.of("wobbleBass.deep", WobbleBass.deep(2), 28, 60),
                Arguments.of("wobbleBass.talking", WobbleBass.talking(2), 28, 60),
                Arguments.of("reeseBass.dark", ReeseBass.dark(), 28, 60),
                Arguments.of("polySynth.warmPad", PolySynth.warmPad(), 48, 84),
                Arguments.of("polySynth.sweepingPad", PolySynth.sweepingPad(), 48, 84),
                Arguments.of("polySynth.supersaw", PolySynth.supersaw(), 48, 96),
                Arguments.of("polySynth.stab", PolySynth.stab(), 48, 96),
                Arguments.of("polySynth.lead", PolySynth.lead(), 55, 96),
                Arguments.of("chipVoice.lead", ChipVoice.lead(), 48, 96),
                Arguments.of("chipVoice.reed", ChipVoice.reed(), 48, 96),
                Arguments.of("chipVoice.triangle", ChipVoice.triangle(), 24, 84));
    }

    @ParameterizedTest
    @MethodSource("synthesizers")
    void isInTuneOverItsRange(String name, Patch patch, int lowest, int highest) {
        for (int key = lowest; key <= highest; key += (highest - lowest) / 2) {
            double sum = 0;
            for (long seed = 1; seed <= TAKES; seed++) {
                Sound sound = Sound.of(patch, seed, 2.2, Note.of(key, 0.8f, 105_600));
                sum += sound.centsFrom(Tuning.hz(key), 0.4, 2.1, 3);
            }
            assertEquals(0, sum / TAKES, WITHIN_CENTS, name + " at key " + key);
        }
    }
}
