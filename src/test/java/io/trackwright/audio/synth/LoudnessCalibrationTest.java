package io.trackwright.audio.synth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.metering.LoudnessMeter;
import io.trackwright.audio.soundfont.SampledInstrument;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every preset that plays tunes is as loud as the others of its kind, by ITU-R BS.1770, where it
 * plays a phrase in the middle of its range: a palette may seat another player and keep the fader.
 * What plays the bass lies higher, as ears and mixes have it; a sound font is as loud as its maker
 * left it.
 */
class LoudnessCalibrationTest {
    private static final double SUSTAINED_LUFS = -17.5;
    private static final double DECAYING_LUFS = -19;
    private static final double BASS_LU = 1;
    private static final double WITHIN_LU = 1.5;
    private static final int HIGHEST_BASS_KEY = 45;
    private static final int BLOCK = 7_200;
    private static final int BLOCKS_PER_STEP = 3;
    private static final int HELD = 20_400;
    private static final int[] STEPS = {0, 4, 7, 12, 7, 5, 2, -3, 0, 0};
    private static final float[] VELOCITIES = {0.75f, 0.65f, 0.7f, 0.85f, 0.65f, 0.8f};

    static List<Presets> tuneful() {
        return Presets.all().stream()
                .filter(Presets::pitched)
                .filter(preset -> !(preset.patch() instanceof SampledInstrument.Patch))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("tuneful")
    void playsAPhraseAtTheLoudnessOfItsKind(Presets preset) {
        assertEquals(reference(preset), phraseLufs(preset), WITHIN_LU, "LUFS");
    }

    static double reference(Presets preset) {
        double lufs = preset.kind() == Presets.Kind.SUSTAINED ? SUSTAINED_LUFS : DECAYING_LUFS;
        return preset.key() <= HIGHEST_BASS_KEY ? lufs + BASS_LU : lufs;
    }

    static double phraseLufs(Presets preset) {
        LoudnessMeter meter = new LoudnessMeter(Sound.SPEC, 1);
        Instrument instrument = preset.patch().build(Sound.SPEC, 1);
        StereoBlock block = new StereoBlock(BLOCK);
        for (int i = 0; i < STEPS.length; i++) {
            float velocity = VELOCITIES[i % VELOCITIES.length];
            instrument.start(Note.of(preset.key() + STEPS[i], velocity, HELD));
            for (int part = 0; part < BLOCKS_PER_STEP; part++) {
                block.clear();
                instrument.render(block, 0, BLOCK);
                meter.process(block);
            }
        }
        return meter.integratedLufs();
    }
}
