package io.trackwright.production.picture;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.Fft;
import io.trackwright.audio.dsp.StereoBlock;
import java.util.Arrays;

/**
 * Which frequencies sound when: time to the right, 30 Hz to 20 kHz upwards on a logarithmic scale,
 * colour for level. Low notes are looked at through a long window, where they can be told apart,
 * high sounds through a short one, where beats stay sharp; 3 dB per octave are added, so that music
 * fills the scale evenly. Both channels' powers are added.
 */
public final class Spectrogram {
    private static final double FLOOR_DB = -76;
    private static final double CEILING_DB = -8;
    private static final double SILENCE = 1e-14;
    private static final int MOST_LOOKS = 4;

    private final Plot plot;
    private final AudioSpec spec;
    private final long frames;
    private final Fft longer;
    private final Fft shorter;
    private final double[] longWindow;
    private final double[] shortWindow;
    private final float[][] ring;
    private final int looks;
    private final int columns;
    private final int rows;
    private final float[] powers;
    private final FrequencyScale scale;
    private final double[] longPower;
    private final double[] shortPower;
    private final double[] one;
    private final double[] signal;
    private long written;
    private long look;

    /**
     * A picture that is made while a recording goes by.
     *
     * @param frames length of the recording, 1 or more
     */
    public Spectrogram(AudioSpec spec, long frames, Size size, Theme theme) {
        this.spec = spec;
        this.frames = frames;
        plot = new Plot(size, theme);
        columns = plot.columns();
        rows = plot.rows();
        longer = new Fft(powerOfTwo(spec.sampleRateHz() * 0.18));
        shorter = new Fft(longer.size() / 4);
        longWindow = hann(longer.size());
        shortWindow = hann(shorter.size());
        ring = new float[2][4 * longer.size()];
        looks = (int) Math.clamp(frames / columns / (shorter.size() / 2), 1, MOST_LOOKS);
        powers = new float[columns * rows];
        scale = new FrequencyScale(spec.sampleRateHz(), rows);
        longPower = new double[longer.size() / 2 + 1];
        shortPower = new double[shorter.size() / 2 + 1];
        one = new double[longer.size() / 2 + 1];
        signal = new double[longer.size()];
    }

    private static int powerOfTwo(double wanted) {
        return Integer.highestOneBit((int) (wanted * 1.4));
    }

    private static double[] hann(int size) {
        double[] window = new double[size];
        for (int i = 0; i < size; i++) {
            // twice the mean of the window is 1, so a full-scale tone reads 0 dB
            window[i] = 1 - StrictMath.cos(2 * Math.PI * (i + 0.5) / size);
        }
        return window;
    }

    /** Looks at the frames in use. */
    public void process(StereoBlock block) {
        int mask = ring[0].length - 1;
        for (int i = 0; i < block.frames(); i++) {
            int at = (int) (written & mask);
            ring[0][at] = block.left[i];
            ring[1][at] = block.right[i];
            written++;
            if (due()) {
                look();
            }
        }
    }

    private long centre(long number) {
        return (2 * number + 1) * frames / (2L * columns * looks);
    }

    private boolean due() {
        return look < (long) columns * looks && written >= centre(look) + longer.size() / 2;
    }

    private void look() {
        int column = (int) (look / looks);
        power(shorter, shortWindow, shortPower);
        if (look % looks == looks / 2) {
            power(longer, longWindow, longPower);
            column(column, true);
        }
        column(column, false);
        look++;
    }

    /** The power of both channels around the centre; silence before the beginning. */
    private void power(Fft fft, double[] window, double[] power) {
        int n = fft.size();
        long from = centre(look) - n / 2;
        int mask = ring[0].length - 1;
        double[] input = n == signal.length ? signal : new double[n];
        Arrays.fill(power, 0);
        for (float[] channel : ring) {
            for (int i = 0; i < n; i++) {
                long at = from + i;
                input[i] = at < 0 ? 0 : window[i] * channel[(int) (at & mask)];
            }
            fft.power(input, one);
            for (int k = 0; k <= n / 2; k++) {
                power[k] += one[k] / ((double) n * n / 4) / 2;
            }
        }
    }

    /** Keeps the highest power that any look at a column gives. */
    private void column(int column, boolean isLong) {
        for (int row = 0; row < rows; row++) {
            double share = scale.shortShare(row);
            if (share == (isLong ? 1 : 0)) {
                continue;
            }
            double seen = 0;
            if (share < 1) {
                seen += (1 - share) * power(longPower, longer.size(), row);
            }
            if (share > 0) {
                seen += share * power(shortPower, shorter.size(), row);
            }
            int at = column * rows + row;
            powers[at] = Math.max(powers[at], (float) seen);
        }
    }

    /** The power of a row: its highest bin, or what lies between two. */
    private double power(double[] power, int size, int row) {
        double unit = (double) size / spec.sampleRateHz();
        double a = scale.fromHz(row) * unit;
        double b = Math.min(scale.fromHz(row + 1) * unit, power.length - 2);
        if (b - a >= 1) {
            double most = 0;
            for (int k = (int) Math.ceil(a); k <= b; k++) {
                most = Math.max(most, power[k]);
            }
            return most;
        }
        int k = (int) Math.min(a, power.length - 2);
        double between = Math.min(1, a - k);
        return (1 - between) * power[k] + between * power[k + 1];
    }

    /** The picture, once the whole recording has gone by. */
    public byte[] png() {
        StereoBlock rest = new StereoBlock(1);
        while (look < (long) columns * looks) {
            process(rest);
        }
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < rows; row++) {
                double db = 10 * StrictMath.log10(powers[column * rows + row] + SILENCE);
                double seen = db + scale.tiltDb(row);
                plot.set(column, row, (seen - FLOOR_DB) / (CEILING_DB - FLOOR_DB));
            }
        }
        return plot.finish((double) frames / spec.sampleRateHz(), scale);
    }
}
