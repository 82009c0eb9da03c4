package io.trackwright.audio.effect;

import io.trackwright.audio.dsp.DelayLine;
import java.util.Arrays;

/**
 * The diffusers and the figure of eight of a {@link PlateReverb}: mono in, stereo out, in runs
 * within a hop that is shorter than any of its delays. Dattorro's delays are samples at 29,761 Hz.
 */
final class PlateTank {
    private static final int MOST_HOP = 128;
    private static final double PAPER_RATE_HZ = 29_761;
    private static final int[] DIFFUSERS = {142, 107, 379, 277, 211, 491};
    private static final float[] DIFFUSION = {0.75f, 0.75f, 0.625f, 0.625f, 0.6f, 0.6f};

    /** Of each half: swaying all-pass, delay, all-pass, delay. */
    private static final int[][] HALVES = {{672, 4453, 1800, 3720}, {908, 4217, 2656, 3163}};

    private static final float TANK_DIFFUSION_ONE = 0.7f;
    private static final float TANK_DIFFUSION_TWO = 0.5f;
    private static final double SWAY = 16;
    private static final double[] SWAY_HZ = {0.93, 0.71};
    private static final double BANDWIDTH_HZ = 16_000;

    /**
     * {half, line (0 first delay, 1 all-pass, 2 second delay), samples, sign} of each tap: the
     * paper's seven, and five more, so that the plate is dense sooner.
     */
    private static final int[][] LEFT_TAPS = {
        {1, 0, 266, 1},
        {1, 0, 2974, 1},
        {1, 1, 1913, -1},
        {1, 2, 1996, 1},
        {0, 0, 1990, -1},
        {0, 1, 187, -1},
        {0, 2, 1066, -1},
        {1, 0, 941, -1},
        {0, 0, 619, 1},
        {1, 2, 487, -1},
        {0, 0, 3301, -1},
        {1, 0, 1657, 1}
    };

    private static final int[][] RIGHT_TAPS = {
        {0, 0, 353, 1},
        {0, 0, 3627, 1},
        {0, 1, 1228, -1},
        {0, 2, 2673, 1},
        {1, 0, 2111, -1},
        {1, 1, 335, -1},
        {1, 2, 121, -1},
        {0, 0, 1109, -1},
        {1, 0, 557, 1},
        {0, 2, 401, -1},
        {1, 0, 3539, -1},
        {0, 0, 1811, 1}
    };

    private final double scale;
    private final int hop;
    private final Diffusers diffusers;
    private final Half[] halves = new Half[2];
    private final int[][] taps = new int[2][LEFT_TAPS.length];
    private final float bandwidth;
    private final float level;
    private final float[] old;
    private final float[] fresh;
    private final float[][] gathered;
    private final SwayingTap swayingTap;
    private float smooth;

    PlateTank(PlateReverb.Settings settings, int sampleRateHz) {
        scale = sampleRateHz / PAPER_RATE_HZ;
        // The nearest tap lies 107 samples back.
        hop = (int) Math.min(MOST_HOP, Math.floor(100 * scale));
        int[] diffuserDelays = Arrays.stream(DIFFUSERS).map(this::frames).toArray();
        diffusers = new Diffusers(diffuserDelays, DIFFUSION, hop);
        gathered = new float[LEFT_TAPS.length][hop];
        swayingTap = new SwayingTap(hop);
        double round = 0;
        for (int[] half : HALVES) {
            round += Arrays.stream(half).sum();
        }
        double roundSeconds = round / PAPER_RATE_HZ;
        // Two losses in each half.
        double decay = StrictMath.pow(10, -3 * roundSeconds / settings.decaySeconds() / 4);
        for (int h = 0; h < 2; h++) {
            halves[h] = new Half(h, settings, sampleRateHz, (float) decay);
        }
        int[][][] all = {LEFT_TAPS, RIGHT_TAPS};
        for (int side = 0; side < 2; side++) {
            for (int k = 0; k < LEFT_TAPS.length; k++) {
                taps[side][k] = frames(all[side][k][2]);
            }
        }
        bandwidth =
                (float)
                        (1
                                - StrictMath.exp(
                                        -2 * Math.PI * Math.min(0.4, BANDWIDTH_HZ / sampleRateHz)));
        // Twelve taps on a tank that keeps a share of its energy each round.
        double kept = decay * decay * decay * decay;
        level = (float) Math.sqrt((1 - kept * kept) / 5);
        old = new float[hop];
        fresh = new float[hop];
    }

    private int frames(int paperSamples) {
        return Math.max(hop + 3, (int) Math.rint(paperSamples * scale));
    }

    int hopFrames() {
        return hop;
    }

    /**
     * Takes {@code n} frames of {@code left} and replaces both channels; the first lies {@code
     * inHop} frames into the hop.
     */
    void process(float[] left, float[] right, int inHop, int n) {
        float s = smooth;
        float keep = 1 - bandwidth;
        for (int i = 0; i < n; i++) {
            s = Math.fma(keep, s, bandwidth * left[i]);
            left[i] = s;
        }
        smooth = s;
        diffusers.process(left, n);
        // What each half sends over is read before either moves on.
        Half one = halves[0];
        Half two = halves[1];
        one.cross(left, n, two);
        two.cross(left, n, one);
        one.enter(inHop, n);
        two.enter(inHop, n);
        damp(one, two, n);
        one.leave(n);
        two.leave(n);
        gather(LEFT_TAPS, taps[0], left, n);
        gather(RIGHT_TAPS, taps[1], right, n);
    }

