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
import java.util.Map;
import java.util.TreeMap;

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
    private static final int KEYS = 128;

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
        for (int percent = 30; percent <= 63; percent += 3) {
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

    /**
     * Gains for all keys 0..127 that bring an instrument to another's loudness and, as far as a
     * straight line can, to its balance between low and high: the line of least squares through
     * what each stroke needs, level beyond the lowest and the highest of them.
     *
     * @param energies of the strokes, ascending in key
     * @param targets likewise, of the instrument whose place is taken
     */
    public static Map<Integer, Double> registerGainsDb(
            List<Stroke> strokes, double[] energies, double[] targets) {
        double meanKey = strokes.stream().mapToInt(Stroke::key).average().orElse(0);
        double meanDb = 0;
        double moment = 0;
        double square = 0;
        for (int i = 0; i < energies.length; i++) {
            double off = strokes.get(i).key() - meanKey;
            double db = gainDb(energies[i], targets[i]);
            meanDb += db / energies.length;
            moment += off * db;
            square += off * off;
        }
        double dbPerKey = square > 0 ? moment / square : 0;
        Map<Integer, Double> gains = new TreeMap<>();
        for (int key = 0; key < KEYS; key++) {
            int within = Math.clamp(key, strokes.getFirst().key(), strokes.getLast().key());
            double db = meanDb + dbPerKey * (within - meanKey);
            gains.put(key, Math.clamp(db, -MOST_GAIN_DB, MOST_GAIN_DB));
        }
        return gains;
    }
}
