package io.trackwright.music.critique;

import io.trackwright.music.score.Note;
import io.trackwright.music.score.Score;
import io.trackwright.music.theory.Mode;
import java.util.Map;

/** Which pitch classes are used: entropy and scale (Wu and Yang 2020; MusPy, Dong et al. 2020). */
final class PitchMeasures {
    private static final double LOG_2 = StrictMath.log(2);

    private PitchMeasures() {}

    static void of(Score score, Map<Measure, Double> values) {
        int[][] bars = new int[score.bars()][12];
        int[] piece = new int[12];
        for (Note n : Notes.pitched(score)) {
            int bar = (int) Math.min(bars.length - 1, n.startTicks() / score.barTicks(1));
            bars[bar][n.pitch() % 12]++;
            piece[n.pitch() % 12]++;
        }
        values.put(Measure.ENTROPY_1_BAR, meanEntropy(bars, 1));
        values.put(Measure.ENTROPY_4_BARS, meanEntropy(bars, Math.min(4, bars.length)));
        values.put(Measure.PITCH_CLASS_ENTROPY, entropy(piece));
        values.put(Measure.SCALE_CONSISTENCY, scaleConsistency(piece));
    }

    /** Over all windows of that many bars in which there are notes. */
    private static double meanEntropy(int[][] bars, int length) {
        double sum = 0;
        int windows = 0;
        for (int from = 0; from + length <= bars.length; from++) {
            int[] window = new int[12];
            for (int bar = from; bar < from + length; bar++) {
                for (int i = 0; i < 12; i++) {
                    window[i] += bars[bar][i];
                }
            }
            double bits = entropy(window);
            if (!Double.isNaN(bits)) {
                sum += bits;
                windows++;
            }
        }
        return sum / windows;
    }

    private static double entropy(int[] counts) {
        double all = sum(counts);
        double bits = all == 0 ? Double.NaN : 0;
        for (int c : counts) {
            bits -= c == 0 ? 0 : c / all * StrictMath.log(c / all) / LOG_2;
        }
        return bits;
    }

    /** Natural minor scales have the notes of major ones, so twelve cover all twenty-four. */
    private static double scaleConsistency(int[] counts) {
        int best = 0;
        for (int tonic = 0; tonic < 12; tonic++) {
            int inside = 0;
            for (int s : Mode.MAJOR.semitones()) {
                inside += counts[(tonic + s) % 12];
            }
            best = Math.max(best, inside);
        }
        return best / (double) sum(counts);
    }

    private static int sum(int[] counts) {
        int sum = 0;
        for (int c : counts) {
            sum += c;
        }
        return sum;
    }
}
