package io.trackwright.audio.mastering;

import io.trackwright.audio.effect.Equalizer.Band;
import java.util.ArrayList;
import java.util.List;

/**
 * The few broad moves by which a mastering engineer brings a mix nearer to the balance of its
 * genre: one band per octave and one for the air above, part of the way, and none where the mix is
 * right or has nothing to lift.
 */
public final class SpectrumMatcher {
    /** What nobody takes for a fault. */
    private static final double TOLERANCE_DB = 1.5;

    /** How much of what is beyond is mended: a mix keeps its character. */
    private static final double SHARE = 0.65;

    private static final double MOST_DB = 4.5;

    /** A band this far below the curve is empty; lifting it brings up hiss. */
    private static final double EMPTY_DB = -16;

    private static final double EMPTY_MOST_DB = 2.5;
    private static final double OCTAVE_Q = 1.2;
    private static final double AIR_HZ = 11_000;

    private SpectrumMatcher() {}

    /**
     * Bands that bring a spectrum nearer to a curve.
     *
     * @param bandLevelsDb third octaves of the mix, forecast or measured
     */
    public static List<Band> bands(double[] bandLevelsDb, SpectrumCurve curve) {
        double[] deviations = curve.octaveDeviationsDb(bandLevelsDb);
        List<Band> bands = new ArrayList<>();
        double lastDb = 0;
        for (int octave = 0; octave < deviations.length; octave++) {
            double gainDb = moveDb(deviations[octave]);
            lastDb = gainDb;
            if (gainDb != 0) {
                double hz = 62.5 * (1 << octave);
                bands.add(
                        octave == deviations.length - 1
                                ? Band.highShelf(hz * 0.8, gainDb)
                                : Band.bell(hz, gainDb, OCTAVE_Q));
            }
        }
        // the shelf of the last octave has moved what lies above it too
        double airDb = moveDb(curve.topDeviationDb(bandLevelsDb) + lastDb);
        if (airDb != 0) {
            bands.add(Band.highShelf(AIR_HZ, airDb));
        }
        return bands;
    }

    private static double moveDb(double deviationDb) {
        double most = deviationDb < EMPTY_DB ? EMPTY_MOST_DB : MOST_DB;
        return Math.rint(Math.clamp(-SHARE * beyond(deviationDb), -most, most) * 10) / 10;
    }

    private static double beyond(double deviationDb) {
        double size = Math.max(0, Math.abs(deviationDb) - TOLERANCE_DB);
        return deviationDb < 0 ? -size : size;
    }
}
