package io.trackwright.audio.mastering;

import io.trackwright.audio.dsp.Exp2;
import java.util.Arrays;

/**
 * What the dynamics would make of the mix at one gain: they are played on the measures of its hops,
 * without its samples, and of each 100 ms it is noted which part of the power would get through.
 */
final class DynamicsTrial {
    /** Hops from a hop to when all of its gain is known. */
    private static final int LAG = Dynamics.POINT_LAG + 1;

    /** What K-weighting leaves of the power of a low end, roughly. */
    private static final double LOW_WEIGHT = 0.6;

    private final double gainDb;
    private final Dynamics dynamics;
    private final LowLimiter lowLimiter;
    private final double framesPerMeterHop;
    private final double[] before = new double[LAG + 1];
    private final double[] after = new double[LAG + 1];
    private double pointGain = 1;
    private long hops;
    private double powerIn;
    private double powerOut;
    private double[] kept = new double[64];
    private int meterHops;

    /**
     * @param gainDb the loudness gain throughout
     * @param meterHopFrames frames of 100 ms
     */
    DynamicsTrial(MasteringTarget target, double hopMs, int meterHopFrames, double gainDb) {
        this.gainDb = gainDb;
        dynamics = new Dynamics(target, hopMs, gainDb);
        lowLimiter = new LowLimiter(target, hopMs);
        framesPerMeterHop = meterHopFrames;
    }

    double gainDb() {
        return gainDb;
    }

    /**
     * Plays one hop.
     *
     * @param peak the true peak, linear
     * @param lowPeak the peak of the low band, linear
     * @param sidePower the mean square without the low band
     * @param lowPower the mean square of the low band
     */
    void play(float peak, float lowPeak, double sidePower, double lowPower) {
        double lowGain = Exp2.ofDb(lowLimiter.gainDb(lowPeak, gainDb));
        int slot = (int) (hops % before.length);
        double low = LOW_WEIGHT * lowPower;
        before[slot] = sidePower + low;
        after[slot] = sidePower + low * lowGain * lowGain;
        float rest = (float) (peak - (1 - lowGain) * lowPeak);
        double point = Exp2.ofDb(dynamics.pointDb(rest, sidePower, gainDb));
        if (hops >= LAG) {
            double gain = (pointGain + point) / 2;
            count(hops - LAG, (int) ((hops - LAG) % before.length), gain * gain);
        }
        pointGain = point;
        hops++;
    }

    private void count(long hop, int slot, double powerGain) {
        int meterHop = (int) (hop * GainEnvelope.HOP_FRAMES / framesPerMeterHop);
        if (meterHop > meterHops) {
            if (meterHops == kept.length) {
                kept = Arrays.copyOf(kept, 2 * meterHops);
            }
            kept[meterHops++] = powerIn > 0 ? powerOut / powerIn : powerGain;
            powerIn = 0;
            powerOut = 0;
        }
        powerIn += before[slot];
        powerOut += after[slot] * powerGain;
    }

    /** The 100 ms that are complete. */
    int meterHops() {
        return meterHops;
    }

    /** Power out over power in, of one of them. */
    double kept(int meterHop) {
        return kept[meterHop];
    }
}
