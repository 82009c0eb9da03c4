package io.trackwright.production.render;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Decibels;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.metering.LoudnessMeter;
import io.trackwright.audio.synth.Instrument;
import io.trackwright.audio.synth.Note;
import io.trackwright.audio.synth.Patch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How loud instruments are beside one another: both play the same strokes dry, and what they send
 * out is weighted as ears do (ITU-R BS.1770, annex 1) and added up, so that one can take the
 * other's place in a mix.
 */
public final class LoudnessMatch {
    private static final AudioSpec SPEC = new AudioSpec(44_100, 4_410);
    private static final double STEP_SECONDS = 0.8;
    private static final double HELD_SHARE = 0.95;
    private static final double MOST_GAIN_DB = 30;

    /** A power that no instrument stays below unless it is silent. */
    private static final double SILENCE = 1e-9;

    /**
     * A note as it is compared.
     *
     * @param key 0..127
     * @param velocity above 0 and up to 1
     */
    public record Stroke(int key, float velocity) {}

    private LoudnessMatch() {}

    /**
     * Strokes for a pitched instrument: all over the middle of its range, as loud as a player of a
     * band mostly is.
     *
     * @param lowestKey of its range, 0..127
     * @param highestKey of its range, above the lowest
     */
    public static List<Stroke> melody(int lowestKey, int highestKey) {
        List<Stroke> strokes = new ArrayList<>();
        for (int percent = 30; percent <= 60; percent += 3) {
            int key = lowestKey + percent * (highestKey - lowestKey) / 100;
            strokes.add(new Stroke(key, 0.65f + 0.05f * (percent / 3 % 4)));
        }
        return strokes;
    }

    /** The weighted energy of each of strokes that follow one another, as a player's do. */
    public static double[] phraseEnergies(Patch patch, List<Stroke> strokes) {
        Instrument instrument = patch.build(SPEC, 1);
        return strokes.stream().mapToDouble(stroke -> energy(instrument, stroke)).toArray();
    }

    /** The weighted energy of each stroke by itself. */
    public static double[] strokeEnergies(Patch patch, List<Stroke> strokes) {
        Instrument instrument = patch.build(SPEC, 1);
        return strokes.stream()
                .mapToDouble(
                        stroke -> {
                            instrument.reset();
                            return energy(instrument, stroke);
                        })
                .toArray();
    }

    private static double energy(Instrument instrument, Stroke stroke) {
        int frames = SPEC.frames(STEP_SECONDS);
        LoudnessMeter meter = new LoudnessMeter(SPEC, frames);
        StereoBlock block = new StereoBlock(SPEC.maxFrames());
        int held = (int) (HELD_SHARE * frames);
        instrument.start(Note.of(stroke.key(), stroke.velocity(), held));
        for (int at = 0; at < frames; at += block.frames()) {
            block.resize(Math.min(SPEC.maxFrames(), frames - at));
            block.clear();
            instrument.render(block, 0, block.frames());
            meter.process(block);
        }
        return Arrays.stream(meter.hopPowers()).sum();
    }

    /** What brings one energy to another, −30..30 dB; 0 where either is silence. */
    public static double gainDb(double energy, double target) {
        if (!(Math.min(energy, target) > SILENCE)) {
            return 0;
        }
        double db = Decibels.fromPower(target / energy);
        return Math.max(-MOST_GAIN_DB, Math.min(MOST_GAIN_DB, db));
    }
}
