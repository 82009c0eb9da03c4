package io.trackwright.production.qa;

import java.util.Arrays;
import java.util.List;

/** Measurements of a track without fault, 16 s at 22,050 Hz, with one thing changed. */
final class Readings {
    static final long FRAMES = 16L * Pieces.RATE;
    static final Measurements GOOD = all(FRAMES, -14, -1.2, 0, 0, List.of());

    private Readings() {}

    static Measurements all(
            long frames,
            double lufs,
            double dbtp,
            long clipped,
            double offset,
            List<QuietStretch> quiet) {
        return new Measurements(
                frames,
                lufs,
                5,
                dbtp,
                clipped,
                offset,
                -20,
                quiet,
                boxed(PitchForecast.of(Pieces.score())),
                new Pulse(200, 0.3, 0.8, 0.1));
    }

    static Measurements loudness(double lufs) {
        return all(FRAMES, lufs, -1.2, 0, 0, List.of());
    }

    static Measurements truePeak(double dbtp) {
        return all(FRAMES, -14, dbtp, 0, 0, List.of());
    }

    static Measurements quiet(double fromSeconds, double toSeconds) {
        QuietStretch stretch =
                new QuietStretch(
                        Math.round(fromSeconds * Pieces.RATE), Math.round(toSeconds * Pieces.RATE));
        return all(FRAMES, -14, -1.2, 0, 0, List.of(stretch));
    }

    static Measurements with(double[] chroma) {
        Measurements g = GOOD;
        return new Measurements(
                g.frames(),
                g.integratedLufs(),
                5,
                g.truePeakDbtp(),
                0,
                0,
                g.seamDb(),
                g.quiet(),
                boxed(chroma),
                g.pulse());
    }

    static Measurements seam(double seamDb) {
        Measurements g = GOOD;
        return new Measurements(
                g.frames(),
                g.integratedLufs(),
                5,
                g.truePeakDbtp(),
                0,
                0,
                seamDb,
                g.quiet(),
                g.chroma(),
                g.pulse());
    }

    static Measurements with(Pulse pulse) {
        Measurements g = GOOD;
        return new Measurements(
                g.frames(),
                g.integratedLufs(),
                5,
                g.truePeakDbtp(),
                0,
                0,
                g.seamDb(),
                g.quiet(),
                g.chroma(),
                pulse);
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
