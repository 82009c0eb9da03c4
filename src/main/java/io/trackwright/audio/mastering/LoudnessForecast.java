package io.trackwright.audio.mastering;

import io.trackwright.audio.metering.LoudnessMeter;
import java.util.Arrays;

/**
 * What the mix is thought to sound like before it exists: its K-weighted power (mean square, both
 * channels added, as {@link LoudnessMeter#hopPower}) for each 100 ms. It may be wrong by some
 * decibels as a whole, and in detail; the nearer it is, the less the gain has to move later on.
 */
public final class LoudnessForecast {
    private final double[] hopPowers;
    private final double takeAwayDb;

    /** A forecast for a mix of ordinary peaks. */
    public LoudnessForecast(double[] hopPowers) {
        this(hopPowers, 0);
    }

    /**
     * @param hopPowers one power per 100 ms from the first frame on, each finite and at least 0
     * @param takeAwayDb how much more than usual compressor and limiter will take, −6..6; above 0
     *     for bare drums
     */
    public LoudnessForecast(double[] hopPowers, double takeAwayDb) {
        MasteringTarget.range("takeAwayDb", takeAwayDb, -6, 6);
        this.takeAwayDb = takeAwayDb;
        for (double p : hopPowers) {
            if (!(p >= 0 && p < 1e12)) {
                throw new IllegalArgumentException("hop powers must be 0..1e12, was " + p);
            }
        }
        this.hopPowers = hopPowers.clone();
    }

    /** The same loudness all the way: for when nothing better is known. */
    public static LoudnessForecast constant(double lufs, int hops) {
        double[] powers = new double[hops];
        Arrays.fill(powers, LoudnessMeter.power(lufs));
        return new LoudnessForecast(powers);
    }

    public double takeAwayDb() {
        return takeAwayDb;
    }

    public int hops() {
        return hopPowers.length;
    }

    /** The power of one hop; 0 beyond the end. */
    public double hopPower(int hop) {
        return hop < hopPowers.length ? hopPowers[hop] : 0;
    }

    /** Mean power of the gating block that begins at {@code hop}. */
    double blockPower(int hop) {
        double p = 0;
        for (int i = hop; i < hop + LoudnessMeter.BLOCK_HOPS; i++) {
            p += hopPower(i);
        }
        return p / LoudnessMeter.BLOCK_HOPS;
    }

    /** Integrated loudness of the forecast. */
    public double integratedLufs() {
        return LoudnessMeter.integratedLufs(hopPowers, hopPowers.length);
    }
}
