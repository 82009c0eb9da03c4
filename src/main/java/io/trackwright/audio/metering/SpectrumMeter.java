package io.trackwright.audio.metering;

import io.trackwright.audio.dsp.Decibels;
import io.trackwright.audio.dsp.Fft;
import io.trackwright.audio.dsp.StereoBlock;
import java.util.Arrays;

/**
 * The long-term spectrum in third octaves: Hann windows that overlap by half, their powers averaged
 * over the programme (P. Welch, 1967), both channels added. The bands are those of IEC 61260-1, 25
 * Hz to 20 kHz, base ten.
 */
public final class SpectrumMeter {
    /** The number of bands. */
    public static final int BANDS = 30;

    private static final int FIRST_BAND = -16;

    private final double binHz;
    private final int size;
    private final Fft fft;
    private final double[] hann;
    private final double[][] ring;
    private final double[] windowed;
    private final double[] power;
    private final double[] total;
    private int filled;
    private long windows;

    public SpectrumMeter(int sampleRateHz) {
        size = Math.max(2048, Integer.highestOneBit(sampleRateHz / 3));
        binHz = (double) sampleRateHz / size;
        fft = new Fft(size);
        hann = new double[size];
        double energy = 0;
        for (int i = 0; i < size; i++) {
            hann[i] = 0.5 - 0.5 * StrictMath.cos(2 * Math.PI * i / size);
            energy += hann[i] * hann[i];
        }
        // One-sided mean square: a full-scale sine reads −3 dB in its band.
        double scale = Math.sqrt(2 / (energy * size));
        for (int i = 0; i < size; i++) {
            hann[i] *= scale;
        }
        ring = new double[2][size];
        windowed = new double[size];
        power = new double[size / 2 + 1];
        total = new double[size / 2 + 1];
    }

    public void process(StereoBlock block) {
        int n = block.frames();
        for (int i = 0; i < n; i++) {
            ring[0][filled] = block.left[i];
            ring[1][filled] = block.right[i];
            if (++filled == size) {
                analyze();
            }
        }
    }

    private void analyze() {
        for (double[] channel : ring) {
            for (int i = 0; i < size; i++) {
                windowed[i] = channel[i] * hann[i];
            }
            fft.power(windowed, power);
            for (int k = 0; k < total.length; k++) {
                total[k] += power[k];
            }
            System.arraycopy(channel, size / 2, channel, 0, size / 2);
        }
        filled = size / 2;
        windows++;
    }

    /** The centre of a band, 0..29. */
    public static double centreHz(int band) {
        return 1000 * StrictMath.pow(10, (band + FIRST_BAND) / 10.0);
    }

    /**
     * Mean level per band in dB of the mean square of both channels; {@link Decibels#SILENCE_DB}
     * without a full window.
     */
    public double[] bandLevelsDb() {
        double[] levels = new double[BANDS];
        Arrays.fill(levels, Decibels.SILENCE_DB);
        if (windows == 0) {
            return levels;
        }
        double half = StrictMath.pow(10, 0.05);
        for (int b = 0; b < BANDS; b++) {
            levels[b] =
                    Decibels.fromPower(between(centreHz(b) / half, centreHz(b) * half) / windows);
        }
        return levels;
    }

    /** The power between two frequencies, a bin that straddles an edge counted by its share. */
    private double between(double lowHz, double highHz) {
        double sum = 0;
        int last = Math.min(total.length - 1, (int) (highHz / binHz + 0.5));
        for (int k = Math.max(1, (int) (lowHz / binHz + 0.5)); k <= last; k++) {
            double share = Math.min(highHz / binHz, k + 0.5) - Math.max(lowHz / binHz, k - 0.5);
            sum += total[k] * Math.max(0, Math.min(1, share));
        }
        return sum;
    }

    public void reset() {
        Arrays.fill(total, 0);
        filled = 0;
        windows = 0;
    }
}
