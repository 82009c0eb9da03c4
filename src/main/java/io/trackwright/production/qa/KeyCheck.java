package io.trackwright.production.qa;

import java.util.List;

/**
 * What is heard is in the key: the pitch classes of the audio lie in the scale (or are tones of the
 * score's chords) nearly as much as the score predicts, and they look more like the score where it
 * is written than transposed to any other pitch. A score that is itself out of its key fails, too.
 */
final class KeyCheck implements Check {
    /** How far the audio's share may fall below the score's. */
    static final double TOLERANCE = 0.15;

    /** A score with less than this inside its key is not in that key. */
    static final double LEAST_OF_SCORE = 0.80;

    /** How much better a transposition must fit to be believed. */
    private static final double MARGIN = 0.05;

    @Override
    public String name() {
        return "key";
    }

    @Override
    public Cure cure() {
        return Cure.RECOMPOSE;
    }

    @Override
    public Finding examine(Evidence evidence, Measurements measured) {
        double[] predicted = PitchForecast.of(evidence.score());
        double[] heard = aboveFloor(measured.chroma());
        boolean[] allowed = PitchForecast.allowed(evidence.score());
        double inScore = share(predicted, allowed);
        double inAudio = share(heard, allowed);
        String key = evidence.score().key().toString();
        double least = Math.max(LEAST_OF_SCORE, inScore) - TOLERANCE;
        Answer answer =
                new Answer(
                        name(),
                        Answer.percent(inAudio) + " in " + key,
                        "at least " + Answer.percent(least));
        if (sum(predicted) == 0) {
            return answer.pass("the score has no pitched notes");
        }
        if (sum(heard) == 0) {
            return answer.fail("no pitch is heard, wanted " + key);
        }
        int moved = transposition(predicted, heard);
        String text =
                Answer.percent(inAudio)
                        + " of what is heard lies in "
                        + key
                        + ", the score predicts "
                        + Answer.percent(inScore);
        if (moved != 0) {
            return answer.fail(text + "; it fits better " + moved + " semitones higher");
        }
        return answer.passIf(inAudio >= least && inScore >= LEAST_OF_SCORE, text);
    }

    /** The shares above the weakest pitch class, which is mostly noise. */
    private static double[] aboveFloor(List<Double> chroma) {
        double floor = chroma.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        return PitchForecast.normalized(
                chroma.stream().mapToDouble(share -> share - floor).toArray());
    }

    private static double share(double[] chroma, boolean[] allowed) {
        double inside = 0;
        for (int i = 0; i < 12; i++) {
            inside += allowed[i] ? chroma[i] : 0;
        }
        return inside;
    }

    private static double sum(double[] chroma) {
        double sum = 0;
        for (double share : chroma) {
            sum += share;
        }
        return sum;
    }

    /** The semitones, 0..11, by which the prediction must rise to fit best what is heard. */
    private static int transposition(double[] predicted, double[] heard) {
        int best = 0;
        double fit = correlation(predicted, heard, 0) + MARGIN;
        for (int up = 1; up < 12; up++) {
            double other = correlation(predicted, heard, up);
            if (other > fit) {
                fit = other;
                best = up;
            }
        }
        return best;
    }

    /** Pearson's correlation of two profiles whose shares each sum to 1. */
    private static double correlation(double[] predicted, double[] heard, int up) {
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < 12; i++) {
            double x = predicted[i] - 1.0 / 12;
            double y = heard[(i + up) % 12] - 1.0 / 12;
            xy += x * y;
            xx += x * x;
            yy += y * y;
        }
        double norm = Math.sqrt(xx * yy);
        return norm > 0 ? xy / norm : 0;
    }
}
