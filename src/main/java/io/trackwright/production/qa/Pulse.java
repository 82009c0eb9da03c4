package io.trackwright.production.qa;

import io.trackwright.audio.analysis.GridEnergy;
import io.trackwright.audio.analysis.OnsetDetector;
import io.trackwright.music.score.Event;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Score;
import java.util.Arrays;

/**
 * How the onsets of the audio lie on the strokes of the score, whose times are known: nothing is
 * estimated. A fit is the share of onset energy within 25 ms of a stroke, measured from what chance
 * would give: 1 when all of it is on a stroke, 0 when it is anywhere, negative when it is beside.
 *
 * @param struck strokes written for instruments that begin at once: only these can be timed
 * @param chance the share of time that lies near a stroke, 0..1
 * @param fit of the score's own times, at most 1
 * @param driftedFit the best fit if the score were slower or faster, so that it ends 0.4 to 2.4 s
 *     off; at most 1
 */
public record Pulse(int struck, double chance, double fit, double driftedFit) {
    private static final double NEAR_SECONDS = 0.025;

    /**
     * How far the wrong tempos run away until the end of the piece; less would still lie near the
     * strokes of a short one.
     */
    private static final double[] DRIFTS_SECONDS = {
        -2.4, -1.6, -1.2, -0.8, -0.6, -0.4, 0.4, 0.6, 0.8, 1.2, 1.6, 2.4
    };

    /** With more of the time near a stroke, no onset could miss. */
    private static final double MOST_CHANCE = 0.9;

    public Pulse {
        if (struck < 0) {
            throw new IllegalArgumentException("struck must be 0 or more, was " + struck);
        }
        if (!(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException("chance must be 0..1, was " + chance);
        }
        if (!(fit <= 1 && driftedFit <= 1)) {
            throw new IllegalArgumentException(
                    "fits must be at most 1, were " + fit + ", " + driftedFit);
        }
    }

    /** Holds what was heard against what is written. */
    static Pulse of(Score score, OnsetDetector heard, int sampleRateHz) {
        int hopFrames = heard.hopFrames();
        double[] strengths = heard.strengths();
        double[] picked = new double[strengths.length];
        for (long frame : heard.onsetFrames()) {
            int hop = (int) (frame / hopFrames);
            picked[hop] = strengths[hop];
        }
        double[] strokes = strokes(score);
        long near = Math.round(NEAR_SECONDS * sampleRateHz);
        double chance =
                GridEnergy.expectedByChance(
                        picked.length, hopFrames, grid(strokes, sampleRateHz), near);
        double drifted = Double.NEGATIVE_INFINITY;
        for (double drift : DRIFTS_SECONDS) {
            long[] grid = grid(strokes, sampleRateHz * (1 + drift / score.lengthSeconds()));
            drifted = Math.max(drifted, GridEnergy.shareNear(picked, hopFrames, grid, near));
        }
        double share = GridEnergy.shareNear(picked, hopFrames, grid(strokes, sampleRateHz), near);
        return new Pulse(struck(score), chance, fit(share, chance), fit(drifted, chance));
    }

    /** Whether the score is such that its audio can be timed at all. */
    boolean clear(int fewestStruck) {
        return struck >= fewestStruck && chance <= MOST_CHANCE;
    }

    private static double fit(double share, double chance) {
        return chance < 1 ? (share - chance) / (1 - chance) : 0;
    }

    private static int struck(Score score) {
        return score.parts().stream()
                .filter(part -> StruckInstruments.include(part.instrument()))
                .mapToInt(part -> part.events().size())
                .sum();
    }

    private static double[] strokes(Score score) {
        return score.parts().stream()
                .map(Part::events)
                .flatMap(events -> events.stream().map(Event::soundingTicks))
                .distinct()
                .mapToDouble(ticks -> score.tempo().secondsAt(ticks))
                .sorted()
                .toArray();
    }

    private static long[] grid(double[] seconds, double framesPerSecond) {
        return Arrays.stream(seconds).mapToLong(t -> Math.round(t * framesPerSecond)).toArray();
    }
}
