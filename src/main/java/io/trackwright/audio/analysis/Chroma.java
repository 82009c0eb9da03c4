package io.trackwright.audio.analysis;

import io.trackwright.audio.dsp.Fft;
import io.trackwright.audio.dsp.StereoBlock;

/**
 * How strongly each of the twelve pitch classes rings: peaks of the spectrum between 65 and 2,100
 * Hz, placed by a parabola, each added to the class it is nearest to (E. Gómez, "Tonal description
 * of music audio signals", 2006, ch. 3). Noise has no lasting peaks and counts little. Tuning is A
 * = 440 Hz.
 */
public final class Chroma {
    /** Pitch classes, C first. */
    public static final int CLASSES = 12;

    private static final double LOWEST_HZ = 65;
    private static final double HIGHEST_HZ = 2100;

    /** Peaks this far (60 dB) below the strongest of their window are not heard. */
    private static final double FLOOR = 1e-6;

    /** A peak stands out from the mean of its surroundings by this factor in power. */
    private static final double STANDS_OUT = 4;

    private final int size;
    private final double binHz;
    private final Fft fft;
    private final double[] hann;
    private final double[] ring;
    private final double[] windowed;
    private final double[] power;
    private final double[] classes = new double[CLASSES];
    private int filled;

    public Chroma(int sampleRateHz) {
        size = Math.max(2048, Integer.highestOneBit(sampleRateHz / 4));
        binHz = (double) sampleRateHz / size;
        fft = new Fft(size);
        hann = new double[size];
        for (int i = 0; i < size; i++) {
            hann[i] = 0.5 - 0.5 * StrictMath.cos(2 * Math.PI * i / size);
        }
        ring = new double[size];
        windowed = new double[size];
        power = new double[size / 2 + 1];
    }

    public void process(StereoBlock block) {
        int n = block.frames();
        for (int i = 0; i < n; i++) {
            ring[filled++] = 0.5 * ((double) block.left[i] + block.right[i]);
            if (filled == size) {
                analyze();
                System.arraycopy(ring, size / 2, ring, 0, size / 2);
                filled = size / 2;
            }
        }
    }

    private void analyze() {
        for (int i = 0; i < size; i++) {
            windowed[i] = ring[i] * hann[i];
        }
        fft.power(windowed, power);
        int first = (int) Math.ceil(LOWEST_HZ / binHz);
        int last = (int) Math.min(power.length - 9.0, HIGHEST_HZ / binHz);
        double most = 0;
        for (int k = first; k <= last; k++) {
            most = Math.max(most, power[k]);
        }
        for (int k = first; k <= last; k++) {
            if (power[k] > power[k - 1]
                    && power[k] >= power[k + 1]
                    && power[k] > FLOOR * most
                    && standsOut(k)) {
                addPeak(k);
            }
        }
    }

    private boolean standsOut(int k) {
        double sum = 0;
        for (int i = Math.max(0, k - 8); i <= k + 8; i++) {
            sum += power[i];
        }
        return power[k] * 17 > STANDS_OUT * sum;
    }

    private void addPeak(int k) {
        double a = StrictMath.log(power[k - 1] + 1e-30);
        double b = StrictMath.log(power[k] + 1e-30);
        double c = StrictMath.log(power[k + 1] + 1e-30);
        double bend = a - 2 * b + c;
        double hz = (k + (bend < 0 ? 0.5 * (a - c) / bend : 0)) * binHz;
        double key = 69 + 12 * StrictMath.log(hz / 440) / StrictMath.log(2);
        classes[Math.floorMod((int) Math.rint(key), CLASSES)] += Math.sqrt(power[k]);
    }

    /**
     * The share of each class, C first, summing to 1; all 0 when nothing with a pitch was heard.
     */
    public double[] profile() {
        double sum = 0;
        for (double c : classes) {
            sum += c;
        }
        double[] shares = new double[CLASSES];
        for (int i = 0; i < CLASSES; i++) {
            shares[i] = sum > 0 ? classes[i] / sum : 0;
        }
        return shares;
    }

    /** The share of strength in a set of pitch classes, 0..1: how well the sound fits a scale. */
    public double shareOf(boolean[] pitchClasses) {
        double[] shares = profile();
        double sum = 0;
        for (int i = 0; i < CLASSES; i++) {
            if (pitchClasses[i]) {
                sum += shares[i];
            }
        }
        return sum;
    }
}
