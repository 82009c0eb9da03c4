package io.trackwright.audio.dsp;

import java.util.function.IntToDoubleFunction;

/**
 * One period of a waveform in several resolutions, three per octave, each with only as many
 * harmonics as fit below half the sample rate at the pitches it serves. Nothing folds back; linear
 * interpolation of 4,096 points, fewer where fewer harmonics need them, keeps its images at least
 * 85 dB below the fundamental of a wave that falls like 1/n.
 */
public final class Wavetable {
    public static final int MAX_HARMONICS = 512;
    static final int BITS = 12;
    static final int SIZE = 1 << BITS;
    private static final int LEAST_POINTS = 512;
    private static final int CLEAN = SIZE / MAX_HARMONICS * SIZE;
    private static final int LEVELS_PER_OCTAVE = 3;
    private static final double GUARD = 0.98;
    private final float[][] levels;
    private final int[] harmonics;

    private Wavetable(float[][] levels, int[] harmonics) {
        this.levels = levels;
        this.harmonics = harmonics;
    }

    /** A falling ramp from +1 to −1: harmonic n at 2/(πn), all sines in phase. */
    public static Wavetable saw() {
        return Shapes.SAW;
    }

    /** A triangle between ±1. */
    public static Wavetable triangle() {
        return Shapes.TRIANGLE;
    }

    /**
     * A waveform of sines.
     *
     * @param count harmonics, 1..512
     * @param amplitude the signed peak of harmonic n, n = 1..count
     */
    public static Wavetable of(int count, IntToDoubleFunction amplitude) {
        if (count < 1 || count > MAX_HARMONICS) {
            throw new IllegalArgumentException("count must be 1..512, was " + count);
        }
        int levelCount = 1;
        while (level(count, levelCount - 1) > 1) {
            levelCount++;
        }
        float[][] levels = new float[levelCount][];
        int[] harmonics = new int[levelCount];
        double[] sum = new double[SIZE];
        int done = 0;
        for (int level = levelCount - 1; level >= 0; level--) {
            harmonics[level] = level(count, level);
            for (; done < harmonics[level]; done++) {
                addHarmonic(sum, done + 1, amplitude.applyAsDouble(done + 1));
            }
            int points = points(harmonics[level]);
            levels[level] = new float[points + 1];
            for (int i = 0; i <= points; i++) {
                levels[level][i] = (float) sum[i * (SIZE / points) & (SIZE - 1)];
            }
        }
        return new Wavetable(levels, harmonics);
    }

    /**
     * What is left of harmonic n of a 1/n wave in its images grows like n / points². Small tables
     * stay in the cache.
     */
    private static int points(int harmonics) {
        int points = SIZE;
        while (points > LEAST_POINTS && 4 * harmonics * CLEAN <= points * points) {
            points >>= 1;
        }
        return points;
    }

    /** The bits of a 32-bit phase below the index into a table of {@link #level}. */
    static int fractionBits(float[] table) {
        return Integer.numberOfLeadingZeros(table.length - 1) + 1;
    }

    private static int level(int count, int level) {
        return (int) Math.floor(count * Exp2.of(-(double) level / LEVELS_PER_OCTAVE) + 1e-6);
    }

    private static void addHarmonic(double[] sum, int n, double amplitude) {
        for (int i = 0; i < SIZE; i++) {
            sum[i] += amplitude * SineTable.point((i * n) & (SIZE - 1));
        }
    }

    /**
     * The richest period, of a power of two of points and the first again, that does not alias at
     * {@code cyclesPerFrame}.
     */
    float[] level(double cyclesPerFrame) {
        double room = 0.5 * GUARD / Math.max(1e-9, cyclesPerFrame);
        int level = 0;
        int last = levels.length - 1;
        while (level < last && harmonics[level] > room) {
            level++;
        }
        return levels[level];
    }

    private static final class Shapes {
        static final Wavetable SAW = of(MAX_HARMONICS, n -> 2 / (StrictMath.PI * n));
        static final Wavetable TRIANGLE = of(127, n -> n % 2 == 0 ? 0 : triangle(n));

        private static double triangle(int n) {
            double peak = 8 / (StrictMath.PI * StrictMath.PI * n * n);
            return n % 4 == 1 ? peak : -peak;
        }
    }
}