    /** The low-passes of both halves, side by side so that they do not wait for each other. */
    private static void damp(Half one, Half two, int n) {
        float step = one.damping;
        float keep = 1 - step;
        float decay = one.decay;
        float s = one.low;
        float t = two.low;
        for (int i = 0; i < n; i++) {
            s = Math.fma(keep, s, step * one.x[i]);
            t = Math.fma(keep, t, step * two.x[i]);
            one.x[i] = decay * s;
            two.x[i] = decay * t;
        }
        one.low = s;
        two.low = t;
    }

    private void gather(int[][] places, int[] delays, float[] out, int n) {
        float[][] g = gathered;
        for (int k = 0; k < places.length; k++) {
            halves[places[k][0]].lines[places[k][1]].read(delays[k] + n, g[k], 0, n);
        }
        Arrays.fill(out, 0, n, 0f);
        for (int k = 0; k < places.length; k += 4) {
            float a = level * places[k][3];
            float b = level * places[k + 1][3];
            float c = level * places[k + 2][3];
            float d = level * places[k + 3][3];
            add(g[k], a, g[k + 1], b, g[k + 2], c, g[k + 3], d, out, n);
        }
    }

    private static void add(
            float[] a,
            float ga,
            float[] b,
            float gb,
            float[] c,
            float gc,
            float[] d,
            float gd,
            float[] out,
            int n) {
        for (int i = 0; i < n; i++) {
            out[i] += ga * a[i] + gb * b[i] + (gc * c[i] + gd * d[i]);
        }
    }

    /** A Schroeder all-pass on a whole run, which is shorter than its delay. */
    private void allPass(DelayLine line, int delay, float g, float[] x, int n) {
        line.read(delay, old, 0, n);
        turnOver(line, g, x, n);
    }

    private void turnOver(DelayLine line, float g, float[] x, int n) {
        for (int i = 0; i < n; i++) {
            fresh[i] = x[i] - g * old[i];
            x[i] = old[i] + g * fresh[i];
        }
        line.write(fresh, 0, n);
    }

    void turn() {
        for (Half half : halves) {
            half.wave.turn();
            half.flush();
        }
        if (Math.abs(smooth) < 1e-20f) {
            smooth = 0;
        }
    }

    /** Empties the plate; the modulation goes on. */
    void clear() {
        smooth = 0;
        diffusers.reset();
        for (Half half : halves) {
            half.clear();
        }
    }

    void reset() {
        clear();
        for (Half half : halves) {
            half.wave.reset();
        }
    }

    /** One half of the eight. */
    private final class Half {
        private final Wave wave;
        private final DelayLine swaying;
        private final double swayingDelay;
        private final double sway;
        private final int[] delays = new int[3];

        /** First delay, second all-pass, second delay. */
        private final DelayLine[] lines = new DelayLine[3];

        private final float decay;
        private final float damping;
        private final float[] x = new float[hop];
        private float low;

        Half(int index, PlateReverb.Settings settings, int sampleRateHz, float decay) {
            int[] samples = HALVES[index];
            this.decay = decay;
            wave = new Wave(sampleRateHz, SWAY_HZ[index], 0.25 * index, hop);
            sway = SWAY * scale * settings.modulation() * 0.5;
            swayingDelay = Math.max(hop + sway + 4, samples[0] * scale);
            swaying = new DelayLine((int) (swayingDelay + sway) + hop + 8);
            for (int k = 0; k < 3; k++) {
                delays[k] = frames(samples[k + 1]);
                lines[k] = new DelayLine(delays[k] + 2 * hop);
            }
            damping =
                    (float)
                            (1
                                    - StrictMath.exp(
                                            -2
                                                    * Math.PI
                                                    * Math.min(
                                                            0.45,
                                                            settings.highDampingHz()
                                                                    / sampleRateHz)));
        }

        /** What comes in and what the other half sends over. */
        void cross(float[] in, int n, Half other) {
            other.lines[2].read(other.delays[2], x, 0, n);
            for (int i = 0; i < n; i++) {
                x[i] = in[i] + decay * x[i];
            }
        }

        /** Through the swaying all-pass and the first delay. */
        void enter(int inHop, int n) {
            double late = swayingDelay + sway * wave.value();
            swayingTap.read(swaying, late, sway * wave.step(), inHop, 0, old, n);
            // Its sign is the other way round than that of its sisters (Dattorro, fig. 1).
            turnOver(swaying, -TANK_DIFFUSION_ONE, x, n);
            lines[0].read(delays[0], old, 0, n);
            lines[0].write(x, 0, n);
            System.arraycopy(old, 0, x, 0, n);
        }

        /** Through the second all-pass into the second delay. */
        void leave(int n) {
            allPass(lines[1], delays[1], TANK_DIFFUSION_TWO, x, n);
            lines[2].write(x, 0, n);
        }

        void flush() {
            if (Math.abs(low) < 1e-20f) {
                low = 0;
            }
        }

        void clear() {
            swaying.reset();
            low = 0;
            for (DelayLine line : lines) {
                line.reset();
            }
        }
    }
}
