package io.trackwright.audio.mastering;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.metering.LoudnessMeter;
import io.trackwright.audio.metering.TruePeakScan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is known of the mix, and how loud each part of it would come out of the dynamics at any
 * gain: they are tried at a few gains, between which it is interpolated.
 */
final class Foresight {
    private static final int HOP = GainEnvelope.HOP_FRAMES;

    /** The gains that are tried, from so far below the opening gain, in such steps. */
    private static final double LOWEST_DB = -9;

    static final double STEP_DB = 3;
    private static final int TRIALS = 5;

    private final MasteringTarget target;
    private final double hopMs;
    private final int meterHopFrames;
    private final LowBand lowBand;
    private final Sidechain sidechain;
    private final TruePeakScan scan = new TruePeakScan();
    private final float[] peaks;
    private final double[] sidePowers;
    private final List<DynamicsTrial> trials = new ArrayList<>();

    /** Peak, low peak, power, low power of each hop, as long as the trials may begin again. */
    private float[] measures = new float[1 << 12];

    private int measured;
    private boolean begun;
    private double[][] lufs = new double[TRIALS][64];
    private int blocks;

    /**
     * @param spec the blocks are of its size, a multiple of the hop
     */
    Foresight(MasteringTarget target, AudioSpec spec) {
        this.target = target;
        hopMs = 1000.0 * HOP / spec.sampleRateHz();
        meterHopFrames = LoudnessMeter.hopFrames(spec.sampleRateHz());
        lowBand = new LowBand(spec);
        sidechain = new Sidechain(target.glue(), spec);
        peaks = new float[spec.maxFrames() / HOP];
        sidePowers = new double[peaks.length];
    }

    /** Shows the next frames after the equalizer: a full block. */
    void show(StereoBlock block) {
        StereoBlock low = lowBand.take(block);
        sidechain.measure(block, sidePowers);
        scan.scanRuns(block, HOP, peaks, 0);
        for (int hop = 0; hop < peaks.length; hop++) {
            float lowPower = (float) (Sidechain.power(low, hop * HOP) / HOP);
            float lowPeak = LowBand.peak(low, hop * HOP, HOP);
            if (!begun) {
                keep(peaks[hop], lowPeak, (float) sidePowers[hop], lowPower);
            }
            for (DynamicsTrial trial : trials) {
                trial.play(peaks[hop], lowPeak, (float) sidePowers[hop], lowPower);
            }
        }
    }

    private void keep(float... hop) {
        if (measured + hop.length > measures.length) {
            measures = Arrays.copyOf(measures, 2 * measures.length);
        }
        System.arraycopy(hop, 0, measures, measured, hop.length);
        measured += hop.length;
    }

    /** Tries gains around another one on everything shown so far. */
    void rehearse(double gainDb) {
        if (begun) {
            throw new IllegalStateException("what was shown first is forgotten");
        }
        trials.clear();
        blocks = 0;
        for (int t = 0; t < TRIALS; t++) {
            double triedDb = gainDb + LOWEST_DB + t * STEP_DB;
            trials.add(new DynamicsTrial(target, hopMs, meterHopFrames, triedDb));
        }
        for (int at = 0; at < measured; at += 4) {
            for (DynamicsTrial trial : trials) {
                trial.play(measures[at], measures[at + 1], measures[at + 2], measures[at + 3]);
            }
        }
    }

    /** From now on the gains that are tried stay as they are. */
    void begin() {
        begun = true;
        measures = new float[0];
    }

    /**
     * Weighs the gating blocks that have become complete; answers with their number.
     *
     * @param in the loudness of what was shown
     */
    int weigh(LoudnessMeter in) {
        int known = Math.min(in.hops(), trials.getFirst().meterHops());
        for (; blocks + LoudnessMeter.BLOCK_HOPS <= known; blocks++) {
            for (int t = 0; t < lufs.length; t++) {
                if (blocks == lufs[t].length) {
                    lufs[t] = Arrays.copyOf(lufs[t], 2 * blocks);
                }
                double power = 0;
                for (int h = blocks; h < blocks + LoudnessMeter.BLOCK_HOPS; h++) {
                    power += in.hopPower(h) * trials.get(t).kept(h);
                }
                lufs[t][blocks] = LoudnessMeter.lufs(power / LoudnessMeter.BLOCK_HOPS);
            }
        }
        return blocks;
    }

    /**
     * Tells what was found for a block.
     *
     * @param lufs its loudness in the mix
     */
    void teach(TakeAway takeAway, int block, double lufs) {
        for (int t = 0; t < TRIALS && lufs > LoudnessMeter.SILENCE_LUFS; t++) {
            double gained = lufs + trials.get(t).gainDb();
            takeAway.learn(gained, gained - this.lufs[t][block]);
        }
    }

    /**
     * The loudness of a block that was weighed, at a gain. Below the lowest that was tried, nothing
     * more is gained on the ceiling.
     */
    double lufs(int block, double gainDb) {
        double lowestDb = trials.getFirst().gainDb();
        if (gainDb <= lowestDb) {
            return lufs[0][block] + gainDb - lowestDb;
        }
        int t = (int) Math.min(lufs.length - 2, (gainDb - lowestDb) / STEP_DB);
        double low = lufs[t][block];
        double into = (gainDb - trials.get(t).gainDb()) / STEP_DB;
        return low + (lufs[t + 1][block] - low) * into;
    }
}
