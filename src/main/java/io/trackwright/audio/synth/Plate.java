package io.trackwright.audio.synth;

import io.trackwright.audio.dsp.Exp2;
import io.trackwright.audio.dsp.Fft;
import io.trackwright.audio.dsp.Noise;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The ring of a thin metal plate in four bands: thousands of inharmonic modes, some weak and some
 * strong, as loops without a seam that voices share. A stroke reads them from a place of its own,
 * so that every stroke meets the same metal in other phases.
 *
 * <p>Method: the modes of a thin plate are as dense at any frequency (N. Fletcher and T. Rossing
 * §20.1); drawn at random on the lines of a Fourier transform, two bands to a transform as real and
 * imaginary part. Each loop has RMS 1.
 */
final class Plate {
    static final int BANDS = 4;
    private static final int LENGTH = 1 << 15;
    private static final double TOP_HZ = 17_500;
    private static final double OVERLAP_OCTAVES = 1.1;

    /** Modes come about every 5 Hz. */
    private static final double MODES_PER_HZ = 0.2;

    private static final double SPREAD_OCTAVES = 1.4;

    private record Metal(double sampleRateHz, double lowHz, double washHz) {}

    /** Made once; there are no more of them than cymbals in the palettes. */
    private static final Map<Metal, Plate> CAST = new ConcurrentHashMap<>();

    /**
     * The plate that is always the same for the same values.
     *
     * @param lowHz where the lowest band begins
     * @param washHz where the third band begins; the second and the fourth begin half way to it
     *     from {@code lowHz} and from it to the top, in octaves
     */
    static Plate of(double sampleRateHz, double lowHz, double washHz) {
        return CAST.computeIfAbsent(new Metal(sampleRateHz, lowHz, washHz), Plate::new);
    }

    private final float[][] loops = new float[BANDS][LENGTH];

    private Plate(Metal metal) {
        this(metal.sampleRateHz, metal.lowHz, metal.washHz);
    }

    private Plate(double sampleRateHz, double lowHz, double washHz) {
        double top = Math.min(TOP_HZ, 0.45 * sampleRateHz);
        double wash = Math.min(washHz, 0.7 * top);
        double low = Math.min(lowHz, 0.5 * wash);
        double[] edges = {low, Math.sqrt(low * wash), wash, Math.sqrt(wash * top), top};
        Fft fft = new Fft(2 * LENGTH);
        Noise metal = new Noise((long) (lowHz * 7 + washHz));
        double binHz = sampleRateHz / LENGTH;
        for (int pair = 0; pair < BANDS; pair += 2) {
            double[] re = new double[LENGTH];
            double[] im = new double[LENGTH];
            draw(metal, re, im, edges, pair, binHz);
            fft.complex(re, im);
            level(re, loops[pair]);
            level(im, loops[pair + 1]);
        }
    }

    /** Two bands as one spectrum: X[k] = A[k] + i·B[k], and both signals real. */
    private static void draw(
            Noise metal, double[] re, double[] im, double[] edges, int pair, double binHz) {
        double chance = Math.min(1, MODES_PER_HZ * binHz);
        for (int k = 1; k < LENGTH / 2; k++) {
            double hz = k * binHz;
            boolean mode = metal.between(0, 1) < chance;
            double level = Exp2.of(SPREAD_OCTAVES * (metal.next() + metal.next()));
            double x = metal.next();
            double y = metal.next();
            double size = Math.sqrt(x * x + y * y) + 1e-9;
            if (!mode) {
                continue;
            }
            double tilt = level / (size * Math.sqrt(hz));
            double a = tilt * weight(hz, edges, pair);
            double b = tilt * weight(hz, edges, pair + 1);
            re[k] = a * x - b * y;
            im[k] = a * y + b * x;
            re[LENGTH - k] = a * x + b * y;
            im[LENGTH - k] = b * x - a * y;
        }
    }

    /** How much of a frequency belongs to a band; neighbours share their border. */
    private static double weight(double hz, double[] edges, int band) {
        return Math.sqrt(above(hz, edges[band]) * (1 - above(hz, edges[band + 1])));
    }

    private static double above(double hz, double edge) {
        double octaves = StrictMath.log(hz / edge) / StrictMath.log(2);
        return Math.max(0, Math.min(1, 0.5 + octaves / OVERLAP_OCTAVES));
    }

    private static void level(double[] from, float[] to) {
        double power = 1e-12;
        for (double x : from) {
            power += x * x;
        }
        double gain = Math.sqrt(from.length / power);
        for (int i = 0; i < to.length; i++) {
            to[i] = (float) (gain * from[i]);
        }
    }

    /** A place to begin, on the grid of {@code chunk} frames. */
    static int anywhere(Noise random, int chunk) {
        return chunk * (int) random.between(0, LENGTH / (double) chunk);
    }

    /**
     * Adds the next {@code out.length} frames of a band, gains running straight from one to the
     * other; {@code place} is a multiple of that length and wraps.
     *
     * @param copy as long as {@code out}: the frames are brought there first, since only what lies
     *     at equal indices is multiplied several at a time
     */
    void add(int band, int place, float[] copy, float[] out, double from, double to) {
        System.arraycopy(loops[band], place & (LENGTH - 1), copy, 0, out.length);
        float gain = (float) from;
        float step = (float) ((to - from) / out.length);
        float[] count = Voice.COUNT;
        for (int i = 0; i < out.length; i++) {
            out[i] += (gain + step * count[i]) * copy[i];
        }
    }
}
