package io.trackwright.audio.mastering;

import io.trackwright.audio.dsp.Decibels;

/**
 * Glue: a slow, soft-kneed compressor that looks at the whole mix and answers with one gain per hop
 * of the {@link GainEnvelope}. It is fed powers, not samples, and works on decibels (D. Giannoulis,
 * M. Massberg and J. Reiss, "Digital dynamic range compressor design", JAES 60, 2012: feed-forward,
 * smoothed in the log domain, branching).
 */
public final class BusCompressor {
    private static final double DETECTOR_MS = 10;
    private static final double MOST_DB = 4;

    private final Settings settings;
    private final double thresholdDb;
    private final double detector;
    private final double attack;
    private final double release;
    private double power;
    private double reductionDb;

    /**
     * @param hopMs milliseconds from one call of {@link #gainDb} to the next
     */
    BusCompressor(Settings settings, double levelLufs, double hopMs) {
        this.settings = settings;
        thresholdDb = levelLufs + settings.thresholdDb;
        detector = 1 - StrictMath.exp(-hopMs / DETECTOR_MS);
        attack = 1 - StrictMath.exp(-hopMs / settings.attackMs);
        release = 1 - StrictMath.exp(-hopMs / settings.releaseMs);
    }

    /**
     * The gain in dB (at most 0) for a hop whose mean square, both channels added, is {@code
     * hopPower}.
     */
    double gainDb(double hopPower) {
        power += (hopPower - power) * detector;
        double wanted = settings.reductionDb(Decibels.fromPower(power) - thresholdDb);
        reductionDb += (wanted - reductionDb) * (wanted > reductionDb ? attack : release);
        return -reductionDb;
    }

    /**
     * The settings of the bus compressor.
     *
     * @param thresholdDb where it begins, relative to the target loudness, −20..20
     * @param ratio dB in per dB out above it, 1 (off)..10
     * @param kneeDb width of the soft knee, 0..24
     * @param attackMs 1..200
     * @param releaseMs 20..2000
     * @param sidechainLowCutHz the detector does not hear below, 20..300, so that a kick does not
     *     pump the pads
     */
    public record Settings(
            double thresholdDb,
            double ratio,
            double kneeDb,
            double attackMs,
            double releaseMs,
            double sidechainLowCutHz) {
        /** About 1 dB in the loud parts. */
        public static final Settings GENTLE = new Settings(0, 1.5, 8, 30, 250, 150);

        /** No compression. */
        public static final Settings OFF = new Settings(0, 1, 0, 30, 250, 150);

        public Settings {
            MasteringTarget.range("thresholdDb", thresholdDb, -20, 20);
            MasteringTarget.range("ratio", ratio, 1, 10);
            MasteringTarget.range("kneeDb", kneeDb, 0, 24);
            MasteringTarget.range("attackMs", attackMs, 1, 200);
            MasteringTarget.range("releaseMs", releaseMs, 20, 2000);
            MasteringTarget.range("sidechainLowCutHz", sidechainLowCutHz, 20, 300);
        }

        /**
         * The static curve: reduction in dB for a level {@code overDb} above the threshold. What is
         * glue takes a few decibels; where a mix is driven hard, the rest is the limiter's.
         */
        double reductionDb(double overDb) {
            return Math.min(MOST_DB, curveDb(overDb));
        }

        private double curveDb(double overDb) {
            double slope = 1 - 1 / ratio;
            if (overDb <= -kneeDb / 2) {
                return 0;
            }
            if (overDb >= kneeDb / 2) {
                return slope * overDb;
            }
            double into = overDb + kneeDb / 2;
            return slope * into * into / (2 * kneeDb);
        }
    }
}
