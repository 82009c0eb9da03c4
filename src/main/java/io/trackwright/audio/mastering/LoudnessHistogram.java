package io.trackwright.audio.mastering;

import io.trackwright.audio.metering.LoudnessMeter;
import java.util.Arrays;

/**
 * Gating blocks counted by loudness in steps of 0.1 LU: enough to find the gated loudness of a
 * programme, or of one not played yet, in a time that does not grow with its length.
 */
final class LoudnessHistogram {
    static final double LOWEST_LUFS = -120;
    static final double STEP_LU = 0.1;
    static final int BINS = 2000;

    private static final double RELATIVE_GATE_LU = 10;
    private static final double[] POWERS = new double[BINS + 1];

    static {
        for (int i = 0; i <= BINS; i++) {
            POWERS[i] = LoudnessMeter.power(LOWEST_LUFS + i * STEP_LU);
        }
    }

    private final double[] counts = new double[BINS];
    private final double[] powers = new double[BINS];

    static double centreLufs(int bin) {
        return LOWEST_LUFS + (bin + 0.5) * STEP_LU;
    }

    private static int bin(double lufs) {
        return (int) Math.max(0, Math.min(BINS - 1, (lufs - LOWEST_LUFS) / STEP_LU));
    }

    /** The bin of a power; bin 0 stands for all that is too quiet to count. */
    static int binOf(double power) {
        return power > 1e-13 ? bin(-0.691 + 10 * StrictMath.log10(power)) : 0;
    }

    /** Adds one block of known power. */
    void add(double power) {
        int b = binOf(power);
        if (b > 0) {
            counts[b]++;
            powers[b] += power;
        }
    }

    /** Adds {@code count} blocks of a loudness. */
    void add(double lufs, double count) {
        double at = Math.max(0, Math.min(BINS - 1, (lufs - LOWEST_LUFS) / STEP_LU));
        int b = (int) at;
        counts[b] += count;
        powers[b] += count * (POWERS[b] + (at - b) * (POWERS[b + 1] - POWERS[b]));
    }

    /** Takes one block out of a bin that has one; nothing out of bin 0. */
    void remove(int bin) {
        if (bin > 0) {
            powers[bin] -= powers[bin] / counts[bin];
            counts[bin]--;
        }
    }

    double count(int bin) {
        return counts[bin];
    }

    void copyFrom(LoudnessHistogram other) {
        System.arraycopy(other.counts, 0, counts, 0, BINS);
        System.arraycopy(other.powers, 0, powers, 0, BINS);
    }

    void clear() {
        Arrays.fill(counts, 0);
        Arrays.fill(powers, 0);
    }

    /** Gated loudness after BS.1770-5, the gates rounded to a step. */
    double integratedLufs() {
        double loud = LoudnessMeter.lufs(meanFrom(bin(LoudnessMeter.SILENCE_LUFS)));
        return LoudnessMeter.lufs(
                meanFrom(bin(Math.max(LoudnessMeter.SILENCE_LUFS, loud - RELATIVE_GATE_LU))));
    }

    private double meanFrom(int bin) {
        double count = 0;
        double power = 0;
        for (int b = bin; b < BINS; b++) {
            count += counts[b];
            power += powers[b];
        }
        return count > 0 ? power / count : 0;
    }
}
