package io.trackwright.audio.analysis;

import io.trackwright.audio.dsp.Fft;
import io.trackwright.audio.dsp.Log2;
import io.trackwright.audio.dsp.StereoBlock;
import java.util.Arrays;

/**
 * Finds where strokes begin: the spectral flux of log-compressed magnitudes, rises only (S. Dixon,
 * "Onset detection revisited", DAFx 2006; compression after M. Müller, "Fundamentals of music
 * processing", 2015, §6.1.2). A peak of the flux that stands out from its surroundings is an onset.
 */
public final class OnsetDetector {
    private static final int SIZE = 1024;
    private static final double COMPRESSION = 100;
    private static final double NATURAL_PER_LOG2 = 0.6931471805599453;
    private static final double AROUND_SECONDS = 0.25;
    private static final double LEAST_GAP_SECONDS = 0.04;
    private static final double STANDS_OUT = 1.6;
    private static final double LEAST_SHARE = 0.06;

    private final int sampleRateHz;
    private final int hopFrames;
    private final Fft fft = new Fft(SIZE);
    private final double[] hann = new double[SIZE];
    private final double[] ring = new double[SIZE];
    private final double[] windowed = new double[SIZE];
    private final double[] power = new double[SIZE / 2 + 1];
    private final double[] before = new double[SIZE / 2 + 1];
    private double[] flux = new double[1024];
    private int hops;
    private int filled = SIZE / 2;

    public OnsetDetector(int sampleRateHz) {
        this.sampleRateHz = sampleRateHz;
        hopFrames = SIZE / 4;
        for (int i = 0; i < SIZE; i++) {
            hann[i] = (0.5 - 0.5 * StrictMath.cos(2 * Math.PI * i / SIZE)) * 4 / SIZE;
        }
    }

    public void process(StereoBlock block) {
        int n = block.frames();
        for (int i = 0; i < n; i++) {
            ring[filled++] = 0.5 * ((double) block.left[i] + block.right[i]);
            if (filled == SIZE) {
                analyze();
                System.arraycopy(ring, hopFrames, ring, 0, SIZE - hopFrames);
                filled = SIZE - hopFrames;
            }
        }
    }

    private void analyze() {
        for (int i = 0; i < SIZE; i++) {
            windowed[i] = ring[i] * hann[i];
        }
        fft.power(windowed, power);
        double rise = 0;
        for (int k = 1; k < power.length; k++) {
            double now = Log2.of(1 + COMPRESSION * Math.sqrt(power[k])) * NATURAL_PER_LOG2;
            rise += Math.max(0, now - before[k]);
            before[k] = now;
        }
        if (hops == flux.length) {
            flux = Arrays.copyOf(flux, 2 * hops);
        }
        flux[hops++] = rise;
    }

    /** Frames between two values of {@link #strengths()}. */
    public int hopFrames() {
        return hopFrames;
    }

    /**
     * The flux per hop so far; value k belongs to the surroundings of frame k·{@link #hopFrames()}.
     */
    public double[] strengths() {
        return Arrays.copyOf(flux, hops);
    }

    /** The frames of the onsets so far, ascending, each within about 10 ms. */
    public long[] onsetFrames() {
        int around = (int) Math.max(2, AROUND_SECONDS * sampleRateHz / hopFrames);
        int gap = (int) Math.max(1, LEAST_GAP_SECONDS * sampleRateHz / hopFrames);
        double most = 0;
        for (int k = 0; k < hops; k++) {
            most = Math.max(most, flux[k]);
        }
        long[] onsets = new long[hops];
        int n = 0;
        int last = -gap;
        for (int k = 0; k < hops; k++) {
            if (k - last >= gap
                    && isPeak(k, gap)
                    && flux[k] > LEAST_SHARE * most
                    && flux[k] > STANDS_OUT * mean(k, around)) {
                onsets[n++] = (long) k * hopFrames;
                last = k;
            }
        }
        return Arrays.copyOf(onsets, n);
    }

    private boolean isPeak(int k, int reach) {
        for (int i = Math.max(0, k - reach); i <= Math.min(hops - 1, k + reach); i++) {
            if (flux[i] > flux[k] || flux[i] == flux[k] && i < k) {
                return false;
            }
        }
        return flux[k] > 0;
    }

    private double mean(int k, int reach) {
        int from = Math.max(0, k - reach);
        int to = Math.min(hops, k + reach + 1);
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += flux[i];
        }
        return sum / (to - from);
    }
}
