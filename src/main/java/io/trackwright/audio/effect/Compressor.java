package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Decibels;
import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.StereoBlock;

/**
 * A strip compressor: evens out a part, or with a slow attack lets its strokes through and holds
 * the rest. Feed-forward, soft knee, both channels alike, smoothed in decibels (D. Giannoulis, M.
 * Massberg and J. Reiss, "Digital dynamic range compressor design", JAES 60, 2012). The gain is
 * worked out by a {@link GainRide}.
 */
public final class Compressor implements Effect {
    private static final double DETECTOR_MS = 3;

    private final Settings settings;
    private final double detector;
    private final double attack;
    private final double release;
    private final GainRide ride;
    private double power;
    private double reductionDb;

    private Compressor(Settings settings, AudioSpec spec) {
        this.settings = settings;
        double hopMs = 1000.0 * GainRide.HOP / spec.sampleRateHz();
        detector = 1 - StrictMath.exp(-hopMs / DETECTOR_MS);
        attack = 1 - StrictMath.exp(-hopMs / settings.attackMs);
        release = 1 - StrictMath.exp(-hopMs / settings.releaseMs);
        float dry = (float) (1 - settings.mix);
        float wet = (float) (settings.mix * Decibels.toGain(settings.makeupDb));
        ride = new GainRide(GainRide.Ear.POWER, this::aim, spec, dry, wet);
    }

    @Override
    public void process(StereoBlock io) {
        ride.process(io);
    }

    private double aim(double hopPower) {
        power += (hopPower - power) * detector;
        if (power < 1e-30) {
            power = 0;
        }
        double wanted = settings.reductionDb(Decibels.fromPower(power));
        reductionDb += (wanted - reductionDb) * (wanted > reductionDb ? attack : release);
        if (reductionDb < 1e-6) {
            reductionDb = 0;
        }
        return Exp2.ofDb(-reductionDb);
    }

    @Override
    public void reset() {
        power = 0;
        reductionDb = 0;
        ride.reset();
    }

    /**
     * @param thresholdDb where it begins, −60..0 dBFS
     * @param ratio dB in per dB out above it, 1..40
     * @param kneeDb width of the soft knee, 0..24
     * @param attackMs 0.1..500
     * @param releaseMs 5..5000
     * @param makeupDb gain afterwards, −24..24
     * @param mix share of the compressed signal, 0..1; below 1 is parallel compression
     */
    public record Settings(
            double thresholdDb,
            double ratio,
            double kneeDb,
            double attackMs,
            double releaseMs,
            double makeupDb,
            double mix)
            implements EffectSettings {
        public Settings {
            Setting.range("thresholdDb", thresholdDb, -60, 0);
            Setting.range("ratio", ratio, 1, 40);
            Setting.range("kneeDb", kneeDb, 0, 24);
            Setting.range("attackMs", attackMs, 0.1, 500);
            Setting.range("releaseMs", releaseMs, 5, 5000);
            Setting.range("makeupDb", makeupDb, -24, 24);
            Setting.range("mix", mix, 0, 1);
        }

        /** A knee of 6 dB, no make-up gain, nothing of the dry signal. */
        public static Settings of(
                double thresholdDb, double ratio, double attackMs, double releaseMs) {
            return new Settings(thresholdDb, ratio, 6, attackMs, releaseMs, 0, 1);
        }

        public Settings withMakeupDb(double makeupDb) {
            return new Settings(thresholdDb, ratio, kneeDb, attackMs, releaseMs, makeupDb, mix);
        }

        public Settings withMix(double mix) {
            return new Settings(thresholdDb, ratio, kneeDb, attackMs, releaseMs, makeupDb, mix);
        }

        double reductionDb(double levelDb) {
            double slope = 1 - 1 / ratio;
            double over = levelDb - thresholdDb;
            if (over <= -kneeDb / 2) {
                return 0;
            }
            if (over >= kneeDb / 2) {
                return slope * over;
            }
            double into = over + kneeDb / 2;
            return slope * into * into / (2 * kneeDb);
        }

        @Override
        public Compressor build(AudioSpec spec) {
            return new Compressor(this, spec);
        }
    }
}
