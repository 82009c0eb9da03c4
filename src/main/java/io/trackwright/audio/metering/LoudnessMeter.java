package io.trackwright.audio.metering;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import java.util.Arrays;

/**
 * Loudness of a stereo programme after ITU-R BS.1770-5 and EBU R 128: K-weighted, in gating blocks
 * of 400 ms that overlap by three quarters; momentary and short-term after EBU Tech 3341, range
 * after EBU Tech 3342. Everything follows from one number per 100 ms, its <em>hop power</em>: the
 * K-weighted mean square, both channels added. Silence reads {@link #SILENCE_LUFS}. A last hop that
 * is not full is not counted.
 */
public final class LoudnessMeter {
    /** The absolute gate of BS.1770-5, and the reading of silence. */
    public static final double SILENCE_LUFS = -70;

    /** Hops per second. */
    public static final int HOPS_PER_SECOND = 10;

    /** Hops in a gating block, which is also the momentary window. */
    public static final int BLOCK_HOPS = 4;

    /** Hops in the short-term window of 3 s. */
    public static final int SHORT_TERM_HOPS = 30;

    private static final double OFFSET_LUFS = -0.691;
    private static final double RELATIVE_GATE_LU = -10;
    private static final double RANGE_GATE_LU = -20;

    private final KWeighting weighting;
    private final StereoBlock weighted;
    private final int hopFrames;
    private double[] powers;
    private int hops;
    private double sum;
    private int inHop;

    /**
     * @param spec the format of the blocks
     * @param expectedFrames how long the programme is thought to be; a longer one costs memory
     *     anew, nothing else
     */
    public LoudnessMeter(AudioSpec spec, long expectedFrames) {
        weighting = new KWeighting(spec.sampleRateHz());
        weighted = new StereoBlock(spec.maxFrames());
        hopFrames = hopFrames(spec.sampleRateHz());
        powers = new double[(int) Math.max(64, Math.min(1 << 24, expectedFrames / hopFrames + 2))];
    }

    /** Frames of one hop of 100 ms. */
    public static int hopFrames(int sampleRateHz) {
        return (int) Math.rint(sampleRateHz / (double) HOPS_PER_SECOND);
    }

    /** Measures the frames in use and leaves them as they are. */
    public void process(StereoBlock block) {
        weighted.copyFrom(block);
        float[] l = weighted.left;
        float[] r = weighted.right;
        int n = weighted.frames();
        weighting.process(l, r, n);
        int at = 0;
        while (at < n) {
            int to = Math.min(n, at + hopFrames - inHop);
            double s = sum;
            for (int i = at; i < to; i++) {
                s += (double) l[i] * l[i] + (double) r[i] * r[i];
            }
            sum = s;
            inHop += to - at;
            at = to;
            if (inHop == hopFrames) {
                closeHop();
            }
        }
    }

    private void closeHop() {
        if (hops == powers.length) {
            powers = Arrays.copyOf(powers, hops * 2);
        }
        powers[hops++] = sum / hopFrames;
        sum = 0;
        inHop = 0;
    }

    /** Full hops so far. */
    public int hops() {
        return hops;
    }

    /** The power of one hop, 0 ≤ {@code hop} < {@link #hops()}. */
    public double hopPower(int hop) {
        return powers[hop];
    }

    /**
     * The mean power of the gating block that begins with a hop, 0 ≤ {@code hop} ≤ {@link #hops()}
     * − 4.
     */
    public double blockPower(int hop) {
        return window(powers, hop, BLOCK_HOPS);
    }

    /** A copy of all hop powers. */
    public double[] hopPowers() {
        return Arrays.copyOf(powers, hops);
    }

    /** Gated loudness of everything so far. */
    public double integratedLufs() {
        return integratedLufs(powers, hops);
    }

    /** Gated loudness of {@code n} hop powers (BS.1770-5, annex 1, eq. 3 to 7). */
    public static double integratedLufs(double[] hopPowers, int n) {
        double loud = gatedMean(hopPowers, n, BLOCK_HOPS, power(SILENCE_LUFS));
        return lufs(
                gatedMean(
                        hopPowers,
                        n,
                        BLOCK_HOPS,
                        Math.max(power(SILENCE_LUFS), loud * tenth(RELATIVE_GATE_LU))));
    }

    /** The mean power of all windows above the gate; 0 when there is none. */
    private static double gatedMean(double[] hopPowers, int n, int windowHops, double gate) {
        double total = 0;
        int count = 0;
        for (int i = 0; i + windowHops <= n; i++) {
            double p = window(hopPowers, i, windowHops);
            if (p > gate) {
                total += p;
                count++;
            }
        }
        return count == 0 ? 0 : total / count;
    }

    private static double window(double[] hopPowers, int from, int hops) {
        double p = 0;
        for (int i = from; i < from + hops; i++) {
            p += hopPowers[i];
        }
        return p / hops;
    }

    /** Loudness of the last 400 ms. */
    public double momentaryLufs() {
        return last(BLOCK_HOPS);
    }

    /** Loudness of the last 3 s. */
    public double shortTermLufs() {
        return last(SHORT_TERM_HOPS);
    }

    public double maxMomentaryLufs() {
        return loudest(BLOCK_HOPS);
    }

    public double maxShortTermLufs() {
        return loudest(SHORT_TERM_HOPS);
    }

    private double last(int windowHops) {
        return hops < windowHops
                ? SILENCE_LUFS
                : lufs(window(powers, hops - windowHops, windowHops));
    }

    private double loudest(int windowHops) {
        double best = 0;
        for (int i = 0; i + windowHops <= hops; i++) {
            best = Math.max(best, window(powers, i, windowHops));
        }
        return lufs(best);
    }

    /**
     * Loudness range in LU: the 10th to the 95th percentile of short-term loudness, gated (EBU Tech
     * 3342, §3).
     */
    public double rangeLu() {
        double loud = gatedMean(powers, hops, SHORT_TERM_HOPS, power(SILENCE_LUFS));
        double gate = Math.max(power(SILENCE_LUFS), loud * tenth(RANGE_GATE_LU));
        double[] kept = new double[hops];
        int n = 0;
        for (int i = 0; i + SHORT_TERM_HOPS <= hops; i++) {
            double p = window(powers, i, SHORT_TERM_HOPS);
            if (p > gate) {
                kept[n++] = p;
            }
        }
        if (n < 2) {
            return 0;
        }
        Arrays.sort(kept, 0, n);
        return lufs(kept[(int) Math.rint((n - 1) * 0.95)])
                - lufs(kept[(int) Math.rint((n - 1) * 0.10)]);
    }

    /** The loudness of a K-weighted power, not below {@link #SILENCE_LUFS}. */
    public static double lufs(double power) {
        return power > 1e-12
                ? Math.max(SILENCE_LUFS, OFFSET_LUFS + 10 * StrictMath.log10(power))
                : SILENCE_LUFS;
    }

    /** The K-weighted power of a loudness. */
    public static double power(double lufs) {
        return tenth(lufs - OFFSET_LUFS);
    }

    private static double tenth(double db) {
        return StrictMath.pow(10, db / 10);
    }

    public void reset() {
        weighting.reset();
        hops = 0;
        sum = 0;
        inHop = 0;
    }
}
