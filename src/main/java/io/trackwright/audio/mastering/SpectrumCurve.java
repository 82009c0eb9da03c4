package io.trackwright.audio.mastering;

import io.trackwright.audio.metering.SpectrumMeter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A long-term average spectrum to aim at: levels of third octaves, straight lines on a logarithmic
 * frequency axis between its points. Only its shape counts, not its height. Records of popular
 * music fall by about 5 dB per octave in density above 100 Hz (a third-octave level by 2), more
 * steeply above 4 kHz, and have the more bass and treble, the more percussion they have (Pestana,
 * Ma, Reiss, Barbosa and Black, AES 135, 2013; Elowsson and Friberg, AES 142, 2017).
 *
 * @param points two or more, rising in frequency
 */
public record SpectrumCurve(List<Point> points) {
    /** Where the shape of a spectrum is compared. */
    public static final double LOW_HZ = 60;

    public static final double HIGH_HZ = 12_500;

    private static final double OCTAVE_EDGE = 1.42;
    private static final double TOP_EDGE = 1.12;

    /**
     * @param frequencyHz 20..20,000
     * @param levelDb level of the third octave, −60..60
     */
    public record Point(double frequencyHz, double levelDb) {
        public Point {
            MasteringTarget.range("frequencyHz", frequencyHz, 20, 20_000);
            MasteringTarget.range("levelDb", levelDb, -60, 60);
        }
    }

    public SpectrumCurve {
        points = List.copyOf(points);
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).frequencyHz() <= points.get(i - 1).frequencyHz()) {
                throw new IllegalArgumentException("points must rise in frequency, was " + points);
            }
        }
        if (points.size() < 2) {
            throw new IllegalArgumentException("points must be 2 or more, was " + points.size());
        }
    }

    /** Levels in dB at 63, 125, 250, 500, 1,000, 2,000, 4,000, 8,000 and 12,500 Hz. */
    public static SpectrumCurve octaves(double... levelsDb) {
        if (levelsDb.length != 9) {
            throw new IllegalArgumentException("levels must be 9, was " + levelsDb.length);
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            points.add(new Point(i < 8 ? 62.5 * (1 << i) : HIGH_HZ, levelsDb[i]));
        }
        return new SpectrumCurve(points);
    }

    /** The level at a frequency; the ends go on level. */
    public double levelDb(double frequencyHz) {
        Point below = points.getFirst();
        for (Point p : points) {
            if (p.frequencyHz() >= frequencyHz) {
                double span = StrictMath.log(p.frequencyHz() / below.frequencyHz());
                double share =
                        span > 0 ? StrictMath.log(frequencyHz / below.frequencyHz()) / span : 1;
                return below.levelDb() + Math.clamp(share, 0, 1) * (p.levelDb() - below.levelDb());
            }
            below = p;
        }
        return below.levelDb();
    }

    /**
     * How far a spectrum is above the curve in each octave from 63 Hz to 8 kHz, in dB, when both
     * are brought to the same height: the median of the octaves is 0.
     *
     * @param bandLevelsDb third octaves, as {@link SpectrumMeter#bandLevelsDb()}
     */
    public double[] octaveDeviationsDb(double[] bandLevelsDb) {
        double[] deviations = rawOctavesDb(bandLevelsDb);
        double median = median(deviations);
        for (int i = 0; i < deviations.length; i++) {
            deviations[i] -= median;
        }
        return deviations;
    }

    /** The same of the third octave at 12.5 kHz, the last that the curve speaks of. */
    public double topDeviationDb(double[] bandLevelsDb) {
        return aboveDb(bandLevelsDb, HIGH_HZ / TOP_EDGE, HIGH_HZ * TOP_EDGE)
                - median(rawOctavesDb(bandLevelsDb));
    }

    private double[] rawOctavesDb(double[] bandLevelsDb) {
        double[] deviations = new double[8];
        for (int octave = 0; octave < 8; octave++) {
            double centre = 62.5 * (1 << octave);
            deviations[octave] = aboveDb(bandLevelsDb, centre / OCTAVE_EDGE, centre * OCTAVE_EDGE);
        }
        return deviations;
    }

    private double aboveDb(double[] bandLevelsDb, double fromHz, double toHz) {
        double is = 0;
        double wanted = 0;
        for (int band = 0; band < SpectrumMeter.BANDS; band++) {
            double hz = SpectrumMeter.centreHz(band);
            if (hz > fromHz && hz < toHz) {
                is += StrictMath.pow(10, bandLevelsDb[band] / 10);
                wanted += StrictMath.pow(10, levelDb(hz) / 10);
            }
        }
        return 10 * StrictMath.log10((is + 1e-30) / wanted);
    }

    private static double median(double[] octavesDb) {
        double[] sorted = octavesDb.clone();
        Arrays.sort(sorted);
        return (sorted[3] + sorted[4]) / 2;
    }
}
